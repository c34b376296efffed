import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MINUTE } from '../core/clock.ts'
import { CRITICAL_ITEMS } from '../core/rest.ts'
import { openWorld, replies, type World } from './testing/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({
    passages: [
      {
        document: 'd1',
        chunk: 'c1',
        title: 'Common cold',
        source: 'NHS',
        year: 2023,
        url: null,
        reviewed: false,
        text: 'A common cold usually lasts for one to two weeks. Most people get better without treatment. Rest and drink plenty of fluids.',
      },
    ],
  })
})
afterAll(() => world.close())

async function opened(): Promise<string> {
  const { encounterId } = await world.door.patient.open(world.patient, { fresh: true, locale: 'en' })
  return encounterId
}

describe('a talk without a model', () => {
  test('opens with a greeting and one question', async () => {
    const encounterId = await opened()
    const { events } = await world.door.patient.resume(world.patient, { encounterId, afterSeq: 0 })
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({ type: 'message', speaker: 'assistant', question: { key: 'who' } })
  })

  test('asks one question after each answer and never the same twice', async () => {
    const encounterId = await opened()
    const asked: string[] = []
    for (const text of [
      'It is about me',
      'I am at home in Leeds, United Kingdom',
      '07700 900123',
      'I am 34',
      'female',
      'not pregnant',
      'I have had a sore throat since Tuesday',
    ]) {
      const events = await world.say(encounterId, text)
      const questions = events.flatMap((event) =>
        event.type === 'message' && event.question ? [event.question.key] : [],
      )
      expect(questions.length, `after "${text}"`).toBe(1)
      asked.push(...questions)
    }
    expect(new Set(asked).size).toBe(asked.length)
  })

  test('answers a question with a source, then goes on asking', async () => {
    const encounterId = await opened()
    const [reply] = (await world.say(encounterId, 'How long does a common cold last?')).filter(
      (event) => event.type === 'message',
    )
    expect(reply).toMatchObject({ type: 'message', question: expect.anything() })
    const cited = reply!.type === 'message' ? reply!.sentences.filter((sentence) => sentence.citations.length > 0) : []
    expect(cited[0]?.text).toContain('one to two weeks')
    expect(cited[0]?.citations[0]).toMatchObject({ title: 'Common cold', year: 2023, reviewed: false })
  })

  test('a message sent twice is stored and answered once', async () => {
    const encounterId = await opened()
    const send = () =>
      world.door.patient.receive(world.patient, { encounterId, clientId: 'same', text: 'I have a cough' }, () => {})
    const [first, second] = await Promise.all([send(), send()])
    expect(second).toEqual(first)
    await world.door.idle()
    const { events } = await world.door.patient.resume(world.patient, { encounterId, afterSeq: 0 })
    expect(events.filter((event) => event.type === 'message' && event.speaker === 'patient')).toHaveLength(1)
    expect(replies(events)).toHaveLength(2)
  })

  test('what leaves for readers is every event, once and in order', async () => {
    const encounterId = await opened()
    await world.say(encounterId, 'It is about me')
    await world.say(encounterId, 'I have a headache')
    const left = world.events.filter((event) => event.encounterId === encounterId).map(({ seq }) => seq)
    expect(left).toEqual(left.map((_, index) => index + 1))
    expect(left.length).toBeGreaterThan(4)
  })

  test("another patient's encounter is not found", async () => {
    const encounterId = await opened()
    const stranger = { ...world.patient, userId: world.clinician.userId }
    await expect(world.door.patient.resume(stranger, { encounterId, afterSeq: 0 })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})

describe('an emergency', () => {
  test('is shown before the commit, committed with the message, and somebody is told', async () => {
    const encounterId = await opened()
    const notices: unknown[] = []
    const { seq } = await world.door.patient.receive(
      world.patient,
      { encounterId, clientId: 'e1', text: 'I have crushing chest pain and I am sweating' },
      (notice) => notices.push(notice),
    )
    expect(notices).toEqual([expect.objectContaining({ clientId: 'e1', level: 'emergency', someoneTold: false })])
    await world.door.idle()
    const { events } = await world.door.patient.resume(world.patient, { encounterId, afterSeq: seq - 1 })
    const escalations = events.filter((event) => event.type === 'escalation')
    expect(escalations[0]).toMatchObject({
      escalation: { level: 'emergency', clientId: 'e1', redFlags: [], someoneTold: false },
    })
    expect(escalations.at(-1)).toMatchObject({ escalation: { state: 'alerted', someoneTold: true } })
    expect(replies(events)[0]).toMatch(/call .* now/i)
    const queue = await world.door.clinician.queue(world.clinician)
    expect(queue.entries.find((entry) => entry.encounterId === encounterId)).toMatchObject({
      level: 'emergency',
      openEscalations: 1,
    })
  })

  test('spread over three messages is found when they come together', async () => {
    const encounterId = await opened()
    await world.say(encounterId, 'I am 58 and a man')
    await world.say(encounterId, 'there is a tight feeling in my chest')
    const events = await world.say(encounterId, 'and now my left arm hurts too')
    const view = await world.door.clinician.encounter(world.clinician, encounterId)
    expect(view.floor).toBe('emergency')
    expect(view.escalations.length).toBeGreaterThan(0)
    expect(events.length).toBeGreaterThan(0)
  })

  test('an oversized message is refused, but its end is screened and nothing else is stored', async () => {
    const encounterId = await opened()
    const text = `${'long story '.repeat(2_000)} and now I can't breathe and my lips are blue`
    const send = world.door.patient.receive(world.patient, { encounterId, clientId: 'big', text }, () => {})
    await expect(send).rejects.toMatchObject({ code: 'too_large' })
    await world.door.idle()
    const view = await world.door.clinician.encounter(world.clinician, encounterId)
    expect(view.escalations).toHaveLength(1)
    expect(view.turns.filter(({ speaker }) => speaker === 'patient')).toEqual([])
  })

  test('closes the loop only by a named person', async () => {
    const encounterId = await opened()
    await world.say(encounterId, 'my face is drooping and I cannot speak properly')
    const [escalation] = (await world.door.clinician.encounter(world.clinician, encounterId)).escalations
    const taken = await world.door.clinician.acknowledge(world.clinician, escalation!.escalationId)
    expect(taken).toMatchObject({ state: 'acknowledged', acknowledgedBy: world.clinician.userId })
    await expect(world.door.clinician.acknowledge(world.second, escalation!.escalationId)).rejects.toMatchObject({
      code: 'conflict',
    })
    const closed = await world.door.clinician.closeEscalation(
      world.clinician,
      escalation!.escalationId,
      'Ambulance came, admitted.',
    )
    expect(closed).toMatchObject({ state: 'closed', outcome: 'Ambulance came, admitted.' })
  })
})

describe('a talk about somebody else', () => {
  test('never stands under the name of who writes', async () => {
    const encounterId = await opened()
    const named = async () => {
      const { patientName, toldBy } = await world.door.clinician.encounter(world.clinician, encounterId)
      const { entries } = await world.door.clinician.queue(world.clinician)
      const row = entries.find((entry) => entry.encounterId === encounterId)
      return { view: [patientName, toldBy], row: row && [row.patientName, row.toldBy] }
    }
    expect(await named()).toMatchObject({ view: ['Ana Silva', null] })
    await world.say(encounterId, 'It is about my child')
    await world.say(encounterId, 'He is not breathing')
    expect(await named()).toEqual({ view: [null, 'Ana Silva'], row: [null, 'Ana Silva'] })
  })
})

describe('the end of a talk', () => {
  test('fifteen silent minutes end it in a drafted note in the queue, every sentence with its words', async () => {
    const encounterId = await opened()
    await world.say(encounterId, 'It is about me')
    await world.say(encounterId, 'My knee has been hurting for 3 days, I take ibuprofen')
    world.clock.advance(16 * MINUTE)
    await world.door.idle()
    const view = await world.door.clinician.encounter(world.clinician, encounterId)
    expect(view.status).toBe('in_review')
    expect(view.note?.state).toBe('in_review')
    const sentences = view.note!.versions.at(-1)!.sentences
    expect(sentences.length).toBeGreaterThan(2)
    expect(sentences.some(({ section }) => section === 'assessment')).toBe(true)
    expect(sentences.some(({ section }) => section === 'plan')).toBe(true)
    for (const sentence of sentences) {
      expect(sentence.evidence.length > 0 || !sentence.stated, sentence.text).toBe(true)
      for (const evidence of sentence.evidence) {
        const turn = view.turns.find(({ id }) => 'turn' in evidence && id === evidence.turn)
        expect(turn?.text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
      }
    }
  })

  test('a clinician edits and signs; the signed note can not be signed again, and the trail verifies', async () => {
    const encounterId = await opened()
    await world.say(encounterId, 'I have had a cough for 2 weeks')
    await world.door.patient.close(world.patient, { encounterId })
    await world.door.idle()
    const { note } = await world.door.clinician.encounter(world.clinician, encounterId)
    const draft = note!.versions.at(-1)!
    const edited = await world.door.clinician.editNote(world.clinician, note!.noteId, {
      parentVersion: draft.version,
      sentences: [
        ...draft.sentences,
        {
          id: 'own',
          section: 'plan',
          heading: 'plan',
          text: 'Chest X-ray if it lasts 3 weeks.',
          evidence: [],
          stated: true,
        },
      ],
    })
    const sign = {
      version: edited.versions.at(-1)!.version,
      interruptId: edited.interruptId!,
      level: 'soon' as const,
      opened: [...CRITICAL_ITEMS],
      subjectConfirmed: true as const,
      safetyNet: 'Return if breathless or coughing blood.',
      followUp: 'Two weeks.',
    }
    await expect(
      world.door.clinician.signNote(world.clinician, note!.noteId, { ...sign, interruptId: 'another' }),
    ).rejects.toMatchObject({ code: 'stale' })
    await expect(
      world.door.clinician.signNote(world.clinician, note!.noteId, { ...sign, opened: ['plan', 'medicines'] }),
    ).rejects.toMatchObject({
      code: 'conflict',
      message:
        'Open the allergies before you sign. Open what was denied before you sign. Open the red flags before you sign.',
    })
    const signed = await world.door.clinician.signNote(world.clinician, note!.noteId, sign)
    const [opening] = await world.store.withTenant(world.tenantId, (tx) =>
      tx.query<{ actor: string; counts: object }>(
        `select actor, counts from app.audit where action = 'note.items-opened' and object = $1`,
        [`note:${note!.noteId}/${sign.version}`],
      ),
    )
    expect(opening).toEqual({
      actor: world.clinician.userId,
      counts: { medicines: 1, allergies: 1, negatives: 1, redFlags: 1, plan: 1 },
    })
    expect(signed).toMatchObject({ state: 'signed' })
    expect(signed.versions.at(-1)).toMatchObject({
      kind: 'signed',
      signature: { by: world.clinician.userId },
      level: 'soon',
      safetyNet: 'Return if breathless or coughing blood.',
      followUp: 'Two weeks.',
      emergencyOutcome: null,
    })
    // What was only proposed is not signed as plan beside what the clinician decided.
    const plan = signed.versions.at(-1)!.sentences.filter(({ section }) => section === 'plan')
    expect(plan.map(({ text }) => text)).toEqual(['Chest X-ray if it lasts 3 weeks.'])
    expect(signed.versions[0]).toMatchObject({ kind: 'draft', level: null, safetyNet: null, followUp: null })
    await expect(world.door.clinician.signNote(world.clinician, note!.noteId, sign)).rejects.toMatchObject({
      code: 'stale',
    })
    await world.door.idle()
    expect(await world.door.admin.verifyAudit(world.administrator)).toMatchObject({ ok: true })

    const again = await world.door.patient.receive(
      world.patient,
      { encounterId, clientId: 'later', text: 'the cough is back' },
      () => {},
    )
    expect(again.encounterId).not.toBe(encounterId)
  })
})
