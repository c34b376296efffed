import type { Token } from '../match/tokens.ts'
import { lineOf } from './answer-times.ts'

/** What an answer says about what was asked, before its own findings are read. */
export type AnswerKind =
  | 'yes'
  | 'no'
  | 'possible'
  /** It was so, and is no more: "not any more", "used to". */
  | 'was'
  /** It was so lately and has passed: "it's gone". */
  | 'passed'
  /** A denial now of something said to have been before, or the other way round: "yesterday yes, now no". */
  | 'started'
  /** Looked for and not found: "they thought so, but the scan was clear". */
  | 'cleared'
  /** Somebody else has it: "my mother did". */
  | 'other'
  /** Only one of what was asked: "just a cough". */
  | 'only'
  /** None of it but for what follows: "nope, apart from a streak or two". */
  | 'except'
  /** Tells more about what was asked: "since this morning", "it comes and goes". */
  | 'detail'
  /** All is well, whichever way round it was asked; something is wrong, the same way. */
  | 'fine'
  | 'bad'
  /** A question in return. */
  | 'asks'
  | 'unclear'

/**
 * "No. Well, actually, once this morning": the first words are taken back by the last ones. A denial gives way to any
 * admission behind it; an admission only to a denial that plainly takes it back, else it stays open.
 */
export function corrected(
  tokens: readonly Token[],
  first: AnswerKind,
  kindOf: (tokens: readonly Token[]) => AnswerKind,
): { kind: AnswerKind; end: number } | null {
  if (first !== 'no' && first !== 'yes') return null
  const line = lineOf(tokens)
  if (first === 'no' && (NO_YES.test(line) || (NO_YES_SO.test(line) && !DENIES.test(lineOf(tokens.slice(2))))))
    return { kind: 'yes', end: tokens.length - 1 }
  const both = YES_NO.exec(line)
  if (both && first === 'yes')
    return / (?:no|nah) $/.test(both[0]) && (tokens.length === 2 || DENIES.test(lineOf(tokens.slice(2))))
      ? { kind: 'no', end: 1 }
      : null
  for (let at = 1; at < tokens.length; at++) {
    const rest = lineOf(tokens.slice(at))
    const isClause =
      tokens[at]!.before !== 'space' || BUT_YET.test(rest) || (at === 1 && /^ (?:but|although|though) /.test(rest))
    const back = TAKES_BACK.exec(rest)
    const cue = isClause
      ? (back ?? SOFTENS.exec(rest))
      : back && /wait|lie|sorry|scrap|second|mention/.test(back[0])
        ? back
        : null
    if (!cue) continue
    const words = /maybe/.test(cue[0]) ? 0 : cue[0].trim().split(' ').length
    const behind = tokens.slice(at + words)
    if (behind.length === 0) continue
    const kind = kindOf(behind)
    // "No. Well, actually there was one loose one this morning."
    if (first === 'no' && (kind === 'unclear' || kind === 'detail') && HAD_SOME.test(lineOf(behind)))
      return { kind: 'yes', end: at + words + clauseEnd(behind) }
    // "No but I think about it" is read by what it names.
    if (
      tokens[at]!.before === 'space' &&
      !back &&
      kind === 'possible' &&
      !/^ \w+ (?:maybe|perhaps|possibly|it might|i might|could)\b/.test(rest)
    )
      continue
    if (first === 'no' && ADMITS.has(kind)) return { kind, end: at + words + clauseEnd(behind) }
    if (first === 'yes' && kind === 'no') return { kind: back ? 'no' : 'possible', end: at + words + clauseEnd(behind) }
  }
  return null
}

/** Takes back what was said before it. */
const TAKES_BACK =
  /^ (?:(?:oh|no|hang|hold|well|but) )*(?:wait|hang on|hold on|(?:i )?tell a lie|i lie|scrap that|i mean(?! to)|i meant|sorry|on second thoughts?|come to think|now (?:that )?(?:you|i) (?:mention|say|think)(?: (?:it|of it|about it))?|actually|thinking about it) /
/** Only softens it: "no, well, sometimes". */
const SOFTENS = /^ (?:well|although|though|but|except|maybe) /

/** "No itching but yeah, a bit of yellow stuff". */
const BUT_YET = /^ (?:but|although|though) (?:(?:then|well|um|oh) )?(?:yes|yeah|yep|aye) /
const HAD_SOME =
  /^ (?:(?:there (?:was|were|is|are|has been|have been)|(?:i|he|she) (?:did have|had|have|has|get|got|felt|noticed|saw)|ive (?:had|got|noticed)|theres(?: been)?) (?:one|some|it|that|them|two|three|a (?:bit|little|few|couple|touch|twinge|tiny|small|slight))|once|twice) /

const ADMITS: ReadonlySet<AnswerKind> = new Set(['yes', 'possible', 'was', 'passed', 'started'])
/** "No... yes": the last word stands. */
const NO_YES =
  /^ (?:no|nope|nah) (?:yes|yeah|yep|yup|ye|yh|aye)(?: (?:it (?:does|is)|i (?:do|have|am)|there is|(?:he|she) (?:does|is|has)|sorry|actually))* $/
/** "No yeah, I am a bit": what goes on after the yes and denies nothing. */
const NO_YES_SO =
  /^ (?:no|nope|nah) (?:yes|yeah|yep|yup|ye|yh|aye) (?:i|im|ive|it|its|he|hes|she|shes|they|theyre|there|theres|a|quite|definitely|bit|sometimes|actually|sort|kind|kinda|the|my|still|often) /
/** "Yeah, no, nothing like that": the yes only takes the question up. */
const YES_NO = /^ (?:yes|yeah|yep|ya) (?:no|nah|nope) /
const DENIES = /\b(?:no|not|nothing|none|never|nah|nope|fine|\w+nt|(?:all )?good)\b/

/** The first clause of an answer is the evidence: to the first comma or sentence end behind the first words. */
export function clauseEnd(tokens: readonly Token[]): number {
  for (let i = 1; i < tokens.length; i++) if (tokens[i]!.before !== 'space') return i - 1
  return tokens.length - 1
}
