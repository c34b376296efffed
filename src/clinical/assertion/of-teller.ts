import type { Turn } from '../../core/chat.ts'
import type { Finding } from '../../core/clinical.ts'

const OF_HISTORY: ReadonlySet<string> = new Set(['condition', 'medicine', 'allergy'])
/** What asks for illnesses, medicines or allergies: the answer tells of long-term things, not of danger now. */
const ASKS_HISTORY =
  /\b(?:illness(?:es)?|conditions?|histor(?:y|ies)|operations?|medicines?|medications?|tablets|allerg\w+|health)\b/i
const CLAUSE_END = /[,;.!?\n]|\b(?:but|and|while|whereas)\b/gi
const FIRST = /\b(?:i|i[’']?(?:m|ve)|my own|me|myself)\b/i
const THIRD = /\b(?:he|she|they|him|her|his|them|(?:my|our) \w+)\b/i
/** The one it is about, told apart from the teller: "he has nothing", "my son is healthy", "she doesn't". */
const OTHER =
  /\b(?:he|she|they|(?:my|our) [a-z]+)(?:[’']s\b| (?:has|have|had|is|was|are|does|did|takes?|isn[’']?t|wasn[’']?t|hasn[’']?t|haven[’']?t|doesn[’']?t|didn[’']?t|never)\b)/i
const IS_WELL =
  /\b(?:he|she|they|(?:my|our) [a-z]+)(?:[’']s| has| have| is| are| does| takes?)? (?:nothing|none|healthy|well|fine|(?:not|never)(?= *(?:$|[.,;!])))|\b(?:he|she|they|(?:my|our) [a-z]+) (?:is|does|has|have|are|do)n[’']?t(?= *(?:$|[.,;!]))/i
/** "My husband Tom has a bad knee": with these words the visit begins. */
const FOR_ANOTHER =
  /^\W*(?:(?:[Hh]i|[Hh]ello|[Ww]ell|[Ss]o|[Uu]m|[Yy]es|[Yy]eah|[Dd]octor|[Ii]t[’']s|[Bb]ecause)\b\W*)*(?:[Mm]y|[Oo]ur) (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|son|daughter|baby|child|kid|toddler|grandson|granddaughter|mum|mom|mother|dad|father|nan|gran|grandad)(?: [A-Z]\w+)?(?:,? [A-Z]\w+,?)?(?:[’']s| (?:has|is|had|was|keeps|can[’']t|cannot|won[’']t|fell|hurt|hasn[’']t|isn[’']t|woke|started|got))\b/

/** Whether who answers in a visit speaks for somebody else: the first words tell of a relative, and of no "I". */
export function opensForAnother(turns: readonly Turn[]): boolean {
  const first = turns.find(({ speaker, text }) => speaker === 'patient' && text.trim().split(/\s+/).length >= OPENING)
  return (
    first !== undefined && FOR_ANOTHER.test(first.text) && !/\b(?:i|me|we|us|myself)\b/i.test(firstSentence(first.text))
  )
}
const OPENING = 4

function firstSentence(text: string): string {
  return /^[^.?!\n]*/.exec(text)![0]
}

/**
 * A carer who sets their own long-term illness, medicine or allergy beside the patient's, "I have asthma, he has nothing":
 * it is the carer's. Only where the words themselves tell the two apart, and never a symptom: a danger that a carer tells
 * of as "I" still acts.
 */
export function ofTeller(
  findings: readonly Finding[],
  { turn, question }: { turn: Pick<Turn, 'text'>; question: Pick<Turn, 'text'> | null },
): Finding[] {
  const isAsked = question !== null && ASKS_HISTORY.test(question.text)
  const isTold = (isAsked ? OTHER : IS_WELL).test(turn.text)
  if (!isTold || !FIRST.test(turn.text)) return [...findings]
  return findings.map((finding) =>
    OF_HISTORY.has(finding.kind) && !/pregnan|postnatal|postpartum/.test(finding.code) && isOfFirst(turn.text, finding)
      ? { ...finding, assertion: { ...finding.assertion, experiencer: 'other' as const } }
      : finding,
  )
}

/** Whether the clause up to the finding speaks of "I" and of nobody else. */
function isOfFirst(text: string, { start }: Finding): boolean {
  let from = 0
  for (const { index, 0: end } of text.slice(0, start).matchAll(CLAUSE_END)) from = index + end.length
  const before = text.slice(from, start)
  return FIRST.test(before) && !THIRD.test(before) && !/\b(?:having|think|gave|give)\b/i.test(before)
}
