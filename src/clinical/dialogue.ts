import type { Speaker, Turn } from '../core/chat.ts'

const SPEAKER: readonly [RegExp, Speaker][] = [
  [
    /^(?:doctor|dr|clinician|physician|gp|provider|nurse|np|pa|md|therapist|consultant|surgeon|interviewer|staff)$/,
    'clinician',
  ],
  [/^(?:assistant|bot|ai|system)$/, 'assistant'],
  [/^(?:patient_guest|guest|guest_family|guest_clinician|visitor)$/, 'guest'],
  [
    /^(?:parent|mother|father|mum|mom|dad|carer|caregiver|caretaker|proxy|wife|husband|daughter|son|family|partner|spouse|relative|guardian)$/,
    'proxy',
  ],
  [/^(?:patient|pt|user|client|me|caller)$/, 'patient'],
]
const LINE = /^\s*(?:\[([a-z_ ]{1,24})\]|([a-z][a-z_ ]{0,23})(?=\s*:))\s*:?\s*/i

/**
 * Turns of a written talk: lines "[doctor] .." or "Doctor: ..". A line without a speaker continues the turn before; a
 * text without any speaker is one turn of the patient. Ids are `t1`, `t2`, ..; the time is not known and stays empty.
 */
export function readDialogue(text: string): Turn[] {
  const turns: Turn[] = []
  for (const line of text.split(/\r?\n/)) {
    const match = LINE.exec(line)
    const speaker = match ? speakerOf(match[1] ?? match[2] ?? '') : null
    const body = match && speaker ? line.slice(match[0].length) : line
    const last = turns.at(-1)
    if (speaker || !last) {
      if (speaker || body.trim() !== '')
        turns.push({ id: `t${turns.length + 1}`, speaker: speaker ?? 'patient', text: body.trim(), at: '' })
    } else if (body.trim() !== '') {
      last.text = `${last.text}\n${body.trim()}`
    }
  }
  return turns
}

function speakerOf(label: string): Speaker | null {
  const name = label.trim().toLowerCase().replace(/\s+/g, '_')
  for (const [pattern, speaker] of SPEAKER) if (pattern.test(name)) return speaker
  const first = name.split('_')[0]!
  for (const [pattern, speaker] of SPEAKER) if (pattern.test(first)) return speaker
  return null
}

/** Whether the speaker asks (and does not tell of own illness). */
export function isAsker(speaker: Speaker): boolean {
  return speaker === 'clinician' || speaker === 'assistant'
}
