import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'i have anorexia and keep fainting', expect: 'emergency' },
  { kind: 'lay', text: 'been making myself sick every day, now my heart is fluttering', expect: 'emergency' },
  { kind: 'lay', text: 'my bmi is 13 and i feel weak', expect: 'emergency' },
  { kind: 'lay', text: 'bulimic, losing weight fast and dizzy', expect: 'urgent' },
  { kind: 'variant', text: 'my daughter is 14, refuses to eat and has lost 2 stone', expect: 'urgent' },
  {
    kind: 'variant',
    text: 'my 13 year old with anorexia has not eaten or drunk anything since yesterday',
    expect: 'emergency',
  },
  {
    kind: 'denied',
    text: 'i had a meal plan for my eating disorder, no fainting, no purging, weight is stable',
    expect: null,
  },
  { kind: 'past', text: 'i had anorexia 15 years ago, fully recovered', expect: null },
  { kind: 'other-person', text: 'my flatmate is anorexic and she collapsed', expect: 'emergency' },
  { kind: 'family', text: 'my sister had bulimia years ago. i want to eat more healthily', expect: null },
  { kind: 'near-miss', text: 'i skipped breakfast today and feel hungry', expect: null },
  { kind: 'near-miss', text: 'on a diet and lost 2 pounds this month', expect: null },
]
