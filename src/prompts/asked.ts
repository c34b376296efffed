import { isSurelyEnglish } from '../clinical/language.ts'
import { isForeignWord } from '../clinical/languages/reading.ts'
import { wordOf } from '../clinical/match/by-word.ts'
import { fold, sentences, words } from '../core/text.ts'

const OPENERS =
  /^(?:(?:and|but|so|also|ok|okay|hi|hiya|hello|please|sorry|doctor)[, ]+)*(?:what|whats|why|how|when|where|which|who|is|are|am|do|does|did|can|could|should|shall|will|would|may|might|must|has|have)\b/
const REQUESTS =
  /\b(?:tell me (?:about|more|what|how|why|if)|i (?:want|wanted|would like|need) to know|wondering (?:if|whether|what|how)|any advice|explain)\b/
/** "Can you help?" asks for nothing that a page could answer: what stands behind it counts. */
const PLEA =
  /^(?:(?:hi|hiya|hello|hey|please|sorry|doctor|morning|afternoon|evening|good)[, ]+)*(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody|a doctor|the doctor) (?:please )?(?:help|see|ring|phone|call)(?: (?:me|us|out|him|her))?(?: please)?\b[,.?! ]*/
/** "Have had a cough for days" opens like a question and is none: the subject is left out. */
const ELLIPSIS =
  /^(?:(?:have|has|had|am|are|is|did|do) (?:had|been|got|a|an|the|some|no|not|my|having|feeling|taking|very|so)|(?:could|might|may|must|would|can) (?:be|have|well|possibly|not)|(?:has|is|does|was) (?:getting|got|gotten|spreading|come|gone|hurting|hurt))\b/

/**
 * The sentences of a message that ask something, in their own words, and whether the rest tells something. Marks decide
 * in every language; without a mark, English openings do.
 */
export function asked(text: string): { questions: string[]; tells: boolean } {
  const questions: string[] = []
  let tells = false
  for (const { start, end } of sentences(text)) {
    const sentence = text.slice(start, end)
    if (isQuestion(sentence)) questions.push(sentence)
    else if (/[\p{L}\p{N}]{2}/u.test(sentence)) tells = true
  }
  return { questions, tells }
}

function isQuestion(sentence: string): boolean {
  const whole = fold(sentence).text.replaceAll("'", '').trim()
  const plain = whole.replace(PLEA, '')
  // "Can you help my son?"
  if (plain === '' || (plain !== whole && /^(?:my|our|with|this|the) \w+(?: \w+)?[?.! ]*$/.test(plain))) return false
  if (/[?؟]["')\]]*$/.test(sentence)) return true
  if (REQUESTS.test(plain)) return true
  return OPENERS.test(plain) && !ELLIPSIS.test(plain) && plain.split(' ').length >= 3 && !isOther(sentence)
}

/** "Do din pehle" is "two days ago" in Hindi. */
function isOther(sentence: string): boolean {
  if (HINDI_TWO.test(sentence)) return true
  return !isSurelyEnglish(sentence) && words(sentence).some((word) => isForeignWord(wordOf(word)))
}
const HINDI_TWO = /^\W*do (?:din|dino|hafte|hafton|mahine|ghante|saal|baar|roz)\b/i
