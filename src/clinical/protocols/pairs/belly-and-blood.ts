import { type MinimalPair, pairsOf } from './pair.ts'

const man = { ageYears: 30, sex: 'male' } as const
const adult = { ageYears: 40 } as const

export const bellyAndBlood: readonly MinimalPair[] = [
  ...pairsOf('upper-gi-bleed', 'emergency', {
    assertion: [
      ['I am vomiting blood', 'I am vomiting but there is no blood', { subject: adult }],
      ['my stools are black and tarry', 'my stools are not black or tarry'],
    ],
    time: [
      ['brought up coffee grounds this morning', 'brought up coffee grounds in 2013, ulcer treated'],
      ['black sticky poo since yesterday and dizzy', 'black sticky poo years ago, all clear now'],
    ],
    person: [
      ['my uncle is throwing up bright red blood', 'my uncle had a bleeding ulcer years ago, I have heartburn'],
      ['my mum takes aspirin and her poo is black like tar', 'my mum takes aspirin every day'],
    ],
    finding: [
      ['vomited a bowl of blood', 'vomited a bowl of soup', { subject: adult }],
      ['cirrhosis and vomiting blood', 'cirrhosis and an appointment'],
      ['on ibuprofen, black stools and faint', 'on ibuprofen, sore wrist'],
      ['sick with dark brown bits like coffee', 'had two coffees and cake'],
    ],
  }),
  ...pairsOf('acute-abdomen', 'emergency', {
    assertion: [
      ['belly rigid like a board and agony', 'belly soft, no agony', { subject: adult }],
      [
        'pain low on the right with fever and vomiting',
        'no pain on the right, no fever, no vomiting',
        { subject: adult },
      ],
    ],
    time: [
      [
        'severe stomach pain since this morning with vomiting',
        'severe stomach pain in 2018, appendix is out',
        { subject: adult },
      ],
      [
        'sudden terrible belly pain an hour ago, now my belly is hard',
        'terrible belly pain as a teenager, none now',
        { subject: adult },
      ],
    ],
    person: [
      ['my son has bad pain right lower tummy and is vomiting', 'my son had his appendix out years ago, he is well'],
      ['my gran, 83, has severe stomach pain', 'my gran, 83, knits'],
    ],
    finding: [
      [
        'I am 24 weeks pregnant with severe belly pain',
        'I am 24 weeks pregnant with heartburn',
        { below: 'emergency' },
      ],
      [
        'stomach agony, cannot move, every bump hurts and I am feverish',
        'stomach rumbles before lunch',
        { subject: adult },
      ],
      ['hernia is hard, purple and I keep vomiting', 'hernia is small and soft'],
      ['no wind or stool for three days, swollen belly, vomiting', 'a bit of wind after beans', { subject: adult }],
    ],
  }),
  ...pairsOf('testicular-torsion', 'emergency', {
    assertion: [
      ['sudden pain in my testicle', 'no pain in my testicle', { subject: man }],
      ['one testicle is swollen, high and very painful', 'testicles not swollen and not painful', { subject: man }],
    ],
    time: [
      [
        'my left testicle has hurt badly since three hours',
        'my left testicle hurt badly in 2010, fine since',
        { subject: man },
      ],
      ['woke up with agony in my balls', 'was hit in the balls years ago, no trouble since', { subject: man }],
    ],
    person: [
      ['my 13 year old son has sudden pain in his testicle', 'my 13 year old son has sudden interest in chess'],
      [
        'my brother has testicle pain and is being sick',
        'my brother had torsion years ago, I am fine',
        { subject: man },
      ],
    ],
    finding: [
      [
        'tummy pain, vomiting and my scrotum is swollen',
        'tummy rumbling, hungry',
        { subject: { ageYears: 14, sex: 'male' } },
      ],
      ['testicle pain came on suddenly, feel sick', 'itchy groin after the gym', { subject: man }],
      ['pain in one ball after sport, swelling', 'sore thighs after sport', { subject: man }],
      ['my 9 year old boy has a red swollen scrotum that hurts', 'my 9 year old boy has a grazed knee'],
    ],
  }),
  ...pairsOf('diabetic-ketoacidosis', 'emergency', {
    assertion: [
      ['type 1 diabetic, vomiting and ketones are high', 'type 1 diabetic, not vomiting, ketones not high'],
      ['diabetic with high sugar and breathing deep and fast', 'diabetic, sugar not high, breathing normally'],
    ],
    time: [
      ['ran out of insulin yesterday and keep vomiting', 'ran out of insulin once in 2012, well since'],
      ['ketones 4 and stomach pain today', 'ketoacidosis five years ago, sugars fine today'],
    ],
    person: [
      ['my son is 9 and drinks and pees all the time, now vomiting and drowsy', 'my son is 9 and drinks squash'],
      ['my wife has type 1 and is confused with a sugar of 28', 'my wife has type 1 and runs marathons'],
    ],
    finding: [
      ['on dapagliflozin, vomiting and belly pain', 'on dapagliflozin, need a repeat'],
      ['diabetic, breath smells of pear drops and I feel awful', 'diabetic, breath smells of garlic after dinner'],
      ['pregnant with type 1 diabetes and vomiting', 'pregnant with type 1 diabetes, scan next week'],
      ['insulin pump failed, sugar 25, being sick', 'insulin pump changed, sugar 7, all well'],
    ],
  }),
  ...pairsOf('hypoglycaemia', 'emergency', {
    assertion: [
      ['diabetic, low sugar and he will not wake up', 'diabetic, sugar not low, he is awake'],
      ['sugar is low and will not come up with juice', 'sugar is not low, had juice'],
    ],
    time: [
      ['hypo now and she is fitting', 'hypo with a fit in 2009, none since', { subject: { ageYears: 40 } }],
      ['took my insulin twice an hour ago', 'took my insulin twice once, years ago'],
    ],
    person: [
      ['my dad takes gliclazide and is low and confused', 'my dad takes gliclazide, I am hungry'],
      ['my newborn has low blood sugar and is floppy', 'my newborn has lovely dimples'],
    ],
    finding: [
      ['blood sugar 2.1', 'blood sugar 5.6'],
      ['on insulin, drunk and unconscious', 'on insulin, drunk a glass of milk'],
      ['took far too much insulin on purpose', 'took my usual insulin for lunch'],
      ['glucose 2.5, sweating and muddled', 'glucose 6.5, feeling fine'],
    ],
  }),
  ...pairsOf('adrenal-crisis', 'emergency', {
    assertion: [
      ["Addison's and I am vomiting", "Addison's and I am not vomiting, feel well"],
      [
        'I take hydrocortisone for adrenal failure and have a fever',
        'I take hydrocortisone for adrenal failure and have no fever',
      ],
    ],
    time: [
      ["Addison's, collapsed this morning", "Addison's, last crisis in 2011"],
      [
        'stopped my prednisolone suddenly last week, now faint and vomiting',
        'stopped prednisolone slowly ten years ago, fine',
      ],
    ],
    person: [
      ["my son has Addison's and has diarrhoea and is drowsy", "my son has Addison's and plays football"],
      ['my wife has no adrenals and broke her leg', 'my wife has a broken phone'],
    ],
    finding: [
      ["Addison's, cannot keep my steroids down", "Addison's, need more tablets"],
      ['steroid dependent and dizzy, low pressure, vomiting', 'steroid cream for eczema'],
      ['adrenal insufficiency, confused and weak', 'adrenaline rush on the roller coaster'],
      ['hypopituitarism with a tummy bug and vomiting', 'hypopituitarism review next month'],
    ],
  }),
  ...pairsOf('bilious-vomiting-intussusception', 'emergency', {
    assertion: [
      ['my newborn is vomiting green', 'my newborn is not vomiting green, just milk'],
      ['my 8 month old has red jelly in his nappy', 'my 8 month old has no red jelly in his nappy'],
    ],
    time: [
      ['my 2 week old vomited green bile an hour ago', 'my boy vomited green as a newborn, he is 6 years old and well'],
      [
        'my 1 year old has screamed and drawn up his legs on and off today and vomits',
        'my 1 year old had colic months ago, happy today',
      ],
    ],
    person: [
      [
        "my sister's 9 month old has bouts of screaming and is pale and floppy",
        "my sister's 9 month old has bouts of giggles",
      ],
      ['my baby is throwing up bright green', 'my baby is wearing bright green'],
    ],
    finding: [
      ['my 4 week old has green vomit and a swollen belly', 'my 4 week old has a milky dribble'],
      [
        'my 6 month old pulls up her knees screaming and passed blood',
        'my 6 month old pulls up her knees to suck her toes',
      ],
      ['my 3 day old vomits bile', 'my 3 day old yawns'],
      [
        'my toddler has spells of belly pain, vomiting and blood in the stool',
        'my toddler has spells of whining',
        { subject: { ageYears: 2 } },
      ],
    ],
  }),
  ...pairsOf('sickle-crisis', 'emergency', {
    assertion: [
      ['sickle cell and chest pain', 'sickle cell, no pain, no fever'],
      ['sickle cell and a fever of 39', 'sickle cell and no fever'],
    ],
    time: [
      ['sickle cell crisis since this morning, pain everywhere', 'sickle cell, last crisis in 2016, no pain now'],
      ['sickle cell and my arm went weak an hour ago', 'sickle cell, clinic was an hour ago'],
    ],
    person: [
      ['my son has sickle cell and is breathless', 'my son carries sickle trait, he is well'],
      ['my daughter has sickle cell and is very pale with a big spleen', 'my cousin has sickle cell, I am well'],
    ],
    finding: [
      ['sickle cell, erection for four hours', 'sickle cell, want to travel'],
      ['sickle cell and the worst headache', 'sickle cell and a blood test'],
      ['sickle cell, cough and short of breath', 'sickle cell leaflet please'],
      ['sickle cell, agony in my legs', 'sickle cell, new job'],
    ],
  }),
]
