import type { Turn } from '../../core/chat.ts'
import { hasLexicon, isLikelierOther, isSurelyEnglish } from '../language.ts'
import { isFormQuestion } from '../languages/answers.ts'
import { ownLocale } from './own-questions.ts'

/** A letter that English does not write, nor a unit ("\u03bcg"). */
const OTHER_LETTER = /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}])\p{L}/u

/**
 * Tells which turns of a talk are not in English. Short answers defeat detection, so an answer is taken to be in the
 * language of its question and of the rest of the talk unless it is plainly English.
 */
export function inOtherLanguage(turns: readonly Turn[]): (turn: Turn, question: Turn | null) => boolean {
  const isTalk = turns.some((turn) => turn.speaker === 'assistant' && isAskedInOther(turn)) || isMostlyOther(turns)
  return (turn, question) => {
    // "Me" is a word of both: what has more of the other language is not English, however many it shares.
    if (OTHER_LETTER.test(turn.text) || isOther(turn.text)) return true
    if (isSurelyEnglish(turn.text)) return false
    if (question?.speaker === 'assistant') {
      const locale = ownLocale(question.text)
      return locale === null ? isTalk : locale !== 'en'
    }
    return isTalk
  }
}

function isAskedInOther({ text }: Turn): boolean {
  return (ownLocale(text) ?? 'en') !== 'en' || isFormQuestion(text)
}

function isMostlyOther(turns: readonly Turn[]): boolean {
  const said = turns.filter(({ speaker }) => speaker !== 'assistant').map(({ text }) => text)
  return isOther(said.join('\n'))
}

function isOther(text: string): boolean {
  const said = text.replace(HESITATION, ' ')
  return !hasLexicon(said) || isLikelierOther(said, 'en')
}

/** "Um" is a word of Portuguese too. */
const HESITATION = /\bu+m+\b/gi
