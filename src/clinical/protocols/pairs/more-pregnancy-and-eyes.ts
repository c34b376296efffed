import { type MinimalPair, pairsOf } from './pair.ts'

const woman = { ageYears: 28, sex: 'female' } as const
const adult = { ageYears: 40 } as const

export const morePregnancyAndEyes: readonly MinimalPair[] = [
  ...pairsOf('miscarriage-bleeding', 'emergency', {
    assertion: [['10 weeks pregnant and soaking pads with blood', '10 weeks pregnant, no bleeding']],
    time: [['miscarried yesterday, now fever and bleeding', 'miscarried in 2014, well since', { subject: woman }]],
    person: [['my wife is 9 weeks pregnant, bleeding heavily and faint', 'my wife is 9 weeks pregnant and glowing']],
    finding: [['12 weeks pregnant, bleeding and I passed out', '12 weeks pregnant, scan tomorrow']],
  }),
  ...pairsOf('hyperemesis', 'urgent', {
    assertion: [['9 weeks pregnant and cannot keep any water down', '9 weeks pregnant and can keep water down']],
    time: [
      [
        '10 weeks pregnant, vomiting nonstop since Monday, no pee today',
        'hyperemesis in my first pregnancy, this time fine',
      ],
    ],
    person: [
      ['my wife is 8 weeks pregnant, vomits all day and has lost 4 kg', 'my wife is 8 weeks pregnant and hungry'],
    ],
    finding: [['11 weeks pregnant, vomiting and dark urine, dizzy', '11 weeks pregnant, queasy in the car']],
  }),
  ...pairsOf('preterm-labour-rupture', 'emergency', {
    assertion: [['30 weeks pregnant and my waters broke', '30 weeks pregnant and my waters have not broken']],
    time: [
      [
        '28 weeks pregnant, contractions since an hour',
        'early labour at 28 weeks in 2015, 20 weeks pregnant now and well',
      ],
    ],
    person: [
      [
        'my wife is 33 weeks pregnant and is having contractions',
        'my wife is 33 weeks pregnant, I have cramp in my calf',
      ],
    ],
    finding: [['24 weeks pregnant, a gush of fluid', '24 weeks pregnant, a glass of water']],
  }),
  ...pairsOf('cord-prolapse', 'emergency', {
    assertion: [['waters gone and I can see the cord', 'cord is not showing, not in labour, 30 weeks pregnant']],
    time: [
      [
        '38 weeks pregnant, cord hanging out now',
        'cord prolapse with my first in 2010, not pregnant now',
        { other: woman },
      ],
    ],
    person: [
      [
        "my wife's waters broke and a cord is coming out, 37 weeks pregnant",
        "my wife's dressing gown cord is blue, 37 weeks pregnant",
      ],
    ],
    finding: [
      [
        'in labour, something like a rope is coming out, the cord',
        'in the garden, a rope is hanging from the tree',
        { other: woman },
      ],
    ],
  }),
  ...pairsOf('imminent-birth', 'emergency', {
    assertion: [
      ['the baby is coming now, I need to push', 'the baby is not coming yet, no contractions, 38 weeks pregnant'],
    ],
    time: [['the head is out, help', 'the head was out within minutes at my last birth in 2012', { other: woman }]],
    person: [['my wife is 39 weeks pregnant and is pushing', 'my wife is 39 weeks pregnant and resting']],
    finding: [['contractions every two minutes and I need to push', 'hiccups every two minutes', { other: adult }]],
  }),
  ...pairsOf('ovarian-torsion', 'emergency', {
    assertion: [
      [
        'sudden severe pain on the right side of my pelvis and vomiting',
        'no pain in my pelvis, no vomiting',
        { subject: woman },
      ],
    ],
    time: [
      [
        'ovarian cyst, sudden agony since an hour, feel sick',
        'ovarian cyst removed in 2013, no pain',
        { subject: woman },
      ],
    ],
    person: [['my daughter, 17, has an ovarian cyst, severe pain and vomits', 'my daughter, 17, has spots']],
    finding: [
      [
        'cyst on my ovary and suddenly terrible pelvic pain, fainted',
        'cyst on my ovary, scan next month',
        { subject: woman },
      ],
    ],
  }),
  ...pairsOf('eye-trauma', 'emergency', {
    assertion: [['metal flew into my eye from the grinder', 'nothing flew into my eye, I wore goggles']],
    time: [
      [
        'hit in the eye by a ball an hour ago, vision blurred',
        'hit in the eye as a boy, sight fine since',
        { subject: adult },
      ],
    ],
    person: [["my son's eye was poked with a stick and he cannot see", "my son's eyes are brown"]],
    finding: [['a nail is stuck in my eye', 'an eyelash is in my eye', { below: 'emergency' }]],
  }),
  ...pairsOf('retinal-detachment', 'emergency', {
    assertion: [['a dark curtain is coming over my vision', 'no curtain over my vision']],
    time: [
      [
        'flashes and a shadow in my left eye since today',
        'retinal detachment repaired in 2009, eye fine',
        { subject: adult },
      ],
    ],
    person: [['my dad sees a grey curtain in one eye', 'my dad hung grey curtains']],
    finding: [
      [
        'sudden shower of floaters',
        'one old floater for years, no change',
        { level: 'urgent', below: 'urgent', subject: adult },
      ],
    ],
  }),
  ...pairsOf('contact-lens-keratitis', 'urgent', {
    assertion: [
      ['I wear contact lenses and my eye is red and painful', 'I wear contact lenses and my eye is not red or painful'],
    ],
    time: [['slept in my lenses, eye hurts since this morning', 'slept in my lenses once in 2015, eye fine']],
    person: [['my wife wears lenses and has a sore red eye', 'my wife wears lenses, my eyes are fine']],
    finding: [['contact lenses, pain and light hurts my eye', 'contact lenses, want to change brand']],
  }),
  ...pairsOf('red-eye-newborn', 'emergency', {
    assertion: [['my 3 day old has a red swollen eye with pus', 'my 3 day old has no red eye and no pus']],
    time: [
      [
        'my 5 day old, eyelids swollen and pus since today',
        'my son had pus in his eyes as a newborn, he is 4 years old',
      ],
    ],
    person: [["my cousin's newborn has a red eye full of pus", "my cousin's newborn has blue eyes"]],
    finding: [
      ['my 1 week old has a red eye with pus and a fever', 'my 1 week old has a watery eye', { below: 'emergency' }],
    ],
  }),
]
