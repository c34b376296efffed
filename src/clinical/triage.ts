import type { Turn } from '../core/chat.ts'
import {
  type Disposition,
  type Finding,
  moreUrgent,
  type RedFlag,
  type Subject,
  type TriageAssessment,
  UNKNOWN_SUBJECT,
  type Urgency,
  type Vitals,
} from '../core/clinical.ts'
import { words } from '../core/text.ts'
import { complaintLevel, isToldWithDetail } from './complaint-level.ts'
import { isAsker } from './dialogue.ts'
import { indexFindings, type Situation } from './evaluate.ts'
import { extract } from './extract.ts'
import { flagsOf, highest, openQuestions, situations, withUnnamed } from './floor.ts'
import { isHarmlessRequest } from './harmless-request.ts'
import { hasLexicon } from './language.ts'
import { isShortForeign } from './languages/reading.ts'
import { PLAINLY, UNTOLD } from './plain-finding.ts'
import { protocols } from './protocols/index.ts'
import { readSubject } from './subject-hints.ts'
import { callsForToday, openingOf } from './unnamed/danger.ts'

interface TriageInput {
  /** The talk, or a lone text. */
  readonly turns: readonly Turn[] | string
  readonly facts?: readonly Finding[]
  readonly subject?: Subject
  readonly vitals?: Vitals
  /** True when the interview has ended; then the level is triage's own, never below the floor. */
  readonly complete: boolean
  /** True when the interview could not settle all that self-care wants: then a clinician looks. */
  readonly unsettled?: boolean
  /** True when a danger was asked and neither affirmed nor denied: a talk that ends so is urgent. */
  readonly dangerOpen?: boolean
  /** Questions in a row that nobody answered: after three, a person decides. */
  readonly unansweredQuestions?: number
  /** BCP 47, when the caller knows it. */
  readonly language?: string
  /** Counts work, for the test that it is linear. */
  readonly steps?: { count: number }
}

const MAX_UNANSWERED = 3

/**
 * The five levels of the clinical rules, with reasons. `level` is `standing`: while the interview is open the more urgent
 * of floor and drop-out level, afterwards the level found; null where the language has no lexicon or nothing is known.
 */
export function triage(input: TriageInput): TriageAssessment {
  const { turns, facts = [], subject = UNKNOWN_SUBJECT, vitals = {}, complete, unansweredQuestions = 0, steps } = input
  const { unsettled = false, dangerOpen = false } = input
  const said = extract(turns, { subject, steps })
  const findings = [
    ...facts.filter(
      (fact) =>
        !said.some(
          (own) => own.turn !== null && own.turn === fact.turn && own.code === fact.code && own.start === fact.start,
        ),
    ),
    ...said,
  ]
  const told = toldBy(turns)
  const text = told.map((one) => one.text).join('\n')
  const opening = openingOf(told)
  const known = withVitalFindings(findings, vitals)
  const redFlags = withUnnamed(flagsOf({ findings: known, subject, vitals, text }), { told, opening }, said)
  const floor = highest(redFlags)
  const isForeign =
    (input.language !== undefined && !/^en\b/i.test(input.language)) || !hasLexicon(text) || isShortForeign(text)
  const [{ situation: own }, other] = situations({ findings: known, subject, vitals, text }) as [Person, Person?]
  const isDetailed = isToldWithDetail(text, known)
  const mine = complaintLevel(withAgesOfWriter(withoutNormal(own), text), isDetailed)
  const complaint = mine.level === null && other ? complaintLevel(asPatient(other.situation), isDetailed) : mine
  const open = openQuestions(known, own)
  const missing = missingOf({
    situation: own,
    open: open.map(({ code }) => code),
    hasComplaint: complaint.level !== null || floor !== null,
  })
  if (isForeign)
    return assessment({
      level: floor,
      floor,
      redFlags,
      why: reasons(redFlags),
      missing: ['language'],
      confidence: floor === null ? 0 : 0.6,
    })

  const dropOut: Urgency = open.length > 0 || dangerOpen ? 'urgent' : 'soon'
  const isGivenUp = unansweredQuestions >= MAX_UNANSWERED
  const named = moreUrgent(floor, complaint.level)
  // Somebody said something that no rule knows: no level is safe to give, and a person reads it within the drop-out window.
  const isWithoutRule = complete && named === null && words(text).length >= MIN_WORDS
  const isRequest = isWithoutRule && isHarmlessRequest(text, subject)
  const isUnknown = isWithoutRule && !isRequest
  const isForToday = opening !== undefined && callsForToday(opening, said)
  const isNoSelfCare = complete && unsettled && named === 'self_care'
  const found = moreUrgent(
    isUnknown || isNoSelfCare ? 'soon' : isRequest ? 'routine' : named,
    isForToday ? 'urgent' : null,
  )
  const level =
    complete && !isGivenUp
      ? found
      : moreUrgent(found === 'self_care' || found === 'routine' ? null : found, moreUrgent(floor, dropOut))
  const why = [
    ...reasons(redFlags),
    ...complaint.why,
    ...(isUnknown ? ['insufficient information: no known complaint, a person decides'] : []),
    ...(isRequest ? ['a request or general question, and nobody said to be unwell (routine)'] : []),
    ...(isNoSelfCare ? ['not all that self-care wants is settled: a person decides'] : []),
    ...(isForToday && level === 'urgent' ? ['words as of dangers that no rule names: a person reads it today'] : []),
    ...(level === found ? [] : ['the interview is not complete: a person decides']),
  ]
  return assessment({
    level,
    floor,
    redFlags,
    why,
    missing,
    confidence: isUnknown ? UNKNOWN_CONFIDENCE : confidenceOf({ level, floor, missing, complete }),
  })
}

type Person = ReturnType<typeof situations>[number]

/** A temperature that was measured and is none: "temp 37.6" names no fever as a complaint. The red flags still see it. */
function withoutNormal(situation: Situation): Situation {
  const isNone = ({ code, value }: Finding) => code === 'fever' && value !== null && value > 34 && value < FEVER_FROM
  if (!situation.findings.some(isNone)) return situation
  const findings = situation.findings.filter((finding) => !isNone(finding))
  return { ...situation, findings, byKind: indexFindings(findings) }
}

const FEVER_FROM = 38

/** Below this age others write, or the words show it ("my teacher"). */
const WRITERS_FROM_YEARS = 16

/**
 * For the complaints only, never for the red flags: a text that names no child and nobody else, and no age, is of a writer
 * who is grown up ("itchy scalp, what shampoo?"). Otherwise nobody who leaves out "I am 34" could ever look after a cold.
 */
function withAgesOfWriter(situation: Situation, text: string): Situation {
  const { ages, subject } = situation
  const isSaid = typeof subject.ageYears === 'number' || typeof subject.ageDays === 'number'
  if (isSaid || ages.min >= WRITERS_FROM_YEARS || ages.max < WRITERS_FROM_YEARS) return situation
  return readSubject(text).isOfWriter ? { ...situation, ages: { ...ages, min: WRITERS_FROM_YEARS } } : situation
}

/** Fewer words than this are a greeting. */
const MIN_WORDS = 4
const UNKNOWN_CONFIDENCE = 0.3

/** Where only somebody else's complaint is told ("my husband snores"), that person is the one to be seen. */
function asPatient(situation: Situation): Situation {
  const findings = situation.findings.map((finding) => ({
    ...finding,
    assertion: { ...finding.assertion, experiencer: 'patient' as const },
  }))
  return { ...situation, findings, byKind: indexFindings(findings) }
}

/** What the patient's side said, in order. */
function toldBy(turns: readonly Turn[] | string): readonly { readonly id: string | null; readonly text: string }[] {
  return typeof turns === 'string' ? [{ id: null, text: turns }] : turns.filter(({ speaker }) => !isAsker(speaker))
}

/** A measured fever is a fever for every rule that asks for one. */
function withVitalFindings(findings: readonly Finding[], { temperature_c: temperature }: Vitals): Finding[] {
  if (
    typeof temperature !== 'number' ||
    temperature < 38 ||
    findings.some(({ code, assertion }) => code === 'fever' && assertion.negation !== 'negated')
  )
    return [...findings]
  return [
    ...findings,
    {
      ...UNTOLD,
      code: 'fever',
      name: 'fever',
      kind: 'symptom',
      assertion: { ...PLAINLY, negation: 'affirmed' },
      quote: `temperature_c ${temperature}`,
      start: 0,
      end: 0,
      turn: null,
      question: null,
      hoursAgo: 0,
      value: temperature,
      unit: 'Cel',
    },
  ]
}

function missingOf({
  situation,
  open,
  hasComplaint,
}: {
  situation: Situation
  open: readonly string[]
  hasComplaint: boolean
}): string[] {
  const { subject, ages } = situation
  const out: string[] = []
  if (!hasComplaint) out.push('complaint')
  if (subject.ageYears === null && subject.ageDays === null) out.push('age')
  if (subject.sex === null) out.push('sex')
  if (subject.pregnant === null && subject.sex !== 'male' && ages.max >= 11 && ages.min <= 55) out.push('pregnancy')
  return [...out, ...open.slice(0, 6)]
}

/** From rules, not a probability: how much of what the decision needs was said. */
function confidenceOf({
  level,
  floor,
  missing,
  complete,
}: {
  level: Urgency | null
  floor: Urgency | null
  missing: readonly string[]
  complete: boolean
}): number {
  if (level === null) return 0
  const base = floor !== null && level === floor ? 0.9 : 0.75
  return Math.round(Math.max(0.3, base - 0.05 * missing.length - (complete ? 0 : 0.15)) * 100) / 100
}

function reasons(flags: readonly RedFlag[]): string[] {
  return flags.map(({ rule, protocol, quote }) => {
    const found = protocols.find(({ name }) => name === protocol)?.rules.find(({ id }) => rule === `${protocol}/${id}`)
    return `${rule}: ${found?.why ?? 'a dangerous reading'} ("${quote}")`
  })
}

const SETTING: Record<Urgency, Disposition['setting']> = {
  emergency: 'ambulance',
  urgent: 'same_day',
  soon: 'appointment',
  routine: 'planned',
  self_care: 'self_care',
}
/** Hours within which a clinician sees the person: the clinical rules' windows. */
const WITHIN: Record<Urgency, number | null> = { emergency: 0, urgent: 24, soon: 72, routine: 56 * 24, self_care: null }

function assessment(parts: Omit<TriageAssessment, 'disposition'>): TriageAssessment {
  return { ...parts, disposition: parts.level === null ? null : dispositionOf(parts.level, parts.redFlags) }
}

/** Where to and how soon: the level's window, or a shorter one of what raised it. */
export function dispositionOf(level: Urgency, flags: readonly RedFlag[]): Disposition {
  let withinHours = WITHIN[level]
  for (const { protocol, level: own } of flags) {
    const window = protocols.find(({ name }) => name === protocol)?.windowHours ?? null
    if (own !== level || window === null || withinHours === null) continue
    // A two-week cancer route may be longer than the level's window; every other window only shortens it.
    withinHours = level === 'soon' ? window : Math.min(withinHours, window)
  }
  return { setting: SETTING[level], withinHours, safetyNet: `safety-net.${level}` }
}
