import { GIVEN, GIVEN_ALSO_WORDS } from '../dictionaries/given-names.ts'
import { isListedGiven, isListedPart } from '../dictionaries/listed.ts'
import { SURNAME_ENDING, SURNAMES, SURNAMES_ALSO_WORDS } from '../dictionaries/surnames.ts'
import { NEVER_NAME } from '../dictionaries/words.ts'
import type { Token, View } from '../view.ts'

// What the dictionaries say about one word. "Maybe" words are also words of the language.

export const isGiven = (low: string) => GIVEN.has(low)
export const isSurname = (low: string) => SURNAMES.has(low) || isListedPart(low)
export const maybeGiven = (low: string) => GIVEN.has(low) || GIVEN_ALSO_WORDS.has(low) || isListedGiven(low)
export const maybeSurname = (low: string) =>
  SURNAMES.has(low) || SURNAMES_ALSO_WORDS.has(low) || isListedPart(low) || isListedGiven(low)
export const isCapital = (token: Token) => token.isTitle || token.isUpper
export const isInitial = (token: Token) => token.text.length === 1 && token.text !== token.low

/** A capital word that can stand as the second part of a name whose first part is also a word. */
export function isLikeSurname(token: Token): boolean {
  if (!token.isTitle || token.text.length < 3 || NEVER_NAME.has(token.low)) return false
  return (
    isSurname(token.low) ||
    SURNAMES_ALSO_WORDS.has(token.low) ||
    isListedGiven(token.low) ||
    isGiven(token.low) ||
    SURNAME_ENDING.test(token.low)
  )
}

/** Months that are names too: beside a number or "in" they are dates. */
export const MONTH_NAMES: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august', 'january'])

/** Syllables of Korean given names as they are written in Latin letters. */
const KOREAN =
  /^(?:ae|ah|bin|bo|bok|byung|cheol|chul|chung|da|dae|do|dong|duk|eon|eun|ga|gi|gu|guk|gun|gyu|ha|hae|han|hee|ho|hong|hui|hwa|hwan|hye|hyeok|hyeon|hyo|hyuk|hyun|il|im|in|ja|jae|jeong|jeung|ji|jin|jo|jong|joo|joon|ju|jun|jung|ka|ki|kook|ku|kyo|kyong|kyoung|kyu|kyun|kyung|man|mi|mija|min|myeong|myung|na|nam|ok|ra|ran|rae|rim|ryeo|sae|sang|se|seo|seok|seon|seong|seul|seung|shik|shin|sik|so|sol|son|soo|sook|soon|su|suk|sun|sung|tae|ui|uk|un|wan|won|woo|wook|woon|ya|yeo|yeol|yeon|yeong|yi|yon|yong|yoo|yoon|you|young|youn|yu|yul|yun|yung)$/
/** Of Chinese ones. */
const PINYIN =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo)$/

/** Two syllables of an East Asian given name that a hyphen joins. */
export function syllablePair(first: string, second: string): 'korean' | 'chinese' | null {
  if (KOREAN.test(first) && KOREAN.test(second)) return 'korean'
  return first.length > 1 && second.length > 1 && PINYIN.test(first) && PINYIN.test(second) ? 'chinese' : null
}

/** "I tested TIA-free", "for ED": short and in capitals among words that are not is an abbreviation. */
export function isAcronym({ token, previous, after }: Pick<View, 'token' | 'after'> & { previous: Token | undefined }) {
  if (!token.isUpper || token.text.length > 5) return false
  return !(previous?.isUpper ?? false) && !(after(1)?.isUpper ?? false)
}
