import { type MinimalPair, pairsOf } from './pair.ts'

/** Fever, mind, head, joints and cancer. Written without sight of the rules, the lexicon or the other pairs. */
export const unseenFeverMindAndJoints: readonly MinimalPair[] = [
  ...pairsOf('fever-under-3m', 'emergency', {
    assertion: [
      [
        'My son is 2 months and he does have a fever, I measured 38.5',
        'My son is 2 months and he does not have a fever, I measured 36.9',
      ],
    ],
    person: [
      [
        'My daughter is nine weeks old and shes burning up, 38.6',
        'My daughter is nine years old and shes burning up, 38.6',
      ],
      [
        'I am well but my 6 week old has a temp of 38.7, can I still breastfeed?',
        'I have a temp of 38.1 and a cold but my 6 week old is well with a temp of 36.7, can I still breastfeed?',
      ],
    ],
    time: [
      [
        'He had a temp of 38.4 this morning. He is 5 weeks old',
        'He had a temp of 38.4 last year when he was 5 weeks old. He is 14 months now and well, which milk should he drink?',
      ],
    ],
    finding: [
      [
        '5 wk old newborn, rectal temp 100.9 F, otherwise acting ok',
        '5 wk old newborn, rectal temp 98.9 F, otherwise acting ok',
      ],
    ],
  }),
  ...pairsOf('harm-to-others', 'emergency', {
    assertion: [
      [
        'I am going to kill my neighbour tonight, I mean it',
        'I am not going to kill my neighbour or hurt anyone, I am only fed up with his dog barking',
      ],
    ],
    time: [
      [
        'I will stab my stepdad when he gets home tonight',
        'When I was 9 I said I will stab my stepdad. Thirty years on we get along, I just need a sick note for my cold',
      ],
    ],
    person: [
      [
        'A voice tells me to smother my kids and I think I will do it',
        'In the film a voice tells a man to smother his kids. We are all fine, I just sleep badly after horror films',
      ],
    ],
    finding: [
      [
        'I could murder my boss. Ive got the hammer in the car and I am on my way to him',
        'I could murder a curry. Does spicy food make heartburn worse?',
      ],
      [
        'My flatmate bought a gun and says he will shoot everyone at his office tomorrow',
        'My flatmate bought a camera and says he will shoot everyone at his office party tomorrow. Anyway I need my hay fever tablets',
      ],
    ],
  }),
  ...pairsOf('non-blanching-rash', 'emergency', {
    assertion: [
      [
        "3 yr old has spots on his legs and they don't fade when I press a glass on them",
        '3 yr old has spots on his legs and they do fade when I press a glass on them, no temp, he plays',
      ],
      [
        'My daughters rash wont go away under the tumbler and she has a temp',
        'My daughters rash goes away under the tumbler and she has no temp',
      ],
    ],
    time: [
      [
        'Tiny dark red pinprick spots have come up on her belly in the last hour and shes hot and sleepy',
        'Tiny dark red pinprick spots came up on her belly in 2019, it was ITP, gone for years. Can she have the flu jab?',
      ],
    ],
    person: [
      [
        'My boyfriend has a fever and purple blotches spreading up his arms that stay when pressed',
        'My boyfriends uncle had a fever and purple blotches as a boy in the nineties. My boyfriend is well, should he get the meningitis jab?',
      ],
    ],
    finding: [
      [
        'student, fluey and shivering, new purple marks on my feet like little bruises',
        'student, not fluey or shivering, one yellow bruise on my shin where the hockey ball hit last week',
      ],
    ],
  }),
  ...pairsOf('head-injury-anticoagulant', 'emergency', {
    assertion: [
      [
        'Bumped my head hard on the cupboard door an hour ago and I do take apixaban',
        'Did not bump my head, only my knee on the cupboard door, and I do take apixaban',
      ],
    ],
    time: [
      [
        'She is on edoxaban and hit her head on the kerb last night',
        'She is on edoxaban and hit her head on the kerb forty years ago, no trouble from it since',
      ],
    ],
    person: [
      [
        'Gran takes Xarelto and this morning she knocked her head on the shelf',
        'Gran takes Xarelto. She is fine, it was me, 25 and on no tablets, who knocked my toe on the shelf this morning',
      ],
    ],
    finding: [
      [
        'my mum is on wafarin n hit her hed on the bath, seems ok',
        'my mum is on wafarin n hit her hand on the bath, seems ok',
      ],
      [
        'Husband, 74, on dabigatran, fell off the ladder, cut on his forehead, no headache',
        'Husband, 74, on dabigatran, came down the ladder safely, no fall, no cut. When is his next blood test?',
      ],
    ],
  }),
  ...pairsOf('psychosis', 'emergency', {
    assertion: [
      [
        'I hear a voice that tells me to jump in front of the train and its hard to resist',
        'I do not hear a voice, nothing tells me to hurt myself. I need my repeat of sertraline',
      ],
    ],
    time: [
      [
        'For three days he has been shouting at people who arent there, and now he holds an axe because they are coming for him',
        'In 2010 he was shouting at people who werent there. He has been well on olanzapine for years and needs a date for his blood test',
      ],
    ],
    person: [
      [
        'My sister gave birth last week and is convinced the baby is the devil',
        'My sister gave birth last week and is convinced the baby is hungry all the time, how often should he feed?',
      ],
      [
        'My son believes the TV gives him orders to hurt us',
        'My son plays a game in which a TV gives a robot orders. He has a verruca on his heel',
      ],
    ],
    finding: [
      [
        'had my baby 9 days ago, havent slept, i hear voices saying he isnt mine and must go',
        'had my baby 9 days ago, havent slept much, i hear the neighbours through the wall, how do i get more rest',
      ],
    ],
  }),
  ...pairsOf('sickle-crisis', 'emergency', {
    assertion: [
      [
        'I have sickle cell and I have chest pain and a fever',
        'I have sickle cell and I have no chest pain and no fever, do I need anything before my flight?',
      ],
    ],
    time: [
      [
        'sicklecell, pain in both legs since this morning, my morphine at home isnt touching it',
        'sicklecell, pain in both legs last spring, was in hospital then. Fine now, where is my folic acid script',
      ],
    ],
    person: [
      [
        'My wife has HbSS and suddenly she cannot move her right arm',
        'My wife has HbSS and is well. Her late grandmother could not move her right arm after a stroke. We are booking the yearly check',
      ],
    ],
    finding: [
      ['3 year old with sickle cell disease, temp 39.1', '3 year old with sickle cell disease, temp 36.6'],
      [
        'Our boy has sickle cell, he has gone very pale and his spleen feels huge',
        'Our boy has sickle cell, his colour is good and his spleen feels normal, he is due his penicillin',
      ],
    ],
  }),
  ...pairsOf('septic-joint', 'emergency', {
    assertion: [
      [
        'My knee is hot, red and swollen since yesterday, I cannot bend it and I have a fever of 38.9',
        'My knee is not hot, red or swollen, I can bend it and I have no fever, it only clicks',
      ],
    ],
    time: [
      [
        'I have a replaced hip and since last night it is agony, hot, and I am shivering',
        'I had a hip replaced. Three years ago it was infected, hot, and I was shivering; treated and pain free since. Can I swim?',
      ],
    ],
    person: [
      [
        'My brother injects heroin, his elbow joint is swollen and hot and he has rigors',
        'My brother injects insulin, his elbows are fine and he has no rigors, how does he store the pens?',
      ],
    ],
    finding: [
      [
        '4 year old wont put weight on his leg, wont let me move the hip, temp 39',
        '4 year old puts weight on his leg, lets me move the hip, temp 36.8, grazed his shin',
      ],
      [
        'on methotrexate for arthritis, one wrist suddenly hot and hugely swollen, feverish and shaky',
        'on methotrexate for arthritis, both wrists a little stiff in the morning as they always are, not feverish',
      ],
    ],
  }),
  ...pairsOf('orbital-cellulitis', 'emergency', {
    assertion: [
      [
        'It hurts to move my eye, the lid is red and puffy and I see double',
        'It does not hurt to move my eye, the lid is a bit itchy from mascara and I do not see double',
      ],
    ],
    time: [
      [
        'Since last night his eyelid is hugely swollen and the eye is being pushed forward, 38.8',
        'Two years ago his eyelid was hugely swollen and the eye was being pushed forward. Cured then. Which swimming goggles do you advise?',
      ],
    ],
    person: [
      [
        'My daughter had a sinus infection, now her eye sticks out and she cant look up',
        'My cousin had a sinus infection as a boy and his eye stuck out. My daughter just has a runny nose, her eyes are fine',
      ],
    ],
    finding: [
      [
        '6 yr old with a sinus cold, one eye swollen shut and bulging, fever',
        '6 yr old with a cold, one eye a little watery, open, no fever',
      ],
      [
        'Swollen red eyelid and my sight in that eye is going dim, temp 39',
        'Swollen red eyelid from a mosquito bite and my sight in that eye is fine, temp 36.5',
      ],
    ],
  }),
  ...pairsOf('giant-cell-arteritis', 'emergency', {
    assertion: [
      [
        '72, new headache at the temple, my jaw aches when I chew and I lost sight in one eye for some minutes today',
        '72, no headache, my jaw does not ache when I chew and I have not lost sight, only need new reading glasses',
      ],
    ],
    time: [
      [
        'Temple sore to touch and blurred vision since this morning, I am 66',
        'Temple sore to touch and blurred vision back in 2017, that was temporal arteritis. Off steroids and well for years, I am 66',
      ],
    ],
    person: [
      [
        'Mother, 78, has polymyalgia, now her scalp hurts when she combs and she sees double',
        'Mother, 78, has polymyalgia, her scalp is fine when she combs and she sees well. How long is prednisolone taken?',
      ],
    ],
    finding: [
      [
        'Aged 75, tender temples, a grey curtain over my left eye that comes and goes',
        'Aged 75, tender heels, a grey curtain in my bedroom that lets in light, so I sleep badly',
      ],
      [
        'sore scalp, tired jaw with every meal and this afternoon one eye went dark, im 81',
        'sore gums and a tired back with every bit of housework, eyes good, im 81',
      ],
    ],
  }),
  ...pairsOf('cord-compression', 'emergency', {
    assertion: [
      [
        'Lung cancer, I cannot pee since this morning and I am numb from the waist down',
        'Lung cancer, I can pee, I am not numb anywhere. How do I get a parking badge?',
      ],
    ],
    time: [
      [
        'I have breast cancer that spread to the spine and since yesterday my legs are weak and I wobble',
        'I had breast cancer fifteen years ago, cured. My shoulder is sore since yesterday from gardening',
      ],
    ],
    person: [
      [
        'My dad has myeloma and his legs have gone numb',
        'My dad has myeloma, he is fine. My foot went numb from sitting on it and is back to normal',
      ],
    ],
    finding: [
      [
        'Prostate cancer in my bones, new band of pain round my chest, legs giving way',
        'Prostate cancer, none in my bones, no pain, legs strong. When is my next PSA?',
      ],
      [
        "Mum's kidney cancer: awful new pain between the shoulder blades at night and now she stumbles",
        "Mum's kidney stone: passed in May, no pain since and she walks every day",
      ],
    ],
  }),
]
