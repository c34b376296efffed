import { age, all, any, has, type Protocol, pregnant, UNREVIEWED } from '../protocol.ts'

export const jaundice: Protocol = {
  name: 'jaundice',
  title: 'Jaundice',
  sources: [
    { guideline: 'NICE CG98 Jaundice in newborn babies under 28 days', year: 2010 },
    { guideline: 'BASL and BSG abnormal liver blood tests', year: 2018 },
    { guideline: 'RCOG Green-top Guideline 43 Intrahepatic cholestasis of pregnancy', year: 2022 },
  ],
  review: UNREVIEWED,
  lookBackHours: 168,
  windowHours: 24,
  wording: 'urgent',
  rules: [
    {
      id: 'newborn-day-one',
      level: 'emergency',
      when: all(
        age({ max: 0.09 }, false),
        any(has('newborn-jaundice-early'), all(age({ max: 0.004 }, false), has('jaundice'))),
      ),
      why: 'Jaundice in the first day or spreading',
    },
    {
      id: 'newborn-ill',
      level: 'emergency',
      when: all(
        age({ max: 0.25 }),
        age({ max: 1.6 }, false),
        has('jaundice'),
        has([
          'not-feeding',
          'drowsy',
          'not-waking',
          'floppy',
          'weak-cry',
          'fever',
          'infant-fever',
          'pale-stool',
          'no-wet-nappies',
          'seizure',
          'low-temperature',
        ]),
      ),
      why: 'A yellow baby who is sleepy, feeds badly or has pale stools',
    },
    {
      id: 'newborn',
      level: 'urgent',
      when: all(age({ max: 0.25 }), age({ max: 1.6 }, false), has('jaundice')),
      why: 'Jaundice in a baby needs a measurement today',
    },
    {
      id: 'cholangitis',
      level: 'emergency',
      when: all(has('jaundice'), has(['fever', 'rigors', 'chills'])),
      why: 'Jaundice with fever: infected bile duct',
    },
    {
      id: 'liver-failure',
      level: 'emergency',
      when: all(
        has('jaundice'),
        has([
          'confusion',
          'drowsy',
          'vomiting-blood',
          'black-stool',
          'overdose',
          'bleeding-heavy',
          'severe-abdominal-pain',
          'unresponsive',
          'shock-signs',
        ]),
      ),
      why: 'Jaundice with confusion, bleeding or overdose',
    },
    {
      id: 'pregnant',
      level: 'emergency',
      when: all(pregnant(), has('jaundice')),
      why: 'Jaundice in pregnancy endangers mother and child',
    },
    { id: 'adult', level: 'urgent', when: has('jaundice'), why: 'New jaundice needs blood tests within a day' },
    {
      id: 'itch-pregnant',
      level: 'urgent',
      when: all(pregnant({ min: 20 }), has('itch'), has(['pale-stool', 'itch-palms'])),
      why: 'Itch of palms and soles in pregnancy',
    },
  ],
  opensWith: ['jaundice'],
  questions: [
    { code: 'fever', ask: 'Do you have a fever or shivering?', why: 'it can mean an infected bile duct' },
    { code: 'confusion', ask: 'Are you confused or very sleepy?', why: 'it is a sign of liver failure' },
  ],
}
