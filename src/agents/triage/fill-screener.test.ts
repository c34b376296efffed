import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Subject } from '../../core/clinical.ts'
import type { ScreenerName } from '../../core/rest.ts'
import { openWorld, type World } from '../testing/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({ epdsPermitted: true })
})
afterAll(() => world.close())

const opened = async (subject: Partial<Subject>) =>
  (await world.door.patient.open(world.patient, { fresh: true, locale: 'en', subject })).encounterId
const fill = (encounterId: string, instrument: ScreenerName, answers: (number | null)[], country?: string) =>
  world.door.patient.screener(world.patient, { instrument, encounterId, answers, country })
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
    expect(await world.door.patient.screenerFit(world.patient, { instrument: 'phq9', encounterId })).toMatchObject({
      fit,
    })
  })

  test.each<[string[], string]>([
    [['I am 15 years old and I have a cough'], 'under_18'],
    [['Me', 'My 3 year old has a cough too'], 'age_unknown'],
    [['Me', 'My 12 year old has a cough too'], 'age_unknown'],
    [['My 3 year old has a cough'], 'not_self'],
  ])('takes the age that the talk has told in passing: %s %s', async (texts, fit) => {
    const encounterId = await opened({})
    for (const text of texts) await world.say(encounterId, text)
    expect(await world.door.patient.screenerFit(world.patient, { instrument: 'gad7', encounterId })).toMatchObject({
      fit,
    })
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
    expect((await seen(encounterId)).quotes).toEqual([
      'GAD-7: not scored: the form is for adults, about themselves, in English',
    ])
  })

  test.each<['phq2' | 'gad2', number[], string]>([
    ['phq2', [1, 1], 'PHQ-2: 2 (negative); suicide not asked; answers 1 1'],
    ['phq2', [2, 1], 'PHQ-2: 3 (positive); suicide not asked; answers 2 1'],
    ['gad2', [0, 0], 'GAD-2: 0 (negative); answers 0 0'],
  ])('may stop after two items: %s %j', async (instrument, answers, quote) => {
    const encounterId = await opened({ ageYears: 30 })
    expect(await fill(encounterId, instrument, answers)).toMatchObject({ instrument, crisis: false })
    expect(await seen(encounterId)).toEqual({ quotes: [quote], levels: [] })
  })

  test('needs a place for every item', async () => {
    const encounterId = await opened({ ageYears: 30 })
    await expect(fill(encounterId, 'phq9', [1, 1])).rejects.toMatchObject({ code: 'bad_input' })
    await expect(fill(encounterId, 'phq2', [1])).rejects.toMatchObject({ code: 'bad_input' })
    await expect(fill(encounterId, 'cssrs', [0, 0, null, null, null, 0])).rejects.toMatchObject({ code: 'bad_input' })
  })
})

describe('the C-SSRS screen', () => {
  const NO = [0, 0, null, null, null, 0, null]

  test.each<[string, (number | null)[], string | null, string]>([
    ['two noes and no behaviour', NO, null, 'nothing answered yes; no to 1, 2, 6'],
    ['a wish to be dead', [1, 0, null, null, null, 0, null], 'urgent', 'yellow, low risk; yes to 1; no to 2, 6'],
    ['a method', [1, 1, 1, 0, 0, 0, null], 'urgent', 'orange, moderate risk; yes to 1, 2, 3; no to 4, 5, 6'],
    [
      'behaviour long ago',
      [0, 0, null, null, null, 1, 0],
      'urgent',
      'orange, moderate risk; yes to 6 (earlier); no to 1, 2',
    ],
    ['intent', [1, 1, 0, 1, 0, 0, null], 'emergency', 'red, high risk; yes to 1, 2, 4; no to 3, 5, 6'],
    ['a plan', [0, 1, 0, 0, 1, 0, null], 'emergency', 'red, high risk; yes to 2, 5; no to 1, 3, 4, 6'],
    [
      'behaviour now',
      [0, 0, null, null, null, 1, 1],
      'emergency',
      'red, high risk; yes to 6 (within 3 months); no to 1, 2',
    ],
    [
      'behaviour, not said when',
      [0, 0, null, null, null, 1, null],
      'emergency',
      'red, high risk; yes to 6 (not said when); no to 1, 2',
    ],
    [
      'intent answered, then left',
      [1, 1, 0, 1, null, null, null],
      'emergency',
      'red, high risk; yes to 1, 2, 4; no to 3; not answered 5, 6',
    ],
    [
      'left after the first no',
      [0, null, null, null, null, null, null],
      'urgent',
      'left open; no to 1; not answered 2, 6',
    ],
  ])('has a consequence for every answer and no total: %s', async (_, answers, level, words) => {
    const encounterId = await opened({ ageYears: 30 })
    const result = await fill(encounterId, 'cssrs', answers)
    expect(result).toMatchObject({ total: null, crisis: level !== null, next: null })
    await world.door.idle()
    expect(await seen(encounterId)).toEqual({
      quotes: [`C-SSRS screen: ${words}`],
      levels: level === null ? [] : [level],
    })
  })

  test('raises an urgent alarm to an emergency as soon as an answer asks for it, once', async () => {
    const encounterId = await opened({ ageYears: 30 })
    expect(await fill(encounterId, 'phq9', [...LEFT, 2])).toMatchObject({ crisis: true, next: 'cssrs' })
    await fill(encounterId, 'cssrs', [1, 1, null, null, null, null, null])
    expect((await seen(encounterId)).levels).toEqual(['urgent'])
    await fill(encounterId, 'cssrs', [1, 1, 1, 1, null, null, null])
    await fill(encounterId, 'cssrs', [1, 1, 1, 1, 0, 0, null])
    await world.door.idle()
    const { quotes, levels } = await seen(encounterId)
    expect(levels.toSorted()).toEqual(['emergency', 'urgent'])
    expect(quotes).toEqual([
      'PHQ-9: not complete, no total; answers - - - - - - - - 2',
      'PHQ-9 item 9: More than half the days',
      'C-SSRS screen: red, high risk; yes to 1, 2, 3, 4; no to 5, 6',
    ])
  })

  test('keeps the graver answers beside lesser ones that came later', async () => {
    const encounterId = await opened({ ageYears: 30 })
    await fill(encounterId, 'cssrs', [1, 1, 0, 1, 0, 0, null])
    await fill(encounterId, 'cssrs', NO)
    const { quotes, levels } = await seen(encounterId)
    expect(quotes.map((quote) => /red|nothing/.exec(quote)?.[0])).toEqual(['red', 'nothing'])
    expect(levels).toEqual(['emergency'])
  })

  test.each<[string, Partial<Subject>, 'en' | 'es']>([
    ['somebody under 18', { ageYears: 15 }, 'en'],
    ['somebody who reads another language', { ageYears: 30 }, 'es'],
  ])('gives no result to %s, and its answers act all the same', async (_, subject, locale) => {
    const { encounterId } = await world.door.patient.open(world.patient, { fresh: true, locale, subject })
    await fill(encounterId, 'cssrs', [1, 1, 0, 1, 0, 0, null])
    const { quotes, levels } = await seen(encounterId)
    expect(quotes[0]).toMatch(/^C-SSRS screen: not scored/)
    expect(levels).toEqual(['emergency'])
  })
})

describe('the EPDS', () => {
  test('acts on item 10 at any total, and asks for the C-SSRS screen', async () => {
    const encounterId = await opened({ ageYears: 30, pregnant: true })
    const result = await fill(encounterId, 'epds', [0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
    expect(result).toMatchObject({ total: 1, band: 'unlikely', crisis: true, next: 'cssrs' })
    await world.door.idle()
    expect(await seen(encounterId)).toEqual({
      quotes: ['EPDS: 1 (unlikely); answers 0 0 0 0 0 0 0 0 0 1', 'EPDS item 10: Hardly ever'],
      levels: ['urgent'],
    })
  })

  test('is not there without the permission of its holders', async () => {
    const without = await openWorld()
    const { encounterId } = await without.door.patient.open(without.patient, { fresh: true, locale: 'en' })
    const list = (world: World, encounterId: string) => world.door.patient.screeners(world.patient, { encounterId })
    expect((await list(without, encounterId)).screeners).toEqual(['phq9', 'gad7', 'cssrs', 'auditc'])
    const asked = { instrument: 'epds', encounterId } as const
    expect(await without.door.patient.screenerFit(without.patient, asked)).toMatchObject({ fit: 'not_offered' })
    await without.close()
    expect((await list(world, await opened({}))).screeners).toContain('epds')
  })
})

test.each(['es', 'fr', 'ar', 'fa', 'hi'] as const)(
  'no form is offered in %s, which has no validated words here',
  async (locale) => {
    const { encounterId } = await world.door.patient.open(world.patient, {
      fresh: true,
      locale,
      subject: { ageYears: 40 },
    })
    expect(await world.door.patient.screeners(world.patient, { encounterId })).toEqual({ screeners: [] })
    const fit = await world.door.patient.screenerFit(world.patient, { instrument: 'gad7', encounterId })
    expect(fit).toMatchObject({ fit: 'not_offered' })
  },
)

test.each<[Partial<Subject>, string | undefined, (number | null)[], string]>([
  [{ sex: 'female', country: 'US' }, undefined, [2, 1, 0], '3 (positive, cut-off for females); answers 2 1 0'],
  [{ sex: 'male', country: 'US' }, undefined, [2, 1, 0], '3 (negative, cut-off for males); answers 2 1 0'],
  [{ country: 'FR' }, undefined, [2, 1, 0], '3 (positive, sex not known, lower cut-off); answers 2 1 0'],
  [{ sex: 'female', country: 'GB' }, undefined, [2, 2, 0], '4 (negative, in UK units); answers 2 2 0'],
  [{ sex: 'male', country: 'GB' }, undefined, [2, 2, 1], '5 (positive, in UK units, full AUDIT next); answers 2 2 1'],
  [{ sex: 'male', country: 'US' }, 'GB', [2, 2, 0], '4 (negative, in UK units); answers 2 2 0'],
  [{ sex: 'male' }, undefined, [0, null, null], '0 (negative, cut-off for males); answers 0 - -'],
  [{ sex: 'male' }, undefined, [4, 0, 0], '4 (positive by how often alone, review, cut-off for males); answers 4 0 0'],
  [{ sex: 'male' }, undefined, [4, null, 1], 'not complete, no total; answers 4 - 1'],
])('AUDIT-C goes by sex and by the words that were shown: %j %s %j', async (subject, shown, answers, words) => {
  const encounterId = await opened({ ageYears: 40, ...subject })
  expect(await fill(encounterId, 'auditc', answers, shown)).toMatchObject({ crisis: false, next: null })
  expect(await seen(encounterId)).toEqual({ quotes: [`AUDIT-C: ${words}`], levels: [] })
})
