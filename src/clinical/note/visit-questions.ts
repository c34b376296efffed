import type { Turn } from '../../core/chat.ts'
import { isAsker } from '../dialogue.ts'
import { namesMedicine } from './names-medicine.ts'
import { units } from './segment.ts'
import { type Heading, tellsOfAllergy } from './topics.ts'

const WHO = '(?:you|he|she|they|(?:your|the) \\w+)'
/** How a visit asks for what a note must not call "not asked". */
const ASKS: Partial<Record<Heading, RegExp>> = {
  pmh: new RegExp(
    [
      '\\b(?:medical|health|other|any|long.?term|past) (?:problems?|history|conditions?|issues|illness(?:es)?|operations?|surger(?:y|ies))\\b',
      '\\b(?:ever been (?:in hospital|ill|diagnosed)|fit and well|otherwise (?:well|healthy))\\b',
    ].join('|'),
    'i',
  ),
  medicines: new RegExp(
    [
      '\\b(?:medications?|medicines?|meds|tablets|pills|prescriptions?|inhalers?|anything regular(?:ly)?|over the counter)\\b',
      `\\b(?:what|anything)(?:'s| is| are|'re)? ?(?:else )?(?:is |are |do |does )?${WHO} (?:on|taking|take)\\b`,
      `\\b(?:is|are) ${WHO} (?:on|taking) (?:any|some)thing\\b`,
      `\\b(?:do|does) ${WHO} take (?:any|some)thing\\b`,
    ].join('|'),
    'i',
  ),
  allergies: /\ballerg(?:y|ies|ic)\b|\breact(?:s|ed)? (?:badly )?to\b|\b(?:bad|any) reactions? to\b/i,
}

/**
 * Whether a visit asks for it, or somebody tells of it, in whatever words: the answer may stand under another heading,
 * and what was spoken of is not called "not asked".
 */
export function isAskedInVisit(heading: Heading, turns: readonly Turn[]): boolean {
  return turns.some(({ speaker, text }) =>
    units(text).some((unit) =>
      isAsker(speaker)
        ? unit.isQuestion &&
          (ASKS[heading]?.test(unit.clean) === true || (heading === 'medicines' && namesMedicine(unit.clean)))
        : heading === 'allergies' && tellsOfAllergy(unit.clean),
    ),
  )
}
