import { clean } from '../note/clean.ts'
import { isClinical } from '../note/vocabulary.ts'
import type { Fault, SupportSource } from './fault.ts'
import { type Reading, readText } from './reading.ts'

const OWN = /\b(?:i|my|me|patient|you|your)\b/

/** Whose finding it is: a relative of the claim stands in the source, and the patient is not said to have a relative's. */
export function personFaults(claim: Reading, said: Reading, source: SupportSource): Fault[] {
  for (const relative of claim.relatives) {
    if (!said.relatives.has(relative)) return [{ kind: 'person', what: relative }]
  }
  if (claim.relatives.size > 0 || said.relatives.size === 0) return []
  // The clause that carries the claim must not have a relative for its subject.
  const answers = clauses(source.text)
  const carrying = mostShared(answers, claim)
  // "My wife's naproxen. She takes it for her arthritis": of who speaks as "I", "she" is the relative before.
  if (
    OF_SELF.test(source.text) &&
    carrying.length > 0 &&
    carrying.every((clause) => isOfRelativeBefore(clause, answers))
  )
    return [{ kind: 'person', what: 'patient' }]
  if (carrying.length === 0) carrying.push(...mostShared(source.question === undefined ? [] : [source.question], claim))
  if (carrying.length === 0) return []
  const isOthers = (clause: string) => {
    const match = RELATIVE_SUBJECT.exec(clean(clause))
    return match !== null && !OWN.test(match[1] ?? '')
  }
  return carrying.every(isOthers) ? [{ kind: 'person', what: 'patient' }] : []
}

const OF_SELF = /\b(?:i|my|me)\b/i
const ADULT =
  /\bmy (?:wife|husband|partner|mother|mum|mom|father|dad|brother|sister|girlfriend|boyfriend|friend|uncle|aunt|cousin)\b/i

function isOfRelativeBefore(clause: string, all: readonly string[]): boolean {
  const before = all[all.indexOf(clause) - 1]
  return /^\W*(?:she|he)\b/i.test(clause) && before !== undefined && ADULT.test(before)
}

const RELATIVE_SUBJECT =
  /^(?:(?:yes|no|yeah|well|so|and|but|also|only|just|actually)[\s,]+)*(?:my|his|her|their|our|your)? ?(?:\w+ )?(?:mother|mom|mum|father|dad|brothers?|sisters?|grand\w+|wife|husband|partner|girlfriend|boyfriend|sons?|daughters?|child(?:ren)?|kids?|aunt|uncle|cousins?|friends?|neighbou?r)(?:'s)?\b(?! and (?:i|me)\b)(.{0,12})/

function clauses(text: string): string[] {
  return text
    .split(/[.;!?\n]|,? (?:and|but|so)(?: (?:now|then|also|so|today|since then))* (?=(?:i|my|the|he|she|they|it)\b)/i)
    .filter((part) => part.trim() !== '')
}

/** The clauses that share most clinical words and figures with the claim; none where nothing is shared. */
function mostShared(parts: readonly string[], claim: Reading): string[] {
  const scored = parts.map((part) => {
    const reading = readText(part)
    const words = [...claim.stems.keys()].filter((word) => reading.stems.has(word) && isClinical(word)).length
    const figures = [...claim.numbers].filter((number) => reading.numbers.has(number)).length
    return { part, words, shared: words + figures }
  })
  const most = Math.max(0, ...scored.map(({ shared }) => shared))
  const best = scored.filter(({ shared, words }) => shared === most && words > 0)
  if (best.length > 0) return best.map(({ part }) => part)
  // A name that no list of words knows ("Crohn's") is what the claim is about all the same.
  return parts.filter((part) => [...claim.stems.keys()].some((word) => readText(part).stems.has(word)))
}
