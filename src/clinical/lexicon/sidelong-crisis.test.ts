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

const ROWS: readonly (readonly [level: 'emergency' | 'urgent', told: string, harmless: string])[] = [
  [
    'emergency',
    'she went out and left a note saying look after Rex',
    'the nurse left a note saying look after the wound',
  ],
  ['emergency', 'shot up way more than usual on purpose, didnt work', 'shot up in height more than usual, knees ache'],
  ['emergency', 'he put his hands round my neck', 'he put his hands round my neck to do the massage'],
  ['emergency', 'she jumped in front of a bus but it stopped', 'my heart jumped in front of the class, nerves'],
  [
    'emergency',
    'my brother messaged to say sorry for everything, phone off',
    'my brother messaged to say sorry he cant bring me to the appointment, phone off',
  ],
  [
    'emergency',
    'im going to kill my ex, i know where she parks',
    'im going to kill my ex for giving me this cold haha',
  ],
  ['urgent', 'they took my passport and keep it', 'they took my passport at the border for a check'],
  ['urgent', 'my carer slaps me', 'my carer slaps the cream on too thick'],
  ['urgent', 'everyone would be better off if i just wasnt here', 'everyone would be better off if i just had a car'],
  ['urgent', 'i want to kil myslef one day', 'i want to kil the weeds one day'],
  ['urgent', 'whats the point of waking up', 'whats the point of waking up early for a fasting test'],
  ['urgent', 'i just dont see a future for me', 'i dont see a future for me in nursing with this back'],
  ['emergency', 'ive counted out 40 of them', 'ive counted out 40 of them for the dosette'],
  [
    'emergency',
    'bought paracetamol in four different chemists',
    'no paracetamol in four different chemists, is there a shortage',
  ],
  ['emergency', 'unless i come back hell set fire to himself', 'unless it rains we will set fire to the leaves'],
  [
    'emergency',
    'i pinched the baby so hard because he wouldnt settle',
    'i pinched my finger because the door wouldnt settle',
  ],
  ['emergency', 'dad got his rifle out. says the farm is lost and so is he', 'dad got his nail gun out for the fence'],
  ['emergency', 'la cuerda ya esta colgada, adios', 'la ropa ya esta colgada'],
  ['emergency', 'i want it to look like an accident', 'it does not look like an accident at work, the form says'],
  ['emergency', 'im not coming home. the rifle is in the boot', 'im not coming home. the pram is in the boot'],
  [
    'emergency',
    'nan stopped her heart tablets because its time to go',
    'nan stopped her heart tablets because its time to go to theatre',
  ],
  [
    'emergency',
    'she shared a photo of a noose and her phone is off',
    'she shared a photo of a dress and her phone is off',
  ],
  ['emergency', 'he said hed put me in the ground', 'he said hed put me in the ward'],
  ['urgent', 'being dead sounds peaceful', 'being on holiday sounds peaceful'],
  ['urgent', 'no le encuentro sentido a la vida', 'no le encuentro el sentido a la receta'],
  ['urgent', 'when I drive I imagine letting go of the wheel', 'when I drive I let go of the wheel, my wrist hurts'],
  ['urgent', 'i keep thinking of swerving into a tree', 'i keep thinking of a tree house for the kids'],
  ['urgent', 'i dont see myself being here at christmas', 'i dont see myself being here long in this job'],
  ['urgent', 'dont want to die exactly, just not be', 'dont want to diet exactly, just lose a bit'],
  ['urgent', 'my partner slaps our children', 'the children slap their swim caps'],
]

describe('a crisis told sidelong', () => {
  it.each(ROWS)('%s: hears %s, and not %s', (level, told, harmless) => {
    expect(alarmFor(told)).toBe(level)
    expect(alarmFor(harmless)).toBeNull()
  })

  it('raises nothing for what the dog ate', () => {
    expect(alarmFor('my dog ate a whole strip of my pills')).toBeNull()
  })
})
