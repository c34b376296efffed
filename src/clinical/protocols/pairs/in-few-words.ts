import { type MinimalPair, pairsOf } from './pair.ts'

/** Dangers in few words, in Pidgin and by numbers, each beside what nearly the same words say harmlessly. */
export const inFewWords: readonly MinimalPair[] = [
  ...pairsOf('acute-coronary-syndrome', 'emergency', {
    finding: [
      [
        'chest feels like someone sitting on it since breakfast',
        'chest freezer looks like someone sat on it, dented, no pain anywhere',
      ],
    ],
  }),
  ...pairsOf('poisoning', 'emergency', {
    finding: [
      [
        "she told me she took all mum's sleeping pills before school",
        "I took all mum's tablets to the pharmacy after she passed, do they bin them",
      ],
      ['8 propranolol 40s I think, feel woozy', 'repeat please: 28 propranolol 40mg and 56 omeprazole'],
    ],
  }),
  ...pairsOf('raised-icp', 'emergency', {
    finding: [
      [
        'her soft spot is bulging and she has a high pitched cry, 5 months',
        'there is a little soft bulge by my belly button when I cough, goes back in',
      ],
    ],
  }),
  ...pairsOf('imminent-birth', 'emergency', {
    finding: [
      ['i need to push and no midwife here', 'i need to push my midwife for a date for my booking scan, who do i call'],
    ],
  }),
  ...pairsOf('opioid-toxicity', 'emergency', {
    finding: [
      [
        'nan has new patches on, keeps nodding off mid sentence and her breathing is really slow',
        'nan has new patches on, comfortable, chatting as usual, when do we change them',
      ],
    ],
  }),
  ...pairsOf('meningitis-encephalitis', 'emergency', {
    finding: [
      [
        'meningitis going round the halls, my roommate cannot bend her neck and has sick all over her',
        "my daughter's school sends a letter about the meningitis vaccine, does she need it",
      ],
    ],
  }),
  ...pairsOf('venom', 'emergency', {
    finding: [
      [
        'bitten by something in the outback, two dots, headache and eyelids drooping',
        'something bit my ankle in the garden, little itchy lump',
      ],
    ],
  }),
  ...pairsOf('asthma', 'emergency', {
    finding: [['inhaler every 30 mins and still tight', 'i use my blue inhaler before sport, need a repeat']],
  }),
  ...pairsOf('child-abuse', 'emergency', {
    finding: [
      [
        'bruises shaped like fingers on my partners baby, 5 months',
        'baby has a tiny bruise on his heel where they did the heel prick test',
      ],
      [
        'pupil came in with belt marks on his back, says dad will do it again and he is scared to go home',
        'pupil came in with a new belt for his karate, wants to go home early',
      ],
    ],
  }),
  ...pairsOf('trafficking-fgm', 'emergency', {
    finding: [
      [
        'my niece is being flown out to be cut this weekend, she is 7',
        'my daughter is going to be cut from the netball team this weekend, she is low about it',
      ],
      [
        "I'm locked in, they took my phone and passport, men come every night",
        'I lost my phone and passport at the airport, where do I renew my health card',
      ],
    ],
  }),
  ...pairsOf('suicidal-intent', 'emergency', {
    finding: [
      [
        "baby is 6 weeks, i keep planning how i'd drive us both off the bridge",
        "i'm scared of driving over the bridge, is there help for a phobia",
      ],
      [
        'just want someone to know where to find me, im at the bridge',
        'the district nurse wants to know where to find me, i am at flat 3',
      ],
    ],
  }),
  ...pairsOf('fall-long-lie', 'emergency', {
    finding: [
      [
        'granddad on floor since last night, carer found him this morning, dark wee, cold',
        'clothes on the floor since last night, messy teen, what about her acne',
      ],
    ],
  }),
  ...pairsOf('arrhythmia-exertional-syncope', 'emergency', {
    finding: [['potassium result came back 2.3 and my heart skips', 'potassium was 4.1 last week, doctor said normal']],
  }),
  ...pairsOf('sepsis-child', 'emergency', {
    finding: [
      [
        'my pikin body dey hot since yesterday, she no dey suck breast again, she just dey sleep',
        'my pikin dey play well, no hot body, e just get small catarrh',
      ],
    ],
  }),
  ...pairsOf('crush-compartment', 'emergency', {
    time: [
      [
        'did crossfit monday, arms massive, pee like coca cola',
        'did crossfit monday, arms a bit stiff, pee normal colour',
      ],
    ],
  }),
]
