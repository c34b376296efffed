import { type MinimalPair, pairsOf } from './pair.ts'

/** Infection and breath. Written without sight of the rules, the lexicon or the other pairs. */
export const unseenInfectionAndBreath: readonly MinimalPair[] = [
  ...pairsOf('meningitis-encephalitis', 'emergency', {
    assertion: [
      [
        "High fever, my neck is so stiff I can't put my chin down and light hurts my eyes",
        'No fever, my neck is not stiff and light does not hurt my eyes, a slight headache after work',
      ],
      [
        'My student flatmate has a splitting headache, fever and is talking rubbish',
        'My student flatmate has a slight cold, no headache, no fever and talks normally',
      ],
    ],
    time: [
      [
        'Since this morning fever, vomiting, a terrible headache and a stiff neck, 19',
        'When I was five I had meningitis with fever, a terrible headache and a stiff neck; 19 now, do I need the vaccine?',
      ],
    ],
    person: [
      [
        'My baby of 5 months has a fever, a bulging soft spot and a strange high cry',
        'My baby of 5 months is well, a baby on the news had a bulging soft spot. When is her next jab?',
      ],
    ],
    finding: [
      [
        'She has a temperature of 39.5, is confused and screams when we turn the lamp on',
        'She has a new lamp, cannot sleep when we turn it on, and is otherwise well',
      ],
    ],
  }),
  ...pairsOf('sepsis-adult', 'emergency', {
    assertion: [
      [
        "I've got a chest infection, I'm shivering uncontrollably, my skin is mottled and I haven't peed all day",
        "I've got a cold, I'm not shivering, my skin looks normal and I pee as usual",
      ],
      [
        'My mum has a water infection and now she is confused and breathing very fast',
        'My mum had a water infection, she finished her tablets and is not confused, breathing normally, feels well',
      ],
    ],
    time: [
      [
        'Wound on my foot has been infected for days, since tonight I feel like I am going to die, cold hands and shaking',
        'Wound on my foot was infected and I had sepsis in 2016 with cold hands and shaking. All healed, can I get a flu jab?',
      ],
    ],
    person: [
      [
        'I am 59 with fever, my blood pressure is 82 over 50 and my pulse 130',
        'I am 59 and well, my friend had sepsis last year with a blood pressure of 82 over 50. What are the signs to look for?',
      ],
    ],
    finding: [
      [
        'Fever, slurred speech, blotchy blue legs, she is 65 and had gallstones',
        'Stuffy nose, sneezing, a tickly throat, she is 65 and had gallstones',
      ],
    ],
  }),
  ...pairsOf('sepsis-child', 'emergency', {
    assertion: [
      [
        'Our 3 year old has a fever, cold hands and feet, looks mottled and is hard to wake',
        'Our 3 year old has no fever, warm hands, is not mottled and not hard to wake, just a runny nose',
      ],
      [
        "He's 2, hot, breathing fast and grunting, and he hasn't had a wet nappy since last night",
        "He's 2, not hot, not breathing fast, plenty of wet nappies, he has a little nappy rash",
      ],
    ],
    time: [
      [
        'My daughter, 6, had chickenpox this week and tonight she is burning up, very drowsy and her leg is agony',
        'My daughter, 6, had chickenpox as a baby, and one scar itches now',
      ],
    ],
    person: [
      [
        'My son is 4, pale and blotchy with a fever of 40 and he will not respond to us properly',
        'My son is 4 and playing; the child next door had sepsis in spring. Is it catching?',
      ],
    ],
    finding: [
      [
        'Toddler with a temperature, lips look blue and he is floppy in my arms',
        'Toddler with a blueberry, lips look blue from the juice and he is giggling in my arms',
      ],
    ],
  }),
  ...pairsOf('neonatal-sepsis', 'emergency', {
    assertion: [
      [
        "My 6 day old won't feed, is floppy and feels cold",
        'My 6 day old feeds well, is not floppy and not cold, I ask about the cord stump clip',
      ],
      [
        'Our newborn is 9 days, grunting with each breath and will not wake for milk',
        'Our newborn is 9 days, not grunting, wakes for milk every three hours, when is the hearing test?',
      ],
    ],
    time: [
      [
        'Baby is 2 weeks old, temperature 35.2 today and she has stopped feeding',
        'Baby is 8 months old, as a newborn she had an infection and stopped feeding, thriving since, when do we start lumps?',
      ],
    ],
    person: [
      [
        'He is 12 days old, looks grey and has hardly taken the breast all day',
        'He is 12 days old, feeds hungrily and is pink. My sister’s baby was grey and poorly at that age years ago, so I wonder what to look for',
      ],
    ],
    finding: [
      [
        'My three week old has a temperature of 38.3',
        'My three week old has a few white spots on the nose, feeds and sleeps well, temperature is 36.9, is it milk spots?',
      ],
    ],
  }),
  ...pairsOf('neutropenic-fever', 'emergency', {
    assertion: [
      [
        'I had chemo nine days ago and my temperature is 38.1',
        "I had chemo nine days ago and my temperature isn't up, it is 36.6, can I dye my hair?",
      ],
      [
        'On chemotherapy for breast cancer and shivering with a fever',
        'On chemotherapy for breast cancer, no shivering and no fever, which sunscreen is best?',
      ],
    ],
    time: [
      [
        'My last chemo was last week and I feel hot and shaky, thermometer says 38.4',
        'My last chemo was six years ago and I was hot and shaky then, thermometer says 36.7, I would like a mammogram date',
      ],
    ],
    person: [
      [
        'My husband is having chemo for lymphoma and has a temperature of 38.5',
        'My husband had a grandfather who had chemo for lymphoma. He himself is well, is lymphoma inherited?',
      ],
    ],
    finding: [
      [
        'They told me my neutrophils are very low and now I have a sore throat with fever',
        'They told me my vitamin D is very low and now I have the choice of drops or tablets',
      ],
    ],
  }),
  ...pairsOf('necrotising-infection', 'emergency', {
    assertion: [
      [
        'Small cut on my leg, now the pain is unbearable, the skin is turning purple and black and it spreads by the hour',
        'Small cut on my leg, hardly any pain, the skin is not purple or black, nothing spreads, it has a neat scab',
      ],
    ],
    time: [
      [
        'Since this morning my scrotum is swollen, dark and stinks, I am diabetic with a fever',
        'Years ago they removed dead skin from my scrotum for an infection, long healed, I am diabetic and need my foot check',
      ],
    ],
    person: [
      [
        'My arm is red and swollen with crackling under the skin and I feel terribly ill with fever',
        'My arm is fine, I saw a documentary on flesh-eating bacteria with crackling under the skin, could I get that from a gym?',
      ],
    ],
    finding: [
      [
        'After the operation the wound hurts far more than it looks, big blood blisters, and I am shaking with fever',
        'After the operation the wound itches a little, it is dry and closed, and I feel well',
      ],
      [
        'Belly skin after my caesarean has gone grey and dusky, the pain is unbearable and I am burning up',
        'Belly skin after my caesarean three years ago has gone silvery with stretch marks, which oil helps?',
      ],
    ],
  }),
  ...pairsOf('anaphylaxis', 'emergency', {
    assertion: [
      [
        'Ate a prawn, my tongue is swelling and I am wheezing',
        'Ate a prawn, my tongue is not swelling and I am not wheezing, only asking if they freeze well for pregnancy',
      ],
      [
        "Used my EpiPen after a peanut ten minutes ago and I feel better now, I don't need anyone do I",
        'Never used my EpiPen, I have not eaten a peanut, it just runs out next month and I need a new one',
      ],
    ],
    time: [
      [
        'A wasp stung me just now, hives all over and I feel faint',
        'A wasp stung me when I was a kid, hives all over and I felt faint. Should I carry something this summer?',
      ],
    ],
    person: [
      [
        'My baby had her first peanut butter and now her lips are swollen, she is vomiting and floppy',
        'My baby is about to have her first peanut butter, she is well. My brother had swollen lips from nuts as a child. When should I try?',
      ],
    ],
    finding: [
      [
        'Took amoxicillin and within minutes my throat was closing and I came out in welts',
        'Took amoxicillin for a week and now my stools are slightly loose, no rash',
      ],
    ],
  }),
  ...pairsOf('asthma', 'emergency', {
    assertion: [
      [
        "My asthma is bad, the blue puffer isn't helping and I can only say a few words",
        "My asthma is good, I don't need the blue puffer and can talk in full sentences, I need a review",
      ],
      [
        'My girl of 7 is wheezing, sucking in at the ribs and too breathless to talk',
        'My girl of 7 is not wheezing, not sucking in and talks all day, she lost her spacer',
      ],
    ],
    time: [
      [
        'Ten puffs of salbutamol this hour and I still cannot breathe properly',
        'As a child I once took ten puffs of salbutamol in an hour and could not breathe properly. Well for decades. Do I still count as asthmatic?',
      ],
    ],
    person: [
      [
        'My asthma attack is so bad my lips look blue',
        'My character in the story I am writing has an asthma attack so bad his lips look blue, I myself only need a hay fever spray',
      ],
    ],
    finding: [
      [
        'Peak flow is down to 150, my best is 500, exhausted from breathing',
        'Peak flow is 490, my best is 500, and I would like to step down my brown inhaler',
      ],
    ],
  }),
  ...pairsOf('choking', 'emergency', {
    assertion: [
      [
        "He's choking on a grape and can't make a sound",
        "He isn't choking, he ate a grape and chatters away, from what age can grapes be whole?",
      ],
      [
        'A bit of steak is stuck and she cannot breathe or talk',
        'A bit of steak is stuck between my teeth, I can breathe and talk, floss will not shift it',
      ],
    ],
    time: [
      [
        'My baby swallowed a bead, she is going blue and silent right now',
        'My baby choked on a bead last year for a moment, coughed it up, well all year. Where are first aid courses?',
      ],
    ],
    person: [
      [
        'Please help my grandad is clutching his throat, he has food stuck and he is turning purple',
        'In the first aid video grandad is clutching his throat with food stuck and turning purple. We enjoyed the course, where is the next?',
      ],
    ],
    finding: [
      [
        'Choked on a nut, still coughing, whistling noise when he breathes, he is 3',
        'Choked up with tears at the school play, so proud, he is 3, does he need a check at that age?',
      ],
    ],
  }),
  ...pairsOf('pneumothorax', 'emergency', {
    assertion: [
      [
        'Tall lad of 20, sudden sharp pain on one side of the chest and short of breath',
        'Tall lad of 20, no pain in the chest and not short of breath, asks about protein shakes',
      ],
      [
        'I have had a collapsed lung before and the same stabbing pain and breathlessness is back today',
        'I have had a collapsed lung before and the stabbing pain and breathlessness have not come back, can I fly now after two years?',
      ],
    ],
    time: [
      [
        'An hour ago I got a sudden stab in the right side of my chest, now I cannot get a full breath',
        'When I was 18 I got a sudden stab in the right side of my chest and the lung had collapsed; I am 40, well, may I dive?',
      ],
    ],
    person: [
      [
        'Knife went in between my ribs and I hear air hissing when I breathe',
        'Knife went in between his ribs in the crime novel and air hissed. Great read. Is there a waiting list for the sleep clinic?',
      ],
    ],
    finding: [
      [
        'I have COPD and suddenly one side of my chest hurts and I am much more breathless, 66',
        'I have COPD and want to book the breathing exercise class, 66, nothing has changed',
      ],
    ],
  }),
]
