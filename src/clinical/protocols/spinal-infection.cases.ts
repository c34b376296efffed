import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'really bad back pain with fever and i inject heroin', expect: 'emergency' },
  { kind: 'lay', text: 'had a spinal injection last week now back pain and a temp of 38.5', expect: 'emergency' },
  { kind: 'lay', text: 'back pain, fever and my legs are weak', expect: 'emergency' },
  { kind: 'lay', text: 'diabetic, back pain for 2 weeks and fevers', expect: 'urgent' },
  { kind: 'variant', text: 'fever and back pain, tender right over the spine when i press', expect: 'emergency' },
  { kind: 'denied', text: 'back pain for 2 days, no fever, no weakness in the legs', expect: null },
  { kind: 'past', text: 'i had discitis in 2012, all healed', expect: null },
  { kind: 'other-person', text: 'my brother injects drugs and now has back pain and a fever', expect: 'emergency' },
  { kind: 'family', text: 'my father had a spinal abscess years ago. i have back pain after gardening', expect: null },
  { kind: 'near-miss', text: 'flu with fever and aching all over', expect: null },
  { kind: 'near-miss', text: 'back pain since lifting boxes yesterday', expect: null },
]
