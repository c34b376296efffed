type Work = (text: string) => unknown

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
  .concat(['my wife ', 'é'])
  .concat(['ab:', 'ff:', '+1 ', '(at)', ' dot ', 'A1-B2-', 'de la ', 'محمد ', 'न', '😀', '\n', ' '])

/** So many rounds of each size; the least counts, because what the machine did beside it only ever adds. */
const ROUNDS = 3
/** The short text is read so often in a round that both sizes read the same amount. */
const TIMES = 10
/** A ratio above this is no linear one, or a disturbed one: it is measured in more rounds. */
const DOUBTFUL = 12
const MORE_ROUNDS = 3

/** How many times longer 100 KB of each unit take than 10 KB; worst first. */
export function hostileRatios(redact: Work): { unit: string; ratio: number }[] {
  return UNITS.map((unit) => ({ unit, ratio: growthOf(unit, redact) })).toSorted((a, b) => b.ratio - a.ratio)
}

/**
 * How many times longer 100 KB of a unit take than 10 KB: ten times for linear work. Both sizes are read in turn, as much
 * of one as of the other, so that neither has the better of a warm processor or of a lucky moment.
 */
export function growthOf(unit: string, work: Work): number {
  const small = unit.repeat(Math.ceil(10_000 / unit.length))
  const large = unit.repeat(Math.ceil(100_000 / unit.length))
  let leastSmall = Infinity
  let leastLarge = Infinity
  const ratio = () => (TIMES * leastLarge) / leastSmall
  work(small)
  for (let round = 0; round < ROUNDS || (round < ROUNDS + MORE_ROUNDS && ratio() > DOUBTFUL); round++) {
    leastSmall = Math.min(leastSmall, timeOf(small, TIMES, work))
    leastLarge = Math.min(leastLarge, timeOf(large, 1, work))
  }
  return ratio()
}

function timeOf(text: string, times: number, work: Work): number {
  const started = performance.now()
  for (let k = 0; k < times; k++) work(text)
  return performance.now() - started
}
