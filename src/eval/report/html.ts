import type { Comparison } from '../compare.ts'
import type { EvalRun, SuiteRecord } from '../record.ts'
import { misses, share } from './words.ts'

/** The run as one HTML file that needs neither a network nor scripts; every miss is listed. */
export function htmlReport(run: EvalRun, comparisons: readonly Comparison[]): string {
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>Evaluation ${escape(run.runId)}</title><style>${STYLE}</style></head><body>`,
    `<h1>Evaluation ${escape(run.runId)}</h1>`,
    `<p>${escape(run.at)}, answered by ${escape(run.backend)}. Gates: ${verdict(run.gatesPassed)}</p>`,
    `<ul>${run.suites.map(({ suite, passed }) => `<li><a href="#${escape(suite)}">${escape(suite)}</a> ${verdict(passed)}</li>`).join('')}</ul>`,
    ...run.suites.map(section),
    comparisons.length > 0 ? compared(comparisons) : '',
    '</body></html>\n',
  ].join('\n')
}

const STYLE =
  ':root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem}' +
  'table{border-collapse:collapse;width:100%;margin:1rem 0;display:block;overflow-x:auto}' +
  'th,td{border:1px solid #8888;padding:.3rem .5rem;text-align:start;vertical-align:top}' +
  '.bad{font-weight:700;text-decoration:underline}details{margin:1rem 0}summary{cursor:pointer}'

function section(suite: SuiteRecord): string {
  const missed = misses(suite)
  const measures = suite.metrics.map((metric) => {
    const gate = suite.gates.find((one) => one.metric === metric.metric)
    const bar = gate ? `${verdict(gate.passed)} at least ${gate.atLeast}. ${escape(gate.why)}` : ''
    return cells([
      `${escape(metric.metric)}<br><small>${escape(metric.about)}</small>`,
      escape(share(metric)),
      `${metric.wrong}`,
      `${metric.noAnswer}`,
      `${metric.cases}`,
      bar,
    ])
  })
  return [
    `<section id="${escape(suite.suite)}"><h2>${escape(suite.suite)} ${verdict(suite.passed)}</h2>`,
    `<p>${escape(suite.about)} ${suite.cases.length} cases.</p>`,
    table(['metric', 'right of all (95 % interval)', 'wrong', 'no answer', 'cases', 'gate'], measures),
    suite.figures.length > 0
      ? `<ul>${suite.figures.map(({ name, value }) => `<li>${escape(name)}: ${escape(value)}</li>`).join('')}</ul>`
      : '',
    missed.length === 0
      ? '<p>No misses.</p>'
      : `<details open><summary>${missed.length} misses</summary>${table(
          ['case', 'metric', 'kind', 'why'],
          missed.map((one) => cells([one.id, one.metric, one.kind, one.explanation].map(escape))),
        )}</details>`,
    suite.remarks.length === 0
      ? ''
      : `<details><summary>${suite.remarks.length} to read</summary>${table(
          ['case', 'what'],
          suite.remarks.map(({ id, text }) => cells([id, text].map(escape))),
        )}</details>`,
    '</section>',
  ].join('\n')
}

function compared(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map(({ suite, metric, cases, better, worse, p }) =>
    cells([suite, metric, String(cases), named(better), named(worse), p.toFixed(3)].map(escape)),
  )
  return `<section><h2>Compared with the earlier run</h2>${table(['suite', 'metric', 'cases', 'better', 'worse', 'p (exact McNemar)'], rows)}</section>`
}

function named(ids: readonly string[]): string {
  return ids.length === 0 ? '0' : `${ids.length}: ${ids.join(', ')}`
}

function verdict(passed: boolean): string {
  return passed ? '<span>passed</span>' : '<span class="bad">FAILED</span>'
}

function table(head: readonly string[], rows: readonly string[]): string {
  return `<table><thead><tr>${head.map((one) => `<th scope="col">${one}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function cells(values: readonly string[]): string {
  return `<tr>${values.map((value) => `<td>${value}</td>`).join('')}</tr>`
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}
