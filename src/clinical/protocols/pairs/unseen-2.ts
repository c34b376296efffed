import { type MinimalPair, pairsOf } from './pair.ts'

/** Brain, nerves and injury. Written without sight of the rules, the lexicon or the other pairs. */
export const unseenBrainAndInjury: readonly MinimalPair[] = [
  ...pairsOf('stroke-tia', 'emergency', {
    assertion: [
      [
        "My husband's face has dropped on one side and his words come out like mush",
        "My husband's face hasn't dropped on either side and his words come out fine, he has a cold sore",
      ],
      [
        "Gran woke up and can't lift her right arm, she just stares at us",
        'Gran woke up and can lift both arms and talks to us, she only asks for her glasses',
      ],
    ],
    time: [
      [
        'Yesterday I lost the use of my left hand for ten minutes and could not speak, all back to normal',
        'In 1998 I lost the use of my left hand for ten minutes and could not speak, all back to normal since',
      ],
    ],
    person: [
      [
        'My speech is slurred and one side of me went numb at breakfast',
        'My mother had a stroke at 80, her speech was slurred. I am 45 and healthy and want my blood pressure looked at',
      ],
    ],
    finding: [
      [
        'Suddenly everything spins, I see double and cannot walk straight, 68',
        'Suddenly remembered I see my optician next week, do I need new varifocals? 68',
      ],
    ],
  }),
  ...pairsOf('thunderclap-headache', 'emergency', {
    assertion: [
      [
        'Worst headache of my life, it hit like a hammer in one second',
        'Not the worst headache of my life and it did not hit all at once, it built up over the day at the screen like it always does',
      ],
    ],
    time: [
      [
        'An hour ago during sex my head exploded with pain and my neck is stiff',
        'About twenty years ago my head exploded with pain during sex, scan was clear, never came back',
      ],
    ],
    person: [
      [
        'I got a sudden blinding headache at the gym, came on in seconds and I have been sick',
        'My cousin once got a sudden blinding headache at the gym and had a brain bleed. I am fine, can I lift weights?',
      ],
    ],
    finding: [
      [
        'Gave birth last week and got an explosive headache out of the blue, the worst ever',
        'Gave birth last week and got a runny nose and a mild stuffy head, like the rest of the family',
      ],
      [
        'It came like a thunderclap at the back of my head and peaked straight away',
        'It came on slowly like a band round my head after a long day, paracetamol helped',
      ],
    ],
  }),
  ...pairsOf('seizure', 'emergency', {
    assertion: [
      [
        "My daughter has been shaking all over for six minutes and it isn't stopping",
        'My daughter has not been shaking at all, she has epilepsy and needs her syrup renewed',
      ],
      [
        "He had a fit and he still hasn't come round",
        'He has epilepsy but no fit for months and he is wide awake, can he go on the school trip?',
      ],
    ],
    time: [
      [
        'I have never had a seizure before but I had one this afternoon, bit my tongue and wet myself',
        'I had a single seizure as a toddler with a fever, nothing since, I am 30 and applying for a licence',
      ],
    ],
    person: [
      [
        '30 weeks pregnant, my wife just had a convulsion on the sofa',
        '30 weeks pregnant, my wife watched a play where an actor had a convulsion, she is well and asks if strobe lights matter',
      ],
    ],
    finding: [
      [
        'Baby of 10 months is hot, went stiff, eyes rolled and is jerking now',
        'Baby of 10 months is teething, dribbles and is chewing on everything now',
      ],
    ],
  }),
  ...pairsOf('head-injury', 'emergency', {
    assertion: [
      [
        'Fell off my bike, hit my head, I was knocked out for a bit and keep vomiting',
        'Fell off my bike, did not hit my head, was not knocked out and not vomiting, just a scraped palm',
      ],
      [
        'My toddler banged her head on the step and is very sleepy, hard to wake',
        'My toddler banged her knee on the step, not her head, and is not sleepy, running round again',
      ],
    ],
    time: [
      [
        'Knocked unconscious at rugby three hours ago and now my headache is getting worse and worse',
        'Knocked unconscious at rugby eleven years ago, no trouble since, is it in my records?',
      ],
    ],
    person: [
      [
        'Clear fluid is running from my nose since I cracked my head on the beam this morning',
        'A colleague cracked his head on the beam last year. I duck now! My nose runs every spring with pollen, what can I buy?',
      ],
    ],
    finding: [
      [
        'Grandad, 81, fell and hit his head, now he is muddled and one pupil is bigger',
        'Grandad, 81, has a small wart on his head he catches with the comb',
      ],
    ],
  }),
  ...pairsOf('spinal-injury', 'emergency', {
    assertion: [
      [
        'Dived into the shallow end and now my neck hurts in the middle and my hands tingle',
        'Dived into the deep end all week, my neck does not hurt and my hands do not tingle, I have swimmer’s ear itch',
      ],
      [
        "She fell down a whole flight of stairs and can't move her legs",
        'She walked down a whole flight of stairs and can move her legs fine, she has a verruca',
      ],
    ],
    time: [
      [
        'Car rolled over tonight, my neck is very painful and I have pins and needles down both arms',
        'Car rolled over in 2003, I broke my neck then and it healed, no pins and needles, need a letter for insurance',
      ],
    ],
    person: [
      [
        'I came off my horse and landed on my back, I cannot feel my feet',
        'My riding teacher came off her horse years ago and could not feel her feet. I am about to start lessons, any advice?',
      ],
    ],
    finding: [
      [
        'Fell from the roof, about 4 metres, the bone in the middle of my back is agony',
        'Fell asleep on the sofa, one side of my neck is stiff this morning when I turn',
      ],
    ],
  }),
  ...pairsOf('cauda-equina', 'emergency', {
    assertion: [
      [
        "Back pain down both legs and I can't feel when I wipe myself",
        'Back ache after gardening, none down the legs and I can feel normally when I wipe, no trouble with the loo',
      ],
      [
        'My slipped disc is worse and since today I am numb between the legs',
        'My slipped disc is better and I am not numb between the legs, can I swim?',
      ],
    ],
    time: [
      [
        'Since last night I have sciatica in both legs and wet myself without noticing',
        'In 2010 I had sciatica in both legs and wet myself, they operated and all is normal since then',
      ],
    ],
    person: [
      [
        'Bad lower back pain, my saddle area has gone dead and I have not been able to pee since morning',
        'A man in my yoga class had bad back pain and his saddle area went dead last year. My back is fine, which poses are safe?',
      ],
    ],
    finding: [
      [
        'Lower back pain and now both feet are weak and I soiled myself',
        'Lower back pain since I moved boxes, it eases when I walk about, bladder and bowels are normal',
      ],
    ],
  }),
  ...pairsOf('unresponsive', 'emergency', {
    assertion: [
      ["My dad won't wake up", 'My dad wakes up early every day and asks about sleeping tablets'],
      [
        "She isn't breathing, what do I do",
        'She is breathing normally, she has a small mole on her arm, who looks at moles?',
      ],
    ],
    time: [
      [
        'He just collapsed at the bus stop and does not answer when I shout at him',
        'He collapsed at a bus stop back in 1990 in a heat wave, he wonders if he should mention it on a travel form',
      ],
    ],
    person: [
      [
        'My little boy has gone floppy and I cannot rouse him',
        "My little boy's teddy has gone floppy, he is upset and laughing by turns, he has a scab on his knee",
      ],
    ],
    finding: [
      [
        'Found my flatmate on the floor, lips blue, making snoring noises, no reaction at all',
        'Found my flatmate on the floor doing yoga, she has a blister on her heel',
      ],
    ],
  }),
  ...pairsOf('delirium', 'emergency', {
    assertion: [
      [
        "Mum is 83 and since yesterday she's suddenly very confused, sees people who aren't there and is burning hot",
        "Mum is 83 and isn't confused, she is not seeing things and is not hot, she wants a hearing test",
      ],
      [
        'Grandpa all of a sudden does not know who we are and keeps dropping off mid-sentence',
        'Grandpa knows who we are and does not drop off, he asks for large print letters',
      ],
    ],
    time: [
      [
        'Overnight my 79 year old father became muddled and agitated, and he is drowsy',
        'After his hip operation in 2012 my 79 year old father became muddled and agitated for a week. Sharp as ever since; he has a cataract appointment question',
      ],
    ],
    person: [
      [
        'My wife, 72, suddenly talks nonsense since this morning and cannot tell the day',
        'My wife, 72, says her neighbour talked nonsense when he was ill years ago. She is well and wants her ears syringed',
      ],
    ],
    finding: [
      [
        'Nan, 88, went from quite clear to completely confused in a few hours and can hardly be woken',
        'Nan, 88, went from quite grumpy to cheerful once her new glasses came, thanks, can we have a spare pair?',
      ],
    ],
  }),
  ...pairsOf('burns', 'emergency', {
    assertion: [
      [
        'Pulled a pan of boiling water over himself, he is 2, his chest and belly are blistered',
        'Pulled an empty pan over himself, he is 2, it was cold, his chest and belly are not burnt or blistered',
      ],
      [
        'Got an electric shock off the mains, burn mark on my hand and my heart is jumping',
        'Got no electric shock off the mains, no burn mark, I just want to know who tests sockets',
      ],
    ],
    time: [
      [
        'The fire flashed in my face ten minutes ago, eyebrows singed and I am hoarse',
        'The fire flashed in my face in my teens, eyebrows singed then, I have an old scar I would like treated',
      ],
    ],
    person: [
      [
        'I spilled caustic oven cleaner and the skin of my whole forearm is white and leathery',
        'My gran spilled oven cleaner on her arm in the seventies. I am cleaning mine tomorrow, which gloves?',
      ],
    ],
    finding: [
      [
        'Hot oil went over both my hands and all my fingers have huge blisters and no feeling',
        'Hot sun on both my hands and they are slightly pink, not sore, which cream?',
      ],
    ],
  }),
  ...pairsOf('testicular-torsion', 'emergency', {
    assertion: [
      [
        'My son, 14, has sudden bad pain in one testicle and he threw up',
        'My son, 14, has no pain in his testicles and did not throw up, he has athlete’s foot',
      ],
      [
        'One of my balls suddenly hurts like hell and sits higher than the other',
        "Neither of my balls hurts, one has always hung lower than the other and I'm told that's normal, is it?",
      ],
    ],
    time: [
      [
        'Got sudden pain in my left testicle at 4 this morning, then it went away. 17.',
        'Had an operation for a twisted left testicle eight years ago, no pain since. 25. Does it affect having kids?',
      ],
    ],
    person: [
      [
        'My boy is 9 and crying with tummy pain, his scrotum is red and swollen on one side',
        'My boy is 9 and well; his cousin had a twisted testicle last year. Could it happen to him too?',
      ],
    ],
    finding: [
      [
        'Woke with severe pain in my right testicle going up to the groin and I feel sick, 15 years old',
        'Woke with an itchy patch in my right groin, a ring-like rash for weeks, 15 years old',
      ],
    ],
  }),
]
