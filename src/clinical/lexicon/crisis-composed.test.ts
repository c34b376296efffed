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

describe('a crisis that is told in parts', () => {
  it.each([
    [
      "I've parked on the top of the multistorey. Don't think I'll be driving back",
      "I've parked on the top of the multistorey. Don't think I'll be late",
    ],
    [
      'got thirty of nans water tablets, ill take them once everyones asleep',
      'got thirty of my water tablets, I take one once the kids are asleep',
    ],
    ['took about fifteen of those little white sleeping pills', 'took about fifteen minutes to find my sleeping pills'],
    ['he wrote cards for each of us and gave my brother his tools', 'he wrote thank you cards for each of us'],
    ['I have set the date. I do not want to ruin her birthday', 'we have set the date for her birthday party'],
    ['bought a rope and he has nothing to tie', 'bought a rope for the swing, he tied it badly'],
    [
      'keep thinking about the viaduct, one day ill just let go',
      'keep thinking about my holiday, one day ill just let it be',
    ],
    ['ya tengo la fecha elegida, no quiero arruinar la boda de mi hija', 'ya tenemos la fecha elegida para la boda'],
    ['tengo la escopeta cargada al lado de la cama', 'tengo la cuna al lado de la cama'],
    ['he dejado una carta para mis hijos, ya no voy a volver', 'he dejado una carta para la enfermera'],
  ])('is an emergency: %s', (told, harmless) => {
    expect([alarmFor(told), alarmFor(harmless)]).toEqual(['emergency', null])
  })

  it('counts a cue of the scene whoever it is said of', () => {
    expect(alarmFor("I have chosen the date. It is after my sister's wedding so it doesn't spoil her day")).toBe(
      'emergency',
    )
  })
})

describe('violence by who does what to whom', () => {
  it.each([
    ['emergency', 'he swore hed bury me if I told anyone', 'he swore hed call me if I told anyone'],
    ['emergency', 'my stepdad knelt on my throat', 'my stepdad has a sore throat'],
    ['emergency', 'she said shed set the flat on fire with us inside', 'she said shed set the table'],
    ['emergency', "I can't be trusted with the baby tonight", "I can't be late for the baby's jabs tonight"],
    ['emergency', 'the telly orders me to burn the house', 'the telly said it will be hot'],
    ['urgent', 'my lad raises his fist when I ask for rent', 'my lad raises his hand in class'],
    ['urgent', 'dad hits us all with a slipper', 'dad calls us all for tea'],
  ])('is %s: %s', (level, told, harmless) => {
    expect([alarmFor(told), alarmFor(harmless)]).toEqual([level, null])
  })
})
