import { type Evidence, type Finding, Icd10Suggestion, type Subject } from '../../core/clinical.ts'
import { isCue, kindsOf } from '../match/concepts.ts'
import { CATEGORIES } from './categories.ts'
import { CATEGORY_OF } from './table.ts'

/**
 * ICD-10-CM suggestions for the problem list, for a clinician to choose from: looked up, never invented, each with the
 * words it rests on. Only what the patient has now: nothing denied, unsure, over, of somebody else or hypothetical.
 */
export function suggestCodes(findings: readonly Finding[], subject: Subject): Icd10Suggestion[] {
  const out = new Map<string, Icd10Suggestion>()
  for (const finding of findings) {
    const category = isProblem(finding) ? categoryOf(finding.code, subject) : null
    const title = category === null ? undefined : CATEGORIES[category]
    if (category === null || title === undefined || finding.turn === null) continue
    const known = out.get(category)
    const evidence = evidenceOf(finding, finding.turn)
    if (known) known.evidence.push(evidence)
    else out.set(category, { code: pointed(category), title, finding: finding.name, evidence: [evidence] })
  }
  return [...out].filter(([category]) => !isSaidBetter(category, out)).map(([, suggestion]) => suggestion)
}

/** "High blood pressure" is an illness and a reading: beside the illness the reading "without diagnosis" is wrong. */
function isSaidBetter(category: string, found: ReadonlyMap<string, unknown>): boolean {
  return category === 'R03' && found.has('I10')
}

function isProblem({ code, kind, assertion, resolved }: Finding): boolean {
  const { negation, temporality, experiencer, family, hypothetical } = assertion
  const isKind = !isCue(code) && (kind === 'symptom' || kind === 'sign' || kind === 'condition')
  const isNow = negation === 'affirmed' && temporality === 'recent' && !resolved
  return isKind && isNow && experiencer === 'patient' && !family && !hypothetical
}

/** In pregnancy chapter O comes first, and which of its codes depends on what a lexicon does not know. */
const OTHER_IN_PREGNANCY = new Set([
  'I10',
  'E10',
  'E11',
  'D649',
  'N12',
  'R03',
  'N93',
  'E05',
  'E059',
  'E03',
  'R111',
  'R11',
])
const NEWBORN_DAYS = 28
const NEWBORN: Readonly<Record<string, string>> = { R509: 'P81', R17: 'P599' }

function categoryOf(code: string, { pregnant, ageDays }: Subject): string | null {
  // "It hurts to pee" is dysuria in lay words: what has no category of its own has that of what it is a kind of.
  const category = [...kindsOf(code)].map((kind) => CATEGORY_OF[kind]).find((one) => one !== undefined)
  if (category === undefined || (pregnant === true && OTHER_IN_PREGNANCY.has(category))) return null
  const isNewborn = ageDays !== null && ageDays < NEWBORN_DAYS
  return (isNewborn ? NEWBORN[category] : undefined) ?? category
}

function evidenceOf({ question, start, end, quote }: Finding, turn: string): Evidence {
  return question === null
    ? { kind: 'turn', turn, start, end, quote }
    : { kind: 'answer', question, turn, start, end, quote }
}

/** "R079" as it is written: "R07.9". */
function pointed(category: string): string {
  return category.length > 3 ? `${category.slice(0, 3)}.${category.slice(3)}` : category
}
