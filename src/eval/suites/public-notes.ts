import { z } from 'zod'
import { isAsker } from '../../clinical/dialogue.ts'
import { askedFor } from '../../clinical/note/answer.ts'
import { formatNote } from '../../clinical/note/format.ts'
import { noteFromDialogue } from '../../clinical/note/from-dialogue.ts'
import { type MtsHeader, mtsHeader } from '../../clinical/note/kind-of-talk.ts'
import { numbersIn } from '../../clinical/note/numbers.ts'
import { isProposal } from '../../clinical/note/proposals.ts'
import { units } from '../../clinical/note/segment.ts'
import type { SupportSource } from '../../clinical/support/fault.ts'
import { supports } from '../../clinical/support.ts'
import type { Turn } from '../../core/chat.ts'
import type { NoteSentence } from '../../core/clinical.ts'
import { stem } from '../../core/text.ts'
import { developmentRows } from '../cases/development-rows.ts'
import { NOTE_FAULTS, type NoteFault, withFault } from '../cases/note-faults.ts'
import { type Rouge, rouge } from '../scorers/rouge.ts'
import { counted, type Scorer, suite } from '../suite.ts'

const TalkRow = z.object({ id: z.string(), dialogue: z.string(), note: z.string().default('') })
const HeaderRow = TalkRow.extend({ header: z.string() })
const ChecklistRow = z.object({
  id: z.string(),
  items: z.array(z.object({ text: z.string(), importance: z.string().nullish() })),
})

interface NoteRow {
  readonly id: string
  readonly source: 'aci-bench' | 'primock57' | 'mts-dialog'
  readonly dialogue: string
  /** The note that a person wrote. */
  readonly note: string
  /** Heading of the one section that the talk is about (MTS-Dialog). */
  readonly header?: string
  /** Facts that a clinician called critical (PriMock57). */
  readonly facts?: readonly string[]
}

interface Output {
  readonly turns: readonly Turn[]
  readonly sentences: readonly NoteSentence[]
  readonly text: string
  readonly label: MtsHeader
}

type NoteScorer = Scorer<NoteRow, Output>

/** Notes of public talks, and the verifier on their sentences with and without a fault. */
export const publicNotesSuite = suite<NoteRow, Output>({
  name: 'public-notes',
  about: 'Notes of public consultations against the notes, checklists and headings that people gave them.',
  needs: 'data',
  cases: ({ dataDir }) => readRowsOf(dataDir),
  open: () => ({
    ask({ dialogue }) {
      const { note, turns } = noteFromDialogue(dialogue)
      return { turns, sentences: note.sentences, text: formatNote(note).text, label: mtsHeader(turns) }
    },
  }),
  scorers: [
    of('aci-bench', {
      metric: 'no unsaid number',
      about: 'a number in the note was said',
      score(_, { turns, text }) {
        const said = numbersSaid(turns)
        const written = [...numbersIn(text)]
        return counted(
          written.length,
          written.filter((number) => !said.has(number)),
        )
      },
    }),
    of('aci-bench', {
      metric: 'said numbers kept',
      about: "a number of the person's note that was said stands in ours",
      score({ note }, { turns, text }) {
        const said = numbersSaid(turns)
        const wanted = [...numbersIn(note)].filter((number) => said.has(number))
        const kept = numbersIn(text)
        return counted(
          wanted.length,
          wanted.filter((number) => !kept.has(number)),
        )
      },
    }),
    {
      metric: 'critical facts',
      about: 'at least half of the words of a fact that a clinician called critical stand in the note',
      score({ facts }, { text }) {
        if (!facts) return null
        const written = new Set(contentOf(text))
        const items = facts.filter((fact) => contentOf(fact).length > 0)
        return counted(
          items.length,
          items.filter((fact) => {
            const own = contentOf(fact)
            return own.filter((word) => written.has(word)).length < own.length / 2
          }),
        )
      },
    },
    {
      metric: 'section label',
      about: 'the heading under which a short talk belongs is the one that a person gave it (20 kinds)',
      score: ({ header }, { label }) =>
        header === undefined ? null : counted(1, label === header ? [] : [`${header} read as ${label}`]),
    },
    ...NOTE_FAULTS.map((fault) => caught(fault)),
    {
      metric: 'caught: question as fact',
      about: "the verifier refuses a doctor's question that is told as a fact",
      score(_, { turns }) {
        const claims = turns.flatMap((turn, at) => claimsOfQuestions(turn, turns[at + 1]))
        return counted(
          claims.length,
          claims.filter(({ text, source }) => supports(text, [source]).ok).map(({ text }) => text),
        )
      },
    },
    {
      metric: 'clean ones pass',
      about: 'the verifier lets a sentence pass that its words carry',
      score: (_, output) => {
        const right = claimsOf(output)
        return counted(
          right.length,
          right.filter(({ text, source }) => !supports(text, [source]).ok).map(({ text }) => text),
        )
      },
    },
  ],
  gates: [
    { metric: 'no unsaid number', atLeast: 0.99, why: 'A wrong number is a wrong dose.' },
    { metric: 'said numbers kept', atLeast: 0.7, why: 'Numbers are what a note is read for.' },
    { metric: 'critical facts', atLeast: 0.6, why: 'A note without them is not a note of this talk.' },
    { metric: 'section label', atLeast: 0.6, why: 'What stands under the wrong heading is not found.' },
    ...NOTE_FAULTS.map((fault) => ({
      metric: `caught: ${fault}`,
      atLeast: ['polarity', 'person', 'times ten'].includes(fault) ? 0.99 : 0.95,
      why: 'The verifier is what stands between a model and the record.',
    })),
    { metric: 'caught: question as fact', atLeast: 0.95, why: 'A question says nothing about the patient.' },
    { metric: 'clean ones pass', atLeast: 0.95, why: 'A verifier that refuses everything is no verifier.' },
  ],
  describe(outputs) {
    const figures = (['aci-bench', 'primock57'] as const).flatMap((source) => {
      const scores = outputs
        .filter(({ one }) => one.source === source)
        .map(({ one, output }) => rouge(output.text, one.note))
      const mean = (part: keyof Rouge) => scores.reduce((sum, score) => sum + score[part], 0) / scores.length
      return [
        { name: `${source}: notes`, value: String(scores.length) },
        {
          name: `${source}: ROUGE-1 / 2 / Lsum`,
          value: [mean('one'), mean('two'), mean('lsum')].map((value) => value.toFixed(3)).join(' / '),
        },
      ]
    })
    return { figures }
  },
})

function of(source: NoteRow['source'], scorer: NoteScorer): NoteScorer {
  return { ...scorer, score: (one, output) => (one.source === source ? scorer.score(one, output) : null) }
}

function caught(fault: NoteFault): NoteScorer {
  return {
    metric: `caught: ${fault}`,
    about: `the verifier refuses a sentence with another ${fault}`,
    score(one, output) {
      const wrong = claimsOf(output).flatMap(({ text, source }) => {
        const faulty = withFault(text, fault)
        return faulty !== null && supports(text, [source]).ok ? [{ text: faulty, source }] : []
      })
      return counted(
        wrong.length,
        wrong.filter(({ text, source }) => supports(text, [source]).ok).map(({ text }) => text),
      )
    },
  }
}

/** Sentences of the note that state something in words of their own, each with the words it points at. */
function claimsOf({ sentences, turns }: Output): { text: string; source: SupportSource }[] {
  const texts = new Map(turns.map(({ id, text }) => [id, text]))
  return sentences.flatMap(({ stated, text, heading, evidence }) => {
    const [one] = evidence
    if (!stated || !one || one.kind === 'passage' || heading === 'chief_complaint') return []
    if (isProposal(text) || text.includes('"')) return []
    const answer = texts.get(one.turn) ?? ''
    const question = one.kind === 'answer' ? texts.get(one.question) : undefined
    return [{ text, source: { text: answer, ...(question !== undefined && { question }) } }]
  })
}

/** What a doctor asks for, told as if it had been said; the source is the question, alone and before an evasive answer. */
function claimsOfQuestions(turn: Turn, next: Turn | undefined): { text: string; source: SupportSource }[] {
  if (!isAsker(turn.speaker) || !next) return []
  return units(turn.text).flatMap((unit) => {
    const things = unit.isQuestion ? askedFor(unit.clean) : null
    if (things === null) return []
    return [
      { text: `Reports ${things}.`, source: { text: turn.text } },
      { text: `Reports ${things}.`, source: { text: 'Hmm, let me think about that.', question: turn.text } },
    ]
  })
}

function numbersSaid(turns: readonly Turn[]): Set<string> {
  return numbersIn(turns.map(({ text }) => text).join(' \n '))
}

const SMALL = new Set(
  'the a an of to in and or is was has had have not no with for on at it this that her his their he she they by be as from patient'.split(
    ' ',
  ),
)

function contentOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).filter((word) => !SMALL.has(word)).map(stem)
}

async function readRowsOf(dataDir: string | null): Promise<NoteRow[]> {
  const read = <T>(name: string, row: z.ZodType<T>) => developmentRows(dataDir, `notes/${name}`, row)
  const [aci, primock, checklists, mts] = await Promise.all([
    read('aci-bench.jsonl', TalkRow),
    read('primock57.jsonl', TalkRow),
    read('primock57-checklists.jsonl', ChecklistRow),
    read('mts-dialog.jsonl', HeaderRow),
  ])
  return [
    ...aci.map((row): NoteRow => ({ ...row, source: 'aci-bench' })),
    ...primock.map((row): NoteRow => {
      // One talk may have the lists of several clinicians.
      const items = checklists.filter(({ id }) => id === row.id).flatMap((list) => list.items)
      // Cells that a spreadsheet broke hold no fact.
      const critical = items.filter(({ text, importance }) => importance === 'critical' && !text.includes('#REF'))
      return { ...row, source: 'primock57', ...(items.length > 0 && { facts: critical.map(({ text }) => text) }) }
    }),
    ...mts.map((row): NoteRow => ({ ...row, source: 'mts-dialog' })),
  ]
}
