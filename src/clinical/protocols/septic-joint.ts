import { age, all, any, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const septicJoint: Protocol = {
  name: 'septic-joint',
  title: 'Septic arthritis',
  sources: [
    { guideline: 'BSR guideline: hot swollen joint in adults', year: 2006 },
    { guideline: 'NICE CKS Acute childhood limp', year: null },
    { guideline: 'BSCOS and Kocher criteria', year: 1999 },
  ],
  review: UNREVIEWED,
  lookBackHours: 168,
  windowHours: 4,
  wording: 'emergency',
  rules: [
    {
      id: 'child-limp-number',
      level: 'emergency',
      when: all(
        age({ max: 16 }, false),
        has(['limp', 'joint-cant-move', 'cannot-bear-weight']),
        has('number-as-fever'),
      ),
      why: 'A child who limps with a fever',
    },
    {
      id: 'hot-fever',
      level: 'emergency',
      when: any(
        all(has('joint-swollen'), has(['fever', 'rigors', 'chills'])),
        // "Terrible" and "weak" are said of much; with a joint that is only swollen they are no infection yet.
        all(has('joint-hot-swollen'), has('feels-unwell')),
      ),
      why: 'Hot joint with fever',
    },
    {
      id: 'hot-immobile',
      level: 'emergency',
      // That no weight is borne on a swollen joint is mostly a sprain or a fracture; on a hot one it is an infection.
      when: any(
        all(has('joint-swollen'), has('joint-cant-move')),
        all(has('joint-hot-swollen'), has('cannot-bear-weight')),
      ),
      why: 'Hot joint that cannot be moved',
    },
    {
      id: 'child-limp-fever',
      level: 'emergency',
      when: all(
        age({ max: 16 }, false),
        has(['limp', 'joint-cant-move', 'cannot-bear-weight', 'joint-swollen']),
        has(['fever', 'infant-fever', 'rigors']),
      ),
      why: 'A child who limps with a fever',
    },
    {
      id: 'prosthesis',
      level: 'emergency',
      when: all(ever('joint-prosthesis'), has(['joint-swollen', 'skin-redness'])),
      why: 'A hot artificial joint',
    },
    {
      id: 'prosthesis-fever',
      level: 'emergency',
      when: all(
        ever('joint-prosthesis'),
        has(['fever', 'rigors', 'chills']),
        has(['skin-hot', 'joint-pain', 'limb-or-bone-pain', 'wound-infected', 'sudden-swelling']),
      ),
      why: 'fever with a hot or painful artificial joint',
    },
    {
      id: 'weak-defence',
      level: 'emergency',
      when: all(
        any(ever(['immunosuppressed', 'diabetes', 'rheumatoid-arthritis', 'injecting-drug-use', 'chemotherapy'])),
        has('joint-swollen'),
      ),
      why: 'A hot joint with weak defences',
    },
    {
      id: 'child-limp',
      level: 'urgent',
      when: all(age({ max: 16 }, false), has(['limp', 'joint-cant-move', 'cannot-bear-weight'])),
      why: 'A child who will not walk',
    },
    {
      id: 'hot',
      level: 'urgent',
      when: has('joint-hot-swollen', { onsetWithinHours: 336 }),
      why: 'A new hot swollen joint',
    },
    { id: 'feared', level: 'emergency', when: has('septic-joint-feared'), why: 'the speaker names a septic joint' },
  ],
  opensWith: ['septic-joint-feared', 'joint-swollen', 'limp', 'joint-pain'],
  questions: [
    { code: 'fever', ask: 'Do you have a fever?', why: 'it points to infection in the joint' },
    {
      code: 'joint-cant-move',
      ask: 'Is it too painful to move or stand on?',
      why: 'it points to infection in the joint',
    },
  ],
}
