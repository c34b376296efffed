import type { Sex, Urgency, Vitals } from '../core/clinical.ts'

/** A guideline a rule was written from, in our own words. `year: null` = nobody could confirm it; it is not shown. */
export interface Source {
  readonly guideline: string
  readonly year: number | null
}

/** Filled by a named person; empty means nobody has reviewed the protocol yet. */
export interface Review {
  readonly reviewed_by: string
  readonly role: string
  readonly date: string
}
export const UNREVIEWED: Review = { reviewed_by: '', role: '', date: '' }

/**
 * A condition over findings, subject and vitals. There is no "not": rules may only raise, so that adding a finding never
 * lowers a level.
 */
export type Condition =
  | { readonly kind: 'has'; readonly codes: readonly string[]; readonly limits: HasLimits }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'at-least'; readonly count: number; readonly of: readonly Condition[] }
  | { readonly kind: 'age'; readonly minYears?: number; readonly maxYears?: number; readonly ifUnknown: boolean }
  | { readonly kind: 'sex'; readonly sex: Sex; readonly ifUnknown: boolean }
  | { readonly kind: 'pregnant'; readonly minWeeks?: number; readonly maxWeeks?: number; readonly ifUnknown: boolean }
  | { readonly kind: 'postpartum'; readonly withinDays: number; readonly ifUnknown: boolean }
  | { readonly kind: 'vital'; readonly vital: keyof Vitals; readonly above?: number; readonly below?: number }

export interface HasLimits {
  /** 0 to 10; a finding without a said severity does not meet it. */
  readonly minSeverity?: number
  /** The finding must have begun within so many hours; one without a said onset meets it. */
  readonly onsetWithinHours?: number
  /** The finding must have lasted at least so many hours; one without a said onset does not meet it. */
  readonly lastingHours?: number
  readonly side?: 'left' | 'right' | 'both'
  /** Also accept a finding from the past (a condition, an operation, a medicine): history counts as present. */
  readonly ever?: boolean
  /** Value of a measured finding. */
  readonly above?: number
  readonly below?: number
}

/** Any of the concepts is affirmed or possible, recent within the rule's look-back, of the person in question. */
export function has(codes: string | readonly string[], limits: HasLimits = {}): Condition {
  return { kind: 'has', codes: typeof codes === 'string' ? [codes] : codes, limits }
}
/** A background fact (condition, medicine, operation, risk), however long ago. */
export function ever(codes: string | readonly string[]): Condition {
  return has(codes, { ever: true })
}
export function all(...of: Condition[]): Condition {
  return { kind: 'all', of }
}
export function any(...of: Condition[]): Condition {
  return { kind: 'any', of }
}
export function atLeast(count: number, ...of: Condition[]): Condition {
  return { kind: 'at-least', count, of }
}
/**
 * Age in years (months as fractions: 0.25 = three months); min inclusive, max exclusive. Unknown counts as inside, the
 * cautious group, unless the words show otherwise (who types "I" is no infant; "my baby" is).
 */
export function age(range: { min?: number; max?: number }, ifUnknown = true): Condition {
  return { kind: 'age', minYears: range.min, maxYears: range.max, ifUnknown }
}
export function sex(value: Sex, ifUnknown = true): Condition {
  return { kind: 'sex', sex: value, ifUnknown }
}
/** Pregnant, weeks min inclusive and max exclusive; unknown weeks count as inside. `ifUnknown`: pregnancy not known. */
export function pregnant(range: { min?: number; max?: number } = {}, ifUnknown = false): Condition {
  return { kind: 'pregnant', minWeeks: range.min, maxWeeks: range.max, ifUnknown }
}
export function postpartum(withinDays: number, ifUnknown = false): Condition {
  return { kind: 'postpartum', withinDays, ifUnknown }
}
/** A measured vital strictly above or below a bound. Units as in `Vitals`. A missing vital never holds. */
export function vital(name: keyof Vitals, bound: { above?: number; below?: number }): Condition {
  return { kind: 'vital', vital: name, ...bound }
}

export interface Rule {
  /** kebab-case, unique in its protocol. */
  readonly id: string
  readonly level: Urgency
  readonly when: Condition
  /** One plain clause for the clinician: why this is dangerous. */
  readonly why: string
  /** Overrides the protocol's look-back, hours. */
  readonly lookBackHours?: number
}

/** A question whose answer can raise the level; asked in the order of the list while the protocol is in play. */
export interface RedFlagQuestion {
  /** Concept whose presence is asked for. */
  readonly code: string
  /** Plain words, reading age 9 to 11, one question. English source; other locales in `wording/`. */
  readonly ask: string
  /** Why it is asked, one short clause. */
  readonly why: string
  /** Set where a no is the sign of danger ("is the person breathing normally?"). */
  readonly danger?: 'no'
  /** Asked only where one of these is there. */
  readonly beside?: readonly string[]
  /** Not asked where one of these is there: it would fit another complaint of the same protocol. */
  readonly notBeside?: readonly string[]
}

export interface Protocol {
  /** = file name. */
  readonly name: string
  /** The field's term, for clinicians. */
  readonly title: string
  readonly sources: readonly Source[]
  readonly review: Review
  /** A finding that ended longer ago than this is outside (CLINICAL: the floor, 3). */
  readonly lookBackHours: number
  /** Within how many hours a clinician must act; null = the level's own window. */
  readonly windowHours: number | null
  /** True for danger from oneself or from others: the words shown are then the crisis words. */
  readonly crisis?: boolean
  /** Key in `wording/<locale>.json`. */
  readonly wording:
    | 'emergency'
    | 'emergency.crisis'
    | 'emergency.poison'
    | 'emergency.pregnancy'
    | 'emergency.child'
    | 'urgent'
    | 'urgent.crisis'
    | 'urgent.violence'
  readonly rules: readonly Rule[]
  /** Concepts that bring the protocol into play, so that its questions are asked. */
  readonly opensWith: readonly string[]
  readonly questions: readonly RedFlagQuestion[]
  /** Whom the questions may concern, where the rules alone don't tell; the rules hold for everybody. */
  readonly askedOf?: Condition
}

/** A row of a protocol's table. `expect` is this protocol's own highest level for the text; null = no red flag of it. */
export interface ProtocolCase {
  readonly kind: 'lay' | 'denied' | 'past' | 'other-person' | 'family' | 'near-miss' | 'variant'
  readonly text: string
  readonly expect: Urgency | null
  readonly subject?: {
    readonly ageYears?: number
    readonly ageDays?: number
    readonly sex?: Sex
    readonly pregnant?: boolean
    readonly weeksPregnant?: number
    readonly daysPostpartum?: number
  }
}
