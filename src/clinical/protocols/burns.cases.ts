import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'spilt boiling water all over my chest and legs', expect: 'emergency' },
  { kind: 'lay', text: 'burnt my face with hot oil', expect: 'emergency' },
  { kind: 'lay', text: 'got an electric shock from the socket and my hand is burnt', expect: 'emergency' },
  { kind: 'lay', text: 'burnt my arm on the oven, its come up in a blister', expect: 'urgent' },
  {
    kind: 'variant',
    text: 'my 2 year old pulled a hot cup of tea over himself, skin is blistering',
    expect: 'emergency',
  },
  { kind: 'variant', text: 'bleach chemical burn on my hands', expect: 'emergency' },
  { kind: 'variant', text: 'my 5 year old touched the iron and burnt her arm', expect: 'urgent' },
  { kind: 'other-person', text: "my colleague's clothes caught fire and his arms are burnt", expect: 'emergency' },
  { kind: 'denied', text: 'touched a hot pan but no burn, no blisters, skin looks normal', expect: null },
  { kind: 'past', text: 'burnt my hand badly on the stove when i was a child', expect: null },
  { kind: 'family', text: 'my sister had a bad burn years ago', expect: null },
  { kind: 'near-miss', text: 'it burns when i pee', expect: null },
  { kind: 'near-miss', text: 'sunburnt shoulders, a bit red', expect: null },
  { kind: 'near-miss', text: 'i feel burnt out at work', expect: null },
  { kind: 'near-miss', text: 'tiny burn on my finger from the iron, just red', expect: null },
  { kind: 'variant', text: 'hot oil burned my face', expect: 'emergency' },
  { kind: 'near-miss', text: 'sunburned my nose at the beach', expect: null },
  { kind: 'lay', text: 'whole arm burned on the bbq when the petrol went up', expect: 'emergency' },
  { kind: 'lay', text: 'got a shock off the cooker, blown across the room, chest feels odd', expect: 'emergency' },
]
