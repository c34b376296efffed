import { describe, expect, it } from 'vitest'
import { UNKNOWN_SUBJECT } from '../../core/clinical.ts'
import { alarmOf } from '../alarm.ts'
import { screen } from '../floor.ts'

/** The level of the crisis that a first message tells of; null = none. */
function crisisOf(text: string): string | null {
  const message = { id: 'm1', speaker: 'patient', text, at: '2026-01-01T00:00:00Z' } as const
  const { redFlags } = screen({ message, recent: [], facts: [], subject: UNKNOWN_SUBJECT })
  const levels = (alarmOf(redFlags)?.redFlags ?? []).filter(({ crisis }) => crisis).map(({ level }) => level)
  return levels.includes('emergency') ? 'emergency' : (levels[0] ?? null)
}

/** What is told in a few words, beside a harmless twin. */
const ROWS: readonly (readonly [level: 'emergency' | 'urgent', told: string, harmless: string])[] = [
  // Word after word, each its own sentence.
  ['emergency', 'tablets. gin. goodbye.', 'Tablets. Water. Done.'],
  ['emergency', 'Vodka. Pills. Sorry.', 'No pain. No fever. Sorry.'],
  // Emoji stand for the thing.
  ['emergency', 'cant take this any more 😞🔪', 'chopped veg with the new 🔪 and made soup'],
  ['emergency', '💊💊💊 goodnight world, bye', 'picked up my 💊 from the chemist, bye'],
  ['urgent', '😔🔫', 'paintball 🔫 on saturday, big bruise on my bum'],
  ['urgent', '🔫', 'played with the water 🔫, slipped, sore wrist'],
  // Digits for words.
  ['emergency', 'ending it 2nite', 'ending the course 2nite'],
  ['emergency', 'gonna kill myself 2moro', 'gonna weigh myself 2moro'],
  // The verb alone.
  ['emergency', 'killing myself tonight', 'killing time tonight'],
  ['emergency', 'hanging myself later', 'hanging the washing later'],
  ['emergency', 'about to jump', 'about to jump in the shower'],
  ['urgent', 'the letters are written', 'the letters are in the post from the hospital'],
  ['urgent', 'notes are finished, sealed them', 'the notes are finished by the nurse'],
  // Around the neck, over the head.
  ['emergency', 'strap round my neck, cant do it', 'strap round my knee, cant run'],
  [
    'emergency',
    'put a carrier bag over my head last night and then took it off',
    'put an ice bag on my head last night',
  ],
  // Where and with what.
  ['urgent', 'im on the bridge', 'im on the bridge, stuck in traffic, will be late'],
  ['emergency', 'grandads shotgun in my lap', 'the cat in my lap'],
  ['emergency', 'car running, garage shut', 'car is in the garage, cant come'],
  ['emergency', 'the rope is in the shed. i keep looking at it', 'the rope is in the shed. i tripped over it'],
  [
    'urgent',
    'gave the dog to my brother and paid every bill, feel calm at last',
    'gave the dog his tablets, feel calm',
  ],
  ['urgent', 'no more pain after tonight', 'no more pain after the injection'],
  ['urgent', 'she would be better with another mum', 'she would be better with another dressing'],
  // Somebody stands beside them.
  ['emergency', 'cant talk, he is in the next room, please help', 'he is asleep in the next room, his fever is down'],
  ['urgent', 'my carer reads everything i type and is standing over me', 'my carer types this for me, she is lovely'],
  [
    'urgent',
    'the man who brought me here answers for me and wont leave us alone',
    'the interpreter who came with me answers for me',
  ],
  [
    'urgent',
    'madam is sitting next to me, i have to be careful what i say',
    'mum is sitting next to me and says hello',
  ],
  ['urgent', 'care staff leave her in wet sheets till noon', 'he leaves wet sheets after his night sweats'],
]

/** What is hinted at: the farewell, the method, the child, the hold that others have. */
const HINTED: readonly (readonly [level: 'emergency' | 'urgent', told: string, harmless: string])[] = [
  ['emergency', 'shes at my door and shes got an axe', 'he has got an axe and chops wood all day, back pain'],
  ['emergency', 'popped all the blisters out into a glass', 'popped the tablets out into my pill organiser'],
  ['urgent', "please dont answer this, just know i'm sorry", 'please dont answer this, the results came'],
  [
    'emergency',
    "he wrote 'see you on the other side' and has turned his phone off",
    'see you on the other side of the holidays',
  ],
  ['emergency', 'does it hurt to hang yourself', 'does it hurt to have a coil fitted'],
  ['urgent', 'nobody is coming to save me. im done fighting', 'nobody is coming with me to the scan'],
  ['urgent', 'my son draws himself dead in a coffin', 'my son draws himself climbing a tree'],
  ['urgent', "haven't cut for a year but the razor is in my hand", 'a splinter is in my hand'],
  ['urgent', 'since the baby i stare at the railway every morning', 'i see the railway from my window every morning'],
  ['emergency', "i shook her just for a second, she's 7 weeks", 'i shook the bottle just for a second'],
  ['emergency', 'he says he will pour petrol over me if i talk', 'i pour milk over my cereal'],
  [
    'emergency',
    'if i go to the police he will throw acid at us',
    'if i go to the pharmacy they will have acid reflux tablets',
  ],
  ['urgent', 'mi jefe tiene mi pasaporte y no me paga', 'perdí mi pasaporte en la playa'],
  ['urgent', 'la patronne a pris nos papiers', 'la secrétaire a pris mon dossier'],
  [
    'emergency',
    'the owner keeps our money and we are not allowed to go out',
    'the shop keeps our money until the order comes',
  ],
  ['emergency', 'my cousin made me do things, im 11', 'my cousin made me do chores, im 11'],
  [
    'urgent',
    'they take my niece to the village to make her a woman',
    'they take my niece to the village for a wedding',
  ],
  [
    'urgent',
    'if she comes near my boy again ill end her',
    'if she comes near my boy again with that cough ill keep him home',
  ],
  ['urgent', 'ate my nans tablets, loads of them', 'ate my nans biscuits, loads of them'],
  ['urgent', 'i want this pain 2 stop 4eva', 'i want these hiccups 2 stop'],
  ['urgent', 'my carer doesnt let me phone anybody', 'my carer doesnt mind when i phone'],
  ['urgent', "i leave my insulin out so i'll just drift away", 'i leave my insulin out of the fridge'],
  ['urgent', 'does the insurance still pay if it was suicide', 'does the insurance still pay if i smoke'],
  ['emergency', 'i hear him tell me to cut it out of my arm', 'i hear him tell me to sit still'],
]

/** What those say who ask for help in plain words. */
const PLAIN: readonly (readonly [level: 'emergency' | 'urgent', told: string, harmless: string])[] = [
  ['urgent', "i don't see the point of being alive", 'itchy eyes again, no point in going out'],
  ['emergency', 'the belt is round the door handle', 'the belt of my coat got caught in the door handle'],
  ['urgent', 'theyll find me in the morning', 'you will find the form in the morning post'],
  ['urgent', 'who gets the letter before i go', 'who gets the letter before i go into hospital'],
  [
    'emergency',
    'my husband threw me down the stairs, 30 weeks pregnant',
    'tripped over the cat on the landing, bruised shin',
  ],
  ['emergency', 'scared of him, he swore he would bury me', 'scared of the dentist, he swore it would not hurt'],
  [
    'emergency',
    'ill leave the kids with nan and walk into the river',
    'ill leave the kids with nan and walk to the surgery',
  ],
  ['emergency', 'i stopped my insulin to just drift away', 'i stopped my insulin pump to change the set'],
  ['emergency', 'i am not sure i can keep myself safe tonight', 'how do i keep myself safe from the sun'],
  [
    'emergency',
    'there is a knife here and no reason why i shouldnt use it',
    'there is a rash and no reason why i shouldnt use the cream',
  ],
  [
    'urgent',
    'keep thinking how easy it would be to step off the platform',
    'keep thinking how easy it would be to step up the exercise',
  ],
  ['emergency', 'i cut too deep this evening', 'the dentist cut too deep, my gum is sore'],
  ['urgent', 'i have written the note', 'i have written the note you asked for'],
  ['urgent', 'goodbye and thank you for listening to me', 'thank you for listening, see you monday'],
  ['emergency', 'got 60 co-codamol here in front of me', 'got 60 co-codamol on my repeat'],
  ['urgent', 'nobody cares whether i live', 'nobody cares whether i call or write'],
  ['emergency', 'nothing helps any more, i have a day in mind', 'i have a day in mind for the appointment'],
  ['emergency', 'he says he will take all his pills if i go', 'he says he will take his pills if you coat them'],
  ['urgent', 'been thinking about oding', 'been thinking about changing dose'],
  [
    'emergency',
    'a man online makes me send photos and says he will show everyone',
    'the nurse asks me to send photos of the rash',
  ],
]

/** Harmless in the words of a crisis. */
const CALM: readonly string[] = [
  'cut my legs shaving',
  'the baby pulled the blanket over her face and giggled',
  "my son found my oxycodone tablets and I've locked them away",
  'waiting for the bus on the bridge, phone me back',
  'my husband is in the next room, he has the same cough',
  'my girlfriend is pregnant and i am scared of being a dad',
  'ate a whole tub of ice cream, tummy ache',
  'they want to cut my hours at work',
]

describe('crises in a few words', () => {
  it.each(ROWS)('%s: %s', (level, told) => expect(crisisOf(told)).toBe(level))
  it.each(ROWS)('%s: not "%s" but its twin: %s', (_, __, harmless) => expect(crisisOf(harmless)).toBeNull())
  it.each(HINTED)('%s: %s', (level, told) => expect(crisisOf(told)).toBe(level))
  it.each(HINTED)('%s: not "%s" but its twin: %s', (_, __, harmless) => expect(crisisOf(harmless)).toBeNull())
  it.each(PLAIN)('%s: %s', (level, told) => expect(crisisOf(told)).toBe(level))
  it.each(PLAIN)('%s: not "%s" but its twin: %s', (_, __, harmless) => expect(crisisOf(harmless)).toBeNull())
  it.each(CALM)('none: %s', (text) => expect(crisisOf(text)).toBeNull())
})
