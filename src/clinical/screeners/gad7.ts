import { itemsOf, type Summed, valued } from './instrument.ts'

/** GAD-7, word for word (LOINC 69737-5). It has no safety item, so a low total never reassures about suicide. */
export const gad7: Summed = {
  id: 'gad7',
  title: 'GAD-7',
  recall: 'Over the last 2 weeks, how often have you been bothered by the following problems?',
  items: itemsOf(
    [
      'Feeling nervous, anxious, or on edge',
      'Not being able to stop or control worrying',
      'Worrying too much about different things',
      'Trouble relaxing',
      'Being so restless that it is hard to sit still',
      'Becoming easily annoyed or irritable',
      'Feeling afraid as if something awful might happen',
    ],
    valued('Not at all', 'Several days', 'More than half the days', 'Nearly every day'),
  ),
  bands: [
    { from: 0, to: 4, name: 'minimal' },
    { from: 5, to: 9, name: 'mild' },
    { from: 10, to: 14, name: 'moderate' },
    { from: 15, to: 21, name: 'severe' },
  ],
  safetyItem: null,
  notice:
    'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.',
}
