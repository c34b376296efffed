import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Subject } from '../../core/clinical.ts'
import { openWorld, type World } from '../testing/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const opened = async (subject: Partial<Subject>) =>
  (await world.door.patient.open(world.patient, { fresh: true, locale: 'en', subject })).encounterId
const fill = (encounterId: string, instrument: 'phq2' | 'phq9' | 'gad2' | 'gad7', answers: (number | null)[]) =>
  world.door.patient.screener(world.patient, { instrument, encounterId, answers })
const seen = async (encounterId: string) => {
  const { findings, escalations } = await world.door.clinician.encounter(world.clinician, encounterId)
  return { quotes: findings.map(({ quote }) => quote), levels: escalations.map(({ level }) => level) }
}
const LEFT = [null, null, null, null, null, null, null, null]

describe('a questionnaire that is filled in', () => {
  test.each<[Partial<Subject>, string]>([
    [{ ageYears: 30 }, 'fits'],
    [{ ageYears: 18 }, 'fits'],
    [{ ageYears: 17 }, 'under_18'],
    [{ ageDays: 200 }, 'under_18'],
    [{}, 'age_unknown'],
    [{ ageYears: 40, speaker: 'carer' }, 'not_self'],
  ])('is for an adult about themselves: %j %s', async (subject, fit) => {
    const encounterId = await opened(subject)
    expect(await world.door.patient.screenerFit(world.patient, { instrument: 'phq9', encounterId })).toEqual({ fit })
  })

  test.each<[string, string]>([
    ['I am 15 years old and I have a cough', 'under_18'],
    ['My 3 year old has a cough too', 'age_unknown'],
  ])('takes the age that the talk has told in passing: %s %s', async (text, fit) => {
    const encounterId = await opened({})
    await world.say(encounterId, text)
    expect(await world.door.patient.screenerFit(world.patient, { instrument: 'gad7', encounterId })).toEqual({ fit })
  })

  test.each<[number | undefined, string]>([
    [15, 'urgent'],
    [30, 'urgent'],
    [undefined, 'urgent'],
  ])('left after its ninth item raises its alarm at once: age %s', async (ageYears, level) => {
    const encounterId = await opened(ageYears === undefined ? {} : { ageYears })
    expect(await fill(encounterId, 'phq9', [...LEFT, 1])).toMatchObject({ total: null, band: null, crisis: true })
    await world.door.idle()
    expect((await seen(encounterId)).levels).toEqual([level])
    // Sent again as a whole it is the same alarm.
    await fill(encounterId, 'phq9', [0, 0, 0, 0, 0, 0, 0, 0, 1])
    expect((await seen(encounterId)).levels).toEqual([level])
  })

  test('gives a child neither a total nor a band', async () => {
    const encounterId = await opened({ ageYears: 15 })
    expect(await fill(encounterId, 'gad7', [3, 3, 3, 3, 3, 3, 3])).toMatchObject({ total: null, band: null })
    expect((await seen(encounterId)).quotes).toEqual(['GAD-7: not scored: the form is for adults, about themselves'])
  })

  test.each<['phq2' | 'gad2', number[], string]>([
    ['phq2', [1, 1], 'PHQ-2: 2 (negative); suicide not asked'],
    ['phq2', [2, 1], 'PHQ-2: 3 (positive); suicide not asked'],
    ['gad2', [0, 0], 'GAD-2: 0 (negative)'],
  ])('may stop after two items: %s %j', async (instrument, answers, quote) => {
    const encounterId = await opened({ ageYears: 30 })
    expect(await fill(encounterId, instrument, answers)).toMatchObject({ instrument, crisis: false })
    expect(await seen(encounterId)).toEqual({ quotes: [quote], levels: [] })
  })

  test('needs a place for every item', async () => {
    const encounterId = await opened({ ageYears: 30 })
    await expect(fill(encounterId, 'phq9', [1, 1])).rejects.toMatchObject({ code: 'bad_input' })
    await expect(fill(encounterId, 'phq2', [1])).rejects.toMatchObject({ code: 'bad_input' })
  })
})
