import { type Evidence, type Finding, type Subject, type TriageAssessment, urgencyRank } from '../../core/clinical.ts'
import { isCue, kindsOf } from '../match/concepts.ts'
import type { Condition, Protocol } from '../protocol.ts'
import { protocols } from '../protocols/index.ts'
import type { Draft } from './topics.ts'

/**
 * True for what the rules propose to the clinician: it points at the patient's words but names things in the field's own
 * terms, which nobody in the talk has said, so it is no statement that those words could carry.
 */
export function isProposal(text: string): boolean {
  return /^(?:Problem for review|Red flag for review|Speaks for .{1,80}|Speaks against .{1,80}|Safety check for review|Proposed for the clinician): /.test(
    text,
  )
}

interface ProblemInput {
  readonly findings: readonly Finding[]
  readonly subject: Subject
  readonly triage?: TriageAssessment
}

/**
 * Problems for the clinician to judge, where no clinician has judged yet: each red flag with what was said for it and
 * what was denied, then what else was reported.
 */
export function workingProblems({ findings, subject, triage }: ProblemInput): Draft[] {
  const flags = (triage?.redFlags ?? []).filter(
    (flag, index, all) =>
      flag.turn !== null &&
      all.findIndex((one) => one.turn !== null && one.protocol === flag.protocol) === index &&
      // Pain now, and pain within three days: the same words make a lesser flag of their own, which adds nothing.
      !all.some(
        (one) => urgencyRank(one.level) > urgencyRank(flag.level) && one.turn === flag.turn && one.start === flag.start,
      ),
  )
  const told = new Set<string>()
  const flagged = flags.flatMap((flag): Draft[] => {
    const protocol = protocols.find(({ name }) => name === flag.protocol)
    const name = nameOf(flag.protocol)
    const evidence: Evidence = { kind: 'turn', turn: flag.turn!, start: flag.start, end: flag.end, quote: flag.quote }
    // An alarm that rang before the person was known stays one, and the reader must see why it rang.
    if (OF_PREGNANCY.test(flag.protocol) && cannotBePregnant(subject)) {
      const text = `Red flag for review: ${name}; raised before age, sex or pregnancy were known.`
      return [{ heading: 'assessment', text, evidence: [evidence], stated: true }]
    }
    const codes = protocol ? codesOf(protocol) : new Set<string>()
    const bearing = once(findings.filter((one) => codes.has(one.code) && isOwn(one)))
    for (const one of bearing) told.add(one.code)
    return [
      { heading: 'assessment', text: `Red flag for review: ${name}.`, evidence: [evidence], stated: true },
      ...bearing
        .filter((one) => isPresent(one) && !NO_PROBLEM.has(one.code))
        .map((one) => draft(`Speaks for ${lowerFirst(name)}: ${lowerFirst(one.name)}`, one)),
      ...bearing
        .filter((one) => !isPresent(one) && !isAffirmedToo(one, findings))
        .map((one) => draft(`Speaks against ${lowerFirst(name)}: ${lowerFirst(one.name)} (denied)`, one)),
    ]
  })
  const open = once(findings.filter((one) => isOwn(one) && isPresent(one) && !told.has(one.code)))
  const named = open.filter(({ code }) => !NO_PROBLEM.has(code))
  // Who only says "I feel unwell" has that as the problem; beside another one it says nothing.
  const problems = named.length > 0 || flagged.length > 0 ? named : open
  return [
    ...flagged,
    ...problems.map((one) =>
      draft(
        `Problem for review: ${upperFirst(one.name)} (${one.assertion.negation === 'possible' ? 'possibly' : 'reported'})`,
        one,
      ),
    ),
  ]
}

const OF_PREGNANCY =
  /pregnan|postpartum|perinatal|pre-eclampsia|antepartum|fetal|preterm|cord-prolapse|imminent-birth|miscarriage|hyperemesis/

/** As far as the talk has told by now; unknown is never no. */
function cannotBePregnant({ sex, ageYears, ageDays, pregnant, daysPostpartum }: Subject): boolean {
  const isChild = ageDays !== null || (ageYears !== null && ageYears < YOUNGEST_MOTHER)
  return sex === 'male' || isChild || (pregnant === false && daysPostpartum === null)
}
const YOUNGEST_MOTHER = 9

/** Words that tell how something is, or that a person is well, and name no problem. */
const NO_PROBLEM: ReadonlySet<string> = new Set(
  `sudden-change right-now on-waking getting-worse drinking-well can-bear-weight feels-unwell malaise in-pain severe-pain
  sudden-pain limb-or-bone-pain no-response shock-signs stroke-like-or-spleen treatment-failed minor-bother
  long-standing-minor not-sweating eye-red-plain postnatal breastfeeding baby-of-weeks`.split(/\s+/),
)

/** A symptom, sign or illness that the person has or denies now; no cue of the rules, nothing of relatives, of long ago or of a "what if". */
function isOwn({ code, kind, turn, assertion }: Finding): boolean {
  const { experiencer, family, hypothetical, temporality } = assertion
  const isProblem = kind === 'symptom' || kind === 'sign' || kind === 'condition'
  return (
    isProblem &&
    !isCue(code) &&
    turn !== null &&
    experiencer !== 'other' &&
    !family &&
    !hypothetical &&
    temporality !== 'historical'
  )
}

/** Denied here and told there, or a kind of it: the reader settles it, and until then nothing speaks against. */
function isAffirmedToo({ code }: Finding, all: readonly Finding[]): boolean {
  return all.some(
    (other) => isOwn(other) && isPresent(other) && (kindsOf(other.code).has(code) || kindsOf(code).has(other.code)),
  )
}

function isPresent({ assertion }: Finding): boolean {
  return assertion.negation !== 'negated'
}

function once(findings: readonly Finding[]): Finding[] {
  const isSame = (a: Finding, b: Finding) =>
    a.code === b.code ||
    (a.name.toLowerCase() === b.name.toLowerCase() && isPresent(a) === isPresent(b)) ||
    (a.turn === b.turn && a.start < b.end && b.start < a.end && isPresent(a) === isPresent(b))
  // The same words can be read as two concepts, the narrower first ("crushing chest pain" is chest pain too).
  return findings.filter((one, index) => findings.findIndex((other) => isSame(other, one)) === index)
}

function draft(text: string, { turn, question, start, end, quote }: Finding): Draft {
  const evidence: Evidence =
    question === null
      ? { kind: 'turn', turn: turn!, start, end, quote }
      : { kind: 'answer', question, turn: turn!, start, end, quote }
  return { heading: 'assessment', text: `${text}.`, evidence: [evidence], stated: true }
}

/** Every concept that the protocol's rules read or its questions ask for. */
function codesOf({ rules, questions }: Protocol): ReadonlySet<string> {
  const codes = new Set(questions.map(({ code }) => code))
  const add = (condition: Condition): void => {
    if (condition.kind === 'has') for (const code of condition.codes) codes.add(code)
    if ('of' in condition) condition.of.forEach(add)
  }
  for (const { when } of rules) add(when)
  return codes
}

/** The field's term. In words without digits: a number in a note is always one that somebody said. */
export function nameOf(protocol: string): string {
  const known = protocols.find(({ name }) => name === protocol)
  return known ? known.title.replace(/ \d.*$/, '') : upperFirst(protocol.replaceAll('-', ' '))
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "Chest pain" inside a sentence; abbreviations and names with a second capital stay. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

/** What triage proposes, marked as a proposal: nothing is planned until a clinician says so. */
export function proposedPlan(triage?: TriageAssessment): Draft[] {
  if (!triage?.disposition) return []
  const { setting } = triage.disposition
  const flag = triage.redFlags.find((one) => one.turn !== null)
  const evidence: Evidence[] = flag
    ? [{ kind: 'turn', turn: flag.turn!, start: flag.start, end: flag.end, quote: flag.quote }]
    : []
  return [
    {
      heading: 'plan',
      text: `Proposed for the clinician: ${SETTINGS[setting]}.`,
      evidence,
      stated: false,
    },
  ]
}

// In words without digits, for the same reason as names.
export const SETTINGS: Readonly<Record<NonNullable<TriageAssessment['disposition']>['setting'], string>> = {
  ambulance: 'emergency ambulance now',
  emergency_department: 'emergency department now',
  same_day: 'assessment on the same day',
  appointment: 'appointment within days',
  planned: 'planned appointment',
  self_care: 'self-care advice with a safety net',
}
