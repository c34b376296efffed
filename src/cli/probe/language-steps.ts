import { z } from 'zod'
import { assertConcept } from '../../clinical/assertion.ts'
import { withAttributes } from '../../clinical/attributes.ts'
import { readDialogue } from '../../clinical/dialogue.ts'
import { extract } from '../../clinical/extract.ts'
import { formatNote } from '../../clinical/note/format.ts'
import { noteFromDialogue } from '../../clinical/note/from-dialogue.ts'
import { mtsHeader } from '../../clinical/note/kind-of-talk.ts'
import { evidenceOffsets } from '../../clinical/note/offsets.ts'
import { score } from '../../clinical/screeners/score.ts'
import { hintsOfSubject } from '../../clinical/subject-hints.ts'
import { supports } from '../../clinical/support.ts'
import { triage } from '../../clinical/triage.ts'
import { type Finding, Sex, Subject, Vitals } from '../../core/clinical.ts'
import { type ProbeStep, probeStep } from './run.ts'

const Text = z.string().max(1_000_000)

const assert = probeStep({
  name: 'assert',
  input: z.union([z.object({ sentence: Text, concept: Text }), z.object({ dialogue: Text, concept: Text })]),
  open: async () => (input) => assertConcept(input),
})

const extraction = probeStep({
  name: 'extract',
  input: z.union([z.object({ text: Text }), z.object({ dialogue: Text })]),
  open: async () => (input) => {
    if ('text' in input) {
      const turn = { id: 'text', speaker: 'patient', text: input.text, at: '' } as const
      const found = extract(input.text).map((finding) => ({ ...finding, turn: turn.id }))
      return { findings: withAttributes(found, [turn]).map((finding) => shown(finding, finding)) }
    }
    const turns = readDialogue(input.dialogue)
    const place = evidenceOffsets(input.dialogue, turns)
    const findings = withAttributes(extract(turns), turns).map((finding) => {
      const { turn, start, end, quote } = finding
      const [span = { start, end }] = turn === null ? [] : place({ kind: 'turn', turn, start, end, quote })
      return shown(finding, span)
    })
    return { findings }
  },
})

function shown({ code, name, assertion, quote, attributes }: Finding, { start, end }: { start: number; end: number }) {
  const { negation, temporality, experiencer } = assertion
  const known = { code, name, assertion: { negation, temporality, experiencer }, quote, start, end }
  return attributes === undefined ? known : { ...known, attributes }
}

const About = z.object({
  age: z.number().min(0).max(130).nullish(),
  sex: z
    .string()
    .nullish()
    .transform((sex) => Sex.safeParse(sex?.toLowerCase()).data ?? null),
  pregnant: z.boolean().nullish(),
  country: z.string().nullish(),
  lang: z.string().nullish(),
})
const Case = z.object({
  chief_complaint: Text,
  history: Text.nullish(),
  demographics: z
    .object({ age: z.number().min(0).max(130).nullish(), sex: z.string().nullish(), pregnant: z.boolean().nullish() })
    .loose()
    .nullish(),
  vitals: Vitals.nullish(),
})

const triageStep = probeStep({
  name: 'triage',
  input: z.union([About.extend(z.object({ text: Text, vitals: Vitals.nullish() }).shape), About.extend(Case.shape)]),
  warmUp: async () =>
    (await import('../../eval/cases/kilobytes.ts')).ownKilobytes.triage().map((text) => ({ text, sex: null })),
  open:
    async ({ locale }) =>
    (input) => {
      const text = 'text' in input ? input.text : joined(input)
      const about = 'text' in input ? input : { ...input, ...known(input.demographics) }
      const sex = Sex.safeParse(about.sex?.toLowerCase()).data
      const subject = Subject.parse({
        ...hintsOfSubject(text),
        ...(typeof about.age === 'number' && { ageYears: about.age }),
        ...(sex && { sex }),
        ...(typeof about.pregnant === 'boolean' && { pregnant: about.pregnant }),
        ...(about.country?.length === 2 && { country: about.country.toUpperCase() }),
      })
      const language = input.lang ?? locale
      const assessed = triage({
        turns: text,
        subject,
        vitals: input.vitals ?? {},
        complete: true,
        ...(language && { language }),
      })
      return {
        level: assessed.level,
        red_flags: [...new Set(assessed.redFlags.map(({ protocol }) => protocol))],
        evidence: assessed.redFlags.map(({ rule, quote }) => ({ rule, quote })),
        confidence: assessed.confidence,
        missing: assessed.missing,
      }
    },
})

/** A form's fields are sentences of one text; a history that is only risk factors must not run into the complaint. */
function joined({ chief_complaint, history }: { chief_complaint: string; history?: string | null }): string {
  return history ? `${chief_complaint.replace(/[.\s]+$/, '')}.\n${history}` : chief_complaint
}

function known(
  demographics: { age?: number | null; sex?: string | null; pregnant?: boolean | null } | null | undefined,
) {
  return Object.fromEntries(
    Object.entries(demographics ?? {}).filter(
      ([key, value]) => ['age', 'sex', 'pregnant'].includes(key) && value !== null,
    ),
  ) as {
    age?: number
    sex?: string
    pregnant?: boolean
  }
}

const note = probeStep({
  name: 'note',
  input: z.object({ dialogue: Text }),
  open:
    async () =>
    ({ dialogue }) => {
      const { note: written, turns } = noteFromDialogue(dialogue)
      const { text, sections } = formatNote(written)
      const place = evidenceOffsets(dialogue, turns)
      return {
        note: text,
        sections,
        header: mtsHeader(turns),
        sentences: written.sentences.map(({ text: sentence, section, heading, evidence }) => ({
          text: sentence,
          section,
          heading,
          evidence: evidence.flatMap((one) => place(one)),
        })),
      }
    },
})

/** The verifier that every drafted sentence passes, on a sentence of the caller's: a turn, or an answer with its question. */
const verify = probeStep({
  name: 'verify',
  input: z.object({ sentence: Text, source: Text, question: Text.nullish() }),
  open:
    async () =>
    ({ sentence, source, question }) => ({
      ...supports(sentence, [{ text: source, ...(typeof question === 'string' && { question }) }]),
    }),
})

const screener = probeStep({
  name: 'screener',
  input: z.object({
    instrument: z.string(),
    answers: z.array(z.number().nullable()),
    age: z.number().min(0).max(130).nullish(),
    sex: z.string().nullish(),
    country: z.string().nullish(),
    /** With a region (en-GB) it stands for the country where that is not given. */
    locale: z.string().nullish(),
  }),
  open:
    async () =>
    ({ instrument, answers, age = null, sex, country, locale }) => {
      // Written "PHQ-9", "C-SSRS" or "audit_c" as well.
      const id = instrument.toLowerCase().replace(/[^a-z0-9]/g, '')
      const region = /[-_]([A-Za-z]{2})$/.exec(locale ?? '')?.[1] ?? null
      const filler = { ageYears: age, sex: Sex.safeParse(sex?.toLowerCase()).data ?? null, country: country ?? region }
      return { ...score({ instrument: id, answers, filler }) }
    },
})

export const languageSteps: readonly ProbeStep[] = [assert, extraction, triageStep, note, verify, screener]
