import { type Finding, moreUrgent, type Urgency, urgencyRank } from '../core/clinical.ts'
import { evaluate, type Situation } from './evaluate.ts'
import { kindsOf } from './match/concepts.ts'
import { isOnlyUnsure } from './present.ts'
import { presentations } from './presentations/index.ts'
import type { Presentation } from './presentations/presentation.ts'
import { meetsSelfCare } from './self-care.ts'

interface ComplaintLevel {
  readonly level: Urgency | null
  /** A line for each complaint. */
  readonly why: string[]
}

const COMPLAINT_LOOK_BACK_HOURS = 24 * 14

/** Complaints of which the name alone does not say that they are small, as "hay fever" or "a paper cut" do. */
const OPEN_ENDED: ReadonlySet<string> = new Set(
  'vomiting-and-diarrhoea cough sore-throat earache headache eye rash back-pain'.split(' '),
)

/** Something denied, mild, usual, with a cause, or the person otherwise well. */
const DETAIL =
  /\b(?:no|not|never|nothing|without|none|\w+n['\u2019]?t|mild|mildly|slight|slightly|bit|little|small|tiny|minor|light|fine|ok|okay|well|normal|normally|healthy|happy|good|better|gone|stung|heat|playing|drinking|drinks|eating|eats|usual|usually|always|again|same|often|sometimes|after|from|because|caught|like|stress|stressful|with|when|what|which|how|should|can|could)\b|\?/i

/** Whether a text tells more than what is wrong and since when. */
export function isToldWithDetail(text: string, findings: readonly Finding[]): boolean {
  return (
    DETAIL.test(text) ||
    findings.some(({ assertion, severity }) => assertion.negation === 'negated' || (severity !== null && severity <= 4))
  )
}

/**
 * The level by the complaints, when no red flag decides. A complaint that can hide a danger, told without a word on how it
 * is, meets no criterion of self-care: that nothing was denied is no denial.
 */
export function complaintLevel(situation: Situation, isDetailed: boolean): ComplaintLevel {
  const told = complaintsOf(situation.findings, isTold)
  const all = told.length > 0 ? told : complaintsOf(situation.findings, isAskedFor)
  const acute = all.filter(({ presentation }) => !presentation.isBackground)
  const active = acute.length > 0 ? acute : all
  const minor = active.filter(
    ({ presentation, complaint }) =>
      presentation.selfCare !== null && meetsSelfCare(presentation.selfCare, situation, complaint),
  )
  const calm = active.filter(({ presentation }) => presentation.explains && raisedBy(presentation, situation) === null)
  const explained = new Set([
    ...minor.flatMap(({ presentation }) => presentation.selfCare?.explains ?? []),
    ...calm.flatMap(({ presentation }) => presentation.explains ?? []),
  ])
  const isNamed = ({ presentation }: (typeof minor)[number]) => !OPEN_ENDED.has(presentation.name)
  const known = new Set(minor.filter(isNamed).flatMap(({ presentation }) => presentation.selfCare?.explains ?? []))
  let level: Urgency | null = null
  const why: string[] = []
  for (const { presentation, complaint } of active) {
    const raised = raisedBy(presentation, situation)
    const isMinor = minor.some((other) => other.presentation === presentation)
    const areAllOf = (codes: ReadonlySet<string>) =>
      complaint.every(({ code }) => [...kindsOf(code)].some((kind) => codes.has(kind)))
    const isExplained = areAllOf(explained)
    const isBare = isMinor && !isDetailed && OPEN_ENDED.has(presentation.name) && !areAllOf(known)
    const base = isBare ? 'soon' : isMinor || isExplained ? 'self_care' : presentation.level
    const own = moreUrgent(raised?.level ?? null, base)
    why.push(
      `${presentation.name}: ${raised && own === raised.level ? raised.why : isBare ? 'insufficient information: nothing is said of how it is' : base === 'self_care' ? 'the criteria of self-care are met' : `needs a clinician (${base})`}`,
    )
    level = moreUrgent(level, own)
  }
  return { level, why }
}

/** The presentations that somebody comes with, in the order of the list, each with the findings that bring it. */
function complaintsOf(
  findings: readonly Finding[],
  counts: (finding: Finding) => boolean,
): { presentation: Presentation; complaint: Finding[] }[] {
  const found = new Map<number, Finding[]>()
  for (const finding of findings) {
    if (!counts(finding) || isNamedBetter(finding, findings, counts)) continue
    const places = new Set<number>()
    for (const kind of kindsOf(finding.code)) for (const place of placesOf(kind)) places.add(place)
    for (const place of places) {
      const list = found.get(place)
      if (list) list.push(finding)
      else found.set(place, [finding])
    }
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([place, complaint]) => ({ presentation: presentations[place]!, complaint }))
}

/** "Sore throat" and "feel sick" also say that somebody is unwell: with a complaint of their own, they are not tired. */
function isNamedBetter(
  { code, start, end, turn }: Finding,
  findings: readonly Finding[],
  counts: (finding: Finding) => boolean,
): boolean {
  if (code !== 'feels-unwell') return false
  return findings.some(
    (other) =>
      other.code !== code &&
      other.turn === turn &&
      other.start <= start &&
      other.end >= end &&
      counts(other) &&
      [...kindsOf(other.code)].some((kind) => placesOf(kind).length > 0),
  )
}

let placesByCode: Map<string, number[]> | null = null
const NOWHERE: readonly number[] = []

/** Which presentations of the list have the code as their complaint. */
function placesOf(code: string): readonly number[] {
  if (!placesByCode) {
    placesByCode = new Map()
    for (const [place, { complaint }] of presentations.entries())
      for (const wanted of complaint) placesByCode.set(wanted, [...(placesByCode.get(wanted) ?? []), place])
  }
  return placesByCode.get(code) ?? NOWHERE
}

/** How somebody is, and nothing that is wrong. */
const STATES: ReadonlySet<string> = new Set(['pregnancy-mentioned', 'postnatal'])

function isTold(finding: Finding): boolean {
  const { assertion, resolved, kind, hoursAgo, code, question } = finding
  if (
    assertion.negation === 'negated' ||
    assertion.hypothetical ||
    assertion.family ||
    assertion.experiencer === 'other'
  )
    return false
  if (assertion.temporality === 'historical' && !resolved && kind !== 'social') return false
  // What only an answer told, or a "not sure", is what the person was asked about and not what they come with.
  if (isOnlyUnsure(finding) || (STATES.has(code) && question !== null)) return false
  return kind === 'social' || !(hoursAgo !== null && hoursAgo > COMPLAINT_LOOK_BACK_HOURS)
}

/** Where nothing else brings somebody: a request stands, whatever year, "never" or family is named beside it. */
function isAskedFor({ kind }: Finding): boolean {
  return kind === 'social'
}

function raisedBy(presentation: Presentation, situation: Situation): Presentation['raise'][number] | null {
  let best: Presentation['raise'][number] | null = null
  for (const raise of presentation.raise) {
    if (urgencyRank(raise.level) <= urgencyRank(best?.level ?? null)) continue
    if (evaluate(raise.when, situation, COMPLAINT_LOOK_BACK_HOURS) !== null) best = raise
  }
  return best
}
