import { type MinimalPair, pairsOf } from './pair.ts'

export const poisonAndInjury: readonly MinimalPair[] = [
  ...pairsOf('poisoning', 'emergency', {
    assertion: [
      ['I swallowed bleach', 'I did not swallow any bleach, only smelled it'],
      ['my toddler ate my blood pressure tablets', 'my toddler did not eat any tablets'],
      ['I took an overdose of paracetamol', 'I took no overdose, one paracetamol for my head'],
    ],
    time: [
      ['took 30 tablets an hour ago, no symptoms', 'took 30 tablets in 1995, no symptoms since'],
      ['drank antifreeze this morning', 'drank antifreeze by accident when I was five, well ever since'],
    ],
    person: [
      ['my son has drunk weedkiller', 'my son sprays weedkiller for a living'],
      [
        'my gran took her heart tablets three times today',
        'my gran takes her heart tablets three times a day as prescribed',
      ],
    ],
    finding: [
      ['have been taking 16 paracetamol a day for toothache', 'have been taking 6 paracetamol a day for toothache'],
      ['took a double dose of my digoxin', 'took a double helping of pudding'],
      ['my 2 year old drank methadone', 'my 2 year old drank milk'],
    ],
  }),
  ...pairsOf('opioid-toxicity', 'emergency', {
    assertion: [
      ['he took heroin and is not waking up', 'he took no heroin and is awake', { subject: { ageYears: 30 } }],
      ['she had too much oxycodone and is blue', 'she had no oxycodone and is fine', { subject: { ageYears: 30 } }],
    ],
    time: [
      ['gave him naloxone ten minutes ago, he is awake', 'he was given naloxone in 2014, clean since'],
      ['took fentanyl just now, breathing is slow', 'took fentanyl years ago in hospital, breathing fine'],
    ],
    person: [
      ['my mate has used and has pinpoint pupils and is barely breathing', 'my mate used to use and is well'],
      ["my toddler chewed grandma's fentanyl patch", "my toddler stuck grandma's stamp on a letter"],
    ],
    finding: [
      [
        'morphine patch and she is very drowsy and breathing slowly',
        'morphine patch and she is constipated',
        { below: 'emergency' },
      ],
      ['took methadone with valium and cannot stay awake', 'took codeine and feel a bit itchy', { below: 'emergency' }],
      ['snorted something, lips blue, snoring strangely', 'snored all night, nose blocked'],
      ['took double my morphine and feel out of it', 'took my morphine as prescribed and feel fine'],
    ],
  }),
  ...pairsOf('carbon-monoxide', 'emergency', {
    assertion: [
      ['the carbon monoxide alarm is going off', 'the carbon monoxide alarm is not going off, I am testing batteries'],
      ['faulty boiler and we all have headaches', 'the boiler is not faulty and we have no headaches'],
    ],
    time: [
      ['the CO alarm went off tonight and I feel sick', 'the CO alarm went off three years ago and was replaced'],
      ['used a barbecue indoors this evening, dizzy and headachy', 'used a barbecue last summer in the garden'],
    ],
    person: [
      ['my parents sat with a generator in the garage and are confused', 'my parents bought a generator for camping'],
      [
        'the whole family and the cat have headaches and feel sick at home',
        'the whole family has colds and the cat is fine',
      ],
    ],
    finding: [
      [
        'headache at home that goes when I go outside, everyone else has it too',
        'headache at work that goes when I go home',
        { subject: { ageYears: 30 } },
      ],
      ['I am pregnant and the carbon monoxide alarm sounded', 'I am pregnant and the doorbell sounded'],
      ['dizzy and sick since the new gas heater was lit', 'cosy and sleepy since the new sofa came'],
      ['car running in the closed garage and I have a headache', 'car in the garage for repair'],
    ],
  }),
  ...pairsOf('burns', 'emergency', {
    assertion: [
      ['I have burned my face', 'I have not burned my face, just got warm'],
      ['boiling water over my child, skin is blistering', 'boiling water did not touch my child'],
    ],
    time: [
      ['got an electric shock from the mains an hour ago', 'got an electric shock from a fence as a boy'],
      ['petrol fire burned both my hands today', 'petrol fire burned my hands in 1990, scars only'],
    ],
    person: [
      ['my toddler pulled hot tea over his chest', 'my toddler pulled his tea towel over his head'],
      ['my husband has acid on his arms', 'my husband has acid jokes on his phone'],
    ],
    finding: [
      ['the burn on my leg is white and leathery', 'the sunburn on my leg is pink'],
      ['burned in a house fire and my voice is hoarse', 'burned the dinner and the kitchen smells'],
      ['my baby was scalded by bath water', 'my baby was splashed with lukewarm bath water'],
      ['the burn goes all around my arm and is charred', 'small burn on my fingertip from the iron, no blister'],
    ],
  }),
  ...pairsOf('button-battery-magnet', 'emergency', {
    assertion: [
      ['my son swallowed a button battery', 'my son did not swallow a battery, we found it'],
      ['she swallowed two magnets', 'she did not swallow any magnets, all are counted', { subject: { ageYears: 4 } }],
    ],
    time: [
      ['my toddler ate a battery an hour ago and seems fine', 'the battery in my hearing aid ran out an hour ago'],
      ['swallowed magnetic balls this morning', 'swallowed a coin when I was three, it passed'],
    ],
    person: [
      ["my neighbour's baby has a battery stuck in his throat", "my neighbour's car has a flat battery"],
      ['my daughter pushed a button battery up her nose', 'my daughter pushed a button on the lift'],
    ],
    finding: [
      ['battery missing from the toy and my toddler is drooling', 'toy broken and my toddler is cross'],
      ['he put a watch battery in his ear', 'he put on a watch', { subject: { ageYears: 4 } }],
      ['my 2 year old may have swallowed a button battery', 'my 2 year old may have swallowed a pea'],
      ['my 6 year old swallowed several magnets, no pain', 'my 6 year old collects fridge magnets'],
    ],
  }),
  ...pairsOf('chemical-eye', 'emergency', {
    assertion: [
      ['bleach splashed in my eye', 'bleach splashed on the floor, not in my eye'],
      ['I got oven cleaner in both eyes', 'I got no oven cleaner in my eyes'],
    ],
    time: [
      ['cement went into my eye an hour ago', 'cement went into my eye in 2002, sight is fine'],
      ['ammonia sprayed into my eyes just now', 'ammonia was sprayed into my eyes at work years ago'],
    ],
    person: [
      ["a laundry pod burst in my daughter's eye", "my daughter's laundry is done"],
      ['my husband has battery acid in his eye', 'my husband has a battery to change'],
    ],
    finding: [
      ['plaster dust with lime in my eye, burning', 'a bit of dust in my eye, blinked it out'],
      ['drain cleaner in my eye, rinsed it', 'soap in my eye, rinsed it', { below: 'emergency' }],
      ['pepper spray and chemicals in my eyes, cannot open them', 'pepper on my steak'],
      ['superglue in my eye', 'sleep in my eye'],
    ],
  }),
  ...pairsOf('major-bleeding', 'emergency', {
    assertion: [
      ['the bleeding will not stop', 'the bleeding has stopped, it was a scratch', { subject: { ageYears: 30 } }],
      ['blood is spurting from my arm', 'no blood is coming from my arm'],
    ],
    time: [
      ['stabbed in the leg ten minutes ago', 'stabbed in the leg in 1987'],
      ['cut off my fingertip just now', 'lost a fingertip as a child'],
    ],
    person: [
      ['my dad has cut his arm and blood is pouring out', 'my dad gives blood every year'],
      ['my friend was shot in the chest', 'my friend was shot in black and white by a photographer'],
    ],
    finding: [
      ['blood soaked through three towels', 'a drop of blood on the towel from shaving'],
      [
        'nosebleed for an hour and I take warfarin',
        'nosebleed for two minutes, stopped',
        { subject: { ageYears: 20 } },
      ],
      ['deep cut, blood pumping out and I feel faint', 'paper cut, a plaster helped'],
      ['my hand is nearly cut off by the saw', 'my hand is rough from the saw'],
    ],
  }),
]
