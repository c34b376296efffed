import { type Item, type Summed, valued } from './instrument.ts'

/**
 * Edinburgh Postnatal Depression Scale, word for word, answers in the printed order: items 1, 2 and 4 count upwards, the
 * others downwards. Item 10 asks about self-harm: any answer but "Never" acts at once. Cut-offs 10 and 13: Cox 1987.
 * Its holders ask who puts it online for leave, so it is offered only where the operator says that they have it.
 */
export const epds: Summed = {
  id: 'epds',
  title: 'EPDS',
  instructions:
    'As you are pregnant or have recently had a baby, we would like to know how you are feeling. Please check the answer that comes closest to how you have felt IN THE PAST 7 DAYS, not just how you feel today.',
  recall: 'In the past 7 days:',
  items: [
    up('I have been able to laugh and see the funny side of things', [
      'As much as I always could',
      'Not quite so much now',
      'Definitely not so much now',
      'Not at all',
    ]),
    up('I have looked forward with enjoyment to things', [
      'As much as I ever did',
      'Rather less than I used to',
      'Definitely less than I used to',
      'Hardly at all',
    ]),
    down('I have blamed myself unnecessarily when things went wrong', [
      'Yes, most of the time',
      'Yes, some of the time',
      'Not very often',
      'No, never',
    ]),
    up('I have been anxious or worried for no good reason', [
      'No, not at all',
      'Hardly ever',
      'Yes, sometimes',
      'Yes, very often',
    ]),
    down('I have felt scared or panicky for no very good reason', [
      'Yes, quite a lot',
      'Yes, sometimes',
      'No, not much',
      'No, not at all',
    ]),
    down('Things have been getting on top of me', [
      "Yes, most of the time I haven't been able to cope at all",
      "Yes, sometimes I haven't been coping as well as usual",
      'No, most of the time I have coped quite well',
      'No, I have been coping as well as ever',
    ]),
    down('I have been so unhappy that I have had difficulty sleeping', [
      'Yes, most of the time',
      'Yes, sometimes',
      'Not very often',
      'No, not at all',
    ]),
    down('I have felt sad or miserable', [
      'Yes, most of the time',
      'Yes, quite often',
      'Not very often',
      'No, not at all',
    ]),
    down('I have been so unhappy that I have been crying', [
      'Yes, most of the time',
      'Yes, quite often',
      'Only occasionally',
      'No, never',
    ]),
    down('The thought of harming myself has occurred to me', ['Yes, quite often', 'Sometimes', 'Hardly ever', 'Never']),
  ],
  bands: [
    { from: 0, to: 9, name: 'unlikely' },
    { from: 10, to: 12, name: 'possible' },
    { from: 13, to: 30, name: 'probable' },
  ],
  safetyItem: 10,
  notice:
    'Source: Cox, J.L., Holden, J.M., and Sagovsky, R. 1987. Detection of postnatal depression: Development of the 10-item Edinburgh Postnatal Depression Scale. British Journal of Psychiatry 150:782-786. Users may reproduce the scale without further permission providing they respect copyright by quoting the names of the authors, the title and the source of the paper in all reproduced copies.',
}

function up(text: string, labels: readonly string[]): Item {
  return { text, options: valued(...labels) }
}

function down(text: string, labels: readonly string[]): Item {
  return { text, options: labels.map((label, place) => ({ value: labels.length - 1 - place, label })) }
}
