import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'my left calf is swollen and sore', expect: 'urgent' },
  { kind: 'lay', text: 'have had a sore calf since the flight on tuesday', expect: 'urgent' },
  { kind: 'near-miss', text: 'sore calves from the gym', expect: null },
  { kind: 'lay', text: 'pain in my calf and its red and hot', expect: 'urgent' },
  { kind: 'lay', text: 'think ive got a blood clot in my leg', expect: 'urgent' },
  { kind: 'lay', text: 'calf is swollen and now i have chest pain', expect: 'emergency' },
  { kind: 'variant', text: '30 weeks pregnant and one leg is really swollen', expect: 'urgent' },
  { kind: 'variant', text: 'right leg swollen and getting short of breath', expect: 'emergency' },
  { kind: 'other-person', text: "my husband's left leg is swollen and hot after the flight", expect: 'urgent' },
  { kind: 'denied', text: 'no calf pain, no swelling, just tired legs', expect: null },
  { kind: 'past', text: 'had a dvt in my leg with a swollen calf three years ago', expect: null },
  { kind: 'family', text: 'my mum had a blood clot in her leg years ago', expect: null },
  { kind: 'near-miss', text: 'both ankles a bit puffy in the heat', expect: null },
  { kind: 'near-miss', text: 'calf cramp after running yesterday', expect: null },
  { kind: 'near-miss', text: 'how do i prevent blood clots when flying', expect: null },
  { kind: 'lay', text: 'one leg is twice the size of the other, hot and sore behind the knee', expect: 'urgent' },
]
