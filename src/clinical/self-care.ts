import type { Finding } from '../core/clinical.ts'
import { evaluate, type Situation } from './evaluate.ts'
import { kindsOf } from './match/concepts.ts'
import type { SelfCare } from './presentations/presentation.ts'

/**
 * Whether the positive criteria of self-care hold for a complaint: the age fits, it is short enough, nothing of the
 * list is present, and where pregnancy matters it is settled. Never for an infant under 3 months, a lack of data or an
 * unresolved conflict.
 */
export function meetsSelfCare(criteria: SelfCare, situation: Situation, complaint: readonly Finding[]): boolean {
  const { ages, findings, subject } = situation
  if (
    ages.min < Math.max(0.25, criteria.minYears) ||
    (criteria.maxYears !== undefined && ages.min >= criteria.maxYears)
  )
    return false
  if (subject.pregnant === true || ages.min >= FRAIL_FROM_YEARS || hasHighPressure(situation)) return false
  if (criteria.notPregnant && (subject.daysPostpartum ?? 999) <= 42) return false
  const present = new Set(findings.filter(isPresent).flatMap(({ code }) => [...kindsOf(code)]))
  if (NEVER.some((code) => present.has(code)) || criteria.unless.some((code) => present.has(code))) return false
  if (criteria.needs?.some((code) => !present.has(code))) return false
  if (hasConflict(findings)) return false
  return complaint.every(({ onsetHours, severity }) => {
    if (severity !== null && severity >= 7) return false
    return criteria.withinHours === null || onsetHours === null || onsetHours <= criteria.withinHours
  })
}

/**
 * Whatever the complaint: somebody whose defence is down, whose organs have no reserve or whose blood does not clot, and who
 * has looked after it in vain, is seen.
 */
const NEVER = [
  'treatment-failed',
  'getting-worse',
  'immunosuppressed',
  'transplant-recipient',
  'chemotherapy',
  'neutropenia-risk',
  'methotrexate',
  'clozapine',
  'diabetes',
  'copd',
  'heart-failure',
  // Had or feared: who thinks of it is seen, and not told to wait (NICE NG12, 2015, on what worries the patient).
  'cancer',
  'cancer-feared',
  'kidney-disease',
  'dialysis',
  'liver-disease',
  'asplenia',
  'sickle-cell',
  'hiv',
  'anticoagulant',
  'warfarin',
]
/** From here on a small illness is looked at (NICE NG120, 2019: cough in people over 80). */
const FRAIL_FROM_YEARS = 80

const HIGH_PRESSURE = { systolic_bp: 160, diastolic_bp: 100 } as const

/** A pressure of stage 2, measured or told: whatever somebody comes with, a clinician sees the two together. */
function hasHighPressure(situation: Situation): boolean {
  const above = (name: keyof typeof HIGH_PRESSURE) =>
    evaluate({ kind: 'vital', vital: name, above: HIGH_PRESSURE[name] - 1 }, situation, 0) !== null
  return above('systolic_bp') || above('diastolic_bp')
}

/** Present at all: risk groups count from history too. */
function isPresent({ assertion, kind }: Finding): boolean {
  if (
    assertion.negation === 'negated' ||
    assertion.hypothetical ||
    assertion.family ||
    assertion.experiencer === 'other'
  )
    return false
  return (
    assertion.temporality === 'recent' ||
    kind === 'condition' ||
    kind === 'risk' ||
    kind === 'medicine' ||
    kind === 'procedure'
  )
}

/** The same symptom affirmed in one place and denied in another, both about now. */
function hasConflict(findings: readonly Finding[]): boolean {
  const said = new Map<string, { yes: boolean; no: boolean }>()
  for (const { code, kind, assertion, resolved } of findings) {
    if (
      (kind !== 'symptom' && kind !== 'sign') ||
      assertion.temporality !== 'recent' ||
      assertion.hypothetical ||
      resolved
    )
      continue
    const entry = said.get(code) ?? { yes: false, no: false }
    if (assertion.negation === 'negated') entry.no = true
    else entry.yes = true
    said.set(code, entry)
  }
  return [...said.values()].some(({ yes, no }) => yes && no)
}
