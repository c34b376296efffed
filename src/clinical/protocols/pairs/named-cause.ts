import { type MinimalPair, pairsOf } from './pair.ts'

/** Dangers told by their cause, by weeks of forty or by what was seen, beside the harmless use of the same words. */
export const namedCause: readonly MinimalPair[] = [
  ...pairsOf('preterm-labour-rupture', 'emergency', {
    finding: [
      ['my waters broke and its green', 'the waters of the lake are green, can we swim'],
      ['27/40 leaking clear fluid', 'I got 27/40 in my exam and feel a bit tired'],
    ],
  }),
  ...pairsOf('cord-prolapse', 'emergency', {
    finding: [["baby's cord is out", "baby's cord fell off today, 9 days old, looks clean"]],
  }),
  ...pairsOf('pre-eclampsia', 'emergency', {
    finding: [
      ['36 weeks pregnant and i see spots', '30 weeks pregnant and i have spots on my arms, itchy'],
      ['bp 165/112, headache', 'bp 125/72, headache'],
    ],
  }),
  ...pairsOf('ectopic-pregnancy', 'emergency', {
    assertion: [['and one sided pain, 8 weeks pregnant', 'no pain at all, 8 weeks pregnant']],
  }),
  ...pairsOf('unresponsive', 'emergency', {
    assertion: [
      ['hi, a man collapsed outside and is not breathing', 'hello, can a person collapse from stress?'],
      ['baby just born in the bathroom and not crying', 'baby born three weeks ago and not crying much, feeds well'],
    ],
  }),
  ...pairsOf('poisoning', 'emergency', {
    person: [
      [
        "my two year old had 1 of grandad's gliclazide",
        'grandad had 1 of his gliclazide this morning as prescribed, is it ok with milk',
      ],
    ],
    finding: [['vape liquid swallowed by toddler', 'vape liquid bought by my brother, is it bad for him long term']],
  }),
  ...pairsOf('seizure', 'emergency', {
    finding: [['6 days old baby is jerking', '6 year old boy has a twitching eyelid when tired']],
  }),
  ...pairsOf('sepsis-child', 'emergency', {
    finding: [["my son's ear is swollen and sticking out with fever", "my son's ears stick out, can they be pinned"]],
  }),
  ...pairsOf('septic-joint', 'emergency', {
    finding: [['my 3 year old wont put weight on his leg and has 39', 'my 3 year old has 39 stickers and wants more']],
  }),
  ...pairsOf('head-injury', 'emergency', {
    finding: [
      [
        'one pupil is bigger than the other after a bang',
        'one pupil has always been bigger than the other, optician said it is fine',
      ],
    ],
  }),
  ...pairsOf('spinal-injury', 'emergency', {
    person: [["he's fallen off the roof", 'a tile has fallen off the roof']],
    time: [['fell from a first floor window just now', 'fell from a first floor window in 2009, all healed']],
  }),
  ...pairsOf('crush-compartment', 'emergency', {
    finding: [['high pressure paint injected into finger', 'paint on my finger, how do I get it off']],
  }),
  ...pairsOf('guillain-barre', 'emergency', {
    finding: [['myasthenia, struggling to swallow and breathe', 'myasthenia, need a repeat of my tablets']],
  }),
  ...pairsOf('arrhythmia-exertional-syncope', 'emergency', {
    finding: [['my pacemaker shocked me three times', 'my pacemaker check is next week']],
  }),
  ...pairsOf('sepsis-adult', 'emergency', {
    time: [['prostate biopsy yesterday and now shivers', 'prostate biopsy next week, how do I prepare']],
  }),
  ...pairsOf('thunderclap-headache', 'emergency', {
    finding: [
      [
        'my head feels like it was hit with a bat, out of nowhere',
        'my head feels like it was hit with a bat, hangover',
      ],
    ],
  }),
  ...pairsOf('acute-coronary-syndrome', 'emergency', {
    finding: [['not chest pain exactly more like an elephant sitting there', 'not pain but a weight in my knee']],
  }),
  ...pairsOf('upper-gi-bleed', 'emergency', {
    finding: [['passed out on the loo, pooing black', 'pooing black since I started iron tablets, otherwise fine']],
  }),
  ...pairsOf('asthma', 'emergency', {
    finding: [
      ['inhaler empty, wheezy all night, getting tired', 'inhaler empty, need a repeat, getting tired of the queue'],
    ],
  }),
  ...pairsOf('diabetic-ketoacidosis', 'emergency', {
    finding: [['Type 1 vomiting all night', 'Type 1 diabetes, want a check-up date']],
  }),
]
