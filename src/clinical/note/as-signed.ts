import type { NoteSentence, SoapNote, Urgency } from '../../core/clinical.ts'
import { isProposal } from './proposals.ts'

interface Signed {
  /** Null until a clinician has signed. */
  readonly level: Urgency | null
  readonly followUp: string | null
  readonly safetyNet: string | null
  /** What was added after the signature, oldest first. */
  readonly addenda?: readonly string[]
}

const LEVELS: Readonly<Record<Urgency, string>> = {
  emergency: 'emergency',
  urgent: 'urgent, on the same day',
  soon: 'soon, within days',
  routine: 'routine',
  self_care: 'self-care',
}

/**
 * The note as the clinician signed it: in place of the plan that the rules proposed stand the clinician's own level,
 * follow-up and safety net, and then what was added since. Before the signature the note is as it was drafted.
 */
export function asSigned(note: SoapNote, { level, followUp, safetyNet, addenda = [] }: Signed): SoapNote {
  if (level === null) return note
  const line = (id: string, text: string): NoteSentence => ({
    id,
    section: 'plan',
    heading: 'plan',
    text,
    evidence: [],
    stated: true,
  })
  const decided = [
    line('signed-level', `Urgency: ${LEVELS[level]}.`),
    ...(followUp?.trim() ? [line('signed-follow-up', `Follow-up: ${followUp.trim()}`)] : []),
    ...(safetyNet?.trim() ? [line('signed-safety-net', `Safety net: ${safetyNet.trim()}`)] : []),
    ...addenda.map((text, index) => line(`addendum-${index + 1}`, `Addendum: ${text.trim()}`)),
  ]
  return { ...note, sentences: [...accepted(note).sentences, ...decided] }
}

/**
 * The note without the plan that was only proposed: what the clinician has not taken into the note must not stand signed
 * as plan beside what they decided. A caution against an allergy stays.
 */
export function accepted(note: SoapNote): SoapNote {
  const isLeftOut = ({ section, text, stated }: NoteSentence) =>
    section === 'plan' && (!stated || isProposal(text)) && !text.startsWith('Safety check for review')
  return { ...note, sentences: note.sentences.filter((one) => !isLeftOut(one)) }
}
