import { IDENTIFIER_KINDS } from './identifier-kind.ts'
import { ALPHABET } from './tags.ts'

// Placeholders that a model has spelled out, or written with points and strokes: "[N A M E _ K 7 Q X]", "NAME/K7QX",
// "[NAME_K 7 Q X]". Read by their letters and figures alone; only a whole placeholder of the map is one.

const KINDS = [...IDENTIFIER_KINDS, 'LITERAL']
const OPEN = '\\\\?[[(<{\\uff3b\\u3010]\\s{0,2}'
const CLOSE = /^\s{0,2}\\?[\])>}\uff3d\u3011]/
/** What stands between two letters; a point only without a space, or it ends a sentence. */
const BETWEEN = '(?: ?[_:/\\u00b7*\\u2010-\\u2014\\uff1a\\uff3f-] ?| |\\.)'
const apart = (kind: string) => [...kind].join(`${BETWEEN}?`)
const START = new RegExp(
  `(${OPEN})?(?<![A-Za-z0-9])(?:${KINDS.map(apart).join('|')})(?=${BETWEEN}{0,3}[${ALPHABET}])`,
  'gi',
)
const STEP = new RegExp(`${BETWEEN}{0,3}([A-Za-z0-9])`, 'y')
/** Longer than any placeholder with its kind, tag, form and tail. */
const MOST_LETTERS = 48

/** The end of a chunk that may be the beginning of one: what is not decided yet. */
export const UNFINISHED_APART = new RegExp(
  `(?:${OPEN}|(?<![A-Za-z0-9]))(?:${KINDS.map((kind) => begun([...kind])).join('|')})$`,
  'i',
)

/** All beginnings of a kind, its letters apart or not, and what may follow the whole of it. */
function begun([letter, ...rest]: readonly string[]): string {
  const tag = `${BETWEEN}{0,3}(?:[${ALPHABET}](?:${BETWEEN}{0,3}[A-Z0-9]){0,${MOST_LETTERS}}${BETWEEN}{0,3}\\s{0,2}\\\\?)?`
  const next = rest.length === 0 ? `(?:${tag})` : `(?:${BETWEEN}?(?:${begun(rest)})?)`
  return `${letter}${next}?`
}

export interface Altered<Entry> {
  start: number
  end: number
  entry: Entry
}

/** Letters and figures of a placeholder, without what stands between them. */
export function lettersOf(placeholder: string): string {
  return placeholder.replace(/[^A-Za-z0-9]+/g, '').toUpperCase()
}

/** Where the placeholders of the map stand in another spelling; the longest that fits counts. */
export function alteredPlaceholders<Entry>(text: string, byLetters: ReadonlyMap<string, Entry>): Altered<Entry>[] {
  const out: Altered<Entry>[] = []
  if (byLetters.size === 0) return out
  for (const match of text.matchAll(START)) {
    const open = match[1] ?? ''
    if (match.index < (out.at(-1)?.end ?? 0)) continue
    let at = match.index + match[0].length
    let letters = lettersOf(match[0])
    let found: Altered<Entry> | null = null
    for (let k = 0; k < MOST_LETTERS; k++) {
      STEP.lastIndex = at
      const step = STEP.exec(text)
      if (step === null) break
      at += step[0].length
      letters += step[1]!.toUpperCase()
      const entry = byLetters.get(letters)
      if (entry !== undefined && !/[A-Za-z0-9]/.test(text[at] ?? ''))
        found = { start: match.index + open.length, end: at, entry }
    }
    if (found === null) continue
    const close = open === '' ? null : CLOSE.exec(text.slice(found.end, found.end + 5))
    out.push(close === null ? found : { ...found, start: match.index, end: found.end + close[0].length })
  }
  return out
}
