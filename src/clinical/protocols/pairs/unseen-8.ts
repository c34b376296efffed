import { type MinimalPair, pairsOf } from './pair.ts'

/** Lungs, birth, fluids, falls and feet. Written without sight of the rules, the lexicon or the other pairs. */
export const unseenLungsBirthAndFalls: readonly MinimalPair[] = [
  ...pairsOf('pneumonia', 'emergency', {
    assertion: [
      [
        'Coughing green stuff, fever 39.2 and my lips look blue',
        'Coughing green stuff, no fever now and my lips do not look blue, just tired',
      ],
      [
        'shaking chills, brown phlegm and a fever of 39 for four days, 52',
        'no chills, clear phlegm and no fever, cough for four days, 52',
        { level: 'urgent' },
      ],
    ],
    time: [
      [
        'My mother is 81 with a chest infection and since this morning she is muddled',
        'My mother is 81, she had a chest infection in January and was muddled then. Quite well now, is she due the jab?',
      ],
    ],
    person: [
      [
        'My 3 year old has a cough and fever, his ribs suck in and he grunts',
        'My 3 year old is well. I have a cough and a bit of a fever, 37.9, breathing is fine, 34',
      ],
    ],
    finding: [
      ['cough n fever, the finger thing says oxygen 86', 'cough n no fever any more, the finger thing says oxygen 98'],
      [
        '78, cough with rusty phlegm and so breathless that he cant finish a sentence',
        '38, cough with clear phlegm and not breathless at all, he sings in the shower',
      ],
    ],
  }),
  ...pairsOf('copd', 'emergency', {
    assertion: [
      ['I have COPD and I am too breathless to talk', 'I have COPD and I am not too breathless to talk, same as ever'],
      [
        'COPD, more breathless than usual for two days and the phlegm has turned green',
        'COPD, no more breathless than usual and the phlegm is its usual white, how do I clean the spacer?',
        { level: 'urgent' },
      ],
    ],
    time: [
      [
        'Dad with COPD is drowsy and confused since this morning',
        'Dad with COPD was drowsy and confused last winter in hospital. He is his usual self, can he fly?',
      ],
    ],
    person: [
      [
        'My wife has copd, tonight she used the blue inhaler ten times with no relief and cant catch her breath',
        'My wife has copd, she is fine tonight. How many puffs are left in a blue inhaler, I cant read the label',
      ],
    ],
    finding: [
      ['emphysema, lips gone blue and I keep nodding off', 'emphysema, lips gone dry and I keep forgetting lip balm'],
      ['copd, my sats are 79, normally 91', 'copd, my sats are 95, normally 91, I feel as always'],
    ],
  }),
  ...pairsOf('sepsis-pregnant-postpartum', 'emergency', {
    assertion: [
      [
        '30 weeks pregnant, I have a fever of 39.1, my heart is racing and I feel like I am dying',
        '30 weeks pregnant, I have no fever, my heart is not racing and I feel fine, which vitamins should I take?',
      ],
      [
        'Waters broke yesterday at 38 weeks, now the fluid smells and I am shaking with cold',
        'Waters have not broken, 38 weeks, nothing smells and I am not shaking, when should I pack my bag?',
      ],
    ],
    time: [
      [
        'My wife gave birth a week ago, she is clammy, confused and breathing fast',
        'My wife gave birth nine years ago. She was clammy and confused that week with an infection; all well now, she wants to try running',
      ],
    ],
    person: [
      [
        'I gave birth 10 days ago, I have a temp of 39.3 and pain low in my belly',
        'I gave birth 10 days ago, I am well with no temp. My husband has a cold and 37.6, may he cuddle the baby?',
      ],
    ],
    finding: [
      [
        '5 days since my c section, shivering, 39.2, the wound oozes pus',
        '5 days since my c section, not shivering, 36.8, the wound is dry and clean',
      ],
      [
        'operation for a miscarriage last week, foul smelling bleeding and rigors',
        'operation for a miscarriage two years ago, no bleeding, no rigors, we want to try again',
      ],
    ],
  }),
  ...pairsOf('preterm-labour-rupture', 'emergency', {
    assertion: [
      [
        '28 weeks pregnant, I am getting tightenings every five minutes',
        '28 weeks pregnant, I am not getting any tightenings, baby moves well, can I dye my hair?',
      ],
      [
        'im 33 weeks and something warm gushed out, it keeps trickling',
        'im 33 weeks, nothing gushed out, nothing trickles, just asking what to look out for',
      ],
    ],
    time: [
      [
        'Leaking clear fluid since this morning, 35 weeks',
        'With my first I was leaking clear fluid at 35 weeks, five years ago. Now 12 weeks and booking the scan',
      ],
    ],
    person: [
      [
        'My wife is 29 weeks and has cramps that come and go like a period, with bloody mucus',
        'My wife is 29 weeks and has no cramps. It is her sister, not pregnant, who has period cramps',
      ],
    ],
    finding: [
      ['31 weeks and my waters have just gone', '31 weeks and my hiccups have just gone, baby kicks happily'],
      [
        '26 weeks, heavy pressure down below as if baby is coming out, back pain in waves',
        '26 weeks, baby is kicking below my ribs, no pain, lovely scan today',
      ],
    ],
  }),
  ...pairsOf('dehydration', 'emergency', {
    assertion: [
      [
        'My baby is 7 months, diarrhoea for two days, her soft spot is sunken and she has no tears',
        'My baby is 7 months, diarrhoea stopped two days ago, her soft spot is not sunken and she has tears',
      ],
    ],
    time: [
      [
        'Gran is 88, diarrhoea for three days, no wee since yesterday and she nearly faints when she stands',
        'Gran is 88, in 2020 she had diarrhoea for three days and nearly fainted. Nothing now, which fibre is best?',
      ],
    ],
    person: [
      [
        'My son is 2, he has the vomiting bug, hasnt had a wee all day and is hard to wake',
        'My son is 2, he is full of beans. I had the vomiting bug, it has stopped, I drink and wee normally',
      ],
    ],
    finding: [
      [
        '8 month old vomits everything, no wet nappy for 12 hours, limp',
        '8 month old vomited once, six wet nappies in 12 hours, lively',
      ],
      [
        'Cholera here. Rice water stools every ten minutes since morning, cramps in the legs, eyes sunken, so weak',
        'No cholera here. Normal stools every morning, no cramps. Which vaccine do I need for my trip?',
      ],
      [
        'My ileostomy has poured out litres since last night, I am faint and cant stand up',
        'My ileostomy has filled as usual since last night, I feel fine. Where do I order bags?',
      ],
    ],
  }),
  ...pairsOf('fall-long-lie', 'emergency', {
    assertion: [
      [
        'Grandma fell, her hip hurts, her foot points outward and she cannot stand',
        'Grandma did not fall, her hip aches on stairs as it has for years and she can stand and walk',
      ],
    ],
    time: [
      [
        'Dad, 79, has been on the floor since yesterday evening and cannot get up',
        'Dad, 79, lay on the floor all night after a fall in 2018 and got a new hip. He walks well, who supplies sticks?',
      ],
    ],
    person: [
      [
        'My mother is 90, she fell in the kitchen three hours ago and still cant get up',
        'My mother is 90, a plate fell in the kitchen three hours ago, she swept it up. She wants a flu jab',
      ],
    ],
    finding: [
      [
        'neighbour of 84 fell and lay on the cold bathroom floor all night',
        'neighbour of 84 knitted and lay on her comfy sofa all night, she asks about sleep',
      ],
      [
        'I am 76, fell this morning and cant put any weight on my left leg, terrible groin pain',
        'I am 76, no fall, and can put all my weight on my left leg, mild stiff knee in the morning',
      ],
      [
        'Found my uncle, 81, on the carpet, been there over a day, his urine is like cola',
        'Found my uncle, 81, on the golf course, been there all day, his drink is a cola. He needs sunscreen advice',
      ],
    ],
  }),
  ...pairsOf('diabetic-foot', 'urgent', {
    assertion: [
      [
        'I have diabetes and found an open sore under my big toe, it does not hurt',
        'I have diabetes and found no open sore under my toes, nothing hurts, when is my foot check?',
      ],
      [
        'type 2, an ulcer on my sole, redness creeping up the leg and I am shivering with 39.2',
        'type 2, no ulcer on my sole, no redness and I am not shivering, how do I cut my nails?',
        { level: 'emergency' },
      ],
    ],
    time: [
      [
        'Dad is diabetic and since Monday he has a blister on his heel that weeps',
        'Dad is diabetic and three years ago he had a blister on his heel that wept. Long healed, which shoes are best?',
      ],
    ],
    person: [
      [
        'My husband is diabetic and has an open wound on his foot',
        'My husband is diabetic and his feet are fine. I am not diabetic and have a small blister on my foot from new shoes',
      ],
    ],
    finding: [
      [
        'Diabetic, one foot is hot, red and swollen, I did not knock it',
        'Diabetic, both feet are cool and pale pink as ever, heels a bit dry',
      ],
      [
        'diabetic for 30 yrs, my little toe went black and it stinks',
        'diabetic for 30 yrs, my new shoes are black and they pinch a little, feet look fine',
        { level: 'emergency' },
      ],
    ],
  }),
]
