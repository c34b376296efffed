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

/** How many times longer 100 KB of each unit take than 10 KB; worst first. Linear work is ten times. */
export function hostileRatios(redact: Redact): { unit: string; ratio: number }[] {
  return UNITS.map((unit) => {
    const [small, large] = [10_000, 100_000].map((size) => unit.repeat(Math.ceil(size / unit.length)))
    redact(small!)
    return { unit, ratio: least(large!, 3, redact) / least(small!, 12, redact) }
  }).toSorted((a, b) => b.ratio - a.ratio)
}

/** The least of several times: what the machine did beside it only ever adds. */
function least(text: string, rounds: number, redact: Redact): number {
  return Math.min(...Array.from({ length: rounds }, () => timeOf(text, redact)))
}

function timeOf(text: string, redact: Redact): number {
  const started = performance.now()
  redact(text)
  return performance.now() - started
}
