import type { Comparison } from '../compare.ts'
import type { EvalRun, SuiteRecord } from '../record.ts'
import { misses, share } from './words.ts'

/** The run as Markdown: verdict, a table a suite, every miss. */
export function markdownReport(run: EvalRun, comparisons: readonly Comparison[]): string {
  const lines = [
    `# Evaluation ${run.runId}`,
    '',
    `${run.at}, answered by ${run.backend}. Gates: **${run.gatesPassed ? 'passed' : 'FAILED'}**.`,
    ...run.suites.flatMap(suiteLines),
    ...(comparisons.length > 0 ? comparisonLines(comparisons) : []),
  ]
  return `${lines.join('\n')}\n`
}

function suiteLines(suite: SuiteRecord): string[] {
  const missed = misses(suite)
  return [
    '',
    `## ${suite.suite}: ${suite.passed ? 'passed' : 'FAILED'}`,
    '',
    `${suite.about} ${suite.cases.length} cases.`,
    '',
    '| metric | right of all (95 % interval) | wrong | no answer | cases | gate |',
    '|---|---|---|---|---|---|',
    ...suite.metrics.map((metric) => {
      const gate = suite.gates.find((one) => one.metric === metric.metric)
      const bar = gate ? `${gate.passed ? 'passed' : '**FAILED**'}, at least ${gate.atLeast}` : ''
      return row([metric.metric, share(metric), metric.wrong, metric.noAnswer, metric.cases, bar])
    }),
    ...suite.figures.map(({ name, value }) => `- ${name}: ${value}`),
    ...(missed.length === 0 ? ['', 'No misses.'] : ['', '| case | metric | | why |', '|---|---|---|---|']),
    ...missed.map(({ id, metric, kind, explanation }) => row([id, metric, kind, explanation])),
    ...(suite.remarks.length === 0 ? [] : ['', '| case | to read |', '|---|---|']),
    ...suite.remarks.map(({ id, text }) => row([id, text])),
  ]
}

function comparisonLines(comparisons: readonly Comparison[]): string[] {
  return [
    '',
    '## Compared with the earlier run',
    '',
    '| suite | metric | cases | better | worse | p (exact McNemar) |',
    '|---|---|---|---|---|---|',
    ...comparisons.map(({ suite, metric, cases, better, worse, p }) =>
      row([suite, metric, cases, named(better), named(worse), p.toFixed(3)]),
    ),
  ]
}

function named(ids: readonly string[]): string {
  return ids.length === 0 ? '0' : `${ids.length}: ${ids.join(', ')}`
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`
}
