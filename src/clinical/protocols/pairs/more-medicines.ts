import { type MinimalPair, pairsOf } from './pair.ts'

const adult = { ageYears: 45 } as const

export const moreMedicines: readonly MinimalPair[] = [
  ...pairsOf('alcohol-withdrawal', 'emergency', {
    assertion: [
      ['stopped drinking and I am seeing things and shaking', 'stopped drinking, not seeing things, not shaking'],
    ],
    time: [['last drink two days ago, had a fit this morning', 'last drink in 2010, had a fit then, dry since']],
    person: [['my husband is an alcoholic, stopped suddenly and is confused', 'my husband drinks tea']],
    finding: [['gave up vodka yesterday, sweating, shaking, heart racing', 'gave up chocolate yesterday, cross']],
  }),
  ...pairsOf('serotonin-nms', 'emergency', {
    assertion: [['on sertraline, muscles jerking, fever and agitated', 'on sertraline, no jerking, no fever, calm']],
    time: [
      [
        'started tramadol with fluoxetine yesterday, twitching and sweating badly',
        'serotonin syndrome in 2010, well since',
        { subject: adult },
      ],
    ],
    person: [['my brother is on haloperidol, rigid and burning with fever', 'my brother is on holiday']],
    finding: [['took ecstasy, jaw clenched, body rigid, very hot', 'took a bath, very hot', { subject: adult }]],
  }),
  ...pairsOf('lithium-digoxin', 'emergency', {
    assertion: [['on lithium, shaking and unsteady with diarrhoea', 'on lithium, not shaking, not unsteady']],
    time: [['lithium, slurred speech since yesterday', 'lithium stopped in 2005, speech fine', { subject: adult }]],
    person: [['my gran takes digoxin and sees yellow halos', 'my gran takes digoxin and likes yellow']],
    finding: [['digoxin and my pulse is very slow, dizzy and faint', 'digoxin repeat please']],
  }),
  ...pairsOf('methotrexate-error', 'emergency', {
    assertion: [['I took methotrexate every day by mistake', 'I did not take methotrexate every day, only on Mondays']],
    time: [['on methotrexate, fever of 39 since today', 'methotrexate stopped in 2009, well']],
    person: [['my mum took her methotrexate daily', 'my mum takes her methotrexate weekly']],
    finding: [
      [
        'methotrexate with mouth ulcers and sore throat',
        'methotrexate with folic acid',
        { level: 'urgent', below: 'urgent' },
      ],
    ],
  }),
  ...pairsOf('anticoagulant-bleed', 'emergency', {
    assertion: [['on warfarin and passing black stools', 'on warfarin, no black stools, no bleeding']],
    time: [
      ['apixaban, vomited blood an hour ago', 'warfarin until 2010, bled once then, well since', { subject: adult }],
    ],
    person: [
      [
        'my dad is on rivaroxaban and has fallen on his head',
        'my dad is on rivaroxaban, I fell over my cat',
        { subject: { ageYears: 30 } },
      ],
    ],
    finding: [['took double my warfarin and my gums bleed', 'took my warfarin on time']],
  }),
  ...pairsOf('antithyroid-drug-sore-throat', 'urgent', {
    assertion: [['on carbimazole with a sore throat', 'on carbimazole, no sore throat']],
    time: [
      ['carbimazole, mouth ulcers since today', 'carbimazole in 2001, sore throat then, well now', { subject: adult }],
    ],
    person: [
      ['my wife takes carbimazole and has a sore throat', 'my wife takes carbimazole, I sing', { subject: adult }],
    ],
    finding: [
      ['carbimazole and a fever of 38.9', 'carbimazole and a blood test', { level: 'emergency', below: 'urgent' }],
    ],
  }),
  ...pairsOf('clozapine-fever', 'emergency', {
    assertion: [['on clozapine with a fever', 'on clozapine, no fever']],
    time: [['clozapine for two weeks, chest pain today', 'clozapine stopped in 2011, well since', { subject: adult }]],
    person: [['my son takes clozapine and has a high temperature', 'my son takes clozapine and paints']],
    finding: [['clozapine, no poo for six days, vomiting, belly swollen', 'clozapine, dribbling at night']],
  }),
  ...pairsOf('venom', 'emergency', {
    assertion: [['a snake bit me', 'a snake did not bite me, I saw one']],
    time: [['bitten by a viper an hour ago', 'bitten by a viper as a boy, fine since', { subject: adult }]],
    person: [['my dog walker was bitten by an adder', 'my dog barked at an adder']],
    finding: [['stung by a scorpion, sweating and twitching', 'stung by a nettle, itchy']],
  }),
  ...pairsOf('emergency-contraception', 'urgent', {
    assertion: [
      ['the condom split last night', 'the condom did not split', { subject: { ageYears: 24, sex: 'female' } }],
    ],
    time: [
      [
        'unprotected sex yesterday',
        'unprotected sex two years ago, I have a coil now',
        { subject: { ageYears: 24, sex: 'female' } },
      ],
    ],
    person: [
      [
        'my girlfriend and I had unprotected sex two days ago',
        'my girlfriend and I had pizza two days ago',
        { subject: { ageYears: 24 } },
      ],
    ],
    finding: [
      [
        'missed pills and had sex without a condom yesterday',
        'missed the bus yesterday',
        { subject: { ageYears: 24, sex: 'female' } },
      ],
    ],
  }),
  ...pairsOf('hiv-pep', 'urgent', {
    assertion: [['pricked myself with a used needle today', 'did not prick myself with a needle']],
    time: [['needlestick two hours ago', 'needlestick in 2010, all tests negative', { subject: adult }]],
    person: [['my colleague was stuck by a used needle', 'my colleague knits with needles']],
    finding: [['sex yesterday with someone who has HIV, no condom', 'lunch yesterday with someone who has HIV']],
  }),
  ...pairsOf('rabies-exposure', 'urgent', {
    assertion: [['scratched by a monkey in Bali', 'not scratched by any monkey in Bali']],
    time: [['a bat bit me last night', 'a bat bit me in 2001, had all the jabs', { subject: adult }]],
    person: [['my son was bitten by a stray dog in India', 'my son was greeted by a stray dog in India']],
    finding: [['bitten by a dog abroad on the leg', 'bitten by a dog at home years ago', { subject: adult }]],
  }),
]
