import { age, all, any, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const childAbuse: Protocol = {
  name: 'child-abuse',
  title: 'Child abuse and neglect',
  sources: [
    { guideline: 'NICE CG89 Child maltreatment: when to suspect maltreatment in under 18s', year: 2009 },
    { guideline: 'RCPCH child protection companion', year: null },
  ],
  review: UNREVIEWED,
  lookBackHours: 720,
  windowHours: 24,
  crisis: true,
  wording: 'urgent.violence',
  rules: [
    {
      id: 'non-mobile-bruise',
      level: 'emergency',
      when: all(age({ max: 0.75 }, false), has(['bruise', 'unexplained-injury'])),
      why: 'A bruise in a baby who cannot move about is inflicted until shown otherwise',
    },
    {
      id: 'shaken',
      level: 'emergency',
      when: all(has('thoughts-harm-baby'), age({ max: 3 }, true)),
      why: 'A shaken or threatened baby',
    },
    {
      id: 'shaken-in-passing',
      level: 'emergency',
      when: all(
        has('shook-somebody'),
        any(
          age({ max: 3 }, false),
          has(['drowsy', 'drowsiness', 'floppy', 'seizure', 'unresponsive', 'vomiting', 'not-feeding']),
        ),
      ),
      why: 'Shaking injures a small brain, however short it was',
    },
    {
      id: 'happening-now',
      level: 'emergency',
      when: all(
        has('child-abuse'),
        has([
          'danger-now',
          'head-injury',
          'limb-deformity',
          'burn',
          'drowsy',
          'seizure',
          'unresponsive',
          'bleeding-heavy',
          'strangulation',
          'weapon-present',
          'knocked-out',
        ]),
      ),
      why: 'Abuse of a child with injury or danger now',
    },
    {
      id: 'sent-home-to-it',
      level: 'emergency',
      when: all(has('child-abuse'), has('scared-to-go-home')),
      why: 'a child who fears to go back to who hurts it is safe only where it is now',
    },
    {
      id: 'bruise-on-baby',
      level: 'emergency',
      when: all(age({ max: 0.75 }), has('bruise-on-baby')),
      why: 'bruises on a baby are inflicted until shown otherwise',
    },
    { id: 'disclosed', level: 'urgent', when: has('child-abuse'), why: 'Abuse of a child suspected or disclosed' },
    {
      id: 'unexplained',
      level: 'urgent',
      when: all(
        age({ max: 18 }, false),
        has('unexplained-injury'),
        has(['bruise', 'burn', 'limb-deformity', 'head-injury', 'limb-injury']),
      ),
      why: 'Injury of a child without a fitting explanation',
    },
  ],
  opensWith: ['child-abuse', 'bruise', 'unexplained-injury'],
  questions: [
    { code: 'danger-now', ask: 'Is the child in danger now?', why: 'so that help can come at once' },
    { code: 'head-injury', ask: 'Has the child been shaken or hit on the head?', why: 'it can injure the brain' },
  ],
}
