import { all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

const ANKLE = has('ankle-injury')

export const ankleFractureOttawa: Protocol = {
  name: 'ankle-fracture-ottawa',
  title: 'Ankle or foot fracture by the Ottawa rule',
  sources: [
    { guideline: 'Ottawa ankle rules (Stiell)', year: 1992 },
    { guideline: 'NICE NG38 Fractures (non-complex)', year: 2016 },
  ],
  review: UNREVIEWED,
  lookBackHours: 168,
  windowHours: 24,
  wording: 'urgent',
  rules: [
    {
      id: 'blood-or-skin',
      level: 'emergency',
      when: all(ANKLE, has(['limb-deformity', 'bone-visible', 'cold-pale-limb'])),
      why: 'a deformed, open or bloodless ankle',
    },
    {
      id: 'cannot-bear-weight',
      level: 'urgent',
      when: all(ANKLE, has('cannot-bear-weight')),
      why: 'who cannot take four steps needs an X-ray',
    },
    {
      id: 'bone-tender',
      level: 'urgent',
      when: all(ANKLE, has('bone-tenderness')),
      why: 'pain on pressing the bone needs an X-ray',
    },
    {
      id: 'numb',
      level: 'urgent',
      when: all(ANKLE, has(['numbness', 'limb-turned-cold', 'limb-numb-one-side'])),
      why: 'a numb foot after an injury',
    },
  ],
  opensWith: ['ankle-injury'],
  questions: [
    {
      code: 'cannot-bear-weight',
      ask: 'Are you unable to take four steps on it?',
      why: 'If not, it may be broken.',
    },
    {
      code: 'bone-tenderness',
      ask: 'Does it hurt when you press the bone at the back edge of the ankle?',
      why: 'It may be broken.',
    },
  ],
}
