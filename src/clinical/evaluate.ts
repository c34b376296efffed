import type { Finding, Subject, Vitals } from '../core/clinical.ts'
import { kindsOf } from './match/concepts.ts'
import type { Condition, HasLimits } from './protocol.ts'

/** What a condition is judged on: the findings of one person, and who that is. */
export interface Situation {
  /** Findings by code and by every broader code they are a kind of. */
  readonly byKind: ReadonlyMap<string, readonly Finding[]>
  readonly findings: readonly Finding[]
  readonly subject: Subject
  /** Ages that are possible by the words, years; exact where the age is known. */
  readonly ages: { readonly min: number; readonly max: number }
  readonly vitals: Vitals
}

/** Findings by code and by what they are a kind of; every rule looks up here. */
export function indexFindings(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const index = new Map<string, Finding[]>()
  for (const finding of findings) {
    for (const kind of kindsOf(finding.code)) {
      const list = index.get(kind)
      if (list) list.push(finding)
      else index.set(kind, [finding])
    }
  }
  return index
}

/**
 * Codes of which one must be there for the condition to hold; null where it may hold without any finding. Lets a caller
 * pass over the hundreds of rules that nothing said can meet.
 */
export function codesNeeded(condition: Condition): readonly string[] | null {
  switch (condition.kind) {
    case 'has':
      return condition.codes
    case 'all': {
      const needed = condition.of.map(codesNeeded).filter((codes) => codes !== null)
      return needed.toSorted((a, b) => a.length - b.length)[0] ?? null
    }
    case 'any':
    case 'at-least': {
      const needed = condition.of.map(codesNeeded)
      return needed.some((codes) => codes === null) ? null : needed.flatMap((codes) => codes ?? [])
    }
    default:
      return null
  }
}

/**
 * True where the condition could hold for this person once findings and measurements are said: age, sex, pregnancy and
 * weeks after birth don't speak against it.
 */
export function mayHold(condition: Condition, situation: Situation): boolean {
  switch (condition.kind) {
    case 'has':
    case 'vital':
      return true
    case 'all':
      return condition.of.every((part) => mayHold(part, situation))
    case 'any':
      return condition.of.some((part) => mayHold(part, situation))
    case 'at-least':
      return condition.of.filter((part) => mayHold(part, situation)).length >= condition.count
    default:
      return evaluate(condition, situation, 0) !== null
  }
}

/** The findings that a condition rests on; null where it does not hold. A condition on the subject alone rests on none. */
export type Holds = readonly Finding[] | null

const NOTHING: readonly Finding[] = []

export function evaluate(condition: Condition, situation: Situation, lookBackHours: number): Holds {
  switch (condition.kind) {
    case 'has': {
      // Of thousands of conditions few hold: nothing is made for the others.
      let found: Finding[] | null = null
      for (const code of condition.codes) {
        const said = situation.byKind.get(code)
        if (said === undefined) continue
        for (const finding of said) if (meets(finding, condition.limits, lookBackHours)) (found ??= []).push(finding)
      }
      return found && found.length > 1 ? found.sort((a, b) => a.start - b.start) : found
    }
    case 'all': {
      let out: Holds = NOTHING
      for (const part of condition.of) {
        const held = evaluate(part, situation, lookBackHours)
        if (!held) return null
        out = out.length === 0 ? held : held.length === 0 ? out : [...out, ...held]
      }
      return out
    }
    case 'any': {
      for (const part of condition.of) {
        const held = evaluate(part, situation, lookBackHours)
        if (held) return held
      }
      return null
    }
    case 'at-least': {
      const held = condition.of.map((part) => evaluate(part, situation, lookBackHours)).filter((part) => part !== null)
      return held.length >= condition.count ? held.flat() : null
    }
    case 'age':
      return inAges(situation, condition) ? [] : null
    case 'sex':
      return (situation.subject.sex === null ? condition.ifUnknown : situation.subject.sex === condition.sex)
        ? []
        : null
    case 'pregnant':
      return isPregnant(situation, condition) ? [] : null
    case 'postpartum': {
      const days = situation.subject.daysPostpartum
      if (days !== null) return days <= condition.withinDays ? [] : null
      return condition.ifUnknown && mayBePregnant(situation) && situation.subject.pregnant !== true ? [] : null
    }
    case 'vital':
      return vitalHolds(condition, situation)
  }
}

function meets(finding: Finding, limits: HasLimits, lookBackHours: number): boolean {
  const { negation, hypothetical, family } = finding.assertion
  if (negation === 'negated' || hypothetical || family) return false
  if (!limits.ever && !isInside(finding, lookBackHours)) return false
  if (limits.minSeverity !== undefined && (finding.severity === null || finding.severity < limits.minSeverity))
    return false
  if (
    limits.onsetWithinHours !== undefined &&
    finding.onsetHours !== null &&
    finding.onsetHours > limits.onsetWithinHours
  )
    return false
  if (limits.lastingHours !== undefined && (finding.onsetHours === null || finding.onsetHours < limits.lastingHours))
    return false
  if (limits.side !== undefined && finding.side !== null && finding.side !== limits.side) return false
  if (limits.above !== undefined && (finding.value === null || finding.value <= limits.above)) return false
  if (limits.below !== undefined && (finding.value === null || finding.value >= limits.below)) return false
  return true
}

/** Present, or ended within the look-back; "it has gone", without a time, counts as just now. */
function isInside({ resolved, hoursAgo, assertion }: Finding, lookBackHours: number): boolean {
  if (hoursAgo !== null && hoursAgo > lookBackHours) return false
  return resolved || assertion.temporality === 'recent' || hoursAgo !== null
}

function inAges(
  { ages }: Situation,
  { minYears = 0, maxYears = 200, ifUnknown }: { minYears?: number; maxYears?: number; ifUnknown: boolean },
): boolean {
  const overlaps = ages.min < maxYears && ages.max >= minYears
  const inside = ages.min >= minYears && ages.max < maxYears
  return inside || (ifUnknown && overlaps)
}

function isPregnant(
  situation: Situation,
  { minWeeks = 0, maxWeeks = 50, ifUnknown }: { minWeeks?: number; maxWeeks?: number; ifUnknown: boolean },
): boolean {
  const { pregnant, weeksPregnant } = situation.subject
  if (pregnant === false) return false
  if (pregnant === null && weeksPregnant === null) return ifUnknown && mayBePregnant(situation)
  return weeksPregnant === null || (weeksPregnant >= minWeeks && weeksPregnant < maxWeeks)
}

function mayBePregnant({ subject, ages }: Situation): boolean {
  return subject.sex !== 'male' && ages.max >= 11 && ages.min <= 55
}

/** The finding code that a vital has when it is said in words. */
export const VITAL_CODES: Record<keyof Vitals, string> = {
  heart_rate: 'heart-rate',
  systolic_bp: 'systolic-bp',
  diastolic_bp: 'diastolic-bp',
  temperature_c: 'temperature',
  spo2: 'oxygen-saturation',
  respiratory_rate: 'respiratory-rate',
  glucose_mmol: 'blood-glucose',
}

function vitalHolds(
  { vital, above, below }: { vital: keyof Vitals; above?: number; below?: number },
  { vitals, findings }: Situation,
): Holds {
  const holds = (value: number) => (above === undefined || value > above) && (below === undefined || value < below)
  const given = vitals[vital]
  if (typeof given === 'number' && holds(given)) return []
  const isSaid = ({ code, value, assertion }: Finding) =>
    code === VITAL_CODES[vital] &&
    value !== null &&
    assertion.negation !== 'negated' &&
    assertion.temporality === 'recent' &&
    holds(value)
  return findings.some(isSaid) ? findings.filter(isSaid) : null
}
