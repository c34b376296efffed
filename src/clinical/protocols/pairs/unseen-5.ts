import { type MinimalPair, pairsOf } from './pair.ts'

/** Mind, violence, poison, eyes and breath of small children. Written without sight of the rules, the lexicon or the other pairs. */
export const unseenMindPoisonAndChild: readonly MinimalPair[] = [
  ...pairsOf('poisoning', 'emergency', {
    assertion: [
      [
        'I took 24 paracetamol this afternoon, I feel ok',
        'I took two paracetamol this afternoon for a headache, not more, I feel ok',
      ],
      [
        'My two year old has eaten some of my heart pills',
        "My two year old hasn't eaten any of my heart pills, they are in a locked box, how do I dispose of old ones?",
      ],
    ],
    time: [
      [
        'She swallowed a dishwasher tablet ten minutes ago, she is 18 months',
        'She swallowed a bit of a dishwasher tablet two years ago, was checked, she is 4 and well. Does it leave damage?',
      ],
    ],
    person: [
      [
        'I drank antifreeze by mistake',
        'My dog drank antifreeze by mistake at my uncle’s farm in the eighties, I only remembered it and am well',
      ],
    ],
    finding: [
      [
        'Have been taking ten paracetamol a day for my toothache since Monday',
        'Have been taking ten minutes a day for meditation since Monday, is there an app on prescription?',
      ],
    ],
  }),
  ...pairsOf('opioid-toxicity', 'emergency', {
    assertion: [
      [
        'He took too much oxycodone, breathing very slowly and I can hardly wake him',
        'He takes oxycodone as prescribed, breathing normally and wide awake, he needs something for constipation',
      ],
      [
        'My friend used heroin and his lips are blue and pupils tiny',
        'My friend has not used heroin for a year, lips and pupils normal, wants help to stay off it',
      ],
    ],
    time: [
      [
        'Gave him naloxone twenty minutes ago and he is awake again',
        'I was given naloxone in 2015, clean since, can I have a letter for a job?',
      ],
    ],
    person: [
      [
        'My mum put on two fentanyl patches and now she is so drowsy she snores and does not answer',
        'My mum has one fentanyl patch, alert and chatty. I read of a man with two patches who died. Where do old ones go?',
      ],
    ],
    finding: [
      [
        'Double dose of methadone, she is nodding off and only breathes now and then',
        'Usual dose of methadone, she is looking for another pharmacy nearer home',
      ],
    ],
  }),
  ...pairsOf('suicidal-intent', 'emergency', {
    assertion: [
      [
        "I'm going to end it tonight, I've got the pills here",
        "I'm not going to end it, I've got no pills or plan, I am stressed about exams and sleep badly",
      ],
      [
        'I have written the note and picked the bridge',
        'I have written no note and have no wish to die, picked the wrong course and feel down about it',
      ],
    ],
    time: [
      [
        'I tried to hang myself this morning, the rope broke',
        'I tried to hang myself in 1996. I have a good life now, no such thoughts at all. Do I have to tell the insurer?',
      ],
    ],
    person: [
      [
        'My daughter, 15, texted that she is going to kill herself and has bought a rope',
        'My daughter, 15, is writing an essay on a girl in a novel who says she is going to kill herself, she is happy. Any reading list?',
      ],
    ],
    finding: [
      [
        "I can't go on, I've got my shotgun beside me and I know when",
        "I can't go on holiday, I've got my mother's birthday and I know when. A letter for the airline?",
      ],
    ],
  }),
  ...pairsOf('self-harm-done', 'emergency', {
    assertion: [
      [
        'I cut my arms deep tonight and it is gaping',
        "I haven't cut my arms, tonight or ever, a scratch from the cat is closed already",
      ],
      [
        'My son has swallowed a handful of his tablets to hurt himself',
        'My son has not swallowed any tablets and does not hurt himself, he hates taking his tablets, is there a syrup?',
      ],
    ],
    time: [
      [
        'I slashed my wrist an hour ago, wrapped a towel round it',
        'I slashed my wrist as a teenager, thirty years ago, well since. Can the scar be treated?',
      ],
    ],
    person: [
      [
        'My girlfriend just cut herself badly and took pills',
        'My girlfriend played a girl who cut herself and took pills in a play last night. Superb. She has a hoarse voice today',
      ],
    ],
    finding: [
      [
        'I took an overdose on purpose last night, only slept it off',
        'I took an antihistamine last night, only slept a bit longer, is it fine each evening?',
      ],
    ],
  }),
  ...pairsOf('domestic-abuse', 'emergency', {
    assertion: [
      [
        'My boyfriend put his hands round my throat last night and I could not breathe',
        'My boyfriend has never put his hands on me, he has a sore throat since last night and I want to know what to buy',
      ],
      [
        'He says he will kill me when he comes home tonight, he has a knife',
        'He says he will cook when he comes home tonight, he has a new knife; neither of us hits or threatens, we want a diet plan',
      ],
    ],
    time: [
      [
        'I am pregnant and my husband kicked me in the belly today',
        'I am pregnant and happy; an ex kicked me in the belly fifteen years ago, he is dead. Should my midwife know?',
      ],
    ],
    person: [
      [
        'My partner is hitting me, I have locked myself in the bathroom, he is outside',
        'My partner is hitting the punchbag in the bathroom doorway, training for a match, we get on well. Is boxing bad for his wrists?',
      ],
    ],
    finding: [
      [
        'He strangled me and now my voice is hoarse and swallowing hurts',
        'He sang with me at karaoke and now my voice is hoarse, otherwise fine',
      ],
    ],
  }),
  ...pairsOf('child-abuse', 'emergency', {
    assertion: [
      [
        'My sister shook the baby because he would not stop crying, he is 3 months and very sleepy since',
        'Nobody shook the baby, he is 3 months and not sleepy, bright and feeding, when do they laugh?',
      ],
      [
        'My 4 month old has bruises on both cheeks and his arm and nobody can say how',
        'My 4 month old has no bruises or marks at all, on cheeks or arm, cradle cap only',
      ],
    ],
    time: [
      [
        'My stepdad hit me with a belt tonight, I am 11 and scared he will do it again',
        'My stepdad hit me with a belt when I was 11. I am 52, he died long ago, I would like counselling',
      ],
    ],
    person: [
      [
        'The little girl next door is being beaten right now, I hear her screaming',
        'The little girl in the story we read is beaten, mine cried at it. She is loved and safe. Which books suit a 5 year old?',
      ],
    ],
    finding: [
      [
        'He is 5 months and has round burns like cigarette marks on his foot',
        'He is 5 months and has dry skin between the toes of one foot',
      ],
    ],
  }),
  ...pairsOf('sexual-assault', 'emergency', {
    assertion: [
      [
        'I was raped, it was last night',
        'I was not raped or forced, last night we had sex we both wanted, the condom stayed on, when is the next smear?',
      ],
      [
        'My daughter is 7 and says grandpa put his fingers in her private parts yesterday',
        'My daughter is 7 and says nobody has ever touched her private parts, we read a book on body safety yesterday. Any more books?',
      ],
    ],
    time: [
      [
        'Three days ago a man forced himself on me after a party',
        'Twenty-five years ago a man forced himself on me after a party, I would like to talk with somebody some time',
      ],
    ],
    person: [
      [
        'I think someone drugged my drink on Saturday and had sex with me while I was out',
        'I saw a drama on Saturday in which someone drugged a drink and had sex with her while she was out. Horrible. Is my coil due?',
      ],
    ],
    finding: [
      [
        'My boss forced me to have sex at the office this evening and I am bleeding',
        'My boss forced me to work late at the office this evening and I am tired',
      ],
    ],
  }),
  ...pairsOf('carbon-monoxide', 'emergency', {
    assertion: [
      [
        'The alarm for carbon monoxide went off, we all have headaches and feel sick',
        'The alarm for carbon monoxide did not go off, nobody has a headache or feels sick, how often should I test it?',
      ],
    ],
    time: [
      [
        'We used the barbecue indoors this evening and now my wife is dizzy and confused',
        'We used the barbecue indoors once as students thirty years ago and felt dizzy. All well. Is charcoal food bad for you?',
      ],
    ],
    person: [
      [
        'Whole family has a headache that goes when we leave the house, new boiler last week',
        'Whole family is well, a family in the papers had headaches from their boiler. New boiler last week, which detector?',
      ],
    ],
    finding: [
      [
        'I left the car running in the garage and now my head pounds and I am vomiting',
        'I left the car in the garage and now I walk to work, how many steps are good at 60?',
      ],
      [
        'Boiler flue was blocked, my flatmate passed out in the kitchen and I feel woozy',
        'Sink drain was blocked, my flatmate fixed it in the kitchen and I have dishpan hands',
      ],
    ],
  }),
  ...pairsOf('stridor-croup-epiglottitis', 'emergency', {
    assertion: [
      [
        'My 4 year old is drooling, sits leaning forward and makes a harsh noise breathing in',
        'My 4 year old is not drooling, lies flat, no noise breathing in, a tickly cough by day',
      ],
      [
        'Barking cough and even at rest there is a rasping sound when he breathes in, his chest sucks in',
        'Slight cough, no rasping sound when he breathes in, even when he runs, his chest does not suck in',
      ],
    ],
    time: [
      [
        'Tonight I have a raging sore throat, fever, cannot swallow my spit and my voice is muffled',
        'At 20 I had a raging sore throat, could not swallow my spit, and had it drained. I am 50, is my dentist informed?',
      ],
    ],
    person: [
      [
        'My son of 2 has croup and his lips look blue between coughs',
        'My son of 2 is well; I had croup as a child and my lips looked blue. Will he get it?',
      ],
    ],
    finding: [
      [
        'High fever, dribbling, noisy breathing in, she is 5 and looks terrified',
        'New front teeth, dribbling a little, she is 6 and looks lovely',
      ],
    ],
  }),
  ...pairsOf('bronchiolitis-apnoea', 'emergency', {
    assertion: [
      [
        'Baby, 7 weeks, has a cold and stopped breathing for some seconds, she went blue',
        'Baby, 7 months, has a cold, never stopped breathing, is not blue, drinks well and smiles',
      ],
      [
        'My 4 month old is breathing very fast, ribs pulling in, grunting and takes less than half her bottles',
        'My 4 month old is not breathing fast, no ribs pulling in, not grunting, takes all her bottles, sneezes a bit',
      ],
    ],
    time: [
      [
        'Our baby of 3 months has a snotty cough and since an hour long pauses in her breathing',
        'Our girl of 4 had bronchiolitis as a baby of 3 months with pauses in her breathing, well since. Does she need a flu spray?',
      ],
    ],
    person: [
      [
        'Premature baby, now 10 weeks, coughing, head bobbing and exhausted by each breath',
        'Premature baby, now 10 months, well; the twin of my friend had bronchiolitis, exhausted by each breath, last winter. Can he go to nursery?',
      ],
    ],
    finding: [
      [
        'Five month old with a cough, lips go blue when he coughs and he is too tired to feed',
        'Five month old with a tooth, gums go red when he chews and he is keen to feed',
      ],
    ],
  }),
]
