import { readings } from '../normalise.ts'
import { actions, replyOrders } from './actions.ts'
import { extraction } from './extraction.ts'
import type { Family } from './family.ts'
import { otherLanguages } from './languages.ts'
import { override } from './override.ts'
import { noLimits, persona, pretext } from './persona.ts'
import { secondSelf } from './second-self.ts'
import { shapesOf } from './shape.ts'
import { authority, fakeTurn, pressure } from './structure.ts'
import { unbound } from './unbound.ts'

/** Every family. One more is one file and one line here. */
export const FAMILIES: readonly Family[] = [
  override,
  persona,
  noLimits,
  pretext,
  unbound,
  extraction,
  actions,
  replyOrders,
  fakeTurn,
  authority,
  pressure,
  otherLanguages,
]

/** From here a text counts as an attempt. */
export const INJECTION_FLAG = 0.6

/** Who hides an order knows that it is one; an encoded one more than an oddly spelt one. */
const HIDDEN = { spelling: 0.2, encoding: 0.3, order: 0.3 }

/**
 * How strongly a text reads like orders to the machine behind the chat, 0 to 1, and what was seen, as family:signal.
 * The strongest signal of each family counts; families are different reasons and add up as independent ones.
 */
export function injectionScore(text: string): { score: number; signals: string[] } {
  const [base, ...others] = readings(text.replace(MENTION, ' '))
  const shapes = shapesOf(text, base!.text).map(({ id, weight }) => ({ id: `shape:${id}`, weight }))
  let best = judge([...seenIn(base!.text), ...shapes])
  for (const { text: reading, hidden } of others) {
    const seen = seenIn(reading)
    if (seen.length === 0 || hidden === null) continue
    const judged = judge([...seen, ...shapes, { id: `hidden:${hidden}`, weight: HIDDEN[hidden] }])
    if (judged.score > best.score) best = judged
  }
  return best
}

/**
 * An order that is spoken of, not given: in quotation marks after words that tell who writes it, or that it is an
 * example. Whoever hides an order so has not given one either.
 */
const MENTION =
  /\b(?:such as|e\.g\.|(?:attackers?|scammers?|users?|people|someone|somebody|they|he|she|it|the user)(?: \w+){0,2} (?:writes?|says?|types?|asks?|said|wrote|typed|reads?)|(?:phrase|words|term|string|sentence)s?(?: like)?)[:,]? ?["\u201c][^"\u201d\n]{1,200}["\u201d]/gi

interface Seen {
  readonly id: string
  readonly weight: number
}

function seenIn(reading: string): Seen[] {
  const self = secondSelf(reading)
  const bySigns = FAMILIES.flatMap(({ id: family, signals }) => {
    let strongest: Seen | null = null
    for (const { id, weight, pattern } of signals)
      if (weight > (strongest?.weight ?? 0) && pattern.test(reading)) strongest = { id: `${family}:${id}`, weight }
    return strongest ?? []
  })
  return self > 0 ? [...bySigns, { id: 'second-self', weight: self }] : bySigns
}

function judge(seen: readonly Seen[]): { score: number; signals: string[] } {
  const score = 1 - seen.reduce((rest, { weight }) => rest * (1 - weight), 1)
  const isPlay = seen.some(({ id }) => id.startsWith('persona:')) && seen.every(isOfPlay)
  return { score: isPlay ? Math.min(score, PLAY) : score, signals: seen.map(({ id }) => id) }
}

/**
 * A part to play is no attack while nobody takes the rules away: teachers, pirates, interviewers, terminals are asked
 * for every day, with a form for the answers and orders to stay in the part.
 */
const HARMLESS_IN_PLAY =
  /^(?:persona:|reply-orders:|pretext:|pressure:|actions:code$|no-limits:(?:model-names|no-disclaimers)$)/
const PLAY = 0.55
/** Two kinds of cue for a second self stand in many a part; three do not. */
const isOfPlay = ({ id, weight }: Seen) => HARMLESS_IN_PLAY.test(id) || (id === 'second-self' && weight < PLAY)
