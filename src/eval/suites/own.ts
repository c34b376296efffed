/**
 * Names of the suites on our own cases: they need no data, so an evaluator may start them from the page. Names only,
 * because the cases are read in a process of their own; a test holds this list against the suites.
 */
export const OWN_SUITES = [
  'triage',
  'triage-sets',
  'fresh-messages',
  'assertion',
  'clinical-sentences',
  'attributes',
  'red-flags',
  'minimal-pairs',
  'note-faithfulness',
  'redaction',
  'injection',
  'output-guards',
  'narrow-guards',
  'ablation',
  'floor',
  'retrieval',
] as const
