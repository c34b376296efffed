import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'tearing pain in my chest going to my back', expect: 'emergency' },
  {
    kind: 'lay',
    text: 'something ripped inside my chest and the pain is between my shoulder blades',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'sudden awful chest pain, worst ever, goes through to my back', expect: 'emergency' },
  { kind: 'lay', text: 'chest pain and now my leg is weak and cold', expect: 'emergency' },
  {
    kind: 'variant',
    text: '36 weeks pregnant with pain between my shoulder blades and in my chest',
    expect: 'emergency',
  },
  { kind: 'variant', text: 'i have marfan syndrome and sudden back pain', expect: 'emergency' },
  { kind: 'other-person', text: 'my brother has a ripping pain in his back and chest', expect: 'emergency' },
  { kind: 'denied', text: 'no tearing pain, no chest pain, stiff lower back from gardening', expect: null },
  { kind: 'past', text: 'tearing chest pain six months ago, scans clear, no pain since', expect: null },
  { kind: 'family', text: 'my father died of an aortic dissection, should i be screened', expect: null },
  { kind: 'near-miss', text: 'tore a muscle in my back lifting boxes', expect: null },
  { kind: 'near-miss', text: 'upper back ache from sitting at my desk', expect: null },
]
