import { numbersIn } from '../../clinical/note/numbers.ts'
import type { Turn } from '../../core/chat.ts'
import type { NoteSentence } from '../../core/clinical.ts'
import { AppError } from '../../core/errors.ts'
import { evidenceFault, supportFault, unsaidNumbers } from '../scorers/faithful.ts'
import { type Replayed, replay } from '../simulator/replay.ts'
import { readTalks, type Talk } from '../simulator/talks.ts'
import { median } from '../statistics.ts'
import { counted, right, type Scorer, suite, wrong } from '../suite.ts'

type TalkScorer = Scorer<Talk, Replayed>

/** Real consultations over the socket of the running service, from the first word to the note in the queue. */
export const simulateSuite = suite<Talk, Replayed>({
  name: 'simulate',
  about: 'Patient turns of recorded consultations over the socket; a talk ends only by fifteen silent minutes.',
  needs: 'data',
  cases: ({ dataDir }) => readTalks(dataDir),
  async open({ startService }) {
    if (!startService) throw new AppError('bad_input', 'This suite needs a service to talk to.')
    const service = await startService()
    return { ask: (talk) => replay(service, talk), close: () => service.close() }
  },
  scorers: [
    {
      metric: 'ends in a note',
      about: 'a drafted note waits for review, and the encounter stands in the queue with it',
      score: (_, { view, queued }) => {
        const explanation = `status ${view.status}, note ${view.note?.state ?? 'none'}, ${queued?.note ? 'queued' : 'not queued'}`
        const isDone = view.status === 'in_review' && view.note?.state === 'in_review' && queued?.note != null
        return (isDone ? right : wrong)(explanation)
      },
    },
    {
      metric: 'handover',
      about: 'an escalation has a handover with a situation and a recommendation',
      score: (_, { view }) =>
        counted(
          view.escalations.length,
          view.escalations
            .filter(({ sbar }) => !sbar || sbar.situation.length === 0 || sbar.recommendation.length === 0)
            .map(({ escalationId }) => escalationId),
        ),
    },
    perSentence(
      'has evidence',
      'a sentence points at the exact words of one turn or one question with its answer',
      evidenceFault,
    ),
    perSentence('is carried', 'those words carry the sentence', supportFault),
    {
      metric: 'complaint',
      about: "the complaint stands in the patient's words, or as not stated",
      score(_, output) {
        const complaint = sentencesOf(output).find(({ heading }) => heading === 'chief_complaint')
        if (!complaint) return wrong('no complaint in the note')
        if (!complaint.stated) return /not stated/i.test(complaint.text) ? right(complaint.text) : wrong(complaint.text)
        const fault = supportFault(complaint, turnsOf(output))
        return fault === null ? right(complaint.text) : wrong(`${complaint.text} (${fault})`)
      },
    },
    { metric: 'onset', about: 'the onset is said, "asked, not answered" or "not asked", as it happened', score: onset },
    {
      metric: 'no unsaid number',
      about: 'a sentence holds no number that the patient did not say, or answer',
      score: (_, output) => {
        const turns = turnsOf(output)
        const said = patientTurns(output)
        const sentences = sentencesOf(output)
        // A yes to "in the last 12 hours?" says the 12: the question is half of that evidence.
        const asked = (sentence: NoteSentence) =>
          sentence.evidence.flatMap((one) => (one.kind === 'answer' ? (turns.get(one.question) ?? []) : []))
        const bad = sentences.filter((sentence) => unsaidNumbers(sentence, [...said, ...asked(sentence)]).length > 0)
        return counted(
          sentences.length,
          bad.map(({ text }) => text),
        )
      },
    },
    {
      metric: 'said numbers kept',
      about: 'a number that the patient said stands in the note',
      score: (_, output) => {
        const said = [...new Set(patientTurns(output).flatMap(({ text }) => [...numbersIn(text)]))]
        const kept = new Set(sentencesOf(output).flatMap(({ text }) => [...numbersIn(text)]))
        return counted(
          said.length,
          said.filter((number) => !kept.has(number)),
        )
      },
    },
  ],
  gates: [
    { metric: 'ends in a note', atLeast: 1, why: 'No encounter ends without a row in the queue.' },
    { metric: 'handover', atLeast: 1, why: 'Whoever is woken needs to know why.' },
    { metric: 'has evidence', atLeast: 1, why: 'Every claim has a source.' },
    { metric: 'is carried', atLeast: 1, why: 'What its words do not carry was to be dropped before.' },
    { metric: 'complaint', atLeast: 1, why: 'The first thing that a clinician reads.' },
    { metric: 'onset', atLeast: 1, why: '"Not asked" is not "denied".' },
    { metric: 'no unsaid number', atLeast: 1, why: 'A wrong number is a wrong dose.' },
    { metric: 'said numbers kept', atLeast: 0.6, why: 'Numbers are what a note is read for.' },
  ],
  describe(outputs) {
    const notes = outputs.map(({ output }) => sentencesOf(output))
    const escalated = outputs.filter(({ output }) => output.view.escalations.length > 0)
    const messages = outputs.reduce((sum, { one }) => sum + one.messages.length, 0)
    const alerts = outputs.reduce((sum, { output }) => sum + output.view.escalations.length, 0)
    return {
      figures: [
        { name: 'talks', value: String(outputs.length) },
        { name: 'median sentences a note', value: String(median(notes.map((one) => one.length))) },
        {
          name: 'median stated facts a note',
          value: String(median(notes.map((one) => one.filter(({ stated }) => stated).length))),
        },
        {
          name: 'median findings an encounter',
          value: String(median(outputs.map(({ output }) => output.view.findings.length))),
        },
        { name: 'talks with an escalation', value: `${escalated.length} of ${outputs.length}` },
        { name: 'alerts per 1 000 messages', value: perThousand(alerts, messages) },
        {
          // The recorded patient answers the recorded doctor: behind our own question his "yeah" means something else.
          name: 'of these behind a danger question that the recorded patient never heard',
          value: perThousand(
            outputs.reduce(
              (sum, { output }) =>
                sum + output.view.escalations.filter((one) => isBehindOwnQuestion(output, one)).length,
              0,
            ),
            messages,
          ),
        },
      ],
      remarks: outputs.flatMap(({ one, output }) => escalationsOf(one, output)),
    }
  },
})

function perSentence(
  metric: string,
  about: string,
  faultOf: (sentence: NoteSentence, turns: ReadonlyMap<string, Turn>) => string | null,
): TalkScorer {
  return {
    metric,
    about,
    score(_, output) {
      const sentences = sentencesOf(output)
      const turns = turnsOf(output)
      const misses = sentences.flatMap((sentence) => {
        const fault = faultOf(sentence, turns)
        return fault === null ? [] : [`${sentence.text} (${fault})`]
      })
      return counted(sentences.length, misses)
    },
  }
}

function onset(_: Talk, output: Replayed) {
  const sentence = sentencesOf(output).find(({ text }) => /^onset\b/i.test(text))
  if (!sentence) return wrong('no onset in the note')
  const wasAsked = output.events.some((event) => event.type === 'message' && event.question?.key === 'onset')
  if (sentence.stated) {
    const fault = supportFault(sentence, turnsOf(output))
    return fault === null ? right(sentence.text) : wrong(`${sentence.text} (${fault})`)
  }
  const isTrue = /asked, not answered/i.test(sentence.text) === wasAsked
  return (isTrue ? right : wrong)(`${sentence.text}; it was ${wasAsked ? '' : 'not '}asked`)
}

function perThousand(count: number, messages: number): string {
  return messages === 0 ? '-' : ((count / messages) * 1_000).toFixed(1)
}

function isBehindOwnQuestion({ events }: Replayed, { clientId }: { clientId: string | null }): boolean {
  const at = events.findIndex((event) => event.type === 'message' && event.clientId === clientId)
  const asked = events
    .slice(0, Math.max(0, at))
    .findLast((event) => event.type === 'message' && event.speaker === 'assistant')
  return asked?.type === 'message' && asked.question?.key.startsWith('red-flag:') === true
}

/** Each escalation with the words that raised it, to be read by a person. */
function escalationsOf({ id }: Talk, output: Replayed): { id: string; text: string }[] {
  return output.view.escalations.map(({ level, crisis, thirdPerson, redFlags, clientId }) => {
    const flags = redFlags.map(({ rule, quote }) => `${rule} "${quote}"`).join('; ')
    const behind = isBehindOwnQuestion(output, { clientId }) ? ', behind our own question' : ''
    return { id, text: `${level}${crisis ? ', crisis' : ''}${thirdPerson ? ', third person' : ''}${behind}: ${flags}` }
  })
}

function sentencesOf({ view }: Replayed): readonly NoteSentence[] {
  return view.note?.versions.at(-1)?.sentences ?? []
}

function turnsOf({ view }: Replayed): ReadonlyMap<string, Turn> {
  return new Map(view.turns.map((turn) => [turn.id, turn]))
}

function patientTurns({ view }: Replayed): Turn[] {
  return view.turns.filter(({ speaker }) => speaker !== 'assistant' && speaker !== 'clinician')
}
