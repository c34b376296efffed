import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'carbon monoxide alarm is going off and ive got a headache', expect: 'emergency' },
  { kind: 'lay', text: 'whole family has headaches and feels sick, better when we go outside', expect: 'emergency' },
  { kind: 'lay', text: 'we had a bbq inside the tent and now im dizzy with a headache', expect: 'emergency' },
  { kind: 'lay', text: 'my wife and kids have a headache too since the boiler came on', expect: 'emergency' },
  { kind: 'near-miss', text: 'the heating is off and my wife has a headache', expect: null },
  { kind: 'near-miss', text: 'drank too much last night, headache and feeling a bit sick', expect: null },
  { kind: 'lay', text: 'co alarm went off, we feel fine', expect: 'emergency' },
  { kind: 'variant', text: '22 weeks pregnant, faulty boiler and feeling dizzy with headaches', expect: 'emergency' },
  {
    kind: 'other-person',
    text: "my neighbour's carbon monoxide alarm is beeping and she is drowsy",
    expect: 'emergency',
  },
  {
    kind: 'denied',
    text: 'headache but the carbon monoxide alarm has not gone off and the boiler is fine',
    expect: null,
  },
  { kind: 'past', text: 'we had a carbon monoxide leak ten years ago', expect: null },
  { kind: 'family', text: 'my uncle died of carbon monoxide poisoning years ago', expect: null },
  { kind: 'near-miss', text: 'where do i buy a carbon monoxide alarm', expect: null },
  { kind: 'near-miss', text: 'headache after a long day at work', expect: null },
  { kind: 'lay', text: 'smoke alarm went off co alarm too and we all feel sick and dizzy', expect: 'emergency' },
]
