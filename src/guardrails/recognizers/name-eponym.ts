import { SURNAMES } from '../dictionaries/surnames.ts'
import { EPONYM_NOUNS, EPONYMS, NEVER_NAME } from '../dictionaries/words.ts'
import type { Token, View } from '../view.ts'
import { atEnd } from './at-end.ts'
import { isCapital, isInitial, isSurname, maybeGiven } from './name-words.ts'

/** "Parkinson's disease", "Wells score", or an eponym that nothing makes somebody's name. */
export function isEponymHere(view: View): boolean {
  const { token, after, gapAfter, before } = view
  if (isNameOfThing(view)) return true
  if (before(1)?.hit === 'NAME' || !EPONYMS.has(token.low)) return false
  const next = after(1)
  // "Clark II", "Bosniak IV"
  if (next?.isUpper && /^(?:i{1,3}|iv|vi{0,3})$/.test(next.low)) return true
  // A first name that is also an eponym ("Thomas R.", "Wilson Smith") still counts when a surname or initial follows.
  if (
    maybeGiven(token.low) &&
    next &&
    (isInitial(next) ||
      (isCapital(next) && gapAfter(0) === ' ' && !NEVER_NAME.has(next.low) && !EPONYMS.has(next.low)) ||
      (isCapital(next) && isSurname(next.low)))
  )
    return false
  return !(next && isCapital(next) && gapAfter(0) === ' ' && isSurname(next.low))
}

/** A name that the words around it make the name of a disease, a sign, a score, also after "for" or "with". */
export function isNameOfThing({ token, after, gapAfter, before, gap, left, rightLow }: View): boolean {
  const previous = before(1)
  if (previous?.low === 'of' && gap === ' ' && STRUCTURE.test(left)) return true
  // The company and the plant.
  if (/^(?:johnson(?:'s baby| & johnson)|john's wort)/.test(rightLow) || /johnson & $/.test(left)) return true
  // "Charcot-Marie-Tooth": what a hyphen ties to an eponym is one.
  if (gap === '-' && previous !== undefined && EPONYMS.has(previous.low) && previous.hit === null) return true
  if (previous?.hit === 'NAME') return false
  const next = after(1)
  const afterNext = next && /^(?:s|type|risk|modified|clinical|barr|coma|hansen)$/.test(next.low) ? after(2) : next
  if (isThing(afterNext) && !/[.,;!?\n]/.test(gapAfter(0)))
    return EPONYMS.has(token.low) || !(maybeGiven(token.low) && next?.low === 's') || SURE_THING.test(afterNext!.low)
  let last = 0
  while (gapAfter(last) === '-' && after(last + 1)) last++
  if (last > 0 && gapAfter(last) !== '. ' && isThing(after(last + 1))) return true
  const isHyphened = gapAfter(0) === '-' && next !== undefined
  if (isHyphened && EPONYMS.has(next.low) && (EPONYMS.has(token.low) || isThing(after(2)))) return true
  // "Kellgren-Lawrence 2", "Lennox-Gastaut": the first of two is nobody's first name.
  return isHyphened && EPONYMS.has(token.low) && next.isTitle && !maybeGiven(token.low) && !SURNAMES.has(next.low)
}

/** What is called after its finder: "circle of Willis", "sphincter of Oddi". */
const STRUCTURE = atEnd(
  /(?:^|[^a-z])(?:circle|sphincter|ampulla|islets?|loop|bundle|node|canal|triangle|angle|foramen|ligament|pouch|duct|tubercle|antrum|crypts?|zone|fossa|tunica|valves?|organ|membrane|plexus|ganglion|torus|tetralogy|pentalogy|triad|sign|fracture|tumou?r|disease|syndrome|area|lines?|dance) of (?:de )?$/,
)

/** Of things alone: nobody has a syndrome of their own. */
const SURE_THING =
  /^(?:syndrome|sign|palsy|phenomenon|criteria|encephalitis|malformation|lymphoma|triad|thyroiditis|o?esophagus|contracture|maneuver|manoeuvre|sarcoma|anomaly)$/

/** What stands behind the name has nobody's name but its own: a hyphen, "syndrome". */
export function isSureThing({ after, gapAfter }: Pick<View, 'after' | 'gapAfter'>): boolean {
  return gapAfter(0) === '-' || SURE_THING.test(after(1)?.low ?? '')
}

function isThing(word: Token | undefined): boolean {
  return word !== undefined && EPONYM_NOUNS.has(word.low)
}
