import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, replies, type World } from '../testing/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({ epdsPermitted: true })
})
afterAll(() => world.close())

const PERSON = { ageYears: 40, sex: 'female', country: 'GB' } as const

async function opened() {
  const { patient, door } = world
  return (await door.patient.open(patient, { fresh: true, locale: 'en', subject: PERSON })).encounterId
}

/** Ends the talk and gives what the clinician reads: the note, the handovers of the escalations, the standing level. */
async function record(encounterId: string) {
  await world.door.patient.close(world.patient, { encounterId })
  await world.door.idle()
  const { note, level, escalations } = await world.door.clinician.encounter(world.clinician, encounterId)
  const sentences = note!.versions.at(-1)!.sentences
  return { note: sentences, level, handovers: escalations.map(({ sbar }) => sbar) }
}

describe('a form in a talk', () => {
  test('is offered, filled in and scored, and stands in the note as a result with its answers', async () => {
    const encounterId = await opened()
    expect(replies(await world.say(encounterId, 'For two months I have felt low and sad')).join('\n')).toContain(
      'PHQ-9',
    )
    const form = { encounterId, instrument: 'phq9', answers: [2, 2, 1, 2, 1, 1, 1, 1, 0] } as const
    const result = await world.door.patient.screener(world.patient, { ...form, answers: [...form.answers] })
    expect(result).toEqual({ instrument: 'phq9', total: 11, band: 'moderate', crisis: false, next: null })
    expect(replies(await world.say(encounterId, 'I drink six beers a night')).join('\n')).toContain('AUDIT-C')
    await world.door.patient.screener(world.patient, { encounterId, instrument: 'auditc', answers: [4, 2, 3] })
    const { note, handovers } = await record(encounterId)
    const results = note.filter(({ heading }) => heading === 'results')
    expect(results.map(({ text }) => text)).toEqual([
      'Questionnaire: PHQ-9: 11 (moderate); answers 2 2 1 2 1 1 1 1 0.',
      'Questionnaire: AUDIT-C: 9 (positive, in UK units, full AUDIT next); answers 4 2 3.',
    ])
    // No words of the talk stand behind them, and the note does not say that they do.
    for (const sentence of results) expect(sentence).toMatchObject({ stated: false, evidence: [] })
    expect(handovers).toEqual([])
  })

  test('that tells of suicide is followed up in the chat, raises, and stands in the handover', async () => {
    const encounterId = await opened()
    await world.say(encounterId, 'For two months I have felt low and sad')
    const answers = [1, 1, 0, 0, 0, 0, 0, 0, 1]
    await world.door.patient.screener(world.patient, { encounterId, instrument: 'phq9', answers })
    await world.door.idle()
    // The dialog was closed before the screen that it opened was filled in: the chat comes back to it, once.
    const [later, after] = [
      await world.say(encounterId, 'I sleep badly too'),
      await world.say(encounterId, 'Since May'),
    ]
    expect(replies(later).join('\n')).toContain('C-SSRS')
    expect(replies(after).join('\n')).not.toContain('C-SSRS')
    const columbia = [1, 1, 1, 1, 0, 0, null]
    await world.door.patient.screener(world.patient, { encounterId, instrument: 'cssrs', answers: columbia })
    await world.door.idle()
    const { note, level, handovers } = await record(encounterId)
    expect(level).toBe('emergency')
    const lines = [
      'Questionnaire: PHQ-9: 3 (minimal); answers 1 1 0 0 0 0 0 0 1.',
      'Questionnaire: PHQ-9 item 9: Several days.',
      'Questionnaire: C-SSRS screen: red, high risk; yes to 1, 2, 3, 4; no to 5, 6.',
    ]
    const under = (name: string) => note.filter(({ heading }) => heading === name).map(({ text }) => text)
    expect(under('results')).toEqual(lines)
    const flag = 'Red flag for review: Suicidal thoughts and intent, by questionnaire: '
    expect(under('assessment')).toEqual(
      expect.arrayContaining([
        `${flag}PHQ-9 item 9: Several days.`,
        `${flag}C-SSRS screen: red, high risk; yes to 1, 2, 3, 4; no to 5, 6.`,
      ]),
    )
    expect(under('plan')).toEqual(['Proposed for the clinician: emergency ambulance now.'])
    expect(handovers).toHaveLength(2)
    for (const handover of handovers) {
      const assessed = handover!.assessment.map(({ text }) => text)
      expect(assessed).toEqual(expect.arrayContaining(lines))
      expect(assessed[0]).toContain('emergency')
      // What the talk alone asked for no longer holds.
      expect(handover!.recommendation.map(({ text }) => text).join()).not.toMatch(/planned|self-care|within days/)
    }
  })
})
