import { describe, expect, it } from 'vitest'
import { UNKNOWN_SUBJECT } from '../../core/clinical.ts'
import { alarmOf } from '../alarm.ts'
import { screen } from '../floor.ts'

/** The level of the alarm that a first message raises; null = none. */
function alarmFor(text: string): string | null {
  const message = { id: 'm1', speaker: 'patient', text, at: '2026-01-01T00:00:00Z' } as const
  const { redFlags } = screen({ message, recent: [], facts: [], subject: UNKNOWN_SUBJECT })
  return alarmOf(redFlags)?.level ?? null
}

/** What is not said out, beside a harmless twin in the same words. */
const ROWS: readonly (readonly [level: 'emergency' | 'urgent', told: string, harmless: string])[] = [
  // A decision without its object, and a day or a secret.
  ['emergency', 'ive decided. sunday. nobody has to know', 'ive decided on sunday for the moving van'],
  ['emergency', 'my mind is made up. dont tell anyone', 'my mind is made up about the knee op, sunday suits'],
  ['emergency', 'i have a plan and a date. thats all', 'i have a birth plan and a date'],
  ['emergency', 'nobody will find me till thursday. long enough', 'nobody will notice till thursday, I am on leave'],
  ['emergency', 'I wrote letters to my family, in the top drawer', 'I wrote letters to my family at christmas'],
  ['urgent', 'I wrote letters to my children', 'the school wrote letters to my children'],
  ['urgent', 'ill be gone by monday', 'the cough will be gone by monday'],
  ['urgent', 'by friday i shall be dead', 'by friday the phone will be dead'],
  ['emergency', 'gave the cat to mum. paid the rent. its time', 'gave the cat to mum while I am in hospital'],
  ['emergency', 'gonna do it when they are all asleep', 'gonna do the stool test when they are all asleep'],
  [
    'emergency',
    'im on the bridge. the water looks so calm',
    'the water looks calm at the lake, my ear hurts from diving',
  ],
  [
    'emergency',
    'there is a rope in the shed and i keep going out there to look at it',
    'there is a rope in the shed for the swing, I fell off it',
  ],
  // How much, and on purpose.
  [
    'emergency',
    'i looked up how many units it would take. insulin. i have them: worked out how many units it would take',
    'worked out how many units I need for the meal',
  ],
  ['emergency', 'took double my tablets on purpose', 'drank extra water on purpose'],
  ['emergency', 'took some pills. two strips maybe three', 'took the strip of plasters back'],
  ['emergency', 'this is the last text you will get from me', 'this is my last message about the repeat prescription'],
  // Wishes.
  ['urgent', 'it would be easier not to exist', 'it would be easier not to be seen on a friday'],
  ['urgent', 'i hate being alive', 'i hate being late'],
  ['urgent', 'cant do this living thing any more', 'cant do this exercise any more'],
  ['urgent', 'i want to go to sleep and not wake up', 'i want to go to sleep and my cough wakes me up'],
  ['emergency', 'he keeps saying he is going to top himself', 'he is going to top himself up with juice'],
  ['urgent', 'dont reply. i only want someone to know im sorry', 'dont reply, sorry, wrong number'],
  [
    'urgent',
    'i want to say goodbye to all of you at the surgery',
    'saying goodbye to the surgery as we are moving to Leeds',
  ],
  // Harm to others, told by who does it or bears it.
  ['emergency', 'if i cant have her no one will', 'if I cant have the jab no one will let me travel'],
  ['emergency', 'shook him. a second. he is sleepy now. 2 months old', 'shook him awake for his feed, 2 months old'],
  ['emergency', 'i pushed her and shes not waking', 'i pushed the pram and my wrist hurts'],
  ['urgent', 'im scared of what i might do to my wife', 'im scared of what the scan might show my wife'],
  [
    'emergency',
    'my toddler ate the flat silver thing out of the remote',
    'are button batteries dangerous? i want to childproof the house',
  ],
]

describe('a crisis between the lines', () => {
  it.each(ROWS)('%s: hears %s, and not %s', (level, told, harmless) => {
    expect(alarmFor(told)).toBe(level)
    expect(alarmFor(harmless)).toBeNull()
  })

  it.each([
    'I could strangle my printer',
    'My therapist asked about suicidal thoughts and I said no',
    'Is fluoxetine known to cause suicidal thoughts? I start it on Monday',
    'took my whole weeks pills out to count them',
    'throat feels tight when I am stressed, for months, eating is fine',
  ])('stays silent for: %s', (text) => {
    expect(alarmFor(text)).toBeNull()
  })
})
