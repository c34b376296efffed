import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FORM_QUESTIONS } from '../clinical/interview/form.ts'
import { type WordingKey, wording } from '../clinical/wording/index.ts'
import { noteOf, noteVersions } from '../store/notes.ts'
import { openWorld, replies, type World } from './testing/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const open = () => world.door.patient.open(world.patient, { fresh: true, locale: 'es' })

describe('a talk in Spanish, with no model', () => {
  test('runs as a form in reviewed Spanish and ends at a clinician, with no level made up', async () => {
    const { encounterId } = await open()
    const dangers = new Map(FORM_QUESTIONS.map(({ key }) => [wording('es', key as WordingKey), key]))
    const asked: string[] = []
    let seen = replies((await world.door.patient.resume(world.patient, { encounterId, afterSeq: 0 })).events)
    const answers: [RegExp, string][] = [
      [/qui\u00e9n hablamos/, 'Yo'],
      [/pa\u00eds/, 'Valencia, Espa\u00f1a'],
      [/tel\u00e9fono/, '600 123 456'],
      [/a\u00f1os/, '41'],
      [/sexo/, 'Hombre'],
      [/problema principal/, 'me pica mucho la piel de las manos desde hace una semana'],
      [/empez\u00f3/, 'En la \u00faltima semana'],
      [/fuerte/, '4'],
      [/mejor, a peor/, 'Igual'],
    ]
    for (let turn = 0; turn < 40; turn++) {
      const text = seen.join(' ')
      const danger = [...dangers].find(([words]) => text.includes(words))
      if (danger) asked.push(danger[1])
      if (text.includes(wording('es', 'closing.complete'))) break
      const answer = danger ? 'No' : (answers.find(([pattern]) => pattern.test(text))?.[1] ?? 'Ninguno')
      seen = replies(await world.say(encounterId, answer))
      expect(seen.join(' ')).not.toMatch(/\b(?:the|you|please|what)\b/)
    }
    expect(asked).toContain('form.chest')
    expect(asked).not.toContain('form.waking')
    expect(seen.join(' ')).toContain(wording('es', 'closing.complete'))
    await world.door.idle()
    const drafts = await world.store.withTenant(world.tenantId, async (tx) =>
      noteVersions(tx, (await noteOf(tx, encounterId))!.id),
    )
    expect(JSON.stringify(drafts)).toContain('me pica mucho la piel de las manos')
    // What was asked and denied is in the note, with the words of both.
    expect(JSON.stringify(drafts)).toMatch(/Hay dolor o presi\u00f3n en el pecho\\": \\"No\\"/i)
  })

  test('a yes to a danger question is an emergency, and the words for it are Spanish', async () => {
    const { encounterId } = await open()
    for (const answer of ['Yo', 'Valencia, Espa\u00f1a', '600 123 456', 'No', '52', 'Hombre', 'me siento mal'])
      await world.say(encounterId, answer)
    const events = await world.say(encounterId, 'S\u00ed')
    expect(JSON.stringify(events)).toContain('emergency')
    expect(replies(events).join(' ')).not.toMatch(/\b(?:the|you|please|what)\b/)
  })

  test('short answers in no language at all end with a person, not with a level of our own', async () => {
    const { encounterId } = await open()
    let seen: string[] = []
    for (const answer of ['Yo', 'Madrid', '600 123 456', 'No', '41', 'Hombre', 'cold, cough', ...Array(20).fill('No')])
      seen = replies(await world.say(encounterId, answer))
    expect(seen.length).toBeGreaterThan(0)
    await world.door.idle()
    const view = await world.door.clinician.encounter(world.clinician, encounterId)
    expect(view.level).toBeNull()
    expect(view.triage?.missing).toEqual(['language'])
  })

  test('an emergency in free words is found whatever was asked', async () => {
    const { encounterId } = await open()
    const events = await world.say(encounterId, 'se me duerme medio cuerpo y no puedo hablar bien desde hace una hora')
    expect(JSON.stringify(events)).toContain('emergency')
  })
})

describe('a talk in English, written to in another language', () => {
  test('says once, in that language, who reads it and where to choose; and goes on', async () => {
    const { encounterId } = await world.door.patient.open(world.patient, { fresh: true, locale: 'en' })
    const first = replies(await world.say(encounterId, 'me pica la piel de las manos desde ayer')).join(' ')
    expect(first).toContain('Un profesional leer\u00e1 sus palabras')
    expect(first).toContain('espa\u00f1ol')
    expect(replies(await world.say(encounterId, 'es para mi y no tengo fiebre')).join(' ')).not.toContain(
      'sus palabras',
    )
  })

  test('in a language that we do not have at all it is said in English, with those there are', async () => {
    const { encounterId } = await world.door.patient.open(world.patient, { fresh: true, locale: 'en' })
    const said = replies(await world.say(encounterId, 'od wczoraj boli mnie brzuch i nie moge jesc')).join(' ')
    expect(said).toContain('A clinician will read them as you wrote them')
    expect(said).toContain('\u0939\u093f\u0928\u094d\u0926\u0940')
  })
})
