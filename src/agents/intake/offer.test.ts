import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Locale } from '../../core/chat.ts'
import type { Subject } from '../../core/clinical.ts'
import { openWorld, type World } from '../testing/world.ts'

let world: World
let permitted: World
beforeAll(async () => {
  ;[world, permitted] = await Promise.all([openWorld(), openWorld({ epdsPermitted: true })])
})
afterAll(() => Promise.all([world.close(), permitted.close()]))

interface Talk {
  messages: readonly string[]
  subject: Partial<Subject>
  locale?: Locale
  at?: World
}

/** What the service says to these messages, as one text. */
async function heard({ messages, subject, locale = 'en', at = world }: Talk): Promise<string> {
  const { encounterId } = await at.door.patient.open(at.patient, {
    fresh: true,
    locale,
    subject: { sex: 'female', country: 'GB', ...subject },
  })
  const said: string[] = []
  for (const message of messages) {
    for (const event of await at.say(encounterId, message)) if (event.type === 'message') said.push(event.text)
  }
  return said.join('\n')
}

const offers = (said: string) => said.match(/PHQ-9|GAD-7|EPDS|C-SSRS|AUDIT-C/g) ?? []
const LOW = 'For two months I have felt low and sad'
const THOUGHTS = 'I feel low and sad and I think about killing myself'

describe('a questionnaire', () => {
  test.each([
    ['low mood', [LOW], 40, ['PHQ-9']],
    ['low mood, and more of it later', ['For two months I have felt low', 'I still feel low today'], 40, ['PHQ-9']],
    ['worry', ['I have anxiety, it has been bad for weeks'], 40, ['GAD-7']],
    ['another complaint', ['I have had a cough for a week'], 40, []],
    ['a worry beside another complaint', ['I have had a cough for a week', 'I am anxious about it'], 40, []],
    ['low mood that is denied', ['I have had a cough for a week and I do not feel low'], 40, []],
    ['somebody under 18', [LOW], 15, []],
    ['an age that is not known', [LOW], null, []],
    ['alcohol', ['I have had a cough for a week', 'I drink about six beers a night'], 40, ['AUDIT-C']],
    ['alcohol that is denied', ['I have had a cough for a week', 'I do not drink alcohol'], 40, []],
    ['alcohol of somebody else', ['I have had a cough for a week', 'My husband drinks a lot of beer'], 40, []],
    ['thoughts of suicide', [THOUGHTS], 40, ['C-SSRS']],
    ['thoughts of suicide, told again', [THOUGHTS, 'I still think about killing myself'], 40, ['C-SSRS']],
    ['thoughts of suicide, age not known', [THOUGHTS], null, ['C-SSRS']],
    ['thoughts of suicide under 18', [THOUGHTS], 15, []],
    ['a plan of suicide: help stands alone', ['I am going to kill myself tonight, I have the pills here'], 40, []],
    ['another urgent thing', ['My calf is swollen and hurts since my long flight and I feel low'], 40, []],
  ] as const)('is offered once, for the complaint of an adult: %s', async (_, messages, ageYears, expected) => {
    expect(offers(await heard({ messages, subject: { ageYears } }))).toEqual(expected)
  })

  test('that was offered does not stand in for the next question', async () => {
    expect(await heard({ messages: [LOW], subject: { ageYears: 40 } })).toMatch(/PHQ-9[\s\S]*\?$/)
  })

  test('on suicide comes after the words of the alarm, never instead of them', async () => {
    const said = await heard({ messages: [THOUGHTS], subject: { ageYears: 40 } })
    expect(said.indexOf('call 999 now')).toBeGreaterThanOrEqual(0)
    expect(said.indexOf('C-SSRS')).toBeGreaterThan(said.indexOf('call 999 now'))
  })

  test.each<[string, Partial<Subject>, readonly string[], string[]]>([
    ['in pregnancy', { pregnant: true, weeksPregnant: 20 }, [LOW], ['EPDS']],
    ['in the year after birth', { pregnant: false, daysPostpartum: 365 }, [LOW], ['EPDS']],
    ['later', { pregnant: false, daysPostpartum: 366 }, [LOW], ['PHQ-9']],
    ['of somebody who is not pregnant', { pregnant: false }, [LOW], ['PHQ-9']],
    ['beside another complaint', { pregnant: true }, ['I have had a cough for a week', 'I also feel low'], ['EPDS']],
    ['told twice: one form on mood is enough', { pregnant: true }, [LOW, 'I still feel low today'], ['EPDS']],
  ])('low mood %s has its form where the operator may use it', async (_, subject, messages, expected) => {
    const told = { messages, subject: { ageYears: 30, ...subject } }
    expect(offers(await heard({ ...told, at: permitted }))).toEqual(expected)
    expect(offers(await heard(told))).not.toContain('EPDS')
  })

  test.each<[Locale, string]>([
    ['es', 'Llevo dos meses triste y deprimida'],
    ['fr', 'Je suis triste et déprimée depuis deux mois'],
  ])('is not offered in %s', async (locale, message) => {
    expect(offers(await heard({ messages: [message], subject: { ageYears: 40 }, locale }))).toEqual([])
  })
})
