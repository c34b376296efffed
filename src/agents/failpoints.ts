/**
 * Every named place where a process may die. The product does nothing there; the crash tests kill the process at each of
 * them, before and after every node, commit and sentence that leaves.
 */
export const FAILPOINTS = [
  'receive:before-commit',
  'receive:after-commit',
  'run:begun',
  'screen:before',
  'screen:after',
  'understand:before',
  'understand:after',
  'respond:before',
  'release:before-keep',
  'release:after-keep',
  'release:after-send',
  'respond:after',
  'close:before',
  'close:after',
  'escalation:before-plan',
  'escalation:after-plan',
  'escalation:before-send',
  'escalation:after-send',
  'escalation:before-settle',
  'escalation:after-settle',
  'note:begun',
  'note:before-draft',
  'note:after-draft',
  'note:after-commit',
  'note:before-review',
  'note:after-review',
  'sign:before-commit',
  'sign:after-commit',
  'follow:before',
  'follow:after',
] as const
export type FailpointName = (typeof FAILPOINTS)[number]
