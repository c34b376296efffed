import { age, all, any, has, type Protocol, pregnant, UNREVIEWED } from '../protocol.ts'

export const burns: Protocol = {
  name: 'burns',
  title: 'Burns and scalds',
  sources: [
    { guideline: 'NICE CKS Burns and scalds', year: null },
    { guideline: 'National Network for Burn Care referral guidance', year: 2012 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'serious',
      level: 'emergency',
      when: has('burn-serious'),
      why: 'large, deep, chemical or electrical burns and burns of face, hands or genitals need a burns service',
    },
    {
      id: 'electrical',
      level: 'emergency',
      when: has('electric-shock'),
      why: 'electric current harms the heart and deep tissue behind a small mark',
    },
    {
      id: 'airway',
      level: 'emergency',
      when: all(
        has('burn'),
        has(['breathlessness', 'muffled-voice', 'soot-singed', 'smoke-inhalation', 'noisy-breathing-in']),
      ),
      why: 'a burnt airway swells shut',
    },
    {
      id: 'child-blister',
      level: 'emergency',
      when: all(age({ max: 16 }, false), has(['burn-blister', 'burn-serious'])),
      why: 'a blistered burn in a child needs a burns assessment',
    },
    {
      id: 'child',
      level: 'urgent',
      when: all(age({ max: 10 }, false), has('burn')),
      why: 'a child with a burn needs to be seen',
    },
    {
      id: 'infant',
      level: 'emergency',
      when: all(age({ max: 1.6 }, false), has('burn')),
      why: 'an infant with any burn needs emergency assessment',
    },
    {
      id: 'blister',
      level: 'urgent',
      when: has('burn-blister'),
      why: 'a blistered burn needs assessment and dressing',
    },
    {
      id: 'pregnant',
      level: 'emergency',
      when: all(pregnant(), has(['electric-shock', 'burn-serious'])),
      why: 'current can harm the unborn child',
    },
    {
      id: 'unwell',
      level: 'emergency',
      when: all(
        has('burn'),
        has(['fever', 'vomiting', 'drowsiness', 'confusion', 'cold-clammy']),
        any(has('rash'), age({ max: 16 }, false)),
      ),
      why: 'illness days after a burn in a child can be toxic shock',
    },
    {
      id: 'face',
      level: 'emergency',
      when: has('burn-face'),
      why: 'a burn of the face endangers airway and sight',
    },
  ],
  opensWith: ['burn', 'electric-shock'],
  questions: [
    {
      code: 'burn-serious',
      ask: 'Is the burn bigger than the hand, deep or white, or on the face, hands, feet or genitals?',
      why: 'Such burns need a burns service.',
    },
    { code: 'burn-blister', ask: 'Are there blisters?', why: 'It shows how deep the burn is.' },
    { code: 'breathlessness', ask: 'Any trouble breathing or hoarse voice?', why: 'The airway may be burnt.' },
  ],
}
