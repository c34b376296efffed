import { age, all, any, ever, has, type Protocol, postpartum, pregnant, UNREVIEWED } from '../protocol.ts'

const AT_RISK = any(
  pregnant(),
  has('pregnancy-mentioned'),
  postpartum(14),
  age({ max: 0.08 }, false),
  ever(['immunosuppressed', 'steroid-dependent']),
)

export const varicellaMeaslesContact: Protocol = {
  name: 'varicella-measles-contact',
  title: 'Chickenpox or measles, or contact, in people at risk',
  sources: [
    { guideline: 'UKHSA Guidelines on post-exposure prophylaxis for varicella', year: 2023 },
    { guideline: 'RCOG Green-top 13 Chickenpox in pregnancy', year: 2015 },
    { guideline: 'UKHSA National measles guidelines', year: 2024 },
  ],
  review: UNREVIEWED,
  lookBackHours: 336,
  windowHours: 24,
  wording: 'urgent',
  rules: [
    {
      id: 'ill-and-breathless',
      level: 'emergency',
      when: all(
        has(['chickenpox', 'measles']),
        has([
          'breathlessness',
          'severe-breathlessness',
          'confusion',
          'drowsy',
          'hard-to-rouse',
          'seizure',
          'neck-stiffness',
          'loss-of-balance',
          'chest-pain',
          'severe-headache',
          'bleeding-heavy',
          'purple-rash',
          'keeping-nothing-down',
        ]),
      ),
      why: 'chickenpox or measles in lung or brain',
    },
    {
      id: 'pregnant-ill',
      level: 'emergency',
      when: all(
        AT_RISK,
        has(['chickenpox', 'measles']),
        has(['cough', 'fever', 'vomiting', 'vaginal-bleeding']),
        has(['breathlessness', 'cough', 'vaginal-bleeding', 'severe-abdominal-pain']),
      ),
      why: 'chickenpox with cough in pregnancy can be pneumonia',
    },
    {
      id: 'at-risk-ill',
      level: 'urgent',
      when: all(AT_RISK, has(['chickenpox', 'measles'])),
      why: 'chickenpox or measles in pregnancy, the newborn or weak defence: treatment within a day',
    },
    {
      id: 'contact',
      level: 'urgent',
      when: any(
        all(AT_RISK, has(['pox-contact', 'measles-contact'])),
        all(age({ max: 1 }, false), has('measles-contact')),
      ),
      why: 'contact in pregnancy, in the newborn or with weak defence: protection works only early',
    },
    {
      id: 'adult',
      level: 'urgent',
      when: all(age({ min: 16 }, false), has('chickenpox'), has(['rash', 'fever', 'blister'])),
      why: 'chickenpox in adults: antivirals help in the first day',
    },
    {
      id: 'measles',
      level: 'urgent',
      when: all(has('measles'), has(['fever', 'rash', 'cough', 'red-eye'])),
      why: 'suspected measles: see without contact to others',
    },
  ],
  opensWith: ['chickenpox', 'measles', 'pox-contact', 'measles-contact'],
  questions: [
    {
      code: 'never-had-pox',
      ask: 'Have you had chickenpox, or the vaccine?',
      danger: 'no',
      why: 'If not, you may need protection.',
    },
    { code: 'breathlessness', ask: 'Are you short of breath?', why: 'It can reach the lungs.' },
  ],
}
