import { type MinimalPair, pairsOf } from './pair.ts'

const adult = { ageYears: 38 } as const

export const uncommon: readonly MinimalPair[] = [
  ...pairsOf('severe-drug-rash', 'emergency', {
    assertion: [
      [
        'on carbamazepine, rash all over and my mouth is raw and blistered',
        'on carbamazepine, no rash and my mouth is not raw or blistered',
      ],
    ],
    time: [
      [
        'skin on my back slides off when touched since this morning',
        'skin on my back came off in sheets after tablets in 2008, well since',
        { subject: adult },
      ],
    ],
    person: [
      [
        'my son is on lamotrigine and has a rash with blisters on his lips and in his eyes',
        'my son is on lamotrigine and has a cold',
      ],
    ],
    finding: [
      [
        'started allopurinol, rash, fever of 39 and a swollen face',
        'started allopurinol, rash on one finger',
        { below: 'emergency' },
      ],
    ],
  }),
  ...pairsOf('decompression-illness', 'emergency', {
    assertion: [
      [
        'dived to 30 metres this morning scuba, now my legs are numb',
        'dived to 30 metres this morning scuba, legs not numb, no pain',
      ],
    ],
    time: [
      [
        'came up from a dive an hour ago, dizzy',
        'came up from a dive in 2006 dizzy, no diving since',
        { subject: adult },
      ],
    ],
    person: [['my wife has shoulder pain since scuba diving today', 'my wife went scuba diving today and loved it']],
    finding: [['after diving today my arm tingles and is weak', 'after diving today my hair is a mess']],
  }),
  ...pairsOf('altitude-illness', 'emergency', {
    assertion: [['at 4200 metres in Peru, he is confused', 'at 4200 metres in Peru, he is not confused, all fine']],
    time: [
      ['at base camp, breathless at rest now', 'was breathless at base camp in 2010, fine at home', { subject: adult }],
    ],
    person: [['trekking at altitude, my friend is staggering', 'trekking at altitude, my friend is singing']],
    finding: [['high altitude and coughing pink froth', 'high altitude and sunburnt lips', { below: 'emergency' }]],
  }),
  ...pairsOf('infective-endocarditis', 'emergency', {
    assertion: [['metal heart valve, fever and breathless', 'metal heart valve, no fever, not breathless']],
    time: [
      [
        'mitral valve repaired, fevers this week and dark lines in my nails',
        'fevers and dark lines in my nails in 2012 before my mitral valve was repaired, fine now',
        { subject: adult },
      ],
    ],
    person: [
      ['my dad has a new aortic valve and a fever with shaking chills', 'my dad has a new aortic valve and a dog'],
    ],
    finding: [
      [
        'heart valve replaced, fever, and my speech went slurred',
        'heart valve replaced, and my jeans got tight',
        { below: 'urgent' },
      ],
    ],
  }),
  ...pairsOf('blocked-airway-tube', 'emergency', {
    assertion: [['her tracheostomy is blocked', 'her tracheostomy is not blocked']],
    time: [
      ['trache tube came out just now', 'trache tube came out in 2015 and the hole closed, fine', { subject: adult }],
    ],
    person: [['my son has a trach and it is plugged', 'my son has a train and it is blue']],
    finding: [['we cant suction his trache', 'we cannot find his trousers']],
  }),
  ...pairsOf('frostbite', 'emergency', {
    assertion: [['I have frostbite on my toes', 'no frostbite on my toes, just cold']],
    time: [
      ['fingers white and waxy from the snow today', 'fingers were frostbitten in 1999, fine', { subject: adult }],
    ],
    person: [
      [
        'my brother was out in the snow and his toes are black and hard',
        'my brother was out in the snow and threw snowballs',
      ],
    ],
    finding: [['after skiing my fingers are frozen white and blistered', 'after skiing my legs are tired']],
  }),
  ...pairsOf('strangulated-part', 'emergency', {
    assertion: [['a hair is wrapped tight round his toe', 'there is no hair wrapped round his toe']],
    time: [
      [
        'my foreskin is stuck back behind the head now',
        'my foreskin got stuck back in 2014, circumcised then',
        { subject: adult },
      ],
    ],
    person: [['my dad has a ring stuck on his finger, it is blue and numb', 'my dad has a ring and likes it']],
    finding: [['heard a pop in bed and my penis bent and went black', 'heard a pop song in bed']],
  }),
  ...pairsOf('blunt-trauma', 'emergency', {
    assertion: [['punched in the belly and it hurts', 'not punched in the belly, no pain']],
    time: [['hit in the stomach today, feel faint', 'hit in the stomach in 2001, fine', { subject: adult }]],
    person: [['my son landed on his handlebars in the tummy and is pale', 'my son has new handlebars and is happy']],
    finding: [
      ['punched in the kidneys and I pee blood', 'punched in the arm by my sister for fun', { below: 'emergency' }],
    ],
  }),
  ...pairsOf('botulism', 'emergency', {
    assertion: [['ate home canned beans, seeing double', 'ate home canned beans, not seeing double']],
    time: [
      [
        'eyelids drooping and hard to swallow since today',
        'eyelids drooped and hard to swallow in 2003, well since',
        { subject: adult },
      ],
    ],
    person: [['my mum had botox and now she slurs and cannot swallow', 'my mum had botox and likes it']],
    finding: [['ate fish from a bulging tin and my sight is blurred', 'ate fish from a tin and it was nice']],
  }),
  ...pairsOf('tooth-avulsion', 'urgent', {
    assertion: [['my front tooth was knocked out', 'my front tooth was not knocked out']],
    time: [['tooth knocked out an hour ago', 'tooth knocked out in 1997', { subject: adult }]],
    person: [['my son had two teeth knocked out at rugby', 'my son plays rugby']],
    finding: [['a ball knocked my tooth out', 'a ball knocked my hat off']],
  }),
]
