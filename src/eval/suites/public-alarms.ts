import { z } from 'zod'
import { alarmOf } from '../../clinical/alarm.ts'
import { isAsker, readDialogue } from '../../clinical/dialogue.ts'
import { screen } from '../../clinical/floor.ts'
import { type RedFlag, UNKNOWN_SUBJECT } from '../../core/clinical.ts'
import { developmentRows } from '../cases/development-rows.ts'
import { right, type Scorer, suite, wrong } from '../suite.ts'

const Talk = z.object({ id: z.string(), dialogue: z.string() })
const Text = z.object({ id: z.string(), text: z.string() })
const Question = z.object({ query_id: z.string(), query: z.string() })

/** Shorter turns ("yes", "no , not really") say nothing without their question. */
const SHORTEST = 20

interface Said {
  readonly id: string
  readonly text: string
}

/** What the floor says of one text that stands alone. */
type Flags = readonly RedFlag[]

/**
 * How often thousands of texts that are mostly harmless raise an alarm, each as a first message. A few are real: a
 * consultation may be about chest pain. So the rate is compared from run to run, and the new ones are read.
 */
export const publicAlarmsSuite = suite<Said, Flags>({
  name: 'public-alarms',
  about: 'What patients say in public consultations and ask of health sites, each text alone: how many raise an alarm.',
  needs: 'data',
  cases: ({ dataDir }) => readAll(dataDir),
  open: () => ({
    ask: ({ text }) => {
      const message = { id: 'm1', speaker: 'patient', text, at: '2026-01-01T00:00:00Z' } as const
      const { redFlags } = screen({ message, recent: [], facts: [], subject: UNKNOWN_SUBJECT })
      return alarmOf(redFlags)?.redFlags ?? []
    },
  }),
  scorers: [
    quiet('no alarm', 'no red flag at urgent or emergency', () => true),
    quiet('no emergency', 'no red flag at emergency', ({ level }) => level === 'emergency'),
    quiet('no crisis', 'no crisis is seen', ({ crisis }) => crisis),
  ],
  gates: [
    { metric: 'no alarm', atLeast: 0.96, why: 'An alarm that is seldom right is no longer believed.' },
    { metric: 'no emergency', atLeast: 0.97, why: 'An alarm that is seldom right is no longer believed.' },
    { metric: 'no crisis', atLeast: 0.99, why: 'Nobody is taken for suicidal for a turn of phrase.' },
  ],
})

function quiet(metric: string, about: string, isLoud: (flag: RedFlag) => boolean): Scorer<Said, Flags> {
  return {
    metric,
    about,
    score({ text }, flags) {
      const loud = flags.filter(isLoud).map(({ rule, quote }) => `${rule} "${quote}"`)
      return loud.length === 0 ? right('quiet') : wrong(`"${text.slice(0, 200)}": ${loud.join(', ')}`)
    },
  }
}

/** Every text once, in the order of the files. */
async function readAll(dataDir: string | null): Promise<Said[]> {
  const [talks, sentences, questions] = await Promise.all([
    Promise.all(
      ['primock57', 'aci-bench', 'mts-dialog'].map((name) => developmentRows(dataDir, `notes/${name}.jsonl`, Talk)),
    ),
    developmentRows(dataDir, 'safety/benign-medical.jsonl', Text),
    developmentRows(dataDir, 'rag/medquad-queries.jsonl', Question),
  ])
  const said: Said[] = [
    ...talks.flat().flatMap(({ id, dialogue }) =>
      readDialogue(dialogue)
        .filter(({ speaker, text }) => !isAsker(speaker) && text.length > SHORTEST)
        .map((turn): Said => ({ id: `${id}-${turn.id}`, text: turn.text })),
    ),
    ...sentences,
    ...questions.map(({ query_id, query }): Said => ({ id: query_id, text: query })),
  ]
  return [...new Map(said.map((one) => [one.text, one])).values()]
}
