import { type MinimalPair, pairsOf } from './pair.ts'

/** Eyes, heat, water, small objects and what else cannot wait. Written without sight of the rules, the lexicon or the other pairs. */
export const unseenEyesAndExposure: readonly MinimalPair[] = [
  ...pairsOf('acute-glaucoma', 'emergency', {
    assertion: [
      [
        'My eye is red and rock hard, terribly painful, I see rainbows round lights and I feel sick',
        'My eye is not red or painful, I see no rainbows round lights and do not feel sick, a little dry with the computer',
      ],
    ],
    time: [
      [
        'Since this evening one eye is agony, red and everything is foggy, with vomiting, 70',
        'In 2008 one eye was agony and foggy, they lasered it, fine since, 70, is my eye test free?',
      ],
    ],
    person: [
      [
        'Woman 64, sudden severe pain in my right eye and brow with halos and blurred sight',
        'Woman 44, my mother had sudden severe pain in her eye with halos, it was glaucoma. I see well, how often should I be checked?',
      ],
    ],
    finding: [
      [
        'Put the drops in that widen the pupil, now that eye aches badly, is red and sight is cloudy',
        'Put the drops in for hay fever, now that eye itches less, can I use them all summer?',
      ],
      [
        'Left eye red and throbbing, the pupil looks big and does not shrink, can hardly see from it',
        'Left eyelid has a small pimple at the lash line, warm flannel helps',
      ],
    ],
  }),
  ...pairsOf('chemical-eye', 'emergency', {
    assertion: [
      [
        'Bleach splashed into my eye and it burns',
        'Bleach splashed on my shoes, none into my eyes, nothing burns, the shoes are ruined',
      ],
    ],
    time: [
      [
        'Cement dust got in both eyes five minutes ago at work',
        'Cement dust got in both eyes as an apprentice forty years ago, healed, I need reading glasses',
      ],
    ],
    person: [
      [
        'My boy squirted the drain cleaner in his eye',
        'My boy squirted the water pistol in his eye, plain water, no pain at all and he sees fine, he laughs',
      ],
    ],
    finding: [
      ['Lime plaster in my eye, it will not open', 'Lime juice on my lips, they sting slightly where they are chapped'],
      [
        'Battery acid sprayed in my face and my left eye is streaming',
        'Shaving foam on my face and my left cheek has a small razor bump',
      ],
    ],
  }),
  ...pairsOf('vision-loss', 'emergency', {
    assertion: [
      [
        'I suddenly cannot see anything out of my left eye',
        'I can see everything out of my left eye as ever, I merely want to change the frame of my glasses',
      ],
      [
        'A curtain came down over one eye for ten minutes this morning then lifted',
        'A curtain came down in the bathroom this morning, my eyes are fine, bruised thumb from the rail',
      ],
    ],
    time: [
      [
        'An hour ago the sight in my right eye went black, no pain, I am 73',
        'In childhood the sight in my right eye was lost from a lazy eye, nothing new, I am 73',
      ],
    ],
    person: [
      [
        'My mum is 78, half of what she sees vanished today',
        'My mum is 78 and sees well; her mother slowly lost her sight in old age. Should mum eat more carrots?',
      ],
    ],
    finding: [
      [
        'All at once there is a dark patch in the middle of what I see with one eye',
        'All at once my reading glasses feel weak, small print in dim light is harder than last year',
      ],
    ],
  }),
  ...pairsOf('button-battery-magnet', 'emergency', {
    assertion: [
      [
        'I think my toddler swallowed the little round battery from the remote',
        'My toddler has not swallowed the little round battery, I have it in my hand, he has an ordinary cold',
      ],
      [
        'She, 3, says she ate two of those tiny magnet balls, she feels fine',
        'She, 3, ate none of the magnet balls, I counted all of them, she feels fine. Should I bin them?',
      ],
    ],
    time: [
      [
        'He pushed a watch battery up his nose this afternoon',
        'He pushed a pea up his nose two years ago, out the same day. He is 5. Does he need his ears checked for school?',
      ],
    ],
    person: [
      [
        'My baby is dribbling and refuses food, the battery of my hearing aid is gone',
        'My hearing aid battery is flat and the shop is shut. My baby is well and eats, no battery is missing. Do you hand them out?',
      ],
    ],
    finding: [['Daughter, 2, put a coin battery in her ear', 'Daughter, 2, has a bit of wax in her ear, no pain']],
  }),
  ...pairsOf('heatstroke', 'emergency', {
    assertion: [
      [
        'He ran a marathon in the heat, is confused, skin hot and temperature 41',
        'He ran a marathon in the heat, not confused, skin cool and temperature 37, a blister on one toe',
      ],
    ],
    time: [
      [
        'Been on the roof in the sun all day, now I have stopped sweating, stagger and my head is splitting, temp 40.5',
        'Had heatstroke on a roof in 2010 and staggered with a temp of 40.5. Well since, does that make me prone?',
      ],
    ],
    person: [
      [
        'Gran, 86, in her flat at 38 degrees, is burning hot and does not make sense',
        'Gran, 86, is cool and clear in her flat with a fan. Old people died in the heat on the news. How much should she drink?',
      ],
    ],
    finding: [
      [
        'Left in the hot car, the baby is red hot and limp',
        'Left in the hot car, the baby’s cream has melted, is it still usable? Baby was with me and is fine',
      ],
      [
        'My mate collapsed on the march in this heat and is having a fit',
        'My mate sat down on the march in this heat, drank some water and is bored',
      ],
    ],
  }),
  ...pairsOf('drowning', 'emergency', {
    assertion: [
      [
        'We pulled her out of the pool, she was under for a minute and is coughing and sleepy',
        'She had her first swim in the pool, was never under, no cough and not sleepy, how soon can she join a club?',
      ],
    ],
    time: [
      [
        'My boy went under in the lake two hours ago, now he coughs and breathes fast',
        'My boy went under in a lake when he was 3, he is 12 now and swims for the county. He needs a medical form',
      ],
    ],
    person: [
      [
        'My toddler was face down in the bath, I got him out, he cried after a few breaths',
        'My toddler’s doll was face down in the bath, he cried. He has slightly dry skin after bathing',
      ],
    ],
    finding: [
      [
        'Nearly drowned in the sea this morning, chest is tight and I bring up froth',
        'Nearly finished my swimming badge in the sea this morning, fingers are wrinkled',
      ],
      [
        'He was dragged out of the river and is not breathing properly',
        'He was dragged out of bed for school and is not keen on maths, tired lately from gaming',
      ],
    ],
  }),
]
