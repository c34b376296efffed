import { type MinimalPair, pairsOf } from './pair.ts'

const adult = { ageYears: 45 } as const

export const moreHeartLungBrain: readonly MinimalPair[] = [
  ...pairsOf('acs-pain-free-12-72h', 'urgent', {
    assertion: [
      ['I had chest pain yesterday, it has gone', 'I had no chest pain yesterday, just a cold', { subject: adult }],
    ],
    time: [
      [
        'tight chest two days ago for an hour, fine today',
        'tight chest two years ago for an hour, fine today',
        { subject: adult },
      ],
    ],
    person: [
      [
        'my husband had chest pain the day before yesterday',
        "my husband's father had chest pain as an old man",
        { subject: adult },
      ],
    ],
    finding: [
      [
        'pressure in my chest yesterday evening, none now',
        'pressure at work yesterday evening, none now',
        { subject: adult },
      ],
    ],
  }),
  ...pairsOf('dvt', 'urgent', {
    assertion: [['my left calf is swollen and sore', 'my left calf is not swollen or sore', { subject: adult }]],
    time: [['one leg swollen since yesterday', 'had a clot in one leg in 2009, no swelling since', { subject: adult }]],
    person: [['my wife is pregnant and her right leg is swollen', 'my wife is pregnant, my right shoe is tight']],
    finding: [
      [
        'one thigh is bigger than the other and aches',
        'both ankles are a bit puffy in the heat',
        { subject: { ageYears: 30 } },
      ],
    ],
  }),
  ...pairsOf('hypertensive-emergency', 'emergency', {
    assertion: [
      [
        'blood pressure 210/125 and blurred vision',
        'blood pressure 210/125 but no symptoms at all',
        { subject: adult },
      ],
    ],
    time: [
      [
        'blood pressure 200/120 now with chest pain',
        'blood pressure was 200/120 in 2015, 130/80 now',
        { subject: adult },
      ],
    ],
    person: [
      ["my dad's blood pressure is 220/130 and he is confused", 'my dad has high blood pressure, should I check mine'],
    ],
    finding: [
      ['blood pressure 190/120 and a terrible headache', 'blood pressure 150/90, feel fine', { subject: adult }],
    ],
  }),
  ...pairsOf('raised-icp', 'emergency', {
    assertion: [
      [
        'headache worse lying down and I am drowsy and vomiting',
        'headache not worse lying down, not drowsy, not vomiting',
        { subject: adult },
      ],
    ],
    time: [['my son has a shunt and a headache since today', 'my son had a shunt as a baby, no headaches']],
    person: [['my daughter has a brain shunt and is vomiting', "my daughter's doll has a bandage"]],
    finding: [['morning headaches, vomiting and now a fit', 'morning coffee gives me heartburn', { subject: adult }]],
  }),
  ...pairsOf('delirium', 'emergency', {
    assertion: [['my mum, 82, is suddenly confused and has a fever', 'my mum, 82, is not confused and has no fever']],
    time: [
      [
        'grandad became confused overnight and keeps falling',
        'grandad has had dementia for years, no change',
        { below: 'emergency' },
      ],
    ],
    person: [['my husband suddenly does not know where he is', 'my husband does not know where his keys are']],
    finding: [['gran is muddled since her hip operation, very sleepy', 'gran is sleepy after lunch']],
  }),
  ...pairsOf('guillain-barre', 'emergency', {
    assertion: [
      ['tingling in my feet moving up, legs weak', 'no tingling in my feet, legs not weak', { subject: adult }],
    ],
    time: [
      [
        'weakness climbing up both legs since three days',
        'Guillain Barre in 2001, no weakness now',
        { subject: adult },
      ],
    ],
    person: [["my brother's legs went numb and weak after a tummy bug", "my brother's legs are hairy"]],
    finding: [
      [
        'numb feet and hands, cannot stand up any more',
        'numb feet after sitting cross-legged, fine now',
        { subject: adult },
      ],
    ],
  }),
  ...pairsOf('copd', 'emergency', {
    assertion: [['COPD and I cannot finish a sentence', 'COPD and I can finish sentences, no change']],
    time: [['COPD, lips blue since this morning', 'COPD, was in hospital in 2019, stable']],
    person: [['my dad has COPD and is drowsy and gasping', 'my dad has COPD, I want to quit smoking']],
    finding: [['emphysema, oxygen 82 %', 'emphysema, oxygen 93 %']],
  }),
  ...pairsOf('pneumonia', 'emergency', {
    assertion: [['cough, fever and blue lips', 'cough, no fever, lips not blue', { subject: adult }]],
    time: [['chest infection and confused since last night', 'pneumonia in 2010, well since', { subject: adult }]],
    person: [['my gran has pneumonia and cannot wake up properly', 'my gran had pneumonia years ago, I have a cold']],
    finding: [['cough, fever, breathing 34 times a minute', 'cough, breathing 14 times a minute', { subject: adult }]],
  }),
  ...pairsOf('pneumothorax', 'emergency', {
    assertion: [
      [
        'sudden sharp pain on one side of my chest and breathless',
        'no sharp pain in my chest and not breathless',
        { subject: { ageYears: 22 } },
      ],
    ],
    time: [
      [
        'one-sided chest pain came suddenly an hour ago, short of breath',
        'collapsed lung in 2012, no trouble since',
        { subject: { ageYears: 30 } },
      ],
    ],
    person: [['my tall son has sudden chest pain on the left and cannot breathe well', 'my tall son plays basketball']],
    finding: [['cracked rib and now I am fighting for breath', 'cracked phone and now I am cross']],
  }),
  ...pairsOf('haemoptysis', 'emergency', {
    assertion: [['coughing up cupfuls of blood', 'coughing up clear phlegm, no blood', { subject: adult }]],
    time: [
      ['coughed up a lot of fresh blood just now', 'coughed up blood with TB in 1990, none since', { subject: adult }],
    ],
    person: [['my uncle is coughing up blood and is breathless', 'my uncle had TB years ago, I have a cold']],
    finding: [['on warfarin and coughing up blood', 'on warfarin and coughing up nothing']],
  }),
  ...pairsOf('smoke', 'emergency', {
    assertion: [['breathed in smoke in a house fire', 'breathed in no smoke, the fire was next door']],
    time: [['got out of a burning flat an hour ago, coughing', 'a burning flat in 1985 left me afraid of candles']],
    person: [['my son was trapped in a smoky room', 'my son smokes']],
    finding: [['soot in my nose and hoarse after a fire', 'hoarse after karaoke', { subject: adult }]],
  }),
  ...pairsOf('ace-angioedema', 'emergency', {
    assertion: [
      ['on ramipril and my lips are swelling', 'on ramipril and my lips are not swelling', { subject: adult }],
    ],
    time: [
      [
        'lisinopril, tongue swollen since breakfast',
        'lisinopril stopped in 2010 for a swollen tongue, fine since',
        { subject: adult },
      ],
    ],
    person: [['my mum takes perindopril and her face is swelling', 'my mum takes perindopril and swims']],
    finding: [['hereditary angioedema and my throat feels tight', 'hereditary baldness and my hat feels tight']],
  }),
]
