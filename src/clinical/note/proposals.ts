import type { Evidence, Finding, TriageAssessment } from '../../core/clinical.ts'
import type { Draft } from '../compose-note.ts'

/**
 * True for what the rules propose to the clinician: it points at the patient's words but names things in the field's own
 * terms, which nobody in the talk has said, so it is no statement that those words could carry.
 */
export function isProposal(text: string): boolean {
  return /^(?:Problem for review|Red flag for review|Proposed for the clinician): /.test(text)
}

/** Problems for the clinician to judge, where no clinician has judged yet: red flags first, then what was reported. */
export function workingProblems(findings: readonly Finding[], triage?: TriageAssessment): Draft[] {
  const flags = (triage?.redFlags ?? []).flatMap((flag): Draft[] => {
    if (flag.turn === null) return []
    const evidence: Evidence = { kind: 'turn', turn: flag.turn, start: flag.start, end: flag.end, quote: flag.quote }
    return [
      {
        heading: 'assessment',
        text: `Red flag for review: ${plainName(flag.protocol)}.`,
        evidence: [evidence],
        stated: true,
      },
    ]
  })
  const seen = new Set<string>()
  const problems = findings.flatMap((finding): Draft[] => {
    const isProblem = finding.kind === 'symptom' || finding.kind === 'sign' || finding.kind === 'condition'
    const { negation, experiencer, family, hypothetical, temporality } = finding.assertion
    if (
      !isProblem ||
      negation === 'negated' ||
      experiencer === 'other' ||
      family ||
      hypothetical ||
      temporality === 'historical'
    )
      return []
    if (seen.has(finding.code) || finding.turn === null) return []
    seen.add(finding.code)
    const { turn, start, end, quote, question } = finding
    const evidence: Evidence =
      question === null
        ? { kind: 'turn', turn, start, end, quote }
        : { kind: 'answer', question, turn, start, end, quote }
    const status = negation === 'possible' ? 'possibly' : 'reported'
    return [
      {
        heading: 'assessment',
        text: `Problem for review: ${finding.name} (${status}).`,
        evidence: [evidence],
        stated: true,
      },
    ]
  })
  return [...flags, ...problems]
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

// In words without digits: a number in a note is always one that somebody said.
export const SETTINGS: Readonly<Record<NonNullable<TriageAssessment['disposition']>['setting'], string>> = {
  ambulance: 'emergency ambulance now',
  emergency_department: 'emergency department now',
  same_day: 'assessment on the same day',
  appointment: 'appointment within days',
  planned: 'planned appointment',
  self_care: 'self-care advice with a safety net',
}

function plainName(protocol: string): string {
  return protocol
    .split('-')
    .filter((word) => !/\d/.test(word))
    .join(' ')
}
