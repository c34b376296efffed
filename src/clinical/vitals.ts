import type { RedFlag, Urgency, Vitals } from '../core/clinical.ts'
import { urgencyRank } from '../core/clinical.ts'
import { type Situation, VITAL_CODES } from './evaluate.ts'
import { kindsOf } from './match/concepts.ts'

type Name = keyof Vitals
interface Bound {
  readonly vital: Name
  /** Holds at this value and above. */
  readonly from?: number
  /** Holds at this value and below. */
  readonly to?: number
  readonly level: Urgency
}

/**
 * One reading that is dangerous alone, from 16 years: the red scores of NEWS2 (RCP 2017) and the high-risk criteria of
 * the NICE sepsis guideline for adults (NG253); glucose by the adult hypoglycaemia and hyperosmolar guidance.
 */
const ADULT: readonly Bound[] = [
  { vital: 'systolic_bp', to: 90, level: 'emergency' },
  { vital: 'spo2', to: 91, level: 'emergency' },
  { vital: 'heart_rate', from: 131, level: 'emergency' },
  { vital: 'heart_rate', to: 40, level: 'emergency' },
  { vital: 'respiratory_rate', from: 25, level: 'emergency' },
  { vital: 'respiratory_rate', to: 8, level: 'emergency' },
  { vital: 'temperature_c', from: 41, level: 'emergency' },
  { vital: 'temperature_c', to: 34, level: 'emergency' },
  { vital: 'temperature_c', to: 35, level: 'urgent' },
  { vital: 'temperature_c', from: 39.5, level: 'urgent' },
  { vital: 'systolic_bp', from: 180, level: 'urgent' },
  { vital: 'diastolic_bp', from: 120, level: 'urgent' },
]
/** Severe hypertension of pregnancy and up to six weeks after birth (NICE NG133). */
const PREGNANT: readonly Bound[] = [
  { vital: 'systolic_bp', from: 160, level: 'emergency' },
  { vital: 'diastolic_bp', from: 110, level: 'emergency' },
  { vital: 'systolic_bp', from: 140, level: 'urgent' },
  { vital: 'diastolic_bp', from: 90, level: 'urgent' },
]
const ANY_AGE: readonly Bound[] = [
  { vital: 'glucose_mmol', to: 2.9, level: 'emergency' },
  { vital: 'glucose_mmol', to: 3.9, level: 'urgent' },
  { vital: 'glucose_mmol', from: 30, level: 'emergency' },
  { vital: 'glucose_mmol', from: 20, level: 'urgent' },
]
/** Upper limits by age, years (max exclusive), of the NICE sepsis guideline for under 16s (NG254), high risk. */
const CHILD: readonly { maxYears: number; heart: number; breaths: number; systolic: number }[] = [
  { maxYears: 1, heart: 160, breaths: 60, systolic: 65 },
  { maxYears: 3, heart: 150, breaths: 50, systolic: 70 },
  { maxYears: 5, heart: 140, breaths: 40, systolic: 74 },
  { maxYears: 6, heart: 130, breaths: 29, systolic: 78 },
  { maxYears: 8, heart: 120, breaths: 27, systolic: 80 },
  { maxYears: 12, heart: 115, breaths: 25, systolic: 84 },
  { maxYears: 16, heart: 131, breaths: 25, systolic: 90 },
]

/** What dangerous readings raise, alone and added up. Normal and missing readings say nothing. */
export function vitalFlags(situation: Situation): RedFlag[] {
  const readings = readingsOf(situation)
  if (readings.length === 0) return []
  const bounds = [...ANY_AGE, ...boundsFor(situation)]
  const flags = readings.flatMap((reading) => {
    let best: Bound | null = null
    for (const bound of bounds) {
      if (bound.vital !== reading.vital || !holds(bound, reading.value)) continue
      if (urgencyRank(bound.level) > urgencyRank(best?.level ?? null)) best = bound
    }
    return best ? [flag(`vital-signs/${reading.vital.replaceAll('_', '-')}`, best.level, reading)] : []
  })
  const score = scoresNews2(situation) ? news2(situation, readings) : 0
  if (score >= 5) flags.push(flag('vital-signs/news2', score >= 7 ? 'emergency' : 'urgent', readings[0]!))
  return flags
}

function boundsFor({ ages, subject }: Situation): readonly Bound[] {
  // Unknown age: adult limits, since a child's would call half of all healthy adults ill or none of the ill.
  if (ages.max >= 16) {
    const pregnant =
      (subject.pregnant === true && (subject.weeksPregnant ?? 20) >= 20) || (subject.daysPostpartum ?? 99) <= 42
    return pregnant ? [...ADULT, ...PREGNANT] : ADULT
  }
  const { heart, breaths, systolic } = CHILD.find(({ maxYears }) => ages.min < maxYears) ?? CHILD.at(-1)!
  return [
    { vital: 'heart_rate', from: heart, level: 'emergency' },
    { vital: 'heart_rate', to: ages.max < 1 ? 80 : 59, level: 'emergency' },
    { vital: 'respiratory_rate', from: breaths, level: 'emergency' },
    { vital: 'respiratory_rate', to: 9, level: 'emergency' },
    { vital: 'systolic_bp', to: systolic, level: 'emergency' },
    { vital: 'spo2', to: 91, level: 'emergency' },
    { vital: 'temperature_c', from: 41, level: 'emergency' },
    { vital: 'temperature_c', to: 35.4, level: 'emergency' },
    { vital: 'temperature_c', from: 39.9, level: 'urgent' },
  ]
}

interface Reading {
  readonly vital: Name
  readonly value: number
  readonly quote: string
  readonly turn: string | null
  readonly start: number
  readonly end: number
}

function readingsOf({ vitals, findings }: Situation): Reading[] {
  const out: Reading[] = []
  for (const vital of Object.keys(VITAL_CODES) as Name[]) {
    const given = vitals[vital]
    if (typeof given === 'number')
      out.push({ vital, value: given, quote: `${vital} ${given}`, turn: null, start: 0, end: 0 })
    for (const { code, value, quote, turn, start, end, assertion } of findings) {
      if (code !== VITAL_CODES[vital] || value === null || assertion.negation === 'negated') continue
      if (assertion.temporality === 'historical' || assertion.hypothetical) continue
      out.push({ vital, value, quote, turn, start, end })
    }
  }
  return out
}

function holds({ from, to }: Bound, value: number): boolean {
  return (from !== undefined && value >= from) || (to !== undefined && value <= to)
}

function flag(rule: string, level: Urgency, { quote, turn, start, end }: Reading): RedFlag {
  return { protocol: 'vital-signs', rule, level, quote, turn, start, end, crisis: false, thirdPerson: false }
}

/** NEWS2 is made for 16 years and above and not from 20 weeks of pregnancy (RCP 2017). */
function scoresNews2({ ages, subject }: Situation): boolean {
  return ages.min >= 16 && !(subject.pregnant === true && (subject.weeksPregnant ?? 20) >= 20)
}

type Step = readonly [limit: number, points: number]
/** Points from the first step whose limit the value does not pass. */
const NEWS2: Partial<Record<Name, readonly Step[]>> = {
  respiratory_rate: [
    [8, 3],
    [11, 1],
    [20, 0],
    [24, 2],
    [Number.POSITIVE_INFINITY, 3],
  ],
  spo2: [
    [91, 3],
    [93, 2],
    [95, 1],
    [Number.POSITIVE_INFINITY, 0],
  ],
  systolic_bp: [
    [90, 3],
    [100, 2],
    [110, 1],
    [219, 0],
    [Number.POSITIVE_INFINITY, 3],
  ],
  heart_rate: [
    [40, 3],
    [50, 1],
    [90, 0],
    [110, 1],
    [130, 2],
    [Number.POSITIVE_INFINITY, 3],
  ],
  temperature_c: [
    [35, 3],
    [36, 1],
    [38, 0],
    [39, 1],
    [Number.POSITIVE_INFINITY, 2],
  ],
}

/** The sum over what is known: a partial score can only be too low, so it may raise and never reassures. */
function news2(situation: Situation, readings: readonly Reading[]): number {
  let sum = 0
  for (const [vital, steps] of Object.entries(NEWS2)) {
    const points = readings
      .filter((reading) => reading.vital === vital)
      .map(({ value }) => steps.find(([limit]) => value <= limit)?.[1] ?? 0)
    sum += Math.max(0, ...points)
  }
  const confused = situation.findings.some(
    ({ code, assertion }) =>
      kindsOf(code).has('confusion') && assertion.negation !== 'negated' && assertion.temporality === 'recent',
  )
  return confused ? sum + 3 : sum
}
