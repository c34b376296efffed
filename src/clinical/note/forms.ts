import type { Finding } from '../../core/clinical.ts'
import { isFormResult } from '../screeners/result.ts'
import type { Draft } from './topics.ts'

const LINE = 'Questionnaire: '

/** What questionnaires have found. Their answers were chosen in a form, so no words of the talk stand behind them. */
export function formLines(findings: readonly Finding[]): Draft[] {
  return findings
    .filter(isFormResult)
    .map(({ quote }) => ({ heading: 'results', text: `${LINE}${quote}.`, evidence: [], stated: false }))
}

/** True for a line of `formLines`. Nothing that a model has written takes its place. */
export function isFormLine(text: string): boolean {
  return text.startsWith(LINE)
}
