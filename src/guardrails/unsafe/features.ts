import { type Kind, kindsIn, PATTERNS } from './kinds.ts'
import * as thing from './things.ts'
import { VITAL_DRUG } from './words.ts'

/** What a message is about, in the place of the many names for it: the net learns "how many <drug>", not each drug. */
const NAMES: readonly (readonly [name: string, pattern: RegExp, kind: Kind | null])[] = (
  [
    ['VITAL', VITAL_DRUG, 'vital'],
    ['CONTROLLED', thing.CONTROLLED_ANY, 'controlled'],
    ['COUNTER', thing.COUNTER_NAMES.join('|'), 'counter'],
    ['MEDICINE', thing.MEDICINE_NAME, 'medicine'],
    ['CHECK', thing.CHECK, 'check'],
    ['PAPER', thing.PAPER, 'paper'],
    ['CARER', thing.CARER, 'carer'],
    ['AUTHORITY', thing.AUTHORITY, 'authority'],
    [
      'CHILD',
      '(?:my|our|his|her|the|a) (?:\\w+ )?(?:son|daughter|child|kids?|baby|toddler|boy|girl|twins|teenager|infant)s?',
      null,
    ],
    ['PERSON', thing.VICTIM, 'victim'],
  ] as const
).map(([name, source, kind]) => [name, new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g'), kind])

const KINDS = (Object.keys(PATTERNS) as Kind[]).sort()

/**
 * What of a message weighs in the net below the rules: its words, with one name for all medicines of a sort and for all
 * people; the kinds of words that it holds; and each two kinds that stand in it together. Each once.
 * @param breath folded text of a sentence or two, chat forms as words
 */
export function features(breath: string, holds = kindsIn(breath)): Set<string> {
  let named = breath
  for (const [name, pattern, kind] of NAMES)
    if (kind === null || holds(kind)) named = named.replace(pattern, ` ${name} `)
  const out = new Set<string>(named.match(/[a-zA-Z']{1,24}|\d|\?/g)?.map((word) => (/\d/.test(word) ? '#' : word)))
  const kinds = KINDS.filter(holds)
  for (const [index, kind] of kinds.entries()) {
    out.add(`+${kind}`)
    for (const other of kinds.slice(index + 1)) out.add(`+${kind}+${other}`)
  }
  return out
}

/** What the sum of the weights of so many features is divided by: long messages weigh no more than short ones. */
export function spread(known: number): number {
  return Math.sqrt(Math.max(known, MIN_SPREAD))
}

const MIN_SPREAD = 12
