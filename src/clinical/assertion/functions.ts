import type { Turn } from '../../core/chat.ts'
import type { Finding } from '../../core/clinical.ts'
import { conceptOf } from '../match/concepts.ts'
import { PLAINLY, UNTOLD } from '../plain-finding.ts'
import type { AnswerKind } from './answer-corrected.ts'
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

/** What a healthy body can do, asked for so that a no is the danger: "can you feel it when you wipe?". */
const ABILITIES: readonly (readonly [asked: RegExp, code: string])[] = [
  [
    /\b(?:can|could|do) (?:you|he|she|they) (?:still )?feel\b[^?]{0,30}\b(?:wip(?:e|ing)|bottom|genitals|private parts|groin|between (?:your|his|her) legs)\b/i,
    'saddle-numbness',
  ],
  [
    /\b(?:can|could) (?:you|he|she|they) (?:still )?(?:control|hold)\b[^?]{0,20}\b(?:bladder|wee|urine|pee|water)\b/i,
    'cannot-control-bladder',
  ],
  [
    /\b(?:can|could) (?:you|he|she|they) (?:still )?(?:control|hold)\b[^?]{0,20}\b(?:bowels?|stools?|poo)\b/i,
    'bowel-loss',
  ],
  [/\bcan (?:you|he|she|they) (?:still )?(?:pass (?:urine|water|wee)|pee|wee|urinate)\b/i, 'urinary-retention'],
  [
    /\b(?:is|are) (?:he|she|they|(?:the|your) (?:baby|child|little one|son|daughter)) (?:still )?(?:feeding|taking (?:his|her|the|any) (?:milk|feeds?|bottle))\b/i,
    'not-feeding',
  ],
  [
    /\b(?:is|are) (?:he|she|they|(?:the|your) (?:baby|child|little one|son|daughter)) (?:easy to (?:wake|rouse)|waking (?:up )?(?:easily|for feeds?|properly))\b|\bcan you (?:wake|rouse) (?:him|her|them)\b/i,
    'hard-to-rouse',
  ],
]

/**
 * "How's your appetite?" "Gone.": the question names what the body does, the answer how well, and only both together
 * name the finding. Null where the question asks for nothing of the kind or the answer does not say.
 */
export function functionFinding(question: Turn, answer: Turn): Finding | null {
  const last =
    question.text
      .trim()
      .split(/(?<=[.!?])\s+/)
      .at(-1) ?? ''
  const able =
    question.speaker === 'clinician' ? conceptOf(ABILITIES.find(([asked]) => asked.test(last))?.[1] ?? '') : null
  if (able) return ofAbility(able, question, answer)
  if (!HOW.test(question.text)) return null
  const concept = conceptOf(FUNCTIONS.find(([asked]) => asked.test(last))?.[1] ?? '')
  if (!concept) return null
  const { kind, start, end } = readAnswer(answer.text)
  const isIfWell = IF_WELL.test(last)
  const isBad = kind === 'bad' || LOST.test(answer.text) || (isIfWell && kind === 'no')
  const isFine = kind === 'fine' || (isIfWell && kind === 'yes')
  if (!isBad && !isFine) return null
  return told(concept, { question, answer, span: { start, end }, negation: isBad ? 'affirmed' : 'negated' })
}

function ofAbility(concept: Named, question: Turn, answer: Turn): Finding | null {
  const { kind, start, end } = readAnswer(answer.text)
  const negation = ABLE[kind]
  return negation ? told(concept, { question, answer, span: { start, end }, negation }) : null
}

/** What an answer says of the danger when it was asked for the ability. */
const ABLE: Readonly<Partial<Record<AnswerKind, Finding['assertion']['negation']>>> = {
  yes: 'negated',
  fine: 'negated',
  no: 'affirmed',
  except: 'affirmed',
  bad: 'affirmed',
  was: 'affirmed',
  passed: 'affirmed',
  possible: 'possible',
}

type Named = Pick<Finding, 'code' | 'name' | 'kind'>

function told(
  { code, name, kind }: Named,
  said: {
    question: Turn
    answer: Turn
    span: { start: number; end: number }
    negation: Finding['assertion']['negation']
  },
): Finding {
  const { question, answer, span, negation } = said
  return {
    ...UNTOLD,
    code,
    name,
    kind,
    assertion: { ...PLAINLY, negation },
    quote: answer.text.slice(span.start, span.end),
    ...span,
    turn: answer.id,
    question: question.id,
  }
}

/** Whether the question asks for an ability: its words then say the opposite of what its answer says. */
export function asksForAbility({ text, speaker }: Turn): boolean {
  return speaker === 'clinician' && ABILITIES.some(([asked]) => asked.test(text))
}
