import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'hit my head on the floor and was knocked out for a minute', expect: 'emergency' },
  { kind: 'lay', text: 'banged his head an hour ago and has been sick twice', expect: 'emergency' },
  { kind: 'lay', text: 'fell off my bike, hit head, cant remember what happened', expect: 'emergency' },
  { kind: 'lay', text: 'she bumped her head and is really drowsy now', expect: 'emergency' },
  { kind: 'variant', text: 'my 6 month old rolled off the bed and banged her head', expect: 'emergency' },
  { kind: 'variant', text: 'fell off a ladder and hit my head', expect: 'emergency' },
  {
    kind: 'variant',
    text: 'tripped and hit my head on the door, feel ok',
    expect: 'urgent',
    subject: { ageYears: 78 },
  },
  { kind: 'variant', text: 'clear fluid coming from his ear since he hit his head', expect: 'emergency' },
  { kind: 'other-person', text: 'my mate got punched in the head and is confused', expect: 'emergency' },
  {
    kind: 'denied',
    text: 'bumped my head, was not knocked out, no vomiting, no headache, feel fine',
    expect: null,
    subject: { ageYears: 30 },
  },
  { kind: 'past', text: 'had a head injury with concussion as a teenager', expect: null },
  { kind: 'family', text: 'my grandad had a head injury in the war', expect: null },
  {
    kind: 'near-miss',
    text: 'bumped my head on the cupboard, small lump, feel fine',
    expect: null,
    subject: { ageYears: 30 },
  },
  { kind: 'near-miss', text: 'you hit the nail on the head there', expect: null },
  { kind: 'lay', text: 'he was knocked out for a minute and keeps vomiting', expect: 'emergency' },
  {
    kind: 'lay',
    text: 'came off my bike no helmet, been sick three times since and cant remember the accident',
    expect: 'emergency',
  },
  {
    kind: 'near-miss',
    text: 'fell over my own feet in the garden, been fine since and remember all of it',
    expect: null,
  },
  { kind: 'lay', text: 'one pupil is bigger than the other after a bang', expect: 'emergency' },
  { kind: 'near-miss', text: 'the party ended with a bang, one pupil has always been bigger', expect: null },
]
