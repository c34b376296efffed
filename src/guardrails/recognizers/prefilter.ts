/**
 * Tells fast that a pattern can't match. The engine of the language tries every alternative at its place, one after the
 * other; a table that goes from letter to letter sees in two or three steps that none of them begins so. The answer may be
 * "perhaps" where the pattern says no (it knows nothing of `\b` and of what `(?!` forbids), never the other way round.
 */
export interface Prefilter {
  /** False when the pattern surely doesn't match. */
  mayMatch(text: string): boolean
  /** Whether it matches; null where the table can't tell. */
  matches(text: string): boolean | null
}

/** Which way a text is read: a pattern that ends with `$` from its end, one that begins with `^` from its start. */
type Direction = 'backward' | 'forward'

/** Units below 128, then one sign for all other units, then the edge of the text that the reading ends at. */
const OTHER = 128
const EDGE = 129
const SIGNS = 130

type CharSet = Uint8Array
type Node =
  | { kind: 'set'; set: CharSet }
  | { kind: 'all'; parts: Node[] }
  | { kind: 'any'; parts: Node[] }
  | { kind: 'repeat'; part: Node; least: number; most: number }

const EMPTY: Node = { kind: 'all', parts: [] }

/** The table of a pattern without flags; it is made as texts need it. */
export function prefilter(pattern: RegExp, direction: Direction): Prefilter {
  return new Table(pattern.source, direction)
}

/** Whether a pattern without flags may match somewhere in a text: one pass, where a search tries it at every unit. */
export function anywhere(pattern: RegExp): Prefilter {
  return new Table(`[\\s\\S]*(?:${pattern.source})`, 'forward')
}

/** A step takes one sign of its set; without a set it is passed for nothing. */
interface Step {
  set: CharSet | null
  next: number[]
}

const ACCEPT = 0

function stepsOf(root: Node, direction: Direction): { steps: Step[]; first: number } {
  const steps: Step[] = [{ set: null, next: [] }]
  const add = (set: CharSet | null, next: number[]) => steps.push({ set, next }) - 1
  const build = (node: Node, next: number): number => {
    switch (node.kind) {
      case 'set':
        return add(node.set, [next])
      case 'all': {
        // What is read last is built first.
        const order = direction === 'backward' ? node.parts : node.parts.toReversed()
        return order.reduce((after, part) => build(part, after), next)
      }
      case 'any':
        return add(
          null,
          node.parts.map((part) => build(part, next)),
        )
      case 'repeat': {
        let at = next
        if (node.most === Infinity) {
          at = add(null, [next])
          steps[at]!.next.push(build(node.part, at))
        } else for (let k = node.least; k < node.most; k++) at = add(null, [build(node.part, at), next])
        for (let k = 0; k < node.least; k++) at = build(node.part, at)
        return at
      }
    }
  }
  const first = build(root, ACCEPT)
  return { steps, first }
}

/** More places than this in one table are forgotten and made again, so that no text can make it grow. */
const MOST_PLACES = 4_096
const UNKNOWN = -1
const DEAD = -2
const MATCHED = -3

/** The way from place to place: where a place is a set of steps that are tried at once. */
class Table implements Prefilter {
  readonly #source: string
  readonly #direction: Direction
  #maker: Maker | null = null
  /** The table is made before the next text is read. */
  #isFull = true
  #isExact = false
  #start = DEAD
  /** A row for each place, a column for each class of signs. Small numbers, so that the rows in use stay in the cache. */
  #rows = new Int16Array(0)
  #columns: Uint8Array = NO_COLUMNS
  #width = 0

  constructor(source: string, direction: Direction) {
    this.#source = source
    this.#direction = direction
  }

  mayMatch(text: string): boolean {
    return this.matches(text) !== false
  }

  matches(text: string): boolean | null {
    if (this.#isFull) this.#make()
    const columns = this.#columns
    const width = this.#width
    const isBackward = this.#direction === 'backward'
    const by = isBackward ? -1 : 1
    const { length } = text
    let place = this.#start
    let sure = this.#isExact
    for (let i = isBackward ? length - 1 : 0, left = length; left > 0 && place >= 0; i += by, left--) {
      const code = text.charCodeAt(i)
      // Of units that share a sign one may be meant and another not.
      if (code >= OTHER) sure = false
      const sign = code < OTHER ? code : OTHER
      const next = this.#rows[place * width + columns[sign]!]!
      place = next === UNKNOWN ? this.#go(place, sign) : next
    }
    if (place >= 0) {
      const last = this.#rows[place * width + columns[EDGE]!]!
      place = last === UNKNOWN ? this.#go(place, EDGE) : last
    }
    return place === MATCHED ? sure || null : false
  }

  #make(): void {
    this.#maker = makerOf(this.#source, this.#direction)
    this.#isFull = false
    this.#isExact = this.#maker.isExact
    this.#columns = this.#maker.classOf
    this.#width = this.#maker.width
    this.#rows = new Int16Array(0)
    this.#start = this.#maker.first()
    this.#grow()
  }

  #go(place: number, sign: number): number {
    const next = this.#maker!.after(place, sign)
    this.#grow()
    this.#rows[place * this.#width + this.#columns[sign]!] = next
    return next
  }

  /** Room for every place that is known by now. */
  #grow(): void {
    this.#isFull = this.#maker!.count >= MOST_PLACES
    const needed = this.#maker!.count * this.#width
    if (needed <= this.#rows.length) return
    const rows = new Int16Array(Math.max(needed, 2 * this.#rows.length, 8 * this.#width)).fill(UNKNOWN)
    rows.set(this.#rows)
    this.#rows = rows
  }
}

const NO_COLUMNS = new Uint8Array(SIGNS)

interface Maker {
  /** The pattern has nothing that the table leaves out. */
  isExact: boolean
  classOf: Uint8Array
  /** How many classes of signs there are. */
  width: number
  /** How many places are known. */
  readonly count: number
  /** The place that reading begins at. */
  first(): number
  /** The place behind a place for one sign. */
  after(place: number, sign: number): number
}

/** What the table leaves out, and a backslash with a figure, which is no sign. */
const LEFT_OUT = /\(\?(?:[=!]|<[=!])|\\[bB1-9]/

function makerOf(source: string, direction: Direction): Maker {
  const { steps, first } = stepsOf(parse(source, direction), direction)
  const { classOf, count } = classesOf(steps)
  const follow = followers(steps)
  const places: (readonly number[])[] = []
  const sameSum = new Map<number, number[]>()
  /** Steps that are in the set which is being made. */
  const marks = new Uint32Array(steps.length)
  let mark = 0

  const placeOf = (from: readonly number[]): number => {
    mark = mark === 0xffffffff ? 1 : mark + 1
    const taken: number[] = []
    let sum = 0
    for (const at of from) {
      const next = follow(at)
      if (next === null) return MATCHED
      for (const step of next) {
        if (marks[step] === mark) continue
        marks[step] = mark
        taken.push(step)
        sum = (sum + Math.imul(step, 0x9e3779b1)) | 0
      }
    }
    if (taken.length === 0) return DEAD
    const others = sameSum.get(sum) ?? []
    for (const other of others) {
      const set = places[other]!
      if (set.length === taken.length && set.every((step) => marks[step] === mark)) return other
    }
    const place = places.push(taken) - 1
    sameSum.set(sum, [...others, place])
    return place
  }
  return {
    isExact: !LEFT_OUT.test(source),
    classOf,
    width: count,
    get count() {
      return places.length
    },
    first: () => placeOf([first]),
    after(place, sign) {
      const from: number[] = []
      for (const at of places[place]!) if (steps[at]!.set![sign] === 1) from.push(steps[at]!.next[0]!)
      return placeOf(from)
    },
  }
}

/** What can be taken from a step on after passing the steps without a set; null when the pattern ends there. */
function followers(steps: readonly Step[]): (at: number) => readonly number[] | null {
  const known: (readonly number[] | null | undefined)[] = []
  const find = (from: number): readonly number[] | null => {
    const seen = new Set([from])
    for (const at of seen) {
      if (at === ACCEPT) return null
      if (steps[at]!.set === null) for (const next of steps[at]!.next) seen.add(next)
    }
    return [...seen].filter((at) => steps[at]!.set !== null)
  }
  return (at) => {
    const found = known[at]
    return found === undefined ? (known[at] = find(at)) : found
  }
}

/** Signs that no step tells apart share a column of the table. */
function classesOf(steps: readonly Step[]): { classOf: Uint8Array; count: number } {
  const sets = [...new Set(steps.flatMap(({ set }) => (set === null ? [] : [set])))]
  const classOf = new Uint8Array(SIGNS)
  const known = new Map<string, number>()
  for (let sign = 0; sign < SIGNS; sign++) {
    const key = sets.map((set) => set[sign]).join('')
    if (!known.has(key)) known.set(key, known.size)
    classOf[sign] = known.get(key)!
  }
  return { classOf, count: known.size }
}

/** Reads the part of the language of patterns that ours are written in. */
function parse(source: string, direction: Direction): Node {
  let at = 0
  const alternatives = (): Node => {
    const parts = [sequence()]
    while (source[at] === '|') {
      at++
      parts.push(sequence())
    }
    return parts.length === 1 ? parts[0]! : { kind: 'any', parts }
  }
  const sequence = (): Node => {
    const parts: Node[] = []
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(repeated(atom()))
    return { kind: 'all', parts }
  }
  const repeated = (part: Node): Node => {
    const found = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at, at + 12))
    if (found === null) return part
    at += found[0].length
    const [, sign, least, comma, most] = found
    if (sign !== undefined)
      return { kind: 'repeat', part, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity }
    return {
      kind: 'repeat',
      part,
      least: Number(least),
      most: comma === '' ? Number(least) : most === '' ? Infinity : Number(most),
    }
  }
  const atom = (): Node => {
    const char = source[at]!
    if (char === '(') {
      const opening = /^\((?:\?(?:[:=!]|<[=!]))?/.exec(source.slice(at, at + 4))![0]
      at += opening.length
      const inside = alternatives()
      at++
      // What only looks is left out: then the table says "perhaps" more often.
      return opening === '(' || opening === '(?:' ? inside : EMPTY
    }
    if (char === '[') return { kind: 'set', set: charClass() }
    at++
    if (char === '^') return direction === 'backward' ? edge() : EMPTY
    if (char === '$') return direction === 'forward' ? edge() : EMPTY
    if (char === '.') return { kind: 'set', set: setOf((code) => code !== 0x0a && code !== 0x0d) }
    if (char !== '\\') return { kind: 'set', set: setOf((code) => code === signOf(char)) }
    const escaped = source[at++]!
    return escaped === 'b' || escaped === 'B' ? EMPTY : { kind: 'set', set: setOf(escape(escaped)) }
  }
  /** After a backslash: a class of signs or one sign. */
  const escape = (char: string): ((code: number) => boolean) => {
    const known = CLASSES[char]
    if (known !== undefined) return known
    if (char === 'u' || char === 'x') {
      const digits = char === 'u' ? 4 : 2
      const code = Number.parseInt(source.slice(at, at + digits), 16)
      at += digits
      return (other) => other === Math.min(code, OTHER)
    }
    const sign = signOf(CONTROLS[char] ?? char)
    return (code) => code === sign
  }
  const charClass = (): CharSet => {
    at++
    const isNot = source[at] === '^'
    if (isNot) at++
    const tests: ((code: number) => boolean)[] = []
    while (source[at] !== ']') {
      const first = member()
      const isRange = source[at] === '-' && source[at + 1] !== ']'
      if (isRange) {
        at++
        const last = member()
        const from = SIGN_CODES.findIndex(first)
        const to = SIGN_CODES.findLastIndex(last)
        tests.push((code) => code >= from && code <= to)
      } else tests.push(first)
    }
    at++
    // Of the units that share a sign some may always be outside.
    return setOf((code) =>
      isNot ? code === OTHER || !tests.some((test) => test(code)) : tests.some((test) => test(code)),
    )
  }
  const member = (): ((code: number) => boolean) => {
    const char = source[at++]!
    if (char === '\\') return escape(source[at++]!)
    const sign = signOf(char)
    return (code) => code === sign
  }
  return alternatives()
}

const SIGN_CODES = Array.from({ length: EDGE }, (_, code) => code)

const isDigit = (code: number) => code >= 0x30 && code <= 0x39
const isWord = (code: number) =>
  isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f
const isSpace = (code: number) => code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === OTHER

const CLASSES: Partial<Record<string, (code: number) => boolean>> = {
  d: isDigit,
  D: (code) => !isDigit(code),
  w: isWord,
  W: (code) => !isWord(code),
  s: isSpace,
  S: (code) => code === OTHER || !isSpace(code),
}
const CONTROLS: Partial<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', '0': '\0' }

function signOf(char: string): number {
  return Math.min(char.charCodeAt(0), OTHER)
}

function setOf(holds: (code: number) => boolean): CharSet {
  const set = new Uint8Array(SIGNS)
  for (const code of SIGN_CODES) if (holds(code)) set[code] = 1
  return set
}

function edge(): Node {
  const set = new Uint8Array(SIGNS)
  set[EDGE] = 1
  return { kind: 'set', set }
}
