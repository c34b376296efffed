import { describe, expect, it } from 'vitest'
import type { Turn } from '../../core/chat.ts'
import { Subject } from '../../core/clinical.ts'
import { extract } from '../extract.ts'
import { applyAnswer, type InterviewState, nextQuestion, startInterview, withFloor } from '../interview.ts'
import { protocols } from '../protocols/index.ts'
import { WORDING_KEYS, wording } from '../wording/index.ts'
import { asksBack } from './explain.ts'
import { aboutSelf } from './own-answers.ts'
import type { Question } from './question.ts'
import { TOPICS } from './topics.ts'

const CHILLS = 'Have you had shaking chills?'

function turn(id: string, speaker: Turn['speaker'], text: string): Turn {
  return { id, speaker, text, at: '2026-01-01T10:00:00Z' }
}

function question(state: InterviewState): Question {
  const next = nextQuestion(state)
  if ('done' in next) throw new Error(`interview ended: ${next.done}`)
  return next
}

/** An interview in which everything before the complaint, and the complaint, are known. */
function told(openQuestions: InterviewState['openQuestions'] = []): InterviewState {
  const covered = Object.fromEntries(
    TOPICS.slice(0, TOPICS.indexOf('complaint') + 1).map((topic) => [
      topic,
      { status: 'answered' as const, turn: 't', question: null },
    ]),
  )
  const state = { ...startInterview(Subject.parse({ ageYears: 40, sex: 'female', country: 'GB' })), covered }
  return withFloor(state, { level: null, openQuestions })
}

/** Says something to the question that is open, as a turn of the product does. */
function say(state: InterviewState, text: string, id: string): InterviewState {
  const open = question(state)
  const turns = [turn(`q${id}`, 'assistant', open.text), turn(id, 'patient', text)]
  return applyAnswer(state, open, turns[1]!, extract(turns), `q${id}`)
}

describe('a question asked back', () => {
  it.each([
    ['what do you mean?', 'meaning'],
    ['What do you mean by shaking chills', 'meaning'],
    ["what's that?", 'meaning'],
    ['whats that', 'meaning'],
    ['what is that sorry', 'meaning'],
    ['what are chills?', 'meaning'],
    ['what are shaking chills', 'meaning'],
    ['what does chills mean', 'meaning'],
    ["I don't understand the question", 'meaning'],
    ['dont understand', 'meaning'],
    ['not able to understand this', 'meaning'],
    ["i don't know what that means", 'meaning'],
    ['no idea what you mean', 'meaning'],
    ['not sure what you mean', 'meaning'],
    ['how would I know?', 'meaning'],
    ['how do i tell', 'meaning'],
    ['how can you tell?', 'meaning'],
    ['how do I check that?', 'meaning'],
    ['what does that look like?', 'meaning'],
    ['what am i looking for', 'meaning'],
    ['like what?', 'meaning'],
    ['such as?', 'meaning'],
    ['of what?', 'meaning'],
    ['never heard of it', 'meaning'],
    ['can you explain that please', 'meaning'],
    ['sorry?', 'meaning'],
    ['what?', 'meaning'],
    ['pardon?', 'meaning'],
    ['ok but what does that mean?', 'meaning'],
    ['why do you ask?', 'why'],
    ['why do you need to know that', 'why'],
    ['why do you need my age', 'why'],
    ['why?', 'why'],
    ['why does that matter', 'why'],
    ["what's that got to do with it?", 'why'],
    ['what has that got to do with my knee', 'why'],
    ['is that relevant?', 'why'],
    ['do you really need to know that?', 'why'],
  ] as const)('%s: wants its %s', (text, wanted) => expect(asksBack(text, CHILLS)).toBe(wanted))

  it.each([
    'no',
    'yes',
    'not sure',
    'what are the side effects of amoxicillin?',
    'what is sepsis?',
    'what should I take for it?',
    'how long does this last?',
    'how do I know if it is serious',
    'how do i look after it?',
    'why does my back hurt?',
    'why am I so tired all the time',
    'why are you asking so many questions',
    'what is this?',
    'who are you?',
    'what about ibuprofen?',
    'I know what you mean, yes',
    "what do you mean, I've had them since Monday and I can't get warm",
    'sorry, yes',
    '???',
    'what a day',
  ])('is none: %s', (text) => expect(asksBack(text, CHILLS)).toBeNull())

  const open = [{ code: 'rigors', ask: CHILLS, why: 'a kidney infection can spread into the blood' }]

  it('is answered in plain words and asked again, and no unanswered question is counted', () => {
    const state = say(told(open), "what's that?", 'a')
    expect(question(state).text).toBe(`${wording('en', 'explain.chills')} ${CHILLS}`)
    expect(state).toMatchObject({ asked: 1, unanswered: 0, findings: [] })
    expect(state.covered['red-flag:rigors']).toBeUndefined()
  })

  it('is told the reason where that is asked', () => {
    const state = say(told(open), 'why do you ask?', 'a')
    expect(question(state).text).toBe(`I ask because a kidney infection can spread into the blood. ${CHILLS}`)
  })

  it('is told both, once each; after that it is no answer, and the talk goes on', () => {
    let state = say(told(open), 'why?', 'a')
    state = say(state, 'what do you mean?', 'b')
    expect(question(state).text).toMatch(/^I ask because .* Shaking chills .* Have you had shaking chills\?$/)
    expect(state.unanswered).toBe(0)
    state = say(state, 'what do you mean?', 'c')
    expect(question(state).text).toContain(wording('en', 'question.again'))
    state = say(state, 'what do you mean?', 'd')
    expect(question(state).id).not.toBe('red-flag:rigors')
    expect(state.unanswered).toBe(2)
  })

  it('takes the answer that comes after it', () => {
    const state = say(say(told(open), 'what are chills?', 'a'), 'no, none of that', 'b')
    expect(state.findings.filter(({ code }) => code === 'rigors').map(({ assertion }) => assertion.negation)).toEqual([
      'negated',
    ])
  })

  it('of a topic stands again too', () => {
    let state = startInterview()
    state = say(state, 'what do you mean?', 'a')
    expect(question(state)).toMatchObject({ id: 'who' })
    expect(question(state).text).toBe(`${wording('en', 'explain.who')} ${wording('en', 'question.who.self')}`)
    state = say(state, 'me', 'b')
    state = say(state, 'why do you need that?', 'c')
    expect(question(state).text).toBe(
      `I ask ${wording('en', 'question.place.why')}. ${wording('en', 'question.place.self')}`,
    )
    expect(state.unanswered).toBe(0)
  })

  it('has plain words for every danger question, none of which asks a second question', () => {
    const explains = WORDING_KEYS.filter((key) => key.startsWith('explain.')).map((key) => wording('en', key))
    expect(explains.filter((words) => words.includes('?'))).toEqual([])
    for (const { ask, why, code } of protocols.flatMap(({ questions }) => questions)) {
      const { text } = question(say(told([{ ask, why, code }]), 'what do you mean?', 'a'))
      expect(text.endsWith(aboutSelf(ask))).toBe(true)
      expect(text.length).toBeGreaterThan(ask.length)
    }
  })

  it('affirms nothing by naming the danger', () => {
    expect(extract([turn('q', 'assistant', CHILLS), turn('a', 'patient', 'what are chills?')])).toEqual([])
  })
})
