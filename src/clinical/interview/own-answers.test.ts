import { describe, expect, it } from 'vitest'
import type { Turn } from '../../core/chat.ts'
import { UNKNOWN_SUBJECT } from '../../core/clinical.ts'
import { extract } from '../extract.ts'
import { screen } from '../floor.ts'
import { applyAnswer, nextQuestion, startInterview, withFloor } from '../interview.ts'
import { protocols } from '../protocols/index.ts'
import { wording } from '../wording/index.ts'
import { aboutOther } from './own-answers.ts'
import { TOPICS } from './topics.ts'

const QUESTIONS = protocols.flatMap(({ name, questions }) => questions.map((question) => ({ name, ...question })))

function turn(id: string, speaker: Turn['speaker'], text: string): Turn {
  return { id, speaker, text, at: '2026-01-01T10:00:00Z' }
}

/** What an answer makes of the finding that the question was written for. */
function read(ask: string, answer: string, code: string): string[] {
  const found = extract([turn('q', 'assistant', ask), turn('a', 'patient', answer)])
  return [...new Set(found.filter((one) => one.code === code).map(({ assertion }) => assertion.negation))]
}

/** An interview in which everything before the complaint, and the complaint, are known. */
function toldWhoAndWhere() {
  const covered = Object.fromEntries(
    TOPICS.slice(0, TOPICS.indexOf('complaint') + 1).map((topic) => [
      topic,
      { status: 'answered' as const, turn: 't', question: null },
    ]),
  )
  return { ...startInterview(), covered }
}

describe('the red-flag questions of the interview', () => {
  it.each(QUESTIONS)('$name: "$ask" is settled by yes, no and not sure', ({ ask, code, danger }) => {
    const [present, absent] = danger === 'no' ? ['No', 'Yes'] : ['Yes', 'No']
    expect(['affirmed', 'possible']).toEqual(expect.arrayContaining(read(ask, present, code)))
    expect(read(ask, present, code)).toHaveLength(1)
    expect(read(ask, absent, code)).toEqual(['negated'])
    expect(read(ask, 'Not sure', code)).toEqual(['possible'])
  })

  it.each([
    ['Is the person breathing normally right now?', 'not-breathing', 'No fever'],
    ['Is the person breathing normally right now?', 'not-breathing', "I've no fever so far"],
    ['Is there drooling, or trouble swallowing spit?', 'drooling', 'no headache'],
  ])('"%s" is not settled by what denies something else: %s "%s"', (ask, code, answer) => {
    expect(read(ask, answer, code)).toEqual([])
    const covered = toldWhoAndWhere()
    const question = { id: `red-flag:${code}`, text: ask, why: '', choices: [] }
    const said = turn('a', 'patient', answer)
    const after = applyAnswer(covered, question, said, extract([turn('q', 'assistant', ask), said]))
    expect(after.covered[question.id]).toBeUndefined()
  })

  it.each([
    ['Are you sweating, or cold and clammy?', 'cold-clammy', '58'],
    ['Are you sweating, or cold and clammy?', 'cold-clammy', '58 years old'],
    ['Has it been more than 12 hours since you passed urine?', 'no-urine-day', 'yes passing urine'],
    ['Has it been more than 12 hours since you passed urine?', 'no-urine-day', 'yes, peeing fine'],
    ['Has it been more than 12 hours since you passed urine?', 'no-urine-day', 'no passing urine'],
    ['Is your child refusing all feeds or drinks?', 'not-feeding', 'yes drinking juice'],
  ])('"%s" stays open where the answer may say either: %s "%s"', (ask, code, answer) => {
    expect(read(ask, answer, code)).toEqual([])
  })

  it.each([
    ['Has it been more than 12 hours since you passed urine?', 'no-urine-day', 'yes', 'affirmed'],
    [
      'Has it been more than 12 hours since you passed urine?',
      'no-urine-day',
      'yes she has stopped peeing',
      'affirmed',
    ],
    ['Has it been more than 12 hours since you passed urine?', 'no-urine-day', 'no, passing it fine', 'negated'],
    ['Is your child refusing all feeds or drinks?', 'not-feeding', "yes won't drink any milk", 'affirmed'],
    ['Is the person breathing normally right now?', 'not-breathing', 'No', 'affirmed'],
    ['Is the person breathing normally right now?', 'not-breathing', 'barely', 'affirmed'],
    ['Is the person breathing normally right now?', 'not-breathing', 'less than usual', 'affirmed'],
    ['Is the person breathing normally right now?', 'not-breathing', 'a little', 'possible'],
    ['Is the person breathing normally right now?', 'not-breathing', 'if I hold him up, yes', 'possible'],
    ['Is the person breathing normally right now?', 'not-breathing', 'yes, but only just', 'possible'],
    ['Is the person breathing normally right now?', 'not-breathing', 'Yes, but it is a bit sore', 'negated'],
    ['Is the person breathing normally right now?', 'not-breathing', 'no, and no fever', 'affirmed'],
    ['Is the person breathing normally right now?', 'not-breathing', 'No he is not, no fever though', 'affirmed'],
    ['Is there drooling, or trouble swallowing spit?', 'drooling', 'No drooling', 'negated'],
    ['Is there drooling, or trouble swallowing spit?', 'drooling', 'no, no fever either', 'negated'],
  ])('"%s" is settled by a no of its own: %s "%s"', (ask, code, answer, negation) => {
    expect(read(ask, answer, code)).toContain(negation)
  })

  it('ask for the danger itself, so that no after no is calm: but for breathing and waking, and for what one has had', () => {
    const inverted = QUESTIONS.filter(({ danger }) => danger === 'no').map(({ name }) => name)
    expect([...new Set(inverted)].sort()).toEqual(['unresponsive', 'varicella-measles-contact'])
  })

  it('are put to somebody who types about another person in words about that person, and settled alike', () => {
    for (const { ask, code, danger } of QUESTIONS) {
      const asked = aboutOther(ask)
      // "Your baby", "do you see the skin ..": said to the one who looks on.
      if (!/\byour (?:baby|child)\b|\byou (?:see|press|shout)\b/i.test(asked)) expect(asked).not.toMatch(/\byou/i)
      expect(read(asked, danger === 'no' ? 'No' : 'Yes', code)).toHaveLength(1)
    }
  })

  it.each([
    ['Are you short of breath?', 'Is the person short of breath?'],
    ['Do you feel faint or have you passed out?', 'Does the person feel faint or have they passed out?'],
    [
      'Has anyone told you that your heartbeat is irregular?',
      'Has anyone told them that their heartbeat is irregular?',
    ],
    ['Is your baby moving less than usual?', 'Is your baby moving less than usual?'],
    ['Were you knocked out, even for a moment?', 'Was the person knocked out, even for a moment?'],
    ['Have you had a fever since you came back?', 'Has the person had a fever since they came back?'],
    ['so that we can keep you safe', 'so that we can keep them safe'],
  ])('%s: %s', (own, other) => expect(aboutOther(own)).toBe(other))

  it('are shown with their reason as one sentence', () => {
    for (const { ask, why, code } of QUESTIONS) {
      const state = withFloor(toldWhoAndWhere(), { level: null, openQuestions: [{ ask, why, code }] })
      const shown = nextQuestion(state)
      if ('done' in shown) throw new Error('nothing was asked')
      expect(wording('en', 'question.why-prefix', { why: shown.why })).toMatch(
        /^I ask (?:because|so that|to) .*[^.]\.$/,
      )
    }
  })

  it('can each be answered by a yes or a no', () => {
    expect(QUESTIONS.filter(({ ask }) => /^(?:when|how|what|where|which|who|why)\b/i.test(ask))).toEqual([
      expect.objectContaining({ ask: 'When you hurt yourself, did any part of you want to die?' }),
    ])
  })

  it.each([
    ['Are you thinking about killing yourself, or do you mean to do it?', 'Yes', 'emergency'],
    ['Are you thinking about killing yourself, or do you mean to do it?', 'No', null],
    ['Are they unable to breathe, cough or speak?', 'Yes', 'emergency'],
    ['Are they unable to breathe, cough or speak?', "yes he can't", 'emergency'],
    ['Are they unable to breathe, cough or speak?', 'No', null],
    ['Is the person breathing normally right now?', 'no', 'emergency'],
    ['Is the person breathing normally right now?', 'Yes', null],
    ['Do you have thoughts of hurting your baby?', 'yes', 'emergency'],
    ['Do you need to push, or can you see or feel the head?', 'Yes', 'emergency'],
    ['Has anyone put hands or something around your neck?', 'yes last night', 'emergency'],
    ['I did not quite get that. Are they unable to breathe, cough or speak?', 'Yes', 'emergency'],
    ['Do you have any pain, tightness or pressure in your chest now?', 'Yes', 'emergency'],
    ['Do you have any pain, tightness or pressure in your chest now?', 'nope', null],
  ])('%s - %s: %s', (ask, answer, level) => {
    const question = turn('q', 'assistant', ask)
    const found = screen({
      message: turn('a', 'patient', answer),
      question,
      recent: [],
      facts: [],
      subject: { ...UNKNOWN_SUBJECT, ageYears: 40 },
    })
    expect(found.level).toBe(level)
  })

  it('says nothing to a question that somebody else asks', () => {
    const ask = 'Do you mean to act on these thoughts?'
    expect(extract([turn('q', 'clinician', ask), turn('a', 'patient', 'Yes')])).toEqual([])
  })

  it('lets what the answer names itself speak', () => {
    const found = extract([
      turn('q', 'assistant', 'Do you have any pain, tightness or pressure in your chest now?'),
      turn('a', 'patient', 'No, but I had chest pain this morning.'),
    ])
    expect(found.filter(({ code }) => code === 'chest-pain').map(({ assertion }) => assertion.negation)).toEqual([
      'affirmed',
    ])
  })
})

describe('an answer to a danger question that is neither yes nor no', () => {
  // Of one thing only, in which a yes is the danger.
  const { ask: ASK, code } = QUESTIONS.find(({ ask, danger }) => danger !== 'no' && !/ or |^Could |,/.test(ask))!
  const asked = (text: string) => ({ id: `red-flag:${code}`, text, why: '', choices: [] })
  const open = () =>
    withFloor(toldWhoAndWhere(), {
      level: null,
      openQuestions: [{ code, ask: ASK, why: 'It could be the heart.' }],
    })
  const told = (question: string, answer: string) =>
    extract([turn('q', 'assistant', question), turn('a', 'patient', answer)])

  it.each([
    "so the thing is, it's been such a week",
    'right, so, the thing is',
    'okay',
    "that's a good question",
    'all I know is what they told me',
  ])('%s: settles nothing, and is asked for once more', (answer) => {
    expect(told(ASK, answer)).toEqual([])
    const state = applyAnswer(open(), asked(ASK), turn('a', 'patient', answer), [], 'q')
    const next = nextQuestion(state)
    expect(next).toMatchObject({ id: `red-flag:${code}`, text: `${wording('en', 'question.again')} ${ASK}` })
  })

  it.each(['can I take ibuprofen for it?', 'should i be worried', 'ok but how long does this take to heal?'])(
    '%s: was heard, and the question stands as it was',
    (answer) => {
      const state = applyAnswer(open(), asked(ASK), turn('a', 'patient', answer), [], 'q')
      expect(nextQuestion(state)).toMatchObject({ id: `red-flag:${code}`, text: ASK })
      const later = applyAnswer(state, asked(ASK), turn('b', 'patient', 'okay'), [], 'q2')
      expect(nextQuestion(later)).toMatchObject({ text: `${wording('en', 'question.again')} ${ASK}` })
    },
  )

  it('settles nothing the second time either, and is not asked for again: the danger stays open', () => {
    const again = `${wording('en', 'question.again')} ${ASK}`
    const answer = turn('b', 'patient', "so the thing is, it's been such a week")
    expect(read(again, answer.text, code)).toEqual([])
    expect(read(again, 'About 3 out of 10', code)).toEqual([])
    expect(read(again, 'not sure', code)).toEqual(['possible'])
    const first = applyAnswer(open(), asked(ASK), turn('a', 'patient', 'okay'), [], 'q')
    const second = applyAnswer(first, asked(again), answer, told(again, answer.text), 'q2')
    expect(nextQuestion(second)).not.toMatchObject({ id: `red-flag:${code}` })
  })

  it.each(['yeah so basically what happened was my husband drove me in', 'yeah, well, you know how it is'])(
    '%s: may be so, and is no plain yes',
    (answer) => {
      expect(read(ASK, answer, code)).toEqual(['possible'])
    },
  )

  it.each(['yes', 'yeah I am', 'Yes, since this morning, and it is getting worse all the time', 'yes buckets'])(
    '%s: is a plain yes',
    (answer) => {
      expect(read(ASK, answer, code)).toEqual(['affirmed'])
    },
  )
})
