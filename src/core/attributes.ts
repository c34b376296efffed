import { z } from 'zod'

/** Closed sets of what a talk may say of a symptom or a medicine beyond that it is there. */

const COURSES = ['worsening', 'improving', 'unchanged', 'comes-and-goes', 'constant', 'spreading'] as const

const CHARACTERS = [
  'crushing',
  'tight',
  'pressing',
  'sharp',
  'stabbing',
  'shooting',
  'dull',
  'aching',
  'throbbing',
  'burning',
  'cramping',
  'tearing',
  'itching',
] as const

/** How it began, and with what; `event` is a thing of its own ("after I changed soap"). */
const ONSETS = ['sudden', 'gradual', 'waking', 'lifting', 'injury', 'exertion', 'eating', 'medicine', 'event'] as const

/** What makes it worse, or better. */
const FACTORS = [
  'exertion',
  'movement',
  'breathing',
  'coughing',
  'swallowing',
  'eating',
  'lying',
  'standing',
  'sitting',
  'light',
  'noise',
  'touch',
  'heat',
  'cold',
  'morning',
  'night',
  'stress',
  'rest',
  'painkillers',
  'medicine',
] as const

const SITES = [
  'head',
  'face',
  'eye',
  'ear',
  'nose',
  'mouth',
  'tooth',
  'jaw',
  'throat',
  'neck',
  'shoulder',
  'arm',
  'elbow',
  'wrist',
  'hand',
  'finger',
  'chest',
  'breast',
  'ribs',
  'back',
  'abdomen',
  'flank',
  'groin',
  'hip',
  'buttock',
  'leg',
  'thigh',
  'knee',
  'calf',
  'shin',
  'ankle',
  'foot',
  'toe',
] as const

export const SIDES = ['left', 'right', 'both'] as const

/** Where it spreads to: a place, with its side where that is said. */
const RADIATIONS = SITES.flatMap((site) => [site, ...SIDES.map((side) => `${side}-${site}` as const)])

const DOSE_UNITS = ['mg', 'microgram', 'g', 'ml', 'unit', 'tablet', 'puff', 'drop'] as const

const DOSE_FREQUENCIES = [
  'once-a-day',
  'twice-a-day',
  'three-times-a-day',
  'four-times-a-day',
  'every-morning',
  'at-night',
  'every-4-hours',
  'every-6-hours',
  'every-8-hours',
  'every-12-hours',
  'every-other-day',
  'once-a-week',
  'twice-a-week',
  'once-a-month',
  'as-needed',
] as const

const DOSE_ROUTES = ['mouth', 'inhaled', 'injected', 'skin', 'eye', 'nose', 'rectal', 'under-the-tongue'] as const

const evidence = {
  quote: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  turn: z.string(),
}

function entries<const Codes extends readonly [string, ...string[]]>(codes: Codes) {
  return z.array(z.object({ code: z.enum(codes), ...evidence })).optional()
}

/**
 * Each entry names the words it rests on, UTF-16 offsets into the text of its own `turn`, end exclusive: "going
 * upstairs" may stand in another turn than the finding.
 */
export const FindingAttributes = z.object({
  site: entries(SITES),
  side: entries(SIDES),
  onset: entries(ONSETS),
  /** Hours it has lasted. */
  duration: z.object({ hours: z.number().positive(), ...evidence }).optional(),
  course: entries(COURSES),
  /** On the scale of 0 to 10; a word of degree stands at its usual mark. */
  severity: z.object({ score: z.number().min(0).max(10), ...evidence }).optional(),
  character: entries(CHARACTERS),
  radiation: z.array(z.object({ code: z.enum(RADIATIONS), ...evidence })).optional(),
  aggravating: entries(FACTORS),
  relieving: entries(FACTORS),
  /** Of a medicine: what is said of how it is taken. A part that nobody said is null. */
  dose: z
    .object({
      /** The medicine as it was named, in lower case. */
      medicine: z.string(),
      amount: z.number().positive().nullable(),
      unit: z.enum(DOSE_UNITS).nullable(),
      frequency: z.enum(DOSE_FREQUENCIES).nullable(),
      route: z.enum(DOSE_ROUTES).nullable(),
      ...evidence,
    })
    .optional(),
})
export type FindingAttributes = z.infer<typeof FindingAttributes>

export type Course = (typeof COURSES)[number]
export type Character = (typeof CHARACTERS)[number]
export type Onset = (typeof ONSETS)[number]
export type Factor = (typeof FACTORS)[number]
export type Site = (typeof SITES)[number]
export type Radiation = (typeof RADIATIONS)[number]
export type DoseUnit = (typeof DOSE_UNITS)[number]
export type DoseFrequency = (typeof DOSE_FREQUENCIES)[number]
export type DoseRoute = (typeof DOSE_ROUTES)[number]
