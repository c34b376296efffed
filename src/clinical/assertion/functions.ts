import type { Turn } from '../../core/chat.ts'
import type { Finding } from '../../core/clinical.ts'
import { conceptOf } from '../match/concepts.ts'
import { PLAINLY, UNTOLD } from '../plain-finding.ts'
import { readAnswer } from './answers.ts'

/** What a body does every day, and the finding when it does it badly. */
const FUNCTIONS: readonly (readonly [asked: RegExp, code: string])[] = [
  [/\bappetite\b|\bare you eating\b/i, 'poor-appetite'],
  [/\bsleep(?:ing)?\b/i, 'insomnia'],
  [/\bbreathing\b/i, 'breathlessness'],
  [/\bhearing\b(?! (?:voices|things))/i, 'hearing-loss'],
  [/\b(?:mood|spirits)\b/i, 'low-mood'],
  [/\benergy\b/i, 'fatigue'],
  [/\bmemory\b/i, 'memory-trouble'],
]
const HOW = /\b(?:how(?:['\u2019]s| is| are| has| have|s)|what about|how about|and|is|are)\b[^?]{0,60}\?\s*$/i
const IF_WELL = /\b(?:is|are)\b.*\b(?:ok|okay|good|well|normal|all right|alright|fine)\s*\?\s*$/i
const LOST =
  /^\W*(?:(?:it['\u2019]?s|it is|it has|it['\u2019]?s been|mine['\u2019]?s|pretty much|completely|totally|just|really|very|all|absolutely|a bit|well|oh|um)\W+)*(?:gone|poor|rubbish|non-?existent|off|low|down|lost it|vanished|disappeared|pants|crap|shit|hit and miss|up and down|all over the place|not what it was|patchy|broken|disturbed|nil|zero|none)\b/i

/**
 * "How's your appetite?" "Gone.": the question names what the body does, the answer how well, and only both together
 * name the finding. Null where the question asks for nothing of the kind or the answer does not say.
 */
export function functionFinding(question: Turn, answer: Turn): Finding | null {
  if (!HOW.test(question.text)) return null
  const last =
    question.text
      .trim()
      .split(/(?<=[.!?])\s+/)
      .at(-1) ?? ''
  const concept = conceptOf(FUNCTIONS.find(([asked]) => asked.test(last))?.[1] ?? '')
  if (!concept) return null
  const { kind, start, end } = readAnswer(answer.text)
  const isIfWell = IF_WELL.test(last)
  const isBad = kind === 'bad' || LOST.test(answer.text) || (isIfWell && kind === 'no')
  const isFine = kind === 'fine' || (isIfWell && kind === 'yes')
  if (!isBad && !isFine) return null
  return {
    ...UNTOLD,
    code: concept.code,
    name: concept.name,
    kind: concept.kind,
    assertion: { ...PLAINLY, negation: isBad ? 'affirmed' : 'negated' },
    quote: answer.text.slice(start, end),
    start,
    end,
    turn: answer.id,
    question: question.id,
  }
}
