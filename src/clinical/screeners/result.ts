import { Finding, type RedFlag } from '../../core/clinical.ts'
import type { ScreenerForm, ScreenerName } from '../../core/rest.ts'
import { INSTRUMENTS, safetyItemOf } from './score.ts'
import { type Filler, isInUk, type Score } from './scorings.ts'

/** A form as it was sent and scored. */
export interface Filled {
  readonly instrument: ScreenerName
  /** In item order; null = missing. */
  readonly answers: readonly (number | null)[]
  readonly filler: Filler
  readonly score: Score
  /** False where the form is not for whoever filled it in: its answers can raise, and it gives no result. */
  readonly isFor: boolean
}

/** What a form has found, as facts of the case: its result, and the item on self-harm where that was answered above 0. */
export function resultFindings(filled: Filled): Finding[] {
  const { instrument, score, isFor } = filled
  const title = titleOf(instrument)
  const said = isFor ? resultWords(filled) : 'not scored: the form is for adults, about themselves, in English'
  const isBanded = instrument === 'cssrs'
  const result = measured({
    code: isBanded ? `cssrs-${isFor ? (score.band ?? OPEN) : OPEN}` : `${instrument}-total`,
    name: isBanded ? title : `${title} total`,
    quote: `${title}: ${said}`,
    value: isFor ? score.total : null,
  })
  const place = safetyPlace(instrument)
  const value = place === null ? null : (filled.answers[place] ?? null)
  if (place === null || value === null || value === 0) return [result]
  const label = INSTRUMENTS[instrument as ScreenerForm].items[place]!.options.find((one) => one.value === value)!.label
  const name = `${title} item ${place + 1}`
  // How grave, not a measurement of its own: the total counts it.
  const safety = measured({ code: `${instrument}-safety-item`, name, quote: `${name}: ${label}`, severity: value })
  return [result, safety]
}

/** The flag that the answers raise, or null. Whoever filled the form in: an answer acts also where it gives no result. */
export function flagOf({ instrument, answers, score }: Filled): RedFlag | null {
  if (score.level === null) return null
  const place = safetyPlace(instrument)
  const quote =
    place === null ? `C-SSRS screen: ${columbiaWords(answers)}` : `${titleOf(instrument)}: item ${place + 1} above 0`
  return {
    protocol: 'suicidal-intent',
    rule: `suicidal-intent/${place === null ? `cssrs-${score.band ?? OPEN}` : `screener-item-${place + 1}`}`,
    level: score.level,
    quote,
    turn: null,
    start: 0,
    end: quote.length,
    crisis: true,
    thirdPerson: false,
  }
}

/**
 * Whether a later result takes the place of an earlier one of the same form. A total gives way to a total, and a form that
 * was left to anything; of the C-SSRS screen and of an item on self-harm the graver answer stands beside the lesser.
 */
export function replaces(later: Finding, earlier: Finding): boolean {
  const [a, b] = [rankOf(later), rankOf(earlier)]
  if (a !== null && b !== null) return a >= b
  if (later.code !== earlier.code) return false
  if (later.code.endsWith('-safety-item')) return (later.severity ?? 0) >= (earlier.severity ?? 0)
  return later.value !== null || earlier.value === null
}

/** True for what a form has found; it stands in no turn of the talk. */
export function isFormResult({ kind, turn, code }: Finding): boolean {
  return kind === 'measurement' && turn === null && FORM_CODE.test(code)
}

const OPEN = 'open'
/** Least grave first: an answered form says more than one that was left. */
const COLUMBIA = [OPEN, 'none', 'yellow', 'orange', 'red'].map((band) => `cssrs-${band}`)
const FORM_CODE = /^(?:phq[29]|gad[27]|epds|auditc)-(?:total|safety-item)$|^cssrs-/

function rankOf({ code }: Finding): number | null {
  const rank = COLUMBIA.indexOf(code)
  return rank < 0 ? null : rank
}

function titleOf(instrument: ScreenerName): string {
  if (instrument === 'phq2') return 'PHQ-2'
  return instrument === 'gad2' ? 'GAD-2' : INSTRUMENTS[instrument].title
}

/** Place (from 0) of the item that acts by itself. */
function safetyPlace(instrument: ScreenerName): number | null {
  if (instrument === 'phq2' || instrument === 'gad2') return null
  const item = safetyItemOf(instrument)
  return item === null ? null : item - 1
}

function resultWords({ instrument, answers, filler, score }: Filled): string {
  if (instrument === 'cssrs') return `${BAND_WORDS[score.band ?? OPEN] ?? ''}; ${columbiaWords(answers)}`
  const given = answers.map((value) => value ?? '-').join(' ')
  const total =
    score.total === null ? 'not complete, no total' : `${score.total} (${bandWords(instrument, score, filler)})`
  // Two items on mood ask nothing about death: a low score there must not read as safety.
  const caution = instrument === 'phq2' && score.total !== null ? '; suicide not asked' : ''
  return `${total}${caution}; answers ${given}`
}

const BAND_WORDS: Readonly<Record<string, string>> = {
  red: 'red, high risk',
  orange: 'orange, moderate risk',
  yellow: 'yellow, low risk',
  none: 'nothing answered yes',
  open: 'left open',
}

function bandWords(instrument: ScreenerName, { band, next }: Score, { sex, country }: Filler): string {
  if (instrument !== 'auditc') return band ?? 'no band'
  const place = isInUk(country ?? null) ? 'in UK units' : sex ? `cut-off for ${sex}s` : 'sex not known, lower cut-off'
  const asks = next === 'audit' ? ', full AUDIT next' : ''
  return `${band === 'review' ? 'positive by how often alone, review' : band}, ${place}${asks}`
}

/** "yes to 2, 6 (within 3 months); no to 1, 3; not answered 4". */
function columbiaWords(answers: readonly (number | null)[]): string {
  const numbers = [1, 2, 3, 4, 5, 6]
  const valued = (value: number | null) => numbers.filter((number) => (answers[number - 1] ?? null) === value)
  const when = answers[6] === 1 ? 'within 3 months' : answers[6] === 0 ? 'earlier' : 'not said when'
  const yes = valued(1).map((number) => (number === 6 ? `6 (${when})` : `${number}`))
  // 3 to 5 are asked after a yes to 2 only.
  const left = valued(null).filter((number) => answers[1] === 1 || number < 3 || number === 6)
  const parts = [
    ['yes to', yes],
    ['no to', valued(0)],
    ['not answered', left],
  ] as const
  return parts.flatMap(([words, list]) => (list.length > 0 ? [`${words} ${list.join(', ')}`] : [])).join('; ')
}

function measured(
  finding: Pick<Finding, 'code' | 'name' | 'quote'> & Partial<Pick<Finding, 'value' | 'severity'>>,
): Finding {
  return Finding.parse({
    ...finding,
    kind: 'measurement',
    assertion: { negation: 'affirmed', temporality: 'recent', experiencer: 'patient' },
    start: 0,
    end: finding.quote.length,
  })
}
