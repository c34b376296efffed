import type { Locale } from '../../core/chat.ts'
import type { Subject } from '../../core/clinical.ts'
import { fold } from '../../core/text.ts'
import { isTranslated, type WordingKey, wording } from '../wording/index.ts'
import type { Topic } from './topics.ts'

interface Choice {
  readonly value: string
  readonly label: string
}

export interface Question {
  /** A topic, or `red-flag:<concept code>`. */
  readonly id: string
  readonly text: string
  /** One clause: why it is asked. */
  readonly why: string
  /** Offered answers, "not sure" among them; free text is always allowed. */
  readonly choices: readonly Choice[]
}

/** The question of a topic, in the words for whoever types. */
export function topicQuestion(topic: Topic, subject: Subject, locale: Locale): Question {
  const other = `question.${topic}.other` as WordingKey
  const child = `question.${topic}.child` as WordingKey
  const ofChild = isOfChild(subject) && isTranslated(locale, child) ? child : other
  const key = subject.speaker !== 'self' && OTHER_FORMS.has(topic) ? ofChild : (`question.${topic}.self` as WordingKey)
  return {
    id: topic,
    text: wording(locale, key),
    why: wording(locale, `question.${topic}.why` as WordingKey),
    choices: choices(locale, CHOICES[topic] ?? ['not-sure']),
  }
}

/** A parent is asked of "your child", as long as the child is one or nothing says how old it is. */
export function isOfChild({ speaker, ageYears }: Subject): boolean {
  return speaker === 'parent' && (ageYears === null || ageYears < ADULT_YEARS)
}
const ADULT_YEARS = 18

/** A closed question about a danger. */
export function dangerQuestion(code: string, words: { text: string; why: string }, locale: Locale): Question {
  return { id: `red-flag:${code}`, ...words, choices: choices(locale, ['yes', 'no', 'not-sure']) }
}

/** An offered answer in any language, in the English words that are read; other words stay as they are. */
export function inEnglish({ choices: offered }: Question, text: string): string {
  const said = fold(text).text.trim()
  const chosen = offered.find(({ label }) => fold(label).text === said)
  return chosen ? wording('en', `choice.${chosen.value as ChoiceName}`) : text
}

/** Topics whose question reads differently when the person is somebody else. */
const OTHER_FORMS: ReadonlySet<Topic> = new Set<Topic>([
  'place',
  'companion',
  'age',
  'sex',
  'pregnancy',
  'complaint',
  'site',
  'character',
  'severity',
  'modifying',
  'associated',
  'history',
  'medicines',
  'allergies',
  'family',
  'social',
])

type ChoiceName = WordingKey extends infer K ? (K extends `choice.${infer Name}` ? Name : never) : never

const CHOICES: Partial<Record<Topic, readonly ChoiceName[]>> = {
  who: ['me', 'my-child', 'partner', 'cared-for', 'other-person'],
  callback: ['rather-not'],
  companion: ['yes', 'no', 'not-sure'],
  sex: ['female', 'male', 'rather-not'],
  pregnancy: ['pregnant', 'after-birth', 'not-pregnant', 'not-sure'],
  complaint: [],
  onset: ['today', 'this-week', 'longer', 'not-sure'],
  course: ['better', 'worse', 'same', 'comes-and-goes', 'not-sure'],
  medicines: ['none', 'not-sure'],
  allergies: ['none', 'not-sure'],
  history: ['none', 'not-sure'],
  family: ['none', 'not-sure'],
}

function choices(locale: Locale, names: readonly ChoiceName[]): Choice[] {
  return names.map((name) => ({ value: name, label: wording(locale, `choice.${name}`) }))
}
