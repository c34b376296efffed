import { LOCALES } from '../core/chat.ts'
import { protocols } from './protocols/index.ts'
import { isTranslated, reviewedText, WORDING_KEYS } from './wording/index.ts'

export interface OpenReviews {
  readonly texts: number
  readonly protocols: number
}

/** How many fixed texts and protocols no named person has reviewed yet (shared clinical rules). */
export function openReviews(): OpenReviews {
  const texts = LOCALES.flatMap((locale) =>
    WORDING_KEYS.filter((key) => isTranslated(locale, key) && reviewedText(locale, key).reviewed_by === ''),
  )
  return { texts: texts.length, protocols: protocols.filter(({ review }) => review.reviewed_by === '').length }
}
