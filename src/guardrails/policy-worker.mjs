/* oxlint-disable unicorn/require-post-message-target-origin -- the rule means windows; a thread's port has no origin */
// The thread in which tenant-written patterns are read and run. Plain JavaScript, because a thread begins with a file
// and no loader. It gets text and rules as data, sends back places in the text, and knows nothing else.
import { parentPort } from 'node:worker_threads'
import { RE2JS } from 're2js'

/** @typedef {{ pattern: string, caseSensitive: boolean } | { terms: string[] }} Matcher */

/** Patterns as they were read, by their source. @type {Map<string, RE2JS>} */
const read = new Map()
const MOST_READ = 500
/** A pattern that grows to more steps than this is refused: it would cost every message. */
const MOST_STEPS = 1_000
const WORD = /[\p{L}\p{N}\p{M}]/u

parentPort.on('message', ({ job }) => {
  try {
    parentPort.postMessage({ ok: true, value: answer(job) })
  } catch {
    parentPort.postMessage({ ok: false })
  }
})
parentPort.postMessage('ready')

/** @param {{ check: Matcher } | { find: Matcher, text: string }} job */
function answer(job) {
  if ('check' in job) return refusal(job.check)
  return 'terms' in job.find ? findTerms(job.find.terms, job.text) : findPattern(compiled(job.find), job.text)
}

/** What is wrong with a pattern, or null. @param {Matcher} matcher */
function refusal(matcher) {
  if ('terms' in matcher) return null
  try {
    const pattern = compiled(matcher)
    if (pattern.programSize() > MOST_STEPS) return 'it is too large'
    return pattern.test('') ? 'it matches the empty text' : null
  } catch (error) {
    // The message ends with the pattern, which is the tenant's and stays out of errors.
    const why = error instanceof Error ? error.message.replace(/:? `[^]*$/, '') : ''
    return why.slice(0, 120) || 'it cannot be read'
  }
}

/** @param {{ pattern: string, caseSensitive: boolean }} matcher */
function compiled({ pattern, caseSensitive }) {
  const key = `${caseSensitive ? 's' : 'i'}${pattern}`
  let found = read.get(key)
  if (!found) {
    found = RE2JS.compile(pattern, caseSensitive ? 0 : RE2JS.CASE_INSENSITIVE)
    if (read.size >= MOST_READ) read.clear()
    read.set(key, found)
  }
  return found
}

/** Places in order, never overlapping, never empty. @param {RE2JS} pattern @param {string} text */
function findPattern(pattern, text) {
  const spans = []
  const matcher = pattern.matcher(text)
  while (matcher.find()) {
    const [start, end] = [matcher.start(), matcher.end()]
    if (end > start) spans.push([start, end])
  }
  return spans
}

/** Whole words only: text and terms come folded. @param {string[]} terms @param {string} text */
function findTerms(terms, text) {
  const found = []
  for (const term of terms) {
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
      const end = at + term.length
      if (isEdge(text, at, term[0]) && isEdge(text, end, term.at(-1))) found.push([at, end])
    }
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1])
  const spans = []
  for (const span of found) if (span[0] >= (spans.at(-1)?.[1] ?? 0)) spans.push(span)
  return spans
}

/** Between two letters there is no edge. */
function isEdge(text, at, own) {
  const before = text[at - 1] ?? ' '
  const after = text[at] ?? ' '
  return !(WORD.test(before) && WORD.test(after) && WORD.test(own))
}
