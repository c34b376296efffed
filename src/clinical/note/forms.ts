import type { Finding } from '../../core/clinical.ts'
import { isFormResult } from '../screeners/result.ts'
import type { Draft } from './topics.ts'

const LINE = 'Questionnaire: '
const BY_FORM = /^Red flag for review: [^:]+, by questionnaire: /

/** What questionnaires have found. Their answers were chosen in a form, so no words of the talk stand behind them. */
export function formLines(findings: readonly Finding[]): Draft[] {
  return findings
    .filter(isFormResult)
    .map(({ quote }) => ({ heading: 'results', text: `${LINE}${quote}.`, evidence: [], stated: false }))
}

/** The danger that a questionnaire has found, for the assessment: whatever else was said, the reader must meet it there. */
export function formFlags(findings: readonly Finding[]): Draft[] {
  return findings
    .filter((finding) => isFormResult(finding) && RAISES.test(finding.code))
    .map(({ quote }) => ({
      heading: 'assessment',
      text: `Red flag for review: Suicidal thoughts and intent, by questionnaire: ${quote}.`,
      evidence: [],
      stated: false,
    }))
}
/** As `flagOf` raises: any yes of the C-SSRS screen, any answer above 0 on self-harm. */
const RAISES = /^cssrs-(?:yellow|orange|red)$|-safety-item$/

/** True for a line of `formLines` or `formFlags`. Nothing that a model has written takes its place. */
export function isFormLine(text: string): boolean {
  return text.startsWith(LINE) || BY_FORM.test(text)
}
