import { type MinimalPair, pairsOf } from './pair.ts'

export const breathing: readonly MinimalPair[] = [
  ...pairsOf('choking', 'emergency', {
    assertion: [
      ['my baby is choking', 'my baby is not choking, he is gurgling happily'],
      ['choking on meat, he cannot breathe', 'not choking, he breathes fine', { subject: { ageYears: 40 } }],
    ],
    time: [
      [
        'she choked on a grape just now and is still wheezing',
        'she choked on a grape two years ago',
        { subject: { ageYears: 5 } },
      ],
      [
        'there is food stuck in his windpipe right now',
        'he once had food stuck as a boy',
        { subject: { ageYears: 40 } },
      ],
    ],
    person: [
      ['my husband is choking on his steak', 'my husband is choosing a steak'],
      ['a man in the restaurant is choking and turning blue', 'in the film a man is choking and turning blue'],
    ],
    finding: [
      [
        'he is clutching his throat and cannot speak or cough',
        'he is clearing his throat and speaking',
        { subject: { ageYears: 40 } },
      ],
      ['my toddler breathed in a peanut and coughs since', 'my toddler licked peanut butter'],
      ['I am pregnant and choking', 'I am pregnant and peckish'],
      ['my 8 month old is silent, choking and going blue', 'my 8 month old gags on purees and smiles'],
    ],
  }),
  ...pairsOf('asthma', 'emergency', {
    assertion: [
      [
        'asthma attack and my inhaler is not working',
        'asthma and my inhaler is working well',
        { subject: { ageYears: 25 } },
      ],
      [
        'asthma, cannot finish a sentence',
        'asthma, can speak in full sentences',
        { subject: { ageYears: 25 }, below: 'emergency' },
      ],
    ],
    time: [
      [
        'asthma, lips went blue an hour ago',
        'asthma, was in intensive care in 2004, well since',
        { subject: { ageYears: 35 } },
      ],
      [
        'gasping for breath with asthma right now',
        'gasped with asthma as a child, none now',
        { subject: { ageYears: 35 } },
      ],
    ],
    person: [
      ["my son's ribs suck in with each breath and he wheezes", 'my son sucks his thumb'],
      ['my flatmate is having a severe asthma attack', 'my flatmate has asthma, can I have a cat'],
    ],
    finding: [
      ['wheezing and exhausted, too breathless to talk', 'wheezy laugh, talks all day'],
      ['I am pregnant, asthmatic and short of breath', 'I am pregnant, asthmatic and well'],
      ['asthma, oxygen 90 %', 'asthma, oxygen 98 %', { subject: { ageYears: 25 } }],
      ['used my blue inhaler ten times and still cannot breathe', 'used my brown inhaler as always and breathe well'],
    ],
  }),
  ...pairsOf('stridor-croup-epiglottitis', 'emergency', {
    assertion: [
      ['my child makes a harsh noise when breathing in', 'my child makes no noise when breathing in'],
      [
        'sore throat, drooling and cannot swallow',
        'sore throat, not drooling, can swallow',
        { subject: { ageYears: 25 } },
      ],
    ],
    time: [
      ['barking cough and stridor tonight', 'barking cough and stridor as a toddler, he is 11 years old now'],
      ['my throat is so swollen since today that I dribble', 'my throat was swollen in March, fine'],
    ],
    person: [
      ['my daughter has croup and her chest is sucking in', "my daughter's doll barks"],
      ['my mum cannot swallow her own spit and has a fever', 'my mum had croup as a child, I have a cold'],
    ],
    finding: [
      ['my 2 year old has a barking cough and noisy breathing at rest', 'my 2 year old has a runny nose and sings'],
      ['fever, muffled voice and drooling', 'hoarse after the concert', { subject: { ageYears: 25 } }],
      ['my 3 year old sits forward drooling with a high fever', 'my 3 year old sits and draws'],
      ['croup and he is going blue and drowsy', 'croup last year and he is fine', { subject: { ageYears: 3 } }],
    ],
  }),
  ...pairsOf('bronchiolitis-apnoea', 'emergency', {
    assertion: [
      [
        'my 2 month old stops breathing for seconds',
        'my 2 month old never stops breathing, just a cold and feeds well',
        { below: 'emergency' },
      ],
      [
        'my 5 month old is grunting and sucking in her ribs',
        'my 5 month old is not grunting and not sucking in her ribs',
      ],
    ],
    time: [
      ['my baby turned blue during a coughing fit an hour ago', 'my baby turned one last week'],
      ['my 3 month old paused breathing today', 'my boy paused breathing as a newborn, he is 5 years old now'],
    ],
    person: [
      ["my friend's baby is wheezing and floppy", "my friend's baby is plump and smiling"],
      ['my 4 month old breathes so fast she cannot feed', 'my 4 month old feeds so fast she burps'],
    ],
    finding: [
      [
        'my 6 month old has a cough and blue lips',
        'my 6 month old has a cough and a runny nose, feeding and smiling',
        { below: 'emergency' },
      ],
      ['my 10 week old coughs and is too tired to feed or wake', 'my 10 week old sneezes and feeds'],
      [
        'my 7 month old is working hard to breathe, nostrils flaring, grunting',
        'my 7 month old is working hard to crawl',
      ],
      ['my 8 month old is wheezing with dry nappies and not feeding', 'my 8 month old is babbling with wet nappies'],
    ],
  }),
]
