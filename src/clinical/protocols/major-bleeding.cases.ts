import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'cut my arm on glass and blood is pouring out', expect: 'emergency' },
  { kind: 'lay', text: 'nosebleed for 40 minutes and it wont stop', expect: 'emergency' },
  { kind: 'lay', text: 'chopped the end of my finger off', expect: 'emergency' },
  { kind: 'lay', text: 'my husband has been stabbed in the leg', expect: 'emergency' },
  { kind: 'lay', text: 'blood soaking through the towel', expect: 'emergency' },
  { kind: 'variant', text: 'my nose is bleeding, im on warfarin and feel faint', expect: 'emergency' },
  { kind: 'variant', text: 'small nosebleed on and off, i take apixaban', expect: 'urgent' },
  { kind: 'other-person', text: 'a man got hit by a bike and is bleeding heavily from his leg', expect: 'emergency' },
  { kind: 'denied', text: 'small cut, not bleeding heavily, stopped after a minute', expect: null },
  { kind: 'past', text: 'lost a lot of blood in an accident ten years ago', expect: null },
  { kind: 'family', text: 'my mum had a massive bleed years ago', expect: null },
  { kind: 'near-miss', text: 'heavy periods every month', expect: null },
  { kind: 'near-miss', text: 'gums bleed a bit when i brush', expect: null },
  { kind: 'near-miss', text: 'stabbing pain in my knee', expect: null },
  { kind: 'near-miss', text: 'had my flu shot in my arm', expect: null },
  { kind: 'lay', text: 'nosebleed for 40 minutes and i am on apixaban', expect: 'emergency' },
  { kind: 'lay', text: 'hit by a car on my bike, my tummy is really sore and im going faint', expect: 'emergency' },
  { kind: 'near-miss', text: 'fell off my bike last week, a few grazes, all fine', expect: null },
]
