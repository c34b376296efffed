import { age, all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const spinalInjury: Protocol = {
  name: 'spinal-injury',
  title: 'Suspected spinal injury',
  sources: [{ guideline: 'NICE NG41 Spinal injury: assessment and initial management', year: 2016 }],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      // NICE NG39 Major trauma (2016): mechanism alone calls for a major-trauma assessment.
      id: 'from-height',
      level: 'emergency',
      when: has('fell-from-height'),
      why: 'a fall of a storey or more breaks spine, pelvis and head even where little hurts',
    },
    {
      id: 'mechanism-and-spine',
      level: 'emergency',
      when: all(has('dangerous-mechanism'), has(['spine-pain', 'neck-pain', 'back-pain', 'neck-stiffness'])),
      why: 'spine pain after a high-energy injury needs the spine protected',
    },
    {
      id: 'mechanism-and-nerve',
      level: 'emergency',
      when: all(
        has(['dangerous-mechanism', 'head-injury', 'fall']),
        has(['limb-tingling-weakness', 'leg-weakness', 'legs-not-working', 'limb-not-moving', 'cannot-move']),
      ),
      why: 'tingling, numbness or weakness after an injury means the cord may be hurt',
    },
    {
      id: 'cannot-move',
      level: 'emergency',
      when: all(has('legs-not-working'), has(['dangerous-mechanism', 'fall', 'head-injury', 'spine-pain'])),
      why: 'cannot move or feel the legs',
    },
    {
      id: 'neck-and-arms',
      level: 'emergency',
      when: all(
        has(['dangerous-mechanism', 'fall', 'head-injury']),
        has(['neck-pain', 'spine-pain']),
        has(['arm-pain', 'limb-tingling-weakness', 'numbness', 'hand-clumsiness']),
      ),
      why: 'a sore neck with heavy, painful or numb arms after a fall may be a hurt cord',
    },
    {
      id: 'over-65-fall',
      level: 'urgent',
      when: all(age({ min: 65 }, false), has('fall'), has(['neck-pain', 'spine-pain'])),
      why: 'over 65 the neck can break in a simple fall',
    },
    {
      id: 'neck-after-head',
      level: 'urgent',
      when: all(has(['head-injury']), has(['neck-pain', 'spine-pain'])),
      why: 'neck pain after a blow to the head',
    },
    {
      id: 'feared',
      level: 'emergency',
      when: has('broken-spine-feared'),
      why: 'the speaker names a broken neck or back',
    },
  ],
  opensWith: ['broken-spine-feared', 'dangerous-mechanism', 'spine-pain'],
  questions: [
    {
      code: 'limb-tingling-weakness',
      ask: 'Is there tingling, numbness or weakness in the arms or legs?',
      why: 'The cord may be hurt.',
    },
    { code: 'spine-pain', ask: 'Is there pain in the middle of the neck or back?', why: 'A bone may be broken.' },
  ],
}
