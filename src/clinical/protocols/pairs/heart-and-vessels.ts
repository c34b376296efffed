import { type MinimalPair, pairsOf } from './pair.ts'

export const heartAndVessels: readonly MinimalPair[] = [
  ...pairsOf('acute-coronary-syndrome', 'emergency', {
    assertion: [
      ['I have a crushing pain in my chest', 'I have no pain in my chest, just tired legs'],
      ['pressure on my chest and sweating', 'no pressure on my chest and no sweating, just a blocked nose'],
      ['my chest feels tight and I feel sick', 'my chest does not feel tight, I only have a sore toe'],
    ],
    time: [
      ['squeezing chest pain since an hour ago', 'squeezing chest pain six years ago, nothing since'],
      ['chest pain this morning for half an hour', 'chest pain in 2014, they found nothing'],
      ['I get chest pain now when I sit still', 'I used to get chest pain when I was a student'],
    ],
    person: [
      ['my dad has chest pain and is grey', 'my dad had a heart attack at 70, I am only tired'],
      [
        'my husband is clutching his chest and sweating',
        'my husband had a bypass years ago and I want my cholesterol checked',
      ],
    ],
    finding: [
      ['pain in my chest going down my left arm', 'pain in my left arm after carrying shopping'],
      ['indigestion and I am sweating and my jaw aches', 'indigestion after a curry', { subject: { ageYears: 55 } }],
    ],
  }),
  ...pairsOf('stroke-tia', 'emergency', {
    assertion: [
      ['one side of my face has dropped', 'my face has not dropped on either side, I just have a cold'],
      ['my speech is slurred today', 'my speech is not slurred today, I only have a sore throat'],
      ['my right arm is suddenly weak', 'my right arm is not weak, it itches'],
    ],
    time: [
      [
        'yesterday my speech went funny for ten minutes and then came back',
        'in 2008 my speech went funny for ten minutes and then came back',
      ],
      ['woke up with a weak left leg', 'had a weak left leg after a stroke 12 years ago, the same ever since'],
      [
        'my mouth drooped two hours ago, it has gone now',
        'my mouth drooped twenty years ago with Bells palsy, it has gone since',
      ],
    ],
    person: [
      [
        "my mum's face is drooping and she can't lift her arm",
        "my mum's mother had a stroke at 80, is it in the genes",
      ],
      ['my neighbour suddenly cannot speak', 'my neighbour had a stroke last year and I would like to lower my risk'],
    ],
    finding: [
      ['suddenly dizzy, seeing double and cannot walk straight', 'a bit dizzy when I stand up too fast'],
      ['numb all down my left side since lunch', 'numb little finger after leaning on my elbow'],
    ],
  }),
  ...pairsOf('pulmonary-embolism', 'emergency', {
    assertion: [
      [
        'suddenly short of breath with a stabbing pain when I breathe in',
        'not short of breath and no pain when I breathe in, just a cold',
      ],
      ['my calf is swollen and I am breathless', 'my calf is not swollen and I am not breathless, I have a cough'],
      ['coughing up blood and it hurts to breathe', 'coughing up no blood and it does not hurt to breathe'],
    ],
    time: [
      ['hip replaced last week, now I cannot get my breath', 'hip replaced ten years ago, breathing is fine'],
      ['sudden breathlessness this afternoon', 'sudden breathlessness in 2011 from a clot, none since'],
    ],
    person: [
      [
        'my wife gave birth three weeks ago and is suddenly breathless with chest pain',
        'my wife gave birth three weeks ago and the baby is well',
      ],
      [
        'my sister is on the pill and has sudden chest pain and cannot breathe',
        'my sister had a lung clot years ago, can I take the pill',
      ],
    ],
    finding: [
      [
        'after a long flight I am breathless and my chest hurts',
        'after a long flight I am tired and my back hurts',
        { subject: { ageYears: 35 } },
      ],
      ['I have cancer and suddenly cannot catch my breath', 'I have cancer and need a sick note'],
      ['fainted and now breathless', 'laughed and now have hiccups'],
    ],
  }),
  ...pairsOf('aortic-dissection', 'emergency', {
    assertion: [
      ['a tearing pain between my shoulder blades', 'no tearing pain between my shoulder blades, only a stiff neck'],
      ['sudden ripping chest pain going to my back', 'no chest pain going to my back, just an itchy rash'],
    ],
    time: [
      ['tearing pain in my chest since ten minutes', 'tearing pain in my chest years ago, the aorta was mended then'],
      [
        'worst ever pain in my chest and back came suddenly today',
        'pain in my chest and back came suddenly in 2010, muscle strain',
      ],
    ],
    person: [
      ['my brother has Marfan and now has chest pain', 'my brother has Marfan, should I be tested'],
      ['my dad has a tearing pain in his chest and back', 'my dad had an aortic tear years ago, I feel well'],
    ],
    finding: [
      ['sudden chest pain and my leg has gone numb', 'my leg has gone to sleep from sitting on it'],
      ['I am 30 weeks pregnant with a tearing pain in my chest', 'I am 30 weeks pregnant with tired feet'],
      [
        'chest pain straight through to my back and I fainted',
        'back pain after digging the garden',
        { subject: { ageYears: 40 } },
      ],
      [
        'I have an aneurysm and my back hurts badly',
        'I have a bad mattress and my back hurts',
        { subject: { ageYears: 40 } },
      ],
    ],
  }),
  ...pairsOf('aaa', 'emergency', {
    assertion: [
      [
        'I have an aneurysm and belly pain',
        'I have an aneurysm and no belly pain',
        { subject: { ageYears: 70, sex: 'male' } },
      ],
      [
        'there is a pulsing lump in my belly and it hurts',
        'there is no pulsing lump in my belly',
        { subject: { ageYears: 70, sex: 'male' } },
      ],
    ],
    time: [
      [
        'known aneurysm, back pain since this morning',
        'known aneurysm, back pain in 2012, none since',
        { subject: { ageYears: 72 } },
      ],
      [
        'I collapsed today with pain in my side',
        'I collapsed in 1999 with a kidney stone',
        { subject: { ageYears: 72 } },
      ],
    ],
    person: [
      ['my father has an aneurysm and terrible back pain', 'my father had an aneurysm years ago, should I have a scan'],
      ['my grandad has sudden belly pain and has fainted', 'my grandad has a scan for his aneurysm next month'],
    ],
    finding: [
      [
        'sudden loin pain and I nearly passed out',
        'a stitch in my side after running',
        { subject: { ageYears: 69, sex: 'male' }, other: { ageYears: 25 } },
      ],
      [
        'belly throbs like a heartbeat and hurts',
        'my belly rumbles like a drain',
        { subject: { ageYears: 75 }, other: { ageYears: 30 } },
      ],
      [
        'aneurysm 5 cm and my stomach hurts',
        'aneurysm 3 cm found on the scan, when is the next one',
        { subject: { ageYears: 70 } },
      ],
      ['pain in my belly, cold and sweaty', 'a hot shower left me sweaty', { subject: { ageYears: 74 } }],
    ],
  }),
  ...pairsOf('acute-heart-failure', 'emergency', {
    assertion: [
      ['coughing pink froth and breathless', 'no pink froth, not breathless, just a tickly cough'],
      ['I wake up drowning and gasping for air', 'I do not wake up gasping, I sleep well'],
    ],
    time: [
      [
        'heart failure and now I cannot breathe lying flat, gasping',
        'heart failure found in 2015, breathing the same as ever',
      ],
      [
        'frothy sputum and fighting for breath right now',
        'frothy sputum and fighting for breath in 2013, fine since then',
      ],
    ],
    person: [
      ['my mum has heart failure and is gasping for breath', 'my mum has heart failure, is it hereditary'],
      ['my grandad has swollen legs and suddenly cannot breathe', 'my grandad wears stockings for his swollen legs'],
    ],
    finding: [
      [
        'legs swollen and suddenly very short of breath, lips blue',
        'legs a bit swollen at the end of a hot day',
        { subject: { ageYears: 70 } },
      ],
      ['heart failure and I have fainted', 'heart failure and I need my flu jab'],
      ['I have to sit up all night to breathe and my chest hurts', 'I sit up all night reading'],
      [
        'six weeks after the birth I cannot lie flat for lack of breath',
        'six weeks after the birth I cannot sleep for the baby crying',
        { subject: { sex: 'female', daysPostpartum: 42 } },
      ],
    ],
  }),
  ...pairsOf('arrhythmia-exertional-syncope', 'emergency', {
    assertion: [
      ['I fainted while running', 'I did not faint while running, I had a stitch', { subject: { ageYears: 19 } }],
      ['heart racing and I have chest pain', 'heart not racing, no chest pain, just tired'],
      ['my heart is fluttering and I nearly fainted', 'my heart is not fluttering and I did not faint'],
    ],
    time: [
      ['my defibrillator fired ten minutes ago', 'my defibrillator was put in ten years ago, it never fired'],
      ['passed out on the pitch today', 'passed out on the pitch when I was 12, tests were normal'],
    ],
    person: [
      ['my son collapsed playing football', "my son's coach collapsed years ago, is football safe"],
      ['my wife has a racing heart and is short of breath', 'my wife had a racing heart years ago, I feel well'],
    ],
    finding: [
      ['palpitations and I blacked out', 'palpitations after three coffees', { subject: { ageYears: 25 } }],
      ['I have long QT and fainted', 'I have hay fever and sneezed'],
      [
        'fainted and my heart was pounding',
        'my heart was pounding before the wedding speech',
        { subject: { ageYears: 25 } },
      ],
    ],
  }),
  ...pairsOf('acute-limb-ischaemia', 'emergency', {
    assertion: [
      ['my foot is cold, white and numb', 'my foot is not cold, white or numb, it itches'],
      ['leg suddenly pale and painful', 'leg not pale and not painful'],
    ],
    time: [
      ['my right leg went cold and blue an hour ago', 'my right leg went cold and blue in 2016, it was operated then'],
      [
        'hand white, cold and I cannot feel it since lunch',
        'hand was white, cold and numb years ago after a fall, all well since',
      ],
    ],
    person: [
      ["my dad's leg has gone cold, white and he can't feel it", 'my dad lost a leg years ago, mine are fine'],
      ['my husband has AF and his arm has suddenly gone cold', 'my husband has AF and needs a repeat prescription'],
    ],
    finding: [
      ['my toes are blue, cold and agonising', 'my toes are cold after a walk in the snow'],
      ['leg is freezing cold and mottled and hurts terribly', 'leg is sore after the gym'],
      ['foot dead white, numb and no pulse', 'foot has pins and needles after sitting cross-legged'],
      ['my arm is cold and pale and I cannot move it', 'my arm is sunburnt'],
    ],
  }),
]
