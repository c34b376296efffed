import type { Urgency } from '../../../core/clinical.ts'

/** A first message, the protocol it was written for, and the level by the guidelines; `mild` is at most soon. */
export interface Told {
  readonly protocol: string
  readonly level: Extract<Urgency, 'emergency' | 'urgent'> | 'mild'
  readonly text: string
}

const LEVELS = { E: 'emergency', U: 'urgent', L: 'mild' } as const

/** Reads a list: `# protocol`, then lines of `E`, `U` or `L` (a look-alike) with the message as people type it. */
export function told(list: string): readonly Told[] {
  let protocol = ''
  const out: Told[] = []
  for (const line of list.trim().split('\n')) {
    if (line.startsWith('# ')) protocol = line.slice(2)
    else out.push({ protocol, level: LEVELS[line[0] as keyof typeof LEVELS], text: line.slice(2) })
  }
  return out
}
