import { describe, expect, it } from 'vitest'
import type { Turn } from '../../core/chat.ts'
import { Subject } from '../../core/clinical.ts'
import { composeNote } from '../compose-note.ts'
import { extract } from '../extract.ts'
import { startInterview } from '../interview.ts'
import { supports } from '../support.ts'

const AT = '2026-01-05T09:00:00Z'

/** A talk of our own interview: questions and answers in turn. */
function noteOf(about: Partial<Subject>, lines: readonly string[]) {
  const subject = Subject.parse(about)
  const turns = lines.map(
    (text, index): Turn => ({ id: `t${index}`, speaker: index % 2 === 0 ? 'assistant' : 'patient', text, at: AT }),
  )
  const findings = extract(turns, { subject })
  return { turns, ...composeNote({ turns, findings, subject, interview: startInterview(subject) }) }
}
const WHO = 'Who is this about: you, or somebody else?'

describe('dangers that were asked and denied', () => {
  const DENIED = [
    'Did the headache reach its worst within a minute or so?',
    'Is your neck stiff, or does it hurt to bend it forward?',
    'Is an arm or leg weak or numb on one side?',
    'Is there a rash that does not fade when you press a glass on it?',
    'Did you faint or have a fit with it?',
    'Does it hurt to breathe in?',
    'Any new confusion?',
    'Is it too hard to swallow your own spit?',
    'Is anybody else in the building ill?',
  ]
  const { sentences, turns } = noteOf({ ageYears: 34, sex: 'female' }, [
    WHO,
    'I have had a headache for 3 days',
    ...DENIED.flatMap((ask) => [ask, 'no']),
  ])

  it.each(DENIED)('stand in the note, with question and answer: %s', (ask) => {
    const question = turns.find(({ text }) => text === ask)!
    const about = sentences.filter(
      ({ evidence, heading }) =>
        heading !== 'assessment' && evidence.some((one) => one.kind === 'answer' && one.question === question.id),
    )
    expect(about).toHaveLength(1)
  })

  it('are carried by what was said', () => {
    const texts = new Map(turns.map(({ id, text }) => [id, text]))
    for (const { text, evidence } of sentences)
      for (const one of evidence)
        if (one.kind === 'answer')
          expect(supports(text, [{ text: texts.get(one.turn)!, question: texts.get(one.question)! }])).toMatchObject({
            ok: true,
          })
  })
})

describe('a talk with a parent or a carer', () => {
  const { sentences } = noteOf({ speaker: 'parent', sex: 'female', ageYears: 3 }, [
    WHO,
    'My daughter has a fever and a rash on her tummy',
    'Are you with the person now?',
    'I am with her',
    'What worries you most about this?',
    'that I miss something',
    'Has the person anything else, such as fever, being sick, a rash, or trouble breathing?',
    'She has a runny nose too. I have a cough myself.',
  ])
  const text = sentences.map((one) => one.text).join('\n')

  it('makes nothing of the informant the patient’s', () => {
    expect(text).not.toMatch(/her daughter|the patient is with|patient misses|patient said|the patient has a cough/i)
  })

  it('keeps what was said, as said', () => {
    expect(text).toContain('Chief complaint: "My daughter has a fever and a rash on her tummy".')
    expect(text).toContain('Somebody with the person now: "I am with her".')
    expect(text).toMatch(/runny nose/)
  })
})

it('a phone number and a place are no clinical content that the note has left out', () => {
  const { omissions } = noteOf({}, [
    WHO,
    'I have had a cough for 2 days',
    'Which country are you in now, and which town or address?',
    '12 Chest Street, Hull, England',
    'What phone number can we call if this chat stops?',
    '0113 496 0000',
  ])
  expect(omissions).toEqual([])
})

describe('an answer that tells of something else than it was asked', () => {
  const { sentences } = noteOf({ ageYears: 30, sex: 'female' }, [
    WHO,
    'I need my tablets repeated',
    'Is somebody with you now?',
    'my sister, and since this morning I could not speak properly',
    'Are you pregnant, or could you be, or have you given birth in the last 6 weeks? If so, how many weeks?',
    'yes 37 weeks',
    'What worries you most about this?',
    'that it is tonsillitis',
  ])
  const text = sentences.map((one) => one.text).join('\n')

  it('stands in the illness, not under the question', () => {
    const of = (headings: readonly string[]) =>
      sentences.filter(({ heading }) => headings.includes(heading)).map((one) => one.text)
    expect(of(['chief_complaint', 'hpi']).join('\n')).toMatch(/could not speak properly/)
    expect(of(['social']).join('\n')).not.toMatch(/speak/)
  })

  it('makes no onset of the weeks of a pregnancy', () => {
    expect(text).not.toMatch(/Onset: "37 weeks"/)
  })

  it('makes no problem of a fear', () => {
    expect(text).toContain('tonsillitis')
    expect(text).not.toMatch(/Problem for review: .*tonsil/i)
  })
})

describe('an answer that says nothing without its question', () => {
  const COMPLAINT = 'What is the main problem today? Please tell me in your own words.'
  const linesOf = (question: string, answer: string) => {
    const { sentences } = noteOf({ ageYears: 34, sex: 'female' }, [
      WHO,
      'me',
      COMPLAINT,
      'I have been feeling really low for a month',
      question,
      answer,
    ])
    return sentences.map(({ text }) => text)
  }

  it('stands with all of the question', () => {
    const ask = 'And one question from me: Are you thinking about killing yourself, or do you mean to do it?'
    for (const question of [ask, ask.slice(ask.indexOf('Are'))])
      expect(linesOf(question, 'not sure').join('\n')).toMatch(
        /Asked "are you thinking about killing yourself,? or do you mean to do it": not sure\./,
      )
    const rash = linesOf('Is there a rash, and does it fade when you press a glass on it?', "I don't know")
    expect(rash).not.toContain('The patient does not know.')
    expect(rash.join('\n')).toMatch(/Asked "is there a rash and does it fade when .*": .*does not know\./)
  })

  it('and what was asked for as the complaint is told once', () => {
    const all = linesOf('Do you have a fever?', 'no')
    expect(all.filter((text) => /feeling really low/.test(text))).toHaveLength(1)
  })
})

describe('how it is', () => {
  const hpiOf = (lines: readonly string[]) => {
    const { sentences, turns } = noteOf({ ageYears: 40, sex: 'female' }, [WHO, ...lines])
    const texts = new Map(turns.map(({ id, text }) => [id, text]))
    const hpi = sentences.filter(({ heading }) => heading === 'hpi')
    for (const { text, evidence } of hpi)
      for (const one of evidence)
        if (one.kind !== 'passage')
          expect(supports(text, [{ text: texts.get(one.turn)!, question: '' }])).toMatchObject({ ok: true })
    return hpi.map(({ text }) => text)
  }

  it('stands in the illness in the order of a history, each with its words', () => {
    expect(
      hpiOf([
        'Throbbing headache for three days on the right side, 7 out of 10 and getting worse. It came on suddenly. Light makes it worse and paracetamol helps.',
      ]),
    ).toEqual([
      'Onset: "for three days".',
      'Mode of onset: "suddenly".',
      'Location: "on the right side".',
      'Character: "Throbbing".',
      'Aggravating factor: "Light makes it worse".',
      'Relieving factor: "paracetamol helps".',
      'Course: "getting worse".',
      'Severity: "7 out of 10".',
    ])
  })

  it('is told with the symptom it belongs to, where there are two', () => {
    const hpi = hpiOf(['I have a throbbing headache since yesterday. My left knee is swollen.'])
    expect(hpi).toContain('Character: "throbbing headache".')
    expect(hpi.some((text) => text.startsWith('Location: "') && text.includes('left knee'))).toBe(true)
  })

  it('is not told of what is denied, nor twice', () => {
    const hpi = hpiOf([
      'I have no crushing chest pain, just a cough',
      'How bad is it?',
      'I have a dull ache in my back',
    ])
    expect(hpi.join(' ')).not.toMatch(/crushing/)
    expect(hpi.filter((text) => /dull/.test(text))).toHaveLength(1)
  })
})
