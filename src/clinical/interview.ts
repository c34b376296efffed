import { LOCALES, type Locale, type Turn } from '../core/chat.ts'
import { type Finding, Subject, UNKNOWN_SUBJECT, type Urgency, urgencyRank } from '../core/clinical.ts'
import { isBareCry } from './cry-for-help.ts'
import { aboutService, callBackSaid, isGreeting, wantsToStop } from './interview/beside.ts'
import { correctedAge } from './interview/corrected-age.ts'
import { askedBackKey, asksBack, explained } from './interview/explain.ts'
import { FORM_QUESTIONS, FORM_TOPICS, formKey } from './interview/form.ts'
import { dangersOf, isDenied } from './interview/near-equal.ts'
import { aboutChild, aboutOther, aboutSelf, askedAgain, asksInReturn, leavesOpen } from './interview/own-answers.ts'
import { dangerQuestion, inEnglish, isOfChild, type Question, topicQuestion } from './interview/question.ts'
import { type AnswerKind, comesForSelf, readAnswer, whoIsMeant } from './interview/read-answer.ts'
import { saidOfPerson } from './interview/said-of-person.ts'
import { tellsInForm } from './interview/told-in-form.ts'
import { isRequest, TOPICS, type Topic, tellsOfIllness, topicsSaid } from './interview/topics.ts'
import { hasLexicon } from './language.ts'
import { leavesFormOpen } from './languages/answers.ts'
import { isOnlyTopic } from './match/topic-sentence.ts'
import type { RedFlagQuestion } from './protocol.ts'
import { type WordingKey, wording } from './wording/index.ts'

/** After so many questions the rest is left to the clinician: long forms are abandoned. */
/** Key of a question about the person that was answered with the illness. */
const ASIDE = 'aside:'
/** Key of a cry for help, or of "it's my chest", that says no more. */
const CRY = 'cry'
const CAP_QUESTIONS = 26
/** The form has more closed questions, and they are quick to answer. */
const CAP_FORM_QUESTIONS = 32
/** Clinical rules: after three questions in a row that nobody answered the case goes to a person. */
const CAP_UNANSWERED = 3
/** Red-flag questions asked in all; the list is sorted, so what falls off changes the urgency least. */
const CAP_RED_FLAGS = 8

export interface Coverage {
  readonly status: AnswerKind | 'said'
  /** Turn that covers it; the patient's words stay there, unchanged. */
  readonly turn: string
  /** Turn of the question, when one was asked. */
  readonly question: string | null
}

/** All an interview knows; plain data, so that it can be kept in a row or rebuilt from the turns. */
export interface InterviewState {
  readonly subject: Subject
  readonly covered: Readonly<Record<string, Coverage>>
  /** Open questions of the floor, most telling first. */
  readonly openQuestions: readonly RedFlagQuestion[]
  readonly level: Urgency | null
  readonly asked: number
  readonly unanswered: number
  readonly findings: readonly Finding[]
}

/** A new interview; what the account or an earlier screen knows of the subject is not asked again. */
export function startInterview(subject: Subject = UNKNOWN_SUBJECT): InterviewState {
  return { subject, covered: {}, openQuestions: [], level: null, asked: 0, unanswered: 0, findings: [] }
}

/** Takes over what the floor found after a message: its level may only rise here, its questions replace the old ones. */
export function withFloor(
  state: InterviewState,
  floor: { level: Urgency | null; openQuestions: readonly RedFlagQuestion[]; subject?: Subject },
): InterviewState {
  const level = urgencyRank(floor.level) > urgencyRank(state.level) ? floor.level : state.level
  return { ...state, level, openQuestions: floor.openQuestions, subject: floor.subject ?? state.subject }
}

/**
 * The one next question, or why there is none. Order: who and where, the person, the complaint; then open red-flag
 * questions, because their answers change the urgency; then what the note needs. Never asks what is already said.
 */
export function nextQuestion(
  state: InterviewState,
  locale: Locale = 'en',
): Question | { done: 'complete' | 'cap' | 'escalated' } {
  if (state.level === 'emergency') return { done: 'escalated' }
  const isForm = locale !== 'en'
  if (state.asked >= (isForm ? CAP_FORM_QUESTIONS : CAP_QUESTIONS) || state.unanswered >= CAP_UNANSWERED)
    return { done: 'cap' }
  const inWords = (one: Question) => (isForm ? one : explained(one, state))
  const first = TOPICS.slice(0, TOPICS.indexOf('complaint') + 1)
  // Nobody who writes "help" and no more is asked for an address before what has happened.
  const order: readonly Topic[] = state.covered[CRY] ? ['who', 'complaint', ...first] : first
  const opening = order.find((topic) => isOpen(state, topic))
  if (opening) return inWords(topicQuestion(opening, state.subject, locale))
  if (isForm) {
    const danger = formQuestion(state, locale)
    if (danger) return danger
  }
  const redFlag = isForm ? undefined : redFlagsLeft(state)[0]
  if (redFlag) {
    const worded = state.subject.speaker === 'self' ? aboutSelf : isOfChild(state.subject) ? aboutChild : aboutOther
    const isAgain = state.covered[`${AGAIN}${redFlag.code}`]?.status === 'unanswered'
    const text = isAgain ? askedAgain(worded(redFlag.ask)) : worded(redFlag.ask)
    return inWords(dangerQuestion(redFlag.code, { text, why: worded(asReason(redFlag.why)) }, locale))
  }
  const topic = TOPICS.find((topic) => isOpen(state, topic) && (!isForm || FORM_TOPICS.has(topic)))
  return topic ? inWords(topicQuestion(topic, state.subject, locale)) : { done: 'complete' }
}

/**
 * Files a message under the question it answers (null: the patient spoke unasked) and under every topic it covers by
 * itself. `questionTurn` is the turn in which the question was shown. The words stay in the turn; here only who covers what.
 */
export function applyAnswer(
  state: InterviewState,
  question: Question | null,
  turn: Turn,
  findings: readonly Finding[],
  questionTurn: string | null = null,
): InterviewState {
  const covered: Record<string, Coverage> = { ...state.covered }
  let { subject, asked, unanswered } = state
  if (callBackSaid(turn.text) !== null && covered['callback']?.status !== 'answered')
    covered['callback'] = { status: 'said', turn: turn.id, question: null }
  if (isBareCry(turn.text) || isOnlyTopic(turn.text)) covered[CRY] = { status: 'said', turn: turn.id, question: null }
  if (wantsToStop(turn.text)) return { ...state, covered, unanswered: CAP_UNANSWERED }
  // Who asks what a question means, or why it is asked, is told; then it stands again. Once each: no talk turns in circles.
  const back = question && asksBack(turn.text, question.text)
  if (question && back) {
    covered[askedBackKey(back, question.id)] = { status: 'said', turn: turn.id, question: questionTurn }
    return { ...state, covered, asked: asked + 1 }
  }
  // A greeting, or a question about the service, leaves what was asked open: it is asked again.
  if (question !== null && isBeside(question, turn.text, findings))
    return { ...state, covered, asked: asked + 1, findings: [...state.findings, ...findings] }
  if (question !== null) {
    // Neither yes nor no to a danger, and nothing else said of it: asked once more, then left open.
    const isOpenStill = isLeftOpen(question, turn, findings)
    if (isOpenStill && !wasAskedAgain(question.text)) {
      // Who asks something back was heard and is answered: the question stands as it was.
      covered[`${AGAIN}${question.id.slice('red-flag:'.length)}`] = {
        status: asksInReturn(turn.text) ? 'said' : 'unanswered',
        turn: turn.id,
        question: questionTurn,
      }
      return {
        ...state,
        covered,
        asked: asked + 1,
        unanswered: unanswered + 1,
        findings: [...state.findings, ...findings],
      }
    }
    const topic = question.id.startsWith('red-flag:') ? 'red-flag' : (question.id as Topic)
    const read = readAnswer(topic, inEnglish(question, turn.text), subject)
    const alsoCovers = topic !== 'red-flag' && topicsSaid(turn.text, findings).has(topic)
    const isAside = isAboutPerson(question.id) && read.subject === subject && tellsOfIllness(turn.id, findings)
    const status =
      isAside || isOpenStill ? 'unanswered' : read.kind === 'unanswered' && alsoCovers ? 'answered' : read.kind
    // Who tells of the illness where a place was asked for is asked for the place once more.
    // So is who names a part of the body where the trouble was asked for.
    const isOnlyPlace = topic === 'complaint' && isOnlyTopic(turn.text)
    if ((isOnlyPlace || (isAside && question.id !== 'who')) && covered[`${ASIDE}${question.id}`] === undefined)
      covered[`${ASIDE}${question.id}`] = { status: 'said', turn: turn.id, question: questionTurn }
    else covered[question.id] = { status, turn: turn.id, question: questionTurn }
    const dangers = isDeniedNow(question, turn, findings) ? dangersOf(question.text) : null
    if (dangers) covered[`${DENIED}${dangers}`] = { status: 'answered', turn: turn.id, question: questionTurn }
    subject = read.subject
    if (question.id === 'who' && comesForSelf(turn.text, findings)) subject = { ...subject, speaker: 'self' }
    if (question.id !== 'severity') subject = correctedAge(turn.text, subject, BEHIND_AGE.has(question.id))
    asked++
    // Somebody who tells of the illness instead is still talking.
    if (status === 'answered' || isAside) unanswered = 0
    // "Not sure" is an answer to anything but a danger: who can say of none whether it is there is asked by a person.
    else if (status === 'unanswered' || topic === 'red-flag') unanswered++
  }
  if (covered['who'] === undefined) {
    const speaker = comesForSelf(turn.text, findings) ? 'self' : whoIsMeant(turn.text)
    if (speaker !== null) {
      subject = { ...subject, speaker }
      covered['who'] = { status: 'said', turn: turn.id, question: null }
    }
  }
  if (covered['who'] !== undefined && (question === null || TELL_OF_PERSON.has(question.id)))
    subject = saidOfPerson(turn.text, subject)
  // Words that can't be read are still what the person comes with.
  const isUnread = question === null ? !hasLexicon(turn.text) : question.id === 'who' && tellsInForm(turn.text)
  if (isUnread && covered['complaint'] === undefined)
    covered['complaint'] = { status: 'said', turn: turn.id, question: null }
  const complaintBefore = covered['complaint'] !== undefined
  for (const topic of topicsSaid(turn.text, findings)) {
    // "Since this morning" before any complaint is the onset of nothing yet, but the complaint may stand beside it.
    if (covered[topic]?.status === 'answered' || covered[topic]?.status === 'said') continue
    const isReason = tellsOfIllness(turn.id, findings) || findings.some(isRequest)
    if (!complaintBefore && question !== null && isAboutPerson(question.id) && !isReason) continue
    covered[topic] = { status: 'said', turn: turn.id, question: null }
  }
  return { ...state, covered, subject, asked, unanswered, findings: [...state.findings, ...findings] }
}

/** Topics that were asked and not answered, and those never asked: two different things in a note. */
export function gaps(state: InterviewState): { unanswered: Topic[]; unsure: Topic[]; notAsked: Topic[] } {
  const by = (status: AnswerKind) => TOPICS.filter((topic) => state.covered[topic]?.status === status)
  return {
    unanswered: by('unanswered'),
    unsure: by('unsure'),
    notAsked: TOPICS.filter((topic) => state.covered[topic] === undefined && isOpen(state, topic)),
  }
}

/**
 * Whether the talk was taken to its end, which triage asks: a danger that was asked and left open is no end. `unsettled`
 * is what keeps self-care away all the same: dangers that there was no room to ask, no age, a pregnancy that may be.
 * `dangerOpen`: a danger was asked and neither affirmed nor denied.
 */
export function endOf(
  state: InterviewState,
  locale: Locale,
): { complete: boolean; unsettled: boolean; dangerOpen: boolean } {
  const next = nextQuestion(state, locale)
  const { covered, subject } = state
  const known = new Set(state.findings.map(({ code }) => code))
  const ofDangers = Object.entries(covered).flatMap(([id, { status }]) => (id.startsWith('red-flag:') ? [status] : []))
  const isLeftOpen = ofDangers.includes('unanswered')
  const dangerOpen = isLeftOpen || ofDangers.includes('unsure')
  const isUnasked = state.openQuestions.some(
    ({ code, ask }) => !known.has(code) && !covered[`red-flag:${code}`] && !isDenied(dangersOf(ask), deniedIn(state)),
  )
  // Whoever is not sure of anything else has not denied it.
  const isVague = covered['associated']?.status === 'unsure' || covered['associated']?.status === 'unanswered'
  const isUnsure = covered['pregnancy'] !== undefined && subject.pregnant === null && subject.daysPostpartum === null
  return {
    complete: 'done' in next && next.done === 'complete' && !isLeftOpen,
    unsettled:
      isUnasked || isUnsure || isVague || dangerOpen || (subject.ageYears === null && subject.ageDays === null),
    dangerOpen,
  }
}

/** Where people tell who is ill and with what. In later answers an age may be anybody's: "my dad had it at 50". */
const TELL_OF_PERSON: ReadonlySet<string> = new Set(['who', 'place', 'callback', 'companion', 'complaint'])

/** What is asked with the age or right behind it. */
const BEHIND_AGE: ReadonlySet<string> = new Set(['age', 'sex', 'pregnancy'])

/** Marks a danger question that was answered neither way. */
const AGAIN = 'again:'

/** Marks what a danger question named that was denied: a near-equal one is not asked after it. */
const DENIED = 'denied:'

function isDeniedNow({ id }: Question, turn: Turn, findings: readonly Finding[]): boolean {
  return findings.some(
    (one) => one.turn === turn.id && id === `red-flag:${one.code}` && one.assertion.negation === 'negated',
  )
}

function deniedIn({ covered }: InterviewState): string[] {
  return Object.keys(covered).flatMap((key) => (key.startsWith(DENIED) ? [key.slice(DENIED.length)] : []))
}

function wasAskedAgain(question: string): boolean {
  return LOCALES.some((locale) => question.includes(wording(locale, 'question.again')))
}

function isLeftOpen({ id, text }: Question, turn: Turn, findings: readonly Finding[]): boolean {
  if (!id.startsWith('red-flag:')) return false
  if (findings.some(({ code }) => id === `red-flag:${code}`)) return false
  if (leavesFormOpen(text, turn.text)) return true
  const said = findings.filter((finding) => finding.turn === turn.id && finding.question === null)
  return hasLexicon(turn.text) && leavesOpen(text, turn.text, said)
}

function isBeside({ id }: Question, text: string, findings: readonly Finding[]): boolean {
  if (findings.length > 0) return false
  return isGreeting(text) || aboutService(text) !== null || (id !== 'callback' && callBackSaid(text) !== null)
}

function isAboutPerson(id: string): boolean {
  return TOPICS.indexOf(id as Topic) >= 0 && TOPICS.indexOf(id as Topic) < TOPICS.indexOf('complaint')
}

function isOpen(state: InterviewState, topic: Topic): boolean {
  if (state.covered[topic] !== undefined) return false
  const { subject } = state
  switch (topic) {
    case 'who':
      // A profile with an age does not tell who is meant today: the words do, or the person is asked.
      return subject.speaker === 'self'
    case 'place':
      return subject.country === null
    case 'age':
      return subject.ageYears === null && subject.ageDays === null
    case 'sex':
      return subject.sex === null && subject.pregnant !== true && subject.daysPostpartum === null
    case 'pregnancy':
      return (
        subject.pregnant === null && subject.daysPostpartum === null && subject.sex !== 'male' && isFertileAge(subject)
      )
    case 'site':
    case 'character':
      return hasPain(state) && !isOnlyRequest(state)
    case 'onset':
    case 'severity':
    case 'course':
    case 'modifying':
      return !isOnlyRequest(state)
    case 'family':
      // Family history rarely changes what is done for a child's or a young adult's acute illness.
      return subject.ageYears === null || subject.ageYears >= 30
    case 'social':
      return subject.ageYears === null || subject.ageYears >= 14
    default:
      return true
  }
}

function isFertileAge({ ageYears, ageDays }: Subject): boolean {
  if (ageYears === null) return ageDays === null
  return ageYears >= 10 && ageYears < 56
}

/** Of a letter or a repeat nobody asks how bad it is; whether there is anything else is asked all the same. */
function isOnlyRequest({ findings }: InterviewState): boolean {
  const there = findings.filter(({ assertion }) => assertion.negation !== 'negated')
  return there.some(isRequest) && !there.some(({ kind }) => kind === 'symptom' || kind === 'sign')
}

/** Something that is felt or seen somewhere; what was denied is nowhere. */
function hasPain({ findings }: InterviewState): boolean {
  if (findings.length === 0) return true
  return findings.some(
    ({ name, quote, assertion }) =>
      assertion.negation !== 'negated' &&
      /pain|ache|sore|cramp|headache|itch|rash|swelling|lump/i.test(`${name} ${quote}`),
  )
}

function redFlagsLeft(state: InterviewState): RedFlagQuestion[] {
  const askedAlready = Object.keys(state.covered).filter((id) => id.startsWith('red-flag:')).length
  if (askedAlready >= CAP_RED_FLAGS) return []
  const known = new Set(state.findings.map((finding) => finding.code))
  const denied = deniedIn(state)
  return state.openQuestions.filter(
    ({ code, ask }) =>
      state.covered[`red-flag:${code}`] === undefined &&
      !known.has(code) &&
      !isDenied(dangersOf(ask), denied) &&
      !(/\bbe pregnant\b/.test(ask) && isPregnancySettled(state.subject)),
  )
}

function isPregnancySettled({ sex, pregnant }: Subject): boolean {
  return sex === 'male' || pregnant !== null
}

/** "It could be the heart." as the end of "I ask ..": every reason is shown behind those words. */
function asReason(why: string): string {
  const clause = why.replace(/[.\s]+$/, '')
  if (/^(?:so that|because|to|in case) /i.test(clause)) return clause.charAt(0).toLowerCase() + clause.slice(1)
  return `because ${/^[A-Z](?:[a-z]| )/.test(clause) && !/^I\b/.test(clause) ? clause.charAt(0).toLowerCase() + clause.slice(1) : clause}`
}

/** The next closed question about a danger, for a language in which free words are read only in part. */
function formQuestion(state: InterviewState, locale: Locale): Question | null {
  const known = new Set(state.findings.map((finding) => finding.code))
  const next = FORM_QUESTIONS.find(
    ({ code, applies }) =>
      state.covered[`red-flag:${code}`] === undefined && !known.has(code) && applies(state.subject),
  )
  if (!next) return null
  const words = wording(locale, formKey(next, state.subject))
  const isAgain = state.covered[`${AGAIN}${next.code}`]?.status === 'unanswered'
  const text = isAgain ? `${wording(locale, 'question.again')} ${words}` : words
  return dangerQuestion(next.code, { text, why: wording(locale, `${next.key}.why` as WordingKey) }, locale)
}
