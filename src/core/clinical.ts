import { z } from 'zod'
import { FindingAttributes, SIDES } from './attributes.ts'

/** The one urgency scale (shared clinical rules), least urgent first. */
export const URGENCIES = ['self_care', 'routine', 'soon', 'urgent', 'emergency'] as const
export const Urgency = z.enum(URGENCIES)
export type Urgency = z.infer<typeof Urgency>

/** Position on the scale, 0 (self_care) to 4 (emergency); null, "not known", is -1. */
export function urgencyRank(level: Urgency | null): number {
  return level === null ? -1 : URGENCIES.indexOf(level)
}

/** The more urgent of two levels; null is below everything, because it is the absence of an answer. */
export function moreUrgent<A extends Urgency | null, B extends Urgency | null>(a: A, b: B): A | B {
  return urgencyRank(a) >= urgencyRank(b) ? a : b
}

/**
 * What a text claims about a finding. `family` (a relative's history) and `hypothetical` (fiction, "what if") are the
 * two shades the floor suppresses besides `negated`; a third person who is ill now is `other` with neither.
 */
export const Assertion = z.object({
  negation: z.enum(['affirmed', 'negated', 'possible']),
  temporality: z.enum(['recent', 'historical']),
  experiencer: z.enum(['patient', 'other']),
  family: z.boolean().default(false),
  hypothetical: z.boolean().default(false),
})
export type Assertion = z.infer<typeof Assertion>

export const FINDING_KINDS = [
  'symptom',
  'sign',
  'condition',
  'medicine',
  'allergy',
  'procedure',
  'social',
  'risk',
  'measurement',
] as const
export const FindingKind = z.enum(FINDING_KINDS)
export type FindingKind = z.infer<typeof FindingKind>

export const Side = z.enum(SIDES)

/** Words of an earlier turn of the same person, without which a quote says half of what was said. */
const Beside = z.object({ turn: z.string(), quote: z.string() })

/** One thing a talk says. Spans are UTF-16 offsets into the text of `turn`, end exclusive. */
export const Finding = z.object({
  code: z.string(),
  name: z.string(),
  kind: FindingKind,
  assertion: Assertion,
  quote: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** Id of the turn the quote stands in; null for a lone text. */
  turn: z.string().nullable().default(null),
  /** Id of the question that the turn answers, when the answer means nothing without it. */
  question: z.string().nullable().default(null),
  /** "It's my calf", before the "sore since the flight" that the quote holds. */
  beside: Beside.optional(),
  /** Hours from the last time it was so until the message was typed; 0 = now, null = not said. */
  hoursAgo: z.number().nonnegative().nullable().default(null),
  /** Hours since it began; null = not said. */
  onsetHours: z.number().nonnegative().nullable().default(null),
  /** True when the speaker says it has passed. It suppresses only outside a protocol's look-back. */
  resolved: z.boolean().default(false),
  side: Side.nullable().default(null),
  site: z.string().nullable().default(null),
  /** 0 to 10, when the speaker gave a number or a word that maps to one. */
  severity: z.number().min(0).max(10).nullable().default(null),
  value: z.number().nullable().default(null),
  unit: z.string().nullable().default(null),
  /** Worked out on read, for those who show findings; triage does not look at it. */
  attributes: FindingAttributes.optional(),
})
export type Finding = z.infer<typeof Finding>

export const Sex = z.enum(['female', 'male'])
export type Sex = z.infer<typeof Sex>

/** Who the talk is about. Null is "not known", and rules then take the most cautious group. */
export const Subject = z.object({
  ageYears: z.number().min(0).max(130).nullable().default(null),
  /** Set for infants, where days decide. */
  ageDays: z.number().int().nonnegative().nullable().default(null),
  sex: Sex.nullable().default(null),
  pregnant: z.boolean().nullable().default(null),
  weeksPregnant: z.number().min(0).max(45).nullable().default(null),
  daysPostpartum: z.number().nonnegative().nullable().default(null),
  /** ISO 3166-1 alpha-2 of the place where the person is now. */
  country: z.string().length(2).nullable().default(null),
  /** Who types about the subject. */
  speaker: z.enum(['self', 'parent', 'carer', 'partner', 'other']).default('self'),
})
export type Subject = z.infer<typeof Subject>
export const UNKNOWN_SUBJECT: Subject = Subject.parse({})

/** Units: beats/min, mmHg, degrees Celsius, %, breaths/min, mmol/L. */
export const Vitals = z.object({
  heart_rate: z.number().nullish(),
  systolic_bp: z.number().nullish(),
  diastolic_bp: z.number().nullish(),
  temperature_c: z.number().nullish(),
  spo2: z.number().nullish(),
  respiratory_rate: z.number().nullish(),
  glucose_mmol: z.number().nullish(),
})
export type Vitals = z.infer<typeof Vitals>

/** Where a claim comes from: one turn, one question with its answer, or one passage; never the whole talk. */
export const Evidence = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('turn'),
    turn: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    quote: z.string(),
  }),
  z.object({
    kind: z.literal('answer'),
    question: z.string(),
    turn: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    quote: z.string(),
  }),
  z.object({
    kind: z.literal('passage'),
    document: z.string(),
    chunk: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    quote: z.string(),
  }),
])
export type Evidence = z.infer<typeof Evidence>

/** A rule of a protocol that holds, with the words it rests on. */
export const RedFlag = z.object({
  /** Protocol name = its file name. */
  protocol: z.string(),
  /** Rule id inside the protocol, `<protocol>/<rule>`. */
  rule: z.string(),
  level: Urgency,
  quote: z.string(),
  turn: z.string().nullable().default(null),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** What the same person wrote before, where the quote needs it. */
  beside: Beside.optional(),
  /** Set where the rule is a crisis of mind or violence, so that the words shown are the crisis words. */
  crisis: z.boolean().default(false),
  /** True when the person in danger is not the one the encounter is about. */
  thirdPerson: z.boolean().default(false),
})
export type RedFlag = z.infer<typeof RedFlag>

export const Disposition = z.object({
  setting: z.enum(['ambulance', 'emergency_department', 'same_day', 'appointment', 'planned', 'self_care']),
  /** Hours within which a clinician should see the person; null for self-care. */
  withinHours: z.number().nullable(),
  /** Key of the reviewed wording for safety-net advice. */
  safetyNet: z.string(),
})
export type Disposition = z.infer<typeof Disposition>

export const TriageAssessment = z.object({
  /** What the queue shows; null = insufficient information. */
  level: Urgency.nullable(),
  /** The highest level found so far; only a named clinician lowers it. */
  floor: Urgency.nullable(),
  redFlags: z.array(RedFlag),
  /** Rule ids and plain reasons, for the clinician. */
  why: z.array(z.string()),
  disposition: Disposition.nullable(),
  /** What was not known and would have been asked. */
  missing: z.array(z.string()),
  confidence: z.number().min(0).max(1),
})
export type TriageAssessment = z.infer<typeof TriageAssessment>

export const NOTE_SECTIONS = ['subjective', 'objective', 'assessment', 'plan'] as const
export const NoteSection = z.enum(NOTE_SECTIONS)
export type NoteSection = z.infer<typeof NoteSection>

export const NoteSentence = z.object({
  id: z.string(),
  section: NoteSection,
  /** Heading inside the section: chief_complaint, hpi, pmh, medicines, allergies, social, family, ros, vitals, .. */
  heading: z.string(),
  text: z.string(),
  /** Empty only where `stated` is false: "not asked" and "not stated" have no words to point at. */
  evidence: z.array(Evidence),
  stated: z.boolean().default(true),
})
export type NoteSentence = z.infer<typeof NoteSentence>

export const SoapNote = z.object({
  sentences: z.array(NoteSentence),
  /** Turns with clinical content that no sentence rests on, by turn id. */
  omissions: z.array(z.string()).default([]),
})
export type SoapNote = z.infer<typeof SoapNote>

/** A handover for an escalation: situation, background, assessment, recommendation. */
export const Sbar = z.object({
  situation: z.array(NoteSentence),
  background: z.array(NoteSentence),
  assessment: z.array(NoteSentence),
  recommendation: z.array(NoteSentence),
})
export type Sbar = z.infer<typeof Sbar>

/** An ICD-10-CM category for the problem list, looked up, with the words it rests on. For clinicians only. */
export const Icd10Suggestion = z.object({
  /** As it is written, with the point. */
  code: z.string(),
  /** Title of the category as published. */
  title: z.string(),
  /** Name of the finding it was looked up for. */
  finding: z.string(),
  evidence: z.array(Evidence),
})
export type Icd10Suggestion = z.infer<typeof Icd10Suggestion>
