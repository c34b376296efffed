import { age, all, any, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const raisedIcp: Protocol = {
  name: 'raised-icp',
  title: 'Raised intracranial pressure',
  sources: [
    { guideline: 'HeadSmart / RCPCH brain tumour guideline for children', year: 2017 },
    { guideline: 'NICE CG150 Headaches in over 12s', year: 2012 },
  ],
  review: UNREVIEWED,
  lookBackHours: 336,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'pressure-with-sign',
      level: 'emergency',
      when: all(
        has('raised-pressure-headache'),
        has([
          'drowsiness',
          'hard-to-rouse',
          'confusion',
          'seizure',
          'double-vision-sudden',
          'vision-loss',
          'weakness-one-side',
          'loss-of-balance',
          'visual-disturbance',
        ]),
      ),
      why: 'pressure headache with a brain or eye sign',
    },
    {
      id: 'pressure-and-vomiting',
      level: 'urgent',
      when: all(has('raised-pressure-headache'), has(['vomiting', 'nausea'])),
      why: 'headache worse lying or on waking, with vomiting',
    },
    {
      id: 'pressure-and-sight',
      level: 'emergency',
      when: all(
        has('whooshing-in-ears'),
        has('headache'),
        has(['visual-disturbance', 'double-vision-sudden', 'vision-loss']),
      ),
      why: 'headache with whooshing and dimming sight is pressure on the eye nerves',
    },
    {
      id: 'headache-drowsy',
      level: 'emergency',
      when: all(has('headache'), has('vomiting'), has(['drowsiness', 'hard-to-rouse', 'confusion', 'loss-of-balance'])),
      why: 'headache with vomiting and drowsiness',
    },
    {
      id: 'shunt',
      level: 'emergency',
      when: all(
        ever('shunt'),
        has([
          'headache',
          'vomiting',
          'drowsiness',
          'hard-to-rouse',
          'confusion',
          'seizure',
          'fever',
          'visual-disturbance',
          'head-tilt',
          'weak-cry',
          'high-pitched-cry',
        ]),
      ),
      why: 'a blocked shunt can kill within hours',
    },
    {
      id: 'child',
      level: 'emergency',
      when: all(
        age({ max: 16 }, false),
        any(
          has('bulging-fontanelle'),
          all(
            has(['headache', 'raised-pressure-headache']),
            has(['loss-of-balance', 'double-vision-sudden', 'drowsiness', 'seizure', 'weakness-one-side', 'head-tilt']),
          ),
        ),
      ),
      why: 'a child with headache and unsteadiness or squint may have a mass or fluid in the head',
    },
    {
      id: 'bulging-soft-spot',
      level: 'emergency',
      when: has('bulging-fontanelle'),
      why: 'only infants have a soft spot, and one that bulges is pressure on the brain',
    },
    {
      id: 'child-morning',
      level: 'urgent',
      when: all(age({ max: 16 }, false), has(['raised-pressure-headache', 'morning-vomiting'])),
      why: 'headache or vomiting on waking in a child',
    },
    {
      id: 'cancer',
      level: 'emergency',
      when: all(
        has(['raised-pressure-headache', 'headache']),
        ever('cancer'),
        has(['vomiting', 'confusion', 'seizure', 'weakness-one-side', 'visual-disturbance']),
      ),
      why: 'cancer can spread to the brain',
    },
    { id: 'feared', level: 'emergency', when: has('shunt-block-feared'), why: 'the speaker names a blocked shunt' },
  ],
  opensWith: ['shunt-block-feared', 'raised-pressure-headache', 'shunt', 'bulging-fontanelle'],
  questions: [
    { code: 'drowsiness', ask: 'Is the person unusually sleepy or confused?', why: 'Pressure may be rising.' },
    {
      code: 'vomiting',
      ask: 'Have you been sick, above all in the morning?',
      why: 'It can come from pressure in the head.',
    },
    { code: 'double-vision-sudden', ask: 'Any double or blurred vision?', why: 'Pressure affects the eye nerves.' },
  ],
}
