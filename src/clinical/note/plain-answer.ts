import type { Topic } from '../interview/topics.ts'
import { askedFor, isNegativeQuestion, readYesNo } from './answer.ts'
import { clean } from './clean.ts'
import { ownTopic, placeOf } from './own-questions.ts'
import { units } from './segment.ts'

type LabelTopic = Exclude<Topic, 'who' | 'place' | 'callback' | 'age' | 'sex'>

/** How an answer can be told without its question: behind a label of the topic, or in a list of what got a yes or a no. */
type PlainAnswer =
  | { readonly kind: 'label'; readonly topic: LabelTopic }
  | { readonly kind: 'list'; readonly answer: 'yes' | 'no' | 'unsure'; readonly thing: string }

/**
 * Null where the words need their question. A question that asks for a thing ("any fever?") leaves the thing; any other
 * yes-or-no question stands in the list as it was asked, because no rule may turn it.
 */
export function answerInPlainWords(question: string, answer: string): PlainAnswer | null {
  const topic = ownTopic(question)
  if (topic !== null && isLabelled(topic)) return { kind: 'label', topic }
  const said = clean(answer)
  const polarity = UNSURE.test(said) ? 'unsure' : onlyYesNo(said)
  const asked = units(question).filter(({ isQuestion }) => isQuestion)
  const last = asked.at(-1)
  if (polarity === null || !last) return null
  // A no to several questions of one breath stands beside all of them.
  const whole = asked.map(({ text }) => text.trim()).join(' ')
  if (asked.length > 1 || isNegativeQuestion(last.clean))
    return { kind: 'list', answer: polarity, thing: quoted(whole) }
  const list = askedFor(last.clean) ?? DOING.exec(last.clean)?.[1] ?? null
  // A yes to a list of several things does not say which of them.
  const isOne = polarity === 'no' || (list !== null && !/,| or /.test(list))
  return {
    kind: 'list',
    answer: polarity,
    thing: list !== null && isOne ? list.replace(/[?.\s]+$/, '') : quoted(whole),
  }
}

function isLabelled(topic: Topic): topic is LabelTopic {
  return topic === 'onset' || placeOf(topic) !== null
}

/** The bare yes or no that an answer is; null where it says more. */
function onlyYesNo(said: string): 'yes' | 'no' | null {
  const { polarity, rest } = readYesNo(said)
  return polarity !== null && !/\p{L}|\d/u.test(rest) ? polarity : null
}

/** "Are you having trouble breathing?" */
const DOING = /^(?:are|is|were|was) (?:you|he|she|they|the person|your child) (\w+ing\b[^?]*)/
const UNSURE = /^(?:(?:i am |i'm )?(?:not sure|unsure)|(?:i )?(?:do not|don't) know|no idea)[.! ]*$/

function quoted(question: string): string {
  return `\u201c${question}\u201d`
}
