import { all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const harmToOthers: Protocol = {
  name: 'harm-to-others',
  title: 'Danger to others',
  sources: [
    { guideline: 'NICE NG10 Violence and aggression: short-term management', year: 2015 },
    { guideline: 'Royal College of Psychiatrists: assessing risk to others', year: null },
  ],
  review: UNREVIEWED,
  lookBackHours: 168,
  windowHours: 1,
  crisis: true,
  wording: 'emergency.crisis',
  rules: [
    { id: 'intent', level: 'emergency', when: has('harm-intent'), why: 'Intends to hurt or kill another person' },
    {
      id: 'weapon',
      level: 'emergency',
      when: all(has('harm-thoughts'), has(['weapon-present', 'command-voices', 'paranoia'])),
      why: 'Thoughts of harming others with a weapon or voices',
    },
    {
      // A manner of speaking alone; with a weapon at hand it is none.
      id: 'armed-and-angry',
      level: 'emergency',
      when: all(has('could-kill'), has('weapon-carried')),
      why: 'Anger at somebody with a weapon at hand',
    },
    {
      id: 'voices',
      level: 'emergency',
      when: all(has('command-voices'), has(['harm-thoughts', 'harm-intent', 'command-voices'])),
      why: 'Voices that command to harm',
    },
    { id: 'baby', level: 'emergency', when: has('thoughts-harm-baby'), why: 'A baby may be in danger' },
    { id: 'thoughts', level: 'urgent', when: has('harm-thoughts'), why: 'Thoughts of harming others' },
  ],
  opensWith: ['harm-thoughts'],
  questions: [
    { code: 'harm-intent', ask: 'Do you mean to act on these thoughts?', why: 'to keep you and others safe' },
    { code: 'weapon-present', ask: 'Is there a weapon near you?', why: 'distance from it keeps people safe' },
  ],
}
