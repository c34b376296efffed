import { type Guard, pass } from '../guard.ts'
import { lower, plain } from '../plain.ts'
import { redact } from '../redact.ts'

/** No identifier of somebody else: what is neither the encounter's own, nor in a cited passage, nor said by the patient, is masked. */
export const identifierLeak: Guard = {
  id: 'identifier-leak',
  version: 8,
  stage: 'output',
  budgetMs: 200,
  check(text, { known = [], passages = [], said = [] }) {
    const own = key(
      [...known.map(({ value }) => value), ...passages.map((passage) => passage.text), ...said].join('\n'),
    )
    // Links and help lines of a cited page are public; a name there is an author's or an eponym's.
    const spans = redact(text).spans.filter(({ start, end }) => !own.includes(key(text.slice(start, end))))
    return spans.length === 0 ? pass : { kind: 'mask', spans }
  },
}

function key(text: string): string {
  return lower(plain(text)).replace(/[^a-z0-9\u00c0-\uffff]+/g, '')
}
