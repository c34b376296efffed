import type { Turn } from '../core/chat.ts'
import type { Evidence, NoteSection, NoteSentence, RedFlag, Sbar, TriageAssessment } from '../core/clinical.ts'
import { composeNote, type NoteInput } from './compose-note.ts'
import { isAsker } from './dialogue.ts'
import { isFormLine } from './note/forms.ts'
import { nameOf, SETTINGS } from './note/proposals.ts'

export interface SbarInput extends NoteInput {
  readonly triage: TriageAssessment
}

type Line = Omit<NoteSentence, 'id'>

/**
 * A handover for an escalation. The situation is what was said, with its place; the recommendation is a proposal that
 * a person decides on.
 */
export function composeSbar(input: SbarInput): Sbar {
  const { turns, triage } = input
  const note = composeNote(input)
  const from = (...headings: string[]) =>
    note.sentences
      .filter(({ heading }) => headings.includes(heading))
      .map(({ section, heading, text, evidence, stated }): Line => ({ section, heading, text, evidence, stated }))
  const flags = triage.redFlags.filter(({ turn }) => turn !== null)
  const forms = from('results').filter(({ text }) => isFormLine(text))
  return {
    situation: numbered('S', [...from('chief_complaint'), ...onceEach(flags.map((flag) => flagLine(flag, turns)))]),
    background: numbered('B', from('hpi', 'pmh', 'medicines', 'allergies', 'ros')),
    assessment: numbered('A', [
      levelLine(triage, flags),
      ...flags.map(assessmentLine),
      ...from('vitals', 'exam'),
      ...forms,
    ]),
    recommendation: numbered('R', [recommendation(triage, flags)]),
  }
}

/** Two rules that read the same words are one thing said. */
function onceEach(lines: readonly Line[]): Line[] {
  return lines.filter(({ text }, index) => lines.findIndex((other) => other.text === text) === index)
}

function numbered(letter: string, lines: readonly Line[]): NoteSentence[] {
  return lines.map((line, index) => ({ id: `${letter.toLowerCase()}${index + 1}`, ...line }))
}

function evidenceOf({ turn, start, end, quote }: RedFlag): Evidence {
  return { kind: 'turn', turn: turn!, start, end, quote }
}

function line(section: NoteSection, heading: string, text: string, flag: RedFlag | undefined): Line {
  return { section, heading, text, evidence: flag ? [evidenceOf(flag)] : [], stated: flag !== undefined }
}

/** The patient's words; a bare yes or no stands behind the question that it answers. */
function flagLine(flag: RedFlag, turns: readonly Turn[]): Line {
  const who = flag.thirdPerson ? 'Said of another person' : 'Said'
  const at = turns.findIndex(({ id }) => id === flag.turn)
  const before = turns[at - 1]
  // "Muddled" says something by itself; an answer that is a yes or a number says it with its question only.
  const isWhole = turns[at]?.text.trim() === flag.quote.trim() && flag.quote.trim().split(/\s+/).length <= 2
  const isBare = isWhole && before !== undefined && isAsker(before.speaker)
  const { beside } = flag
  const earlier = beside && turns.find(({ id }) => id === beside.turn)
  if (earlier) {
    const start = earlier.text.indexOf(beside.quote)
    const evidence: Evidence = { kind: 'turn', ...beside, start, end: start + beside.quote.length }
    const both = line('subjective', 'red_flag', `${who}: "${beside.quote}", then "${flag.quote}"`, flag)
    return { ...both, evidence: [evidence, ...both.evidence] }
  }
  if (!isBare) return line('subjective', 'red_flag', `${who}: "${flag.quote}"`, flag)
  const said = line('subjective', 'red_flag', `${who} when asked "${before.text.trim()}": "${flag.quote}"`, flag)
  const { turn, start, end, quote } = flag
  return { ...said, evidence: [{ kind: 'answer', question: before.id, turn: turn!, start, end, quote }] }
}

function assessmentLine(flag: RedFlag): Line {
  const crisis = flag.crisis ? ', crisis' : ''
  return line('assessment', 'red_flag', `${nameOf(flag.protocol)} (${flag.level}${crisis}; rule ${flag.rule}).`, flag)
}

function levelLine({ floor, level }: TriageAssessment, flags: readonly RedFlag[]): Line {
  return line(
    'assessment',
    'level',
    `Level found by rules: ${(floor ?? level ?? 'not triaged').replaceAll('_', ' ')}. Not yet judged by a clinician.`,
    flags[0],
  )
}

function recommendation({ disposition }: TriageAssessment, flags: readonly RedFlag[]): Line {
  const setting = disposition ? SETTINGS[disposition.setting] : 'a person reads the talk now'
  return { ...line('plan', 'proposed', `Proposed for the clinician: ${setting}.`, flags[0]), stated: false }
}
