import { age, all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

const NEWBORN = age({ max: 0.08 }, false)

export const redEyeNewborn: Protocol = {
  name: 'red-eye-newborn',
  title: 'Red eye in a newborn',
  sources: [
    { guideline: 'NICE CKS Conjunctivitis, infective', year: null },
    { guideline: 'AAP Red Book: neonatal ophthalmia', year: 2021 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: 6,
  wording: 'emergency.child',
  rules: [
    {
      id: 'sticky-swollen',
      level: 'emergency',
      when: all(NEWBORN, has(['eye-sticky', 'newborn-eye-pus']), has(['lids-swollen', 'eye-socket-swelling'])),
      why: 'a sticky eye with swollen lids in a newborn can be gonococcus',
    },
    {
      id: 'pus-and-swelling',
      level: 'emergency',
      when: all(
        NEWBORN,
        has('newborn-eye-pus'),
        has(['red-eye', 'eye-red-plain', 'eye-socket-swelling', 'eye-bulging', 'fever', 'not-feeding']),
      ),
      why: 'a red or swollen eye with pus in a newborn can be gonococcus, which destroys the eye within a day',
    },
    {
      id: 'swollen',
      level: 'emergency',
      when: all(NEWBORN, has(['eye-red-plain']), has('eye-socket-swelling')),
      why: 'a red, swollen eye in a newborn',
    },
    {
      id: 'ill',
      level: 'emergency',
      when: all(
        NEWBORN,
        has(['red-eye', 'newborn-eye-pus']),
        has(['fever', 'infant-fever', 'not-feeding', 'drowsy', 'rash']),
      ),
      why: 'an eye infection in an unwell newborn can be herpes or sepsis',
    },
    {
      id: 'red',
      level: 'urgent',
      when: all(NEWBORN, has(['eye-red-plain', 'newborn-eye-pus', 'eye-socket-swelling'])),
      why: 'a red eye or pus in the first four weeks needs a swab and treatment the same day',
    },
    { id: 'sticky', level: 'soon', when: all(NEWBORN, has('red-eye')), why: 'a sticky eye in a newborn' },
  ],
  opensWith: ['red-eye', 'newborn-eye-pus'],
  questions: [
    { code: 'eye-socket-swelling', ask: 'Are the eyelids swollen?', why: 'It can be a serious infection.' },
    { code: 'newborn-eye-pus', ask: 'Is there a lot of pus?', why: 'It can be a serious infection.' },
  ],
}
