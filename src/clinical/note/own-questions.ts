import { LOCALES, type Locale } from '../../core/chat.ts'
import { TOPICS, type Topic } from '../interview/topics.ts'
import { WORDING_KEYS, wording } from '../wording/index.ts'
import type { Heading } from './topics.ts'

/** How the answer to one of our own questions stands in a note; null = it is not clinical (a phone number, a place). */
const PLACE: Readonly<Record<Topic, { heading: Heading; label: string } | null>> = {
  who: null,
  place: null,
  callback: null,
  companion: { heading: 'social', label: 'Somebody with the person now' },
  age: null,
  sex: null,
  pregnancy: { heading: 'pmh', label: 'Pregnancy' },
  complaint: { heading: 'hpi', label: '' },
  onset: null,
  site: { heading: 'hpi', label: 'Location' },
  character: { heading: 'hpi', label: 'Character' },
  severity: { heading: 'hpi', label: 'Severity' },
  course: { heading: 'hpi', label: 'Course' },
  associated: { heading: 'ros', label: 'Associated symptoms' },
  modifying: { heading: 'hpi', label: 'Aggravating or relieving factors' },
  history: { heading: 'pmh', label: 'Past medical history' },
  medicines: { heading: 'medicines', label: 'Medicines' },
  allergies: { heading: 'allergies', label: 'Allergies' },
  family: { heading: 'family', label: 'Family history' },
  social: { heading: 'social', label: 'Social history' },
  worry: { heading: 'hpi', label: 'Main concern' },
}

export const OWN_LABELS: ReadonlySet<string> = new Set(
  Object.values(PLACE).flatMap((place) => (place?.label ? [place.label] : [])),
)

/** The topic of one of our own interview questions, found by its reviewed wording in any language; null for other talk. */
export function ownTopic(question: string): Topic | null {
  return wordingOf(question)?.topic ?? null
}

/** The language of one of our own interview questions; null for other talk. */
export function ownLocale(question: string): Locale | null {
  return wordingOf(question)?.locale ?? null
}

function wordingOf(question: string) {
  texts ??= TOPICS.flatMap((topic) =>
    WORDING_KEYS.filter((key) => /\.(?:self|other|child)$/.test(key) && key.startsWith(`question.${topic}.`)).flatMap(
      (key) => LOCALES.map((locale) => ({ topic, locale, text: wording(locale, key) })),
    ),
  )
  return texts.find(({ text }) => question.includes(text))
}
let texts: { topic: Topic; locale: Locale; text: string }[] | null = null

export function placeOf(topic: Topic): { heading: Heading; label: string } | null {
  return PLACE[topic]
}
