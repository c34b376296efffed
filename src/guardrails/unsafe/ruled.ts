import { PHRASE_RULES } from './by-turn-of-phrase.ts'
import { DAILY_RULES } from './in-daily-words.ts'
import { ANY_RX, LAY_RULES } from './lay.ts'
import { OBLIQUE_RULES } from './oblique.ts'
import { PRIVACY_RULES } from './privacy.ts'
import { REQUEST_RULES, type RequestRule } from './requests.ts'
import { CONTROLLED_ANY, MEDICINE_NAME } from './things.ts'
import { CONTROLLED, VITAL_DRUG } from './words.ts'

/** All rules that are known by a pattern, in the order of looking. */
export const PATTERN_RULES: readonly RequestRule[] = [
  ...REQUEST_RULES,
  ...LAY_RULES,
  ...OBLIQUE_RULES,
  ...PRIVACY_RULES,
  ...PHRASE_RULES,
  ...DAILY_RULES,
]

/** The code of the first rule of which a pattern holds, or null. */
export function ruledRequest(plain: string): RequestRule['code'] | null {
  const known = new Map<RegExp, boolean>()
  const has = (list: RegExp) => {
    let found = known.get(list)
    if (found === undefined) known.set(list, (found = list.test(plain)))
    return found
  }
  for (const { code, ways, unless } of RULES)
    if (ways.some(({ pattern, leading }) => (leading === null || has(leading)) && pattern.test(plain)))
      if (unless?.test(plain) !== true) return code
  return null
}

/**
 * Long lists of names that patterns begin with: tried at each word of a text they cost the most, so whether there is one at
 * all is looked for once.
 */
const LEADING = [MEDICINE_NAME, ANY_RX, CONTROLLED_ANY, CONTROLLED, VITAL_DRUG].map((source) => ({
  source,
  test: new RegExp(`\\b${source}`),
}))

/** The list that a pattern with one way to hold begins with. */
function leadingOf(way: RegExp): RegExp | null {
  const source = way.source.replace(/^\\b/, '')
  return (
    LEADING.find((list) => source.startsWith(list.source) && !/^[?*{]/.test(source.slice(list.source.length)))?.test ??
    null
  )
}

/** A pattern that holds in one of several ways, as those ways: each then stands with what it needs. */
function waysOf({ source, flags }: RegExp): RegExp[] {
  const ways: string[] = []
  let [depth, from] = [0, 0]
  let inClass = false
  for (let i = 0; i < source.length; i++) {
    const sign = source[i]
    if (sign === '\\') i++
    else if (inClass) inClass = sign !== ']'
    else if (sign === '[') inClass = true
    else if (sign === '(') depth++
    else if (sign === ')') depth--
    else if (sign === '|' && depth === 0) {
      ways.push(source.slice(from, i))
      from = i + 1
    }
  }
  return [...ways, source.slice(from)].map((way) => new RegExp(way, flags))
}

const RULES = PATTERN_RULES.map(({ code, patterns, unless }) => ({
  code,
  unless,
  ways: patterns.flatMap((pattern) => waysOf(pattern).map((way) => ({ pattern: way, leading: leadingOf(way) }))),
}))
