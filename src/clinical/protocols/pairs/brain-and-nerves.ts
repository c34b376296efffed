import { type MinimalPair, pairsOf } from './pair.ts'

export const brainAndNerves: readonly MinimalPair[] = [
  ...pairsOf('thunderclap-headache', 'emergency', {
    assertion: [
      ['the worst headache of my life, it came in seconds', 'not the worst headache of my life, a mild one'],
      ['like being hit on the back of the head, sudden headache', 'no sudden headache, only a dull ache over the eyes'],
    ],
    time: [
      ['sudden explosive headache an hour ago', 'sudden explosive headache in 2009, the scan was clear'],
      ['thunderclap headache yesterday during sex', 'thunderclap headache fifteen years ago, none since'],
    ],
    person: [
      ['my wife suddenly has the worst headache ever and is vomiting', 'my wife reads about headaches'],
      [
        'my son has a sudden terrible headache and a stiff neck',
        'my son had an operation for a bleed years ago, he is well',
      ],
    ],
    finding: [
      ['headache and then I passed out', 'headache and then I took a nap'],
      ['a headache that reached its peak within a minute', 'a headache that built up over the afternoon'],
      [
        'I gave birth a week ago and have a terrible headache',
        'I gave birth a week ago and have sore nipples',
        { subject: { sex: 'female', daysPostpartum: 7 } },
      ],
      ['bad headache, neck stiff, being sick', 'mild headache, neck fine, eating well'],
    ],
  }),
  ...pairsOf('meningitis-encephalitis', 'emergency', {
    assertion: [
      ['fever, stiff neck and the light hurts my eyes', 'fever, no stiff neck and the light does not hurt my eyes'],
      ['high temperature, headache and I am confused', 'high temperature, headache but not confused'],
      ['neck stiff, vomiting, terrible headache', 'neck not stiff, not vomiting, slight headache'],
    ],
    time: [
      ['fever and stiff neck since last night', 'fever and stiff neck in 2003, it was viral meningitis'],
      [
        'my daughter has a fever and had a fit today',
        'my daughter had a fever with a fit when she was a toddler, she is 12 years old and well',
      ],
    ],
    person: [
      ['my flatmate has a fever, a stiff neck and is drowsy', 'my flatmate had meningitis as a child, I have a cold'],
      ['my baby has a bulging soft spot and a fever', "my baby's cousin had meningitis years ago, my baby is well"],
    ],
    finding: [
      [
        'fever, headache and cannot bend my neck forward',
        'fever, headache and a runny nose',
        { subject: { ageYears: 25 } },
      ],
      ['my 5 month old is feverish with a high pitched cry and floppy', 'my 5 month old has a runny nose and smiles'],
      ['I have HIV and a fever with headache and stiff neck', 'I have HIV and need my tablets'],
    ],
  }),
  ...pairsOf('seizure', 'emergency', {
    assertion: [
      ['he is still fitting', 'he is not fitting', { subject: { ageYears: 30 } }],
      ['my son is having a seizure', 'my son is not having a seizure, he is asleep'],
    ],
    time: [
      [
        'she had a fit an hour ago, her first',
        'she had a fit twelve years ago, none since then',
        { subject: { ageYears: 30 } },
      ],
      ['I had a seizure this morning', 'I had my last seizure in 2012'],
      ['the fit has gone on for more than five minutes', 'the fits stopped for good when I was 20'],
    ],
    person: [
      ['my colleague is convulsing on the floor', "my colleague's aunt had epilepsy years ago"],
      [
        'my toddler has a fever and is twitching in a fit',
        'my toddler has a fever, his uncle has epilepsy',
        { subject: { ageYears: 2 } },
      ],
    ],
    finding: [
      ['I am 34 weeks pregnant and had a fit', 'I am 34 weeks pregnant and had a fright'],
      ['had a seizure and hit my head', 'had a tantrum and hit my pillow'],
      ['epileptic, fits one after another', 'epileptic, need a letter for my driving licence'],
    ],
  }),
  ...pairsOf('unresponsive', 'emergency', {
    assertion: [
      ['he is not responding', 'he is responding and chatting'],
      ["I can't wake my mum", 'I can wake my mum easily'],
      ['she is unconscious', 'she is not unconscious, she is watching TV'],
    ],
    time: [
      ['my dad collapsed just now', 'my dad collapsed years ago, he is fine'],
      ['found her unconscious a minute ago', 'I was found unconscious in 2005 after a party'],
    ],
    person: [
      ['a man on the bus is unconscious', 'a man on the bus read about unconscious bias'],
      ['my friend has collapsed and is not breathing', 'in the book his friend collapsed and was not breathing'],
    ],
    finding: [
      [
        'my toddler has a fever and is floppy and hard to wake',
        'my toddler has a fever and is playing',
        { subject: { ageYears: 2 } },
      ],
      [
        'he is drifting in and out of consciousness',
        'he is drifting off to sleep at bedtime',
        { subject: { ageYears: 40 } },
      ],
      [
        'she is breathing oddly and will not wake up',
        'she is snoring and woke up for tea',
        { subject: { ageYears: 40 } },
      ],
    ],
  }),
  ...pairsOf('head-injury', 'emergency', {
    assertion: [
      ['hit my head and was knocked out', 'hit my head lightly, was not knocked out', { subject: { ageYears: 25 } }],
      ['banged his head and has vomited twice', 'banged his head and has not vomited', { subject: { ageYears: 8 } }],
      [
        'fell on my head and I am confused',
        'fell on my head, not confused, no headache',
        { subject: { ageYears: 25 } },
      ],
    ],
    time: [
      ['hit my head today and keep being sick', 'hit my head when I was a child, keep being told about it'],
      ['knocked out playing rugby this afternoon', 'knocked out playing rugby in 1998'],
    ],
    person: [
      ['my son fell off the wall, hit his head and is drowsy', 'my son wears a helmet so he never hit his head'],
      ['my gran hit her head and has a headache', 'my gran hit her head years ago, she is fine'],
    ],
    finding: [
      [
        'hit my head and clear fluid runs from my ear',
        'hit my head on the cupboard, small bump',
        { subject: { ageYears: 25 } },
      ],
      ['my 6 month old fell off the bed onto his head', 'my 6 month old fell asleep on the bed'],
      [
        'bumped his head and now one pupil is bigger and he had a fit',
        'bumped his head and now wants ice cream',
        { subject: { ageYears: 8 } },
      ],
    ],
  }),
  ...pairsOf('head-injury-anticoagulant', 'emergency', {
    assertion: [
      ['I take warfarin and hit my head', 'I take warfarin and did not hit my head'],
      [
        'on apixaban and banged my head on a door',
        'not on any blood thinner and banged my head lightly',
        { subject: { ageYears: 40 } },
      ],
    ],
    time: [
      ['on rivaroxaban, hit my head yesterday', 'on rivaroxaban, hit my head nine years ago'],
      [
        'blood thinners, fell on my head this morning',
        'stopped warfarin in 2015, bumped my head lightly this morning',
        { subject: { ageYears: 40 } },
      ],
    ],
    person: [
      [
        'my dad is on warfarin and fell and hit his head',
        'my dad is on warfarin, I bumped my head lightly',
        { subject: { ageYears: 30 } },
      ],
      ['my gran takes edoxaban and hit her head', 'my gran takes edoxaban and knits'],
    ],
    finding: [
      ['on clopidogrel and hit my head', 'on clopidogrel and hit my toe', { subject: { ageYears: 60 } }],
      ['haemophilia and a blow to the head', 'haemophilia and an appointment next week'],
      ['I take apixaban, fell last week and now have a headache', 'I take apixaban and need a repeat'],
      ['warfarin, knocked my head, feel fine', 'warfarin, knocked my knee lightly, feel fine'],
    ],
  }),
  ...pairsOf('spinal-injury', 'emergency', {
    assertion: [
      [
        'fell off a ladder and cannot feel my legs',
        'fell off a ladder, can feel my legs and walk fine',
        { subject: { ageYears: 30 } },
      ],
      ['car crash and my neck hurts', 'car crash and my neck does not hurt', { subject: { ageYears: 30 } }],
    ],
    time: [
      ['thrown off a horse today, tingling in both arms', 'thrown off a horse in 2002, tingling in nothing now'],
      ['came off my motorbike an hour ago, back pain', 'came off my motorbike ten years ago, back fine'],
    ],
    person: [
      ['my brother dived into the shallow end and cannot move his legs', 'my brother dives well'],
      ["my friend was in a car accident and can't move", 'my friend passed her driving test'],
    ],
    finding: [
      ['hit my head diving and my arms are tingling', 'hit the water diving and my ears are full'],
      ['fell down the stairs, legs weak', 'fell down on the sofa, legs tired'],
      ['rugby tackle, neck pain and numb hands', 'rugby tackle, grazed knee', { subject: { ageYears: 20 } }],
      ['knocked down by a car, back is agony', 'car broke down, back home by bus'],
    ],
  }),
  ...pairsOf('cauda-equina', 'emergency', {
    assertion: [
      ['back pain and numb between my legs', 'back pain but not numb between my legs', { subject: { ageYears: 40 } }],
      [
        'sciatica and I have lost control of my bladder',
        'sciatica and I have not lost control of my bladder',
        { subject: { ageYears: 40 } },
      ],
      ['back pain, cannot feel when I wipe', 'back pain, can feel normally when I wipe', { subject: { ageYears: 40 } }],
    ],
    time: [
      ['slipped disc and since yesterday I cannot pee', 'slipped disc in 2010, could not pee then, all fine now'],
      ['both legs weak since last night with back pain', 'both legs weak after an operation in 2001, back fine'],
    ],
    person: [
      [
        'my husband has back pain and has wet himself',
        'my husband has back pain, our toddler has wet himself',
        { subject: { ageYears: 40 } },
      ],
      ['my mum has sciatica and a numb bottom', 'my mum has sciatica since years, I have none'],
    ],
    finding: [
      ['back pain and I soil myself without noticing', 'back pain since lifting boxes', { subject: { ageYears: 40 } }],
      ['pain down both legs and numb genitals', 'pain in one knee', { subject: { ageYears: 40 } }],
      [
        'bad back and no feeling during sex any more',
        'bad back and no time for sport any more',
        { subject: { ageYears: 40 } },
      ],
    ],
  }),
  ...pairsOf('cord-compression', 'emergency', {
    assertion: [
      ['I have prostate cancer and my legs are weak', 'I have prostate cancer and my legs are not weak'],
      ['breast cancer, back pain, legs numb', 'breast cancer, no back pain, no numbness'],
    ],
    time: [
      ['lung cancer and since this week I cannot move my legs', 'lung cancer cured in 2005, legs fine'],
      ['myeloma, legs giving way since yesterday', 'myeloma, legs were weak years ago, fine since'],
    ],
    person: [
      ['my mum has cancer and cannot move her legs', 'my mum had cancer years ago, my legs ache from running'],
      ['my husband has bone metastases and his legs are numb', 'my husband had cancer years ago and we walk a lot'],
    ],
    finding: [
      ['cancer in my spine and I have wet myself', 'cancer check next week, feel fine'],
      ['cancer, band-like pain around my chest and weak legs', 'tight belt around my waist'],
      ['kidney cancer, back pain and unsteady legs', 'kidney donor, feel fine'],
      ['metastatic cancer, back pain and I cannot pass urine', 'cancer charity run, back tomorrow'],
    ],
  }),
]
