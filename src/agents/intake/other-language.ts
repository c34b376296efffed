import { otherLanguageOf } from '../../clinical/language.ts'
import { placeValues, wording } from '../../clinical/wording/index.ts'
import { LOCALES } from '../../core/chat.ts'
import type { Work } from '../encounter/work.ts'
import type { StoredInterview } from '../interview-state.ts'

/** Stands among what was offered in a talk, so that it is said once. */
const OFFERED = 'language'

/**
 * Words for somebody who writes in another language than that of the talk: what is read and what is not, by whom, and
 * where to choose another. In the language of the message where we have it. Help for an alarm stands alone.
 */
export function offerLanguage(
  { messages, encounter, alarm }: Work,
  { interview, offered }: { interview: StoredInterview | null; offered: readonly string[] },
): { texts: string[]; offered: string[] } {
  const message = messages.at(-1)
  const none = { texts: [], offered: [...offered] }
  if (!message || !interview || encounter.status !== 'open' || alarm !== null || offered.includes(OFFERED)) return none
  // Names of streets and towns are of any language.
  const isAddress = interview.covered['place']?.turn === message.id
  const other = isAddress ? null : otherLanguageOf(message.text, encounter.locale)
  if (other === null) return none
  const locale = LOCALES.find((one) => one === other) ?? encounter.locale
  const languages = LOCALES.filter((one) => one !== encounter.locale)
    .map((one) => new Intl.DisplayNames([one], { type: 'language' }).of(one) ?? one)
    .join(', ')
  const values = { ...placeValues(locale, interview.subject.country), languages }
  return { texts: [wording(locale, 'chat.other-language', values)], offered: [...offered, OFFERED] }
}
