import { type MinimalPair, pairsOf } from './pair.ts'

/** Heart, vessels and bleeding. Written without sight of the rules, the lexicon or the other pairs. */
export const unseenHeartAndBlood: readonly MinimalPair[] = [
  ...pairsOf('acute-coronary-syndrome', 'emergency', {
    assertion: [
      [
        "I'm 58 and there's a heavy feeling across my chest, and it's going into my jaw",
        "I'm 58, no heavy feeling across my chest and nothing going into my jaw, just a filling that fell out",
      ],
      [
        'Dad is 71, clammy and grey and he says his chest feels squashed',
        'Dad is 71, not clammy or grey and he says his chest feels fine, he just wants his flu jab date',
      ],
    ],
    time: [
      [
        'I had crushing chest pain down my left arm two hours ago, gone now. I am 63.',
        'I had crushing chest pain down my left arm two years ago, gone since they put a stent in. I am 63.',
      ],
    ],
    person: [
      [
        "I'm 49, my chest has been tight since I woke up and I've come out in a cold sweat",
        "I'm 49, my uncle died after his chest went tight and he came out in a cold sweat, so I'd like my cholesterol checked",
      ],
    ],
    finding: [
      [
        'Woman 66 diabetic. Feel sick, sweaty and a weird ache in both arms and my back, started an hour ago climbing stairs',
        'Woman 66 diabetic. Weird ache in both arms since I painted the ceiling yesterday, worse when I lift the kettle',
      ],
    ],
  }),
  ...pairsOf('aortic-dissection', 'emergency', {
    assertion: [
      [
        'Sudden ripping pain between my shoulder blades, worst ever, I am 61 with high blood pressure',
        'I never had any ripping pain between my shoulder blades, I am 61 with high blood pressure and need a repeat prescription',
      ],
    ],
    time: [
      [
        'My husband, 55, got a tearing pain in his chest into his back about half an hour ago and looks awful',
        'My husband, 55, had a tearing pain in his chest into his back in 2015, that was repaired and he is well',
      ],
    ],
    person: [
      [
        'I have Marfan syndrome and just got a sudden stabbing pain through to my back',
        'My grandad had Marfan syndrome and died of a sudden stabbing pain through to his back, should I be tested?',
      ],
    ],
    finding: [
      [
        'Out of nowhere a ripping pain in my chest and now my right leg has gone numb and weak, 64 years old',
        'Out of nowhere an itch on my chest and now on my right leg too, little red bumps, 64 years old',
      ],
      [
        "I'm 34 weeks pregnant and got a sudden tearing pain in my chest going through to the back",
        "I'm 34 weeks pregnant and get a burning in my chest after meals when I lie back, antacid helps",
      ],
    ],
  }),
  ...pairsOf('aaa', 'emergency', {
    assertion: [
      [
        "I'm 74, I smoke, and I've got sudden bad pain in my belly and back and I nearly passed out",
        "I'm 74, I smoke, no pain in my belly or back and I haven't passed out, I just want help to stop smoking",
      ],
      [
        'They are watching my aneurysm in the stomach, 5 cm. Now it hurts there and in my back.',
        "They are watching my aneurysm in the stomach, 5 cm. It doesn't hurt there or in my back, I need the next scan date.",
      ],
    ],
    time: [
      [
        'Since this morning my aortic aneurysm hurts deep in the tummy, I am 78',
        'Four years ago my aortic aneurysm was fixed, nothing hurts in the tummy, I am 78 and want to book a check',
      ],
    ],
    person: [
      [
        'I am a man of 70, my stomach pounds like a heartbeat and the pain came on suddenly into my back and groin',
        'I am a man of 70, my brother had an aneurysm in his stomach years back. Ought I have the scan too?',
      ],
    ],
    finding: [
      [
        'Father 80, sudden severe back pain, he went white and collapsed on the kitchen floor',
        'Father 80, mild back pain, he was digging the garden and it eases when he sits down',
      ],
    ],
  }),
  ...pairsOf('pulmonary-embolism', 'emergency', {
    assertion: [
      [
        "Had my knee replaced two weeks ago. Today I can't catch my breath and it stabs when I breathe in",
        'Had my knee replaced two weeks ago. My breathing is normal and nothing stabs when I breathe in, when do the clips come out?',
      ],
      [
        "My calf is swollen and now I'm short of breath as well",
        "My calf is a bit sore after football, I'm not short of breath, and it isn't swollen",
      ],
    ],
    time: [
      [
        "Coughed up blood this morning and I'm breathless, I'm on the pill, age 29",
        'I had a clot on the lung in 2011 and I was breathless then, quite well for years, what pill can I take? age 41',
      ],
    ],
    person: [
      [
        'Ten days after my baby was born I suddenly got sharp chest pain and I am panting',
        'Ten days after my baby was born. My mum had a lung clot after me, I feel fine, do I need to tell anyone?',
      ],
    ],
    finding: [
      [
        'Flew back from Sydney on Tuesday, sudden sharp pain in the ribs when I breathe and my heart is racing and I am breathless',
        'Flew back from Sydney on Tuesday, awake all night and sleepy all day, is there anything for jet lag?',
      ],
    ],
  }),
  ...pairsOf('acute-limb-ischaemia', 'emergency', {
    assertion: [
      [
        "My leg went suddenly cold, white and painful, and I can't feel my toes. I've got AF.",
        "My leg isn't cold, white or painful and I can feel my toes. I've got AF and I'm asking about compression socks.",
      ],
    ],
    time: [
      [
        "For three hours my mother's foot has been ice cold and bluish and hurts terribly",
        "My mother's feet have been a bit cold every winter for thirty years, nothing new, no pain",
      ],
    ],
    person: [
      [
        'My arm suddenly turned pale and numb and there is no pulse at my wrist, I am 69',
        "My late father's arm once turned pale and numb. I am 69 and have no trouble with mine, only wondering if it runs in families",
      ],
    ],
    finding: [
      [
        'Bypass in my leg last year, since this afternoon the foot is white, cold and I cannot move the toes',
        'Bypass in my leg last year, since this afternoon the toenail is ingrowing a little and sore at the corner',
      ],
      [
        "I'm 72, one leg is stone cold and pale and it's agony, it came on within minutes",
        "I'm 72, one leg is itchy and flaky at the shin, it came on over some weeks",
      ],
    ],
  }),
  ...pairsOf('acute-heart-failure', 'emergency', {
    assertion: [
      [
        "I've got heart failure and I can't lie flat tonight, I'm gasping and bringing up pink froth",
        "I've got heart failure and can lie flat as usual, I'm not gasping and there is no froth, I need my water tablets renewed",
      ],
      [
        'My wife with the weak heart is so breathless she cannot finish a sentence',
        'My wife with the weak heart is not breathless and chats away, she asks if she may fly',
      ],
    ],
    time: [
      [
        'Woke at 3 am tonight drowning in my own breath, had to sit bolt upright, ankles like balloons',
        'Years ago I once woke at 3 am short of breath, before my valve was done; fine since, ankles normal',
      ],
    ],
    person: [
      [
        'Since I lay down I am fighting for breath and coughing up frothy spit, I have a bad heart',
        'My gran died fighting for breath with her bad heart. I am 40 and well, is there a test?',
      ],
    ],
    finding: [
      [
        'Grandma 84, bad heart, lips have turned blue and she is struggling to breathe sitting up',
        'Grandma 84, bad heart, lips are chapped and she would like a cream for them',
      ],
    ],
  }),
  ...pairsOf('arrhythmia-exertional-syncope', 'emergency', {
    assertion: [
      [
        'My son, 16, blacked out in the middle of sprinting at football practice today',
        "My son, 16, didn't black out at football practice today, he just needs a sports form signed",
      ],
      [
        'My heart is going like mad at 170 and I feel like I am going to faint',
        "My heart isn't going mad, it is 70, and I don't feel faint, I only want to know if my watch is accurate",
      ],
    ],
    time: [
      [
        'I fainted while swimming lengths this morning, my heart fluttered first',
        'I fainted once at school assembly twenty years ago standing in the heat, never again. Can I swim?',
      ],
    ],
    person: [
      [
        'I collapsed while running today, and my sister died suddenly at 25',
        'I have never collapsed, I run every day; a runner on television collapsed. Are runs safe at 25?',
      ],
    ],
    finding: [
      [
        'I passed out during a spin class with my heart pounding, no warning at all',
        'I got a stitch in my side during a spin class, it went when I slowed down',
      ],
    ],
  }),
  ...pairsOf('upper-gi-bleed', 'emergency', {
    assertion: [
      [
        "I've been sick and there was blood in it, a cupful, dark red",
        "I've been sick once and there was no blood in it, not any, just my lunch",
      ],
      [
        'My poo is black, sticky and stinks and I feel faint, I take ibuprofen daily',
        "My poo isn't black or sticky and I don't feel faint, I take ibuprofen daily, should I have something for my stomach with it?",
      ],
    ],
    time: [
      [
        'Threw up stuff like coffee grounds an hour ago. 67.',
        'Threw up stuff like coffee grounds in 2009 with an ulcer, all treated. 67. May I take aspirin?',
      ],
    ],
    person: [
      [
        'I drink a lot and tonight I vomited bright red blood',
        'I used to drink a lot and my mate at the pub once vomited bright red blood back in the nineties; I want advice on cutting down',
      ],
    ],
    finding: [
      [
        'Tarry black stools for two days and dizzy when I stand, I am on blood thinners',
        'Stools dark green for two days since I started iron tablets for my anaemia and ate lots of spinach, feel well',
      ],
    ],
  }),
  ...pairsOf('major-bleeding', 'emergency', {
    assertion: [
      [
        "Cut my wrist on glass, blood is spurting and it won't stop even though I press hard",
        'Cut my finger on glass, the blood is not spurting, it stopped after I pressed for two minutes',
      ],
      [
        'The chainsaw slipped on my thigh and blood is pouring out',
        'The chainsaw slipped but missed my thigh, no blood is pouring out, the trousers saved me',
      ],
    ],
    time: [
      [
        'My varicose vein burst just now and there is blood all over the floor',
        'My varicose vein burst last summer and there was blood all over the floor, healed ever since, can it be treated?',
      ],
    ],
    person: [
      [
        'He got stabbed in the leg and is losing loads of blood, we are in the street',
        'He got stabbed in the leg in the film and was losing loads of blood, we are at home, I only feel a bit queasy from it',
      ],
    ],
    finding: [
      [
        'Nose has been gushing for an hour, I keep squeezing and it will not stop, I am on warfarin',
        'Nose dripped a spot or two of blood when I blew it, it stopped at once',
      ],
    ],
  }),
  ...pairsOf('lower-gi-bleed', 'emergency', {
    assertion: [
      [
        "I've passed a toilet bowl full of bright red blood and clots, and I'm lightheaded",
        "I've passed no blood or clots, I'm not lightheaded, I have an itchy bottom",
      ],
    ],
    time: [
      [
        'Blood keeps pouring from my back passage tonight, I am 76 on apixaban',
        'I had bleeding from my back passage ten years ago after a polyp was taken, none since, I am 76',
      ],
    ],
    person: [
      [
        'My aunt is passing clots of blood from her bottom right now and has gone pale and clammy',
        'My aunt had bowel cancer found when she passed blood from her bottom, I have no symptoms and I am 30, should I be screened?',
      ],
    ],
    finding: [
      [
        'Lots of dark red blood on the toilet three times this evening and I fainted in the bathroom',
        'A streak of bright red on the paper after a hard stool, it stings a bit, nothing else',
      ],
      [
        'On warfarin and every time I go it is a pan full of blood',
        'On warfarin and every time I go it is a bit hard, I am a little constipated',
      ],
    ],
  }),
]
