import type { FindingAttributes } from '../../core/attributes.ts'
import type { Turn } from '../../core/chat.ts'
import type { Evidence, Finding } from '../../core/clinical.ts'
import { withAttributes } from '../attributes.ts'
import { supports } from '../support.ts'
import type { Draft } from './topics.ts'

type Where = Pick<Finding, 'turn' | 'start' | 'end'>

interface Words {
  readonly turn: string
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** The parts of a symptom in the order in which a history tells them, with the label each has in a note. */
const PARTS = [
  ['Mode of onset', 'onset'],
  ['Location', 'site'],
  ['Duration', 'duration'],
  ['Character', 'character'],
  ['Aggravating factor', 'aggravating'],
  ['Relieving factor', 'relieving'],
  ['Radiation', 'radiation'],
  ['Course', 'course'],
  ['Severity', 'severity'],
] as const satisfies readonly (readonly [label: string, kind: keyof FindingAttributes])[]

/** Labels of the answers to our own questions stand in the same order. */
const ORDER: readonly RegExp[] = [/^Onset\b/, ...PARTS.map(([label]) => new RegExp(`^${label}\\b`))]

/**
 * What was told of each symptom unasked, in the words that tell it: in our own talks the complaint stands whole as a
 * quotation, and a reader should not have to take it apart. Words that another sentence of the illness rests on are not
 * told twice, and a line that the verifier would not let pass does not stand.
 */
export function described(findings: readonly Finding[], turns: readonly Turn[], told: readonly Draft[]): Draft[] {
  const symptoms = onceEach(withAttributes(findings, turns).filter(isTold))
  const texts = new Map(turns.map(({ id, text }) => [id, text]))
  return PARTS.flatMap(([label, kind]) =>
    symptoms.flatMap((symptom) => {
      const isAmong = symptoms.length > 1
      return wordsOf(symptom, kind, texts).flatMap((words) => {
        // Of two symptoms a line quotes its own with it, from one turn.
        if ((isAmong && words.turn !== symptom.turn) || told.some((draft) => restsOn(draft, words))) return []
        // "Sore throat" tells of the throat by itself.
        if (isAmong && kind === 'site' && covers(symptom, words)) return []
        const evidence = isAmong ? spanOf(words, symptom, texts) : spanOf(words, words, texts)
        if (evidence.quote.length > LONG) return []
        const text = `${label}: "${evidence.quote.trim()}".`
        const isCarried = supports(text, [{ text: evidence.quote }]).ok
        return isCarried ? [{ heading: 'hpi' as const, text, evidence: [evidence], stated: true }] : []
      })
    }),
  )
}

/** A longer stretch is no part of a history but the story itself, which stands as the complaint. */
const LONG = 120

/** The illness from its onset to its severity, then everything else as it was told. */
export function inOrderOfHistory(drafts: readonly Draft[]): Draft[] {
  const rank = ({ text }: Draft) => {
    const at = ORDER.findIndex((label) => label.test(text))
    return at < 0 ? ORDER.length : at
  }
  return drafts.toSorted((a, b) => rank(a) - rank(b))
}

function isTold({ kind, turn, assertion, attributes }: Finding): boolean {
  return (
    (kind === 'symptom' || kind === 'sign') &&
    turn !== null &&
    attributes !== undefined &&
    assertion.negation === 'affirmed' &&
    assertion.temporality === 'recent'
  )
}

/** The same words read as two codes, and words inside others, are one symptom. */
function onceEach(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    (one, index) => !findings.some((other, at) => overlaps(one, other) && isBefore(other, one, at < index)),
  )
}

function overlaps(a: Finding, b: Finding): boolean {
  return a.turn === b.turn && a.start < b.end && b.start < a.end
}

function isBefore(one: Finding, other: Finding, isFirst: boolean): boolean {
  const [isWide, isOtherWide] = [WIDE.test(one.quote), WIDE.test(other.quote)]
  if (isWide !== isOtherWide) return isOtherWide
  const larger = sizeOf(one) - sizeOf(other)
  return larger > 0 || (larger === 0 && isFirst && one !== other)
}
/** A cue of the rules that reaches over other symptoms names none. */
const WIDE = /[,;]|\b(?:and|but)\b/i

function sizeOf({ start, end }: Finding): number {
  return end - start
}

/** Each stretch of words once: one stretch may name two factors, and a side stands with its place. */
function wordsOf(
  { attributes = {} }: Finding,
  kind: (typeof PARTS)[number][1],
  texts: ReadonlyMap<string, string>,
): Words[] {
  const entries: readonly Words[] = [attributes[kind] ?? [], kind === 'site' ? (attributes.side ?? []) : []].flat()
  const found: Words[] = []
  for (const { turn, start, end, quote } of entries.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const text = texts.get(turn) ?? ''
    // "For three days" says more than "three days".
    const lead =
      kind === 'duration'
        ? (/\b(?:for|since) (?:the (?:last|past) )?$/i.exec(text.slice(0, start))?.[0].length ?? 0)
        : 0
    const words = { turn, start: start - lead, end, quote: lead === 0 ? quote : text.slice(start - lead, end) }
    if (!found.some((one) => one.turn === turn && one.start < end && words.start < one.end)) found.push(words)
  }
  return found
}

function covers(wide: Where, { turn, start, end }: Where): boolean {
  return wide.turn === turn && wide.start <= start && wide.end >= end
}

function restsOn({ heading, evidence }: Draft, { turn, start, end }: Words): boolean {
  return (
    (heading === 'hpi' || heading === 'ros') &&
    evidence.some((one) => one.kind !== 'passage' && one.turn === turn && one.start < end && start < one.end)
  )
}

/** From the symptom's words to those that tell how it is. */
function spanOf(
  words: Words,
  symptom: { start: number; end: number },
  texts: ReadonlyMap<string, string>,
): Exclude<Evidence, { kind: 'passage' }> {
  const start = Math.min(words.start, symptom.start)
  const end = Math.max(words.end, symptom.end)
  return { kind: 'turn', turn: words.turn, start, end, quote: (texts.get(words.turn) ?? '').slice(start, end) }
}
