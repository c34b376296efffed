import { BARE_ANSWER } from './bare-answer.ts'
import { answerOf, type Candidate, type Exchange, isInformant, saidText, turnOf } from './exchange.ts'
import type { Unit } from './segment.ts'

const SELF = '(?:your|my|him|her|them|one|our)sel(?:f|ves)'
/** Words for suicide and self-harm, as they are asked and as they are told. */
const RISK = new RegExp(
  [
    'suicid',
    'self[- ]?harm',
    `\\b(?:kill(?:ed|ing)?|harm(?:ed|ing)?|hurt(?:ing)?|cut(?:ting)?|hang(?:ing)?) ${SELF}\\b`,
    '\\bend(?:ed|ing)? (?:your|my|his|her|their|it|this) ?(?:own )?(?:life|lives|all\\b)',
    '\\b(?:take|took|taking) (?:your|my|his|her|their) (?:own )?li(?:fe|ves)\\b',
    '\\bbetter off (?:dead|without (?:me|you|him|her))\\b',
    '\\b(?:want(?:ed|ing)? to|wish(?:ed|ing)? (?:i|you|he|she) (?:were|was)) (?:die|dead)\\b',
    '\\b(?:want(?:ed|ing)? to|not) (?:be here|be alive|wake up|go on living)\\b(?= any ?more)',
    '\\bthoughts? (?:of|about) (?:dying|death)\\b',
    "\\blife (?:is not|isn't|not) worth\\b",
  ].join('|'),
  'i',
)
/** Goes on from a question about suicide: without it the answer would be read as something else. */
const GOES_ON =
  /\b(?:tried|attempt\w*|done (?:any|some)thing|plan(?:s|ned|ning)?|how (?:would|you would|might) you|act(?:ed|ing)? (?:on|upon)|before|means|stop(?:s|ped|ping)?|keep(?:s|ing)? you|intend\w*|mean to|got (?:any|some)thing ready|how often|those thoughts|the thoughts)\b/i
const GOES_ON_FOR = 2

/** Heavier than anything else: neither the thoughts nor their denial may be left out of a note. */
const WEIGHT = 100
/** A longer answer stands beside its question with its first sentences. */
const MOST_WORDS = 60

/**
 * Answers to questions about suicide and self-harm stand beside their question, letter for letter; so does what was said
 * of it unasked. A sentence made of such words by rules ("they took tablets") says something else.
 */
export function withRisk(talk: readonly Exchange[], all: readonly Candidate[]): Candidate[] {
  const out = [...all]
  let since = GOES_ON_FOR + 1
  for (const { turn, units, question, isProxy, isForeign } of talk) {
    if (!isInformant(turn) || isForeign) continue
    const asked = question ? askedFor(question.units, since) : null
    since = asked === null ? since + 1 : 0
    if (asked !== null && question !== null) {
      const isBare = BARE_ANSWER.test(turn.text)
      const isTold = (one: Candidate) => one.evidence.kind === 'answer' && one.evidence.turn === turn.id
      if (isBare && out.some(isTold)) {
        for (const [index, one] of out.entries()) if (isTold(one)) out[index] = { ...one, weight: WEIGHT }
        continue
      }
      const span = beginning(turn.text, units)
      if (span === null) continue
      const text = `asked "${asked.replace(/[?.\s]+$/, '').replaceAll('"', "'")}": "${quoteOf(turn.text, span)}"`
      const isQuoted = ({ evidence }: Candidate) =>
        evidence.kind !== 'passage' && evidence.turn === turn.id && evidence.start < span.end
      const at = out.findIndex(isQuoted)
      const kept = out.filter((one) => !isQuoted(one))
      const risk = { heading: 'hpi', text, evidence: answerOf(question.turn, turn, span), weight: WEIGHT } as const
      kept.splice(at < 0 ? kept.length : Math.min(at, kept.length), 0, risk)
      out.splice(0, out.length, ...kept)
      continue
    }
    for (const unit of units) {
      if (unit.isQuestion || !RISK.test(unit.text)) continue
      const evidence = turnOf(turn, unit)
      const isSame = (one: Candidate) =>
        one.evidence.kind !== 'passage' && one.evidence.turn === turn.id && one.evidence.start === unit.start
      const kept = out.filter((one) => !isSame(one))
      const isOther = isProxy || turn.speaker === 'guest'
      kept.push({ heading: 'hpi', text: saidText(unit.text.trim(), isOther), evidence, weight: WEIGHT })
      out.splice(0, out.length, ...kept)
    }
  }
  return out
}

/** The question about suicide among those that were asked at once, the last one first. */
function askedFor(units: readonly Unit[], since: number): string | null {
  const open = [...units].reverse()
  const direct = open.find(({ text }) => RISK.test(text))
  if (direct) return direct.text.trim()
  const next = since < GOES_ON_FOR ? open.find(({ text }) => GOES_ON.test(text)) : undefined
  return next?.text.trim() ?? null
}

function beginning(text: string, units: readonly Unit[]): { start: number; end: number } | null {
  const start = text.length - text.trimStart().length
  let end = text.trimEnd().length
  if (end <= start) return null
  if (text.split(/\s+/).length > MOST_WORDS) {
    const fitting = units.filter((unit) => text.slice(start, unit.end).split(/\s+/).length <= MOST_WORDS)
    end = fitting.at(-1)?.end ?? units[0]?.end ?? end
  }
  return { start, end }
}

function quoteOf(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end).replaceAll('"', "'")
}
