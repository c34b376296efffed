import { z } from 'zod'
import { alarmOf } from '../../clinical/alarm.ts'
import { isAsker, readDialogue } from '../../clinical/dialogue.ts'
import { extract } from '../../clinical/extract.ts'
import { screen } from '../../clinical/floor.ts'
import { triage } from '../../clinical/triage.ts'
import type { Turn } from '../../core/chat.ts'
import { type Finding, type RedFlag, Subject, type Urgency, urgencyRank, Vitals } from '../../core/clinical.ts'
import { developmentRows } from '../cases/development-rows.ts'
import { kilobytes, ownKilobytes } from '../cases/kilobytes.ts'
import { steadyTimes } from '../scorers/steady-times.ts'
import { counted, noAnswer, right, type Scorer, suite, wrong } from '../suite.ts'

const Vignette = z.object({
  id: z.string(),
  chief_complaint: z.string(),
  history: z.string().nullish(),
  demographics: z.object({ age: z.number().nullish(), sex: z.string().nullish() }).nullish(),
  vitals: Vitals,
  level: z.enum(['critical', 'urgent', 'routine']),
})
const Benign = z.object({ id: z.string(), text: z.string(), cat: z.string() })
const Talk = z.object({ id: z.string(), dialogue: z.string() })
const Record = z.object({ id: z.string(), presentation: z.string(), absent_findings: z.string().nullish() })

type TriageRow =
  | { readonly kind: 'vignette'; readonly id: string; readonly row: z.infer<typeof Vignette> }
  | { readonly kind: 'benign'; readonly id: string; readonly row: z.infer<typeof Benign> }
  | { readonly kind: 'talk'; readonly id: string; readonly row: z.infer<typeof Talk> }
  | { readonly kind: 'record'; readonly id: string; readonly row: z.infer<typeof Record> }

interface Output {
  readonly level: Urgency | null
  readonly flags: readonly RedFlag[]
  readonly present: readonly Finding[]
  readonly absent: readonly Finding[]
  readonly isSameTwice: boolean
}

type RowScorer = Scorer<TriageRow, Output>

/** Levels, alarms and assertion on public rows. */
export const publicTriageSuite = suite<TriageRow, Output>({
  name: 'public-triage',
  about: 'Public vignettes, patient sentences, consultations and records: levels, false alarms, assertion, time.',
  needs: 'data',
  cases: ({ dataDir }) => readAll(dataDir),
  open: () => ({ ask }),
  scorers: [
    ofLevel('critical at emergency', 'critical', (rank) => rank === urgencyRank('emergency')),
    ofLevel('critical not below urgent', 'critical', (rank) => rank >= urgencyRank('urgent')),
    ofLevel('routine not at emergency', 'routine', (rank) => rank < urgencyRank('emergency')),
    {
      metric: 'benign text without emergency',
      about: 'a harmless sentence or question raises no emergency and no crisis',
      score: (one, { flags }) => {
        if (one.kind !== 'benign') return null
        const loud = flags.filter(({ level, crisis }) => level === 'emergency' || crisis)
        return loud.length === 0 ? right('quiet') : wrong(told(loud))
      },
    },
    {
      metric: 'consultation without emergency',
      about: 'a recorded consultation, turn by turn with the question before it, raises no emergency',
      score: (one, { flags }) => {
        if (one.kind !== 'talk') return null
        const loud = flags.filter(({ level }) => level === 'emergency')
        return loud.length === 0 ? right('quiet') : wrong(told(loud))
      },
    },
    assertion(
      'absent finding negated',
      ({ absent }) => absent,
      (found) => found.assertion.negation === 'negated',
    ),
    assertion(
      'present finding affirmed',
      ({ present }) => present,
      ({ assertion: { negation, experiencer, hypothetical } }) =>
        negation !== 'negated' && experiencer === 'patient' && !hypothetical,
    ),
    {
      metric: 'same bytes twice',
      about: 'the same case gives the same bytes',
      score: (one, { isSameTwice }) =>
        one.kind === 'record' || one.kind === 'talk' ? null : isSameTwice ? right('same') : wrong('differs'),
    },
  ],
  gates: [
    { metric: 'critical at emergency', atLeast: 0.92, why: 'A missed emergency can cost a life.' },
    { metric: 'critical not below urgent', atLeast: 1, why: 'A missed emergency can cost a life.' },
    { metric: 'routine not at emergency', atLeast: 1, why: 'Over-triage tires people out.' },
    { metric: 'benign text without emergency', atLeast: 0.99, why: 'A false alarm is a defect too.' },
    { metric: 'absent finding negated', atLeast: 0.95, why: 'A denied symptom must not raise an alarm.' },
    { metric: 'present finding affirmed', atLeast: 0.95, why: 'A symptom that is read as denied is lost.' },
    { metric: 'same bytes twice', atLeast: 1, why: 'What cannot be repeated cannot be reviewed.' },
  ],
  describe(outputs) {
    const talks = outputs.filter(({ one }) => one.kind === 'talk')
    const benign = outputs.filter(({ one }) => one.kind === 'benign')
    const alarmed = talks.filter(({ output }) => output.flags.length > 0)
    const urgent = outputs.filter(({ one }) => one.kind === 'vignette' && one.row.level === 'urgent')
    const times = timesOf(outputs.map(({ one }) => one))
    const loud = (flags: readonly RedFlag[]) => flags.some(({ level, crisis }) => level === 'emergency' || crisis)
    return {
      figures: [
        { name: 'consultations with an alarm', value: `${alarmed.length} of ${talks.length}` },
        {
          name: 'consultations with an emergency',
          value: `${talks.filter(({ output }) => highestIs(output, 'emergency')).length} of ${talks.length}`,
        },
        {
          name: 'benign rows with an emergency or a crisis',
          value: `${benign.filter(({ output }) => loud(output.flags)).length} of ${benign.length}`,
        },
        {
          name: 'urgent vignettes at emergency',
          value: `${urgent.filter(({ output }) => output.level === 'emergency').length} of ${urgent.length}`,
        },
        ...Object.entries(times).map(([kind, { p50, p95 }]) => ({
          name: `triage of 1 KB of ${kind}`,
          value: `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`,
        })),
      ],
      remarks: [...benign.filter(({ output }) => loud(output.flags)), ...alarmed].map(({ one, output }) => ({
        id: one.id,
        text: told(output.flags),
      })),
    }
  },
})

/**
 * Times of triage of 1 KB: patients' sentences, and patient records, in which nearly every word is a finding. Each text
 * is taken once.
 */
function timesOf(rows: readonly TriageRow[]): Record<string, { p50: number; p95: number }> {
  const sets = {
    'sentences of patients': rows.flatMap((one) => (one.kind === 'benign' ? [one.row.text] : [])),
    'patient records': rows.flatMap((one) =>
      one.kind === 'record' ? [`${one.row.presentation} ${one.row.absent_findings ?? ''}`] : [],
    ),
  }
  const work = (text: string) => triage({ turns: text, complete: true })
  const others = ownKilobytes.triage()
  return Object.fromEntries(
    Object.entries(sets).map(([kind, texts]) => [kind, steadyTimes(kilobytes(texts), { work, others })]),
  )
}

function ofLevel(metric: string, level: string, isRight: (rank: number) => boolean): RowScorer {
  return {
    metric,
    about: `a row that is labelled ${level}`,
    score(one, output) {
      if (one.kind !== 'vignette' || one.row.level !== level) return null
      const explanation = `${output.level ?? 'no level'}: ${told(output.flags)}`
      if (output.level === null) return noAnswer(explanation)
      return isRight(urgencyRank(output.level)) ? right(explanation) : wrong(explanation)
    },
  }
}

function assertion(
  metric: string,
  of: (output: Output) => readonly Finding[],
  isRight: (found: Finding) => boolean,
): RowScorer {
  return {
    metric,
    about: 'symptoms and signs of a patient record, by the field they stand in',
    score(one, output) {
      if (one.kind !== 'record') return null
      const misses = of(output).filter((found) => !isRight(found))
      return counted(
        of(output).length,
        misses.map(({ code, quote }) => `${code} "${quote}"`),
      )
    },
  }
}

function told(flags: readonly RedFlag[]): string {
  return flags.map(({ rule, quote }) => `${rule} "${quote}"`).join('; ') || 'no flag'
}

function highestIs({ flags }: Output, level: Urgency): boolean {
  return flags.some((flag) => flag.level === level)
}

const NOTHING: Output = { level: null, flags: [], present: [], absent: [], isSameTwice: true }

function ask(one: TriageRow): Output {
  switch (one.kind) {
    case 'vignette': {
      const { chief_complaint, history, demographics, vitals } = one.row
      const subject = Subject.parse({ ageYears: demographics?.age ?? null, sex: demographics?.sex ?? null })
      const run = () =>
        triage({
          turns: history ? `${chief_complaint}.\n${history}` : chief_complaint,
          subject,
          vitals,
          complete: true,
        })
      const found = run()
      const isSameTwice = JSON.stringify(found) === JSON.stringify(run())
      return { ...NOTHING, level: found.level, flags: found.redFlags, isSameTwice }
    }
    case 'benign': {
      const message: Turn = { id: one.id, speaker: 'patient', text: one.row.text, at: '' }
      const run = () => screen({ message, recent: [], facts: [], subject: Subject.parse({}) })
      const found = run()
      const isSameTwice = JSON.stringify(found) === JSON.stringify(run())
      return { ...NOTHING, level: found.level, flags: found.redFlags, isSameTwice }
    }
    case 'talk':
      return { ...NOTHING, flags: alarmsOf(readDialogue(one.row.dialogue)) }
    case 'record': {
      const { presentation, absent_findings: absent } = one.row
      return { ...NOTHING, present: complaints(presentation), absent: complaints(absent ?? '') }
    }
  }
}

function complaints(text: string): Finding[] {
  return extract(text).filter(({ kind }) => kind === 'symptom' || kind === 'sign')
}

/** How many earlier turns the floor sees, as on receipt. */
const WINDOW = 10

/** The first alarm of each rule, turn by turn, as the floor runs on receipt: with the question before and what is known. */
function alarmsOf(turns: readonly Turn[]): RedFlag[] {
  const seen = new Map<string, RedFlag>()
  const recent: Turn[] = []
  let facts: Finding[] = []
  let question: Turn | null = null
  for (const turn of turns) {
    if (isAsker(turn.speaker)) question = turn
    else if (turn.text.trim() !== '') {
      const found = screen({ message: turn, question, recent: [...recent], facts, subject: Subject.parse({}) })
      for (const flag of alarmOf(found.redFlags)?.redFlags ?? []) seen.set(flag.rule, seen.get(flag.rule) ?? flag)
      facts = [...facts, ...found.findings]
      question = null
    }
    recent.push(turn)
    if (recent.length > WINDOW) recent.shift()
  }
  return [...seen.values()]
}

async function readAll(dataDir: string | null): Promise<TriageRow[]> {
  const [vignettes, benign, first, second, records] = await Promise.all([
    developmentRows(dataDir, 'triage/clinicaflow.jsonl', Vignette),
    developmentRows(dataDir, 'safety/benign-medical.jsonl', Benign),
    developmentRows(dataDir, 'notes/primock57.jsonl', Talk),
    developmentRows(dataDir, 'notes/aci-bench.jsonl', Talk),
    developmentRows(dataDir, 'diagnosis/avey.jsonl', Record),
  ])
  return [
    ...vignettes.map((row) => ({ kind: 'vignette', id: row.id, row }) as const),
    ...benign.map((row) => ({ kind: 'benign', id: row.id, row }) as const),
    ...[...first, ...second].map((row) => ({ kind: 'talk', id: row.id, row }) as const),
    ...records.map((row) => ({ kind: 'record', id: row.id, row }) as const),
  ]
}
