type Redact = (text: string) => unknown

/** What somebody may send again and again to make a pattern slow. */
const UNITS = [
  '@',
  '.',
  '(',
  '"',
  '#',
  '-',
  ':',
  '/',
  '0',
  '12 ',
  '1.',
  '1-',
  '1/',
  'a@',
  'a.',
  'a-',
  'A. ',
  'x1',
  'J ',
]
  .concat([
    'Name ',
    'name: ',
    'Dr. ',
    'St. ',
    'John Smith ',
    'no no ',
    'is is 1 ',
    '12 a ',
    '22 street ',
    'C/ ',
    'http://',
  ])
  .concat(['ab:', 'ff:', '+1 ', '(at)', ' dot ', 'A1-B2-', 'de la ', 'محمد ', 'न', '😀', '\n', ' '])

/** So many rounds of each size; the least counts, because what the machine did beside it only ever adds. */
const ROUNDS = 3
/** The short text is read so often in a round that both sizes read the same amount. */
const TIMES = 10

/**
 * How many times longer 100 KB of each unit take than 10 KB; worst first. Linear work is ten times. Both sizes are read in
 * turn, as much of one as of the other, so that neither has the better of a warm processor or of a lucky moment.
 */
export function hostileRatios(redact: Redact): { unit: string; ratio: number }[] {
  return UNITS.map((unit) => {
    const [small, large] = [10_000, 100_000].map((size) => unit.repeat(Math.ceil(size / unit.length)))
    let leastSmall = Infinity
    let leastLarge = Infinity
    redact(small!)
    for (let round = 0; round < ROUNDS; round++) {
      leastSmall = Math.min(leastSmall, timeOf(small!, TIMES, redact))
      leastLarge = Math.min(leastLarge, timeOf(large!, 1, redact))
    }
    return { unit, ratio: (TIMES * leastLarge) / leastSmall }
  }).toSorted((a, b) => b.ratio - a.ratio)
}

function timeOf(text: string, times: number, redact: Redact): number {
  const started = performance.now()
  for (let k = 0; k < times; k++) redact(text)
  return performance.now() - started
}
