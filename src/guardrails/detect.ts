import { screenHeadTail } from '../clinical/floor.ts'
import { UNKNOWN_SUBJECT } from '../core/clinical.ts'
import { AppError } from '../core/errors.ts'
import { INJECTION_FLAG, injectionScore } from './injection/score.ts'
import { neverDo } from './unsafe/never-do.ts'

export interface Detection {
  /** True where the product would not simply go on. */
  readonly flag: boolean
  /** The first that holds, in this order. */
  readonly cat: 'emergency' | 'crisis' | 'unsafe' | 'injection' | null
  /** 0 to 1. */
  readonly score: number
}

/**
 * What a single message would set off: the deterministic medical floor first, then never-do requests, then the injection
 * signal. A lone text of an unknown person: the floor takes the most cautious group.
 * @throws AppError `bad_input` for what is no text
 */
export function detect(text: string): Detection {
  // Callers without types: what can't be read must not look like a message without danger.
  if (typeof text !== 'string') throw new AppError('bad_input', 'Detection takes text.')
  const message = { id: 'message', speaker: 'patient' as const, text, at: new Date(0).toISOString() }
  const { redFlags } = screenHeadTail({ message, recent: [], facts: [], subject: UNKNOWN_SUBJECT })
  const emergency = redFlags.some(({ level, crisis }) => level === 'emergency' && !crisis)
  if (emergency) return { flag: true, cat: 'emergency', score: 0.95 }
  const crisis = redFlags.filter(({ crisis: isCrisis }) => isCrisis)
  if (crisis.length > 0)
    return { flag: true, cat: 'crisis', score: crisis.some(({ level }) => level === 'emergency') ? 0.95 : 0.85 }
  const unsafe = neverDo(text)
  if (unsafe) return { flag: true, cat: 'unsafe', score: unsafe.score }
  const { score } = injectionScore(text)
  const isInjection = score >= INJECTION_FLAG
  return { flag: isInjection, cat: isInjection ? 'injection' : null, score }
}
