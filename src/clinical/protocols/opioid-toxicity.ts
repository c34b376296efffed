import { age, all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const opioidToxicity: Protocol = {
  name: 'opioid-toxicity',
  title: 'Opioid toxicity',
  sources: [
    { guideline: 'WHO Community management of opioid overdose', year: 2014 },
    { guideline: 'American Heart Association guidelines, opioid-associated emergencies', year: 2020 },
  ],
  review: UNREVIEWED,
  lookBackHours: 24,
  windowHours: 1,
  wording: 'emergency.poison',
  rules: [
    {
      id: 'opioid-and-depressed',
      level: 'emergency',
      when: all(
        has(['opioid-use', 'opioid']),
        has([
          'unresponsive',
          'not-waking',
          'drowsy',
          'slow-breathing',
          'apnoea',
          'blue-lips',
          'cyanosis-infant',
          'pinpoint-pupils',
          'collapse',
          'cannot-breathe',
        ]),
      ),
      why: 'Opioid with drowsiness or poor breathing: breathing can stop',
    },
    {
      id: 'opioid-overdose',
      level: 'emergency',
      when: all(has(['opioid-use', 'opioid']), has(['overdose', 'double-dose'])),
      why: 'Too much of an opioid',
    },
    {
      id: 'naloxone-given',
      level: 'emergency',
      when: has('naloxone-given'),
      why: 'Naloxone wears off before the opioid does',
    },
    {
      id: 'opioid-mixed',
      level: 'emergency',
      when: all(
        has(['opioid-use']),
        has('mixed-sedatives'),
        has(['drowsy', 'slow-breathing', 'not-waking', 'confusion']),
      ),
      why: 'Opioid mixed with another sedative',
    },
    {
      id: 'toxidrome',
      level: 'emergency',
      when: all(has('pinpoint-pupils'), has(['drowsy', 'slow-breathing', 'not-waking', 'unresponsive'])),
      why: 'Pinpoint pupils with drowsiness',
    },
    {
      id: 'slow-and-sleepy',
      level: 'emergency',
      when: all(has('slow-breathing'), has(['drowsy', 'not-waking', 'unresponsive', 'hard-to-rouse', 'drowsiness'])),
      why: 'slow breathing with drowsiness fails soon, whatever the cause',
    },
    {
      id: 'child-opioid',
      level: 'emergency',
      when: all(has('child-took-medicine'), has(['opioid-use', 'opioid']), age({ max: 16 })),
      why: 'An opioid in a child',
    },
  ],
  opensWith: ['opioid-use', 'opioid', 'naloxone-given'],
  questions: [
    { code: 'drowsy', ask: 'Is the person very sleepy or hard to wake?', why: 'opioids can stop breathing' },
    {
      code: 'slow-breathing',
      ask: 'Is the breathing slow, shallow or snoring?',
      why: 'slow breathing is the danger sign',
    },
  ],
}
