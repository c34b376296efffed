import type { EncounterView, EscalationDetail } from '../../core/rest.ts'

export interface RaisedFlag {
  readonly flag: EscalationDetail['redFlags'][number]
  /** A bare yes is looked for before this time, with the question it answers. */
  readonly raisedAt: string
}

/** The red flags of the alarms, then those that only the draft has: the same words under the same rule are one. */
export function raisedFlags({ escalations, triage, turns }: Pick<EncounterView, 'escalations' | 'triage' | 'turns'>) {
  const last = turns.at(-1)?.at ?? ''
  const all: RaisedFlag[] = [
    ...escalations.flatMap(({ redFlags, raisedAt }) => redFlags.map((flag) => ({ flag, raisedAt }))),
    ...(triage?.redFlags ?? []).map((flag) => ({ flag, raisedAt: last })),
  ]
  const same = (a: RaisedFlag, b: RaisedFlag) => a.flag.rule === b.flag.rule && a.flag.quote === b.flag.quote
  return all.filter((one, index) => all.findIndex((other) => same(one, other)) === index)
}
