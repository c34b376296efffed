import { all, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

/** Such a reaction begins days to two months after the first dose, and the drugs known for it are named by both sources. */
const DRUG = ever(['rash-causing-medicine', 'new-medicine', 'medicine-blamed'])

export const severeDrugRash: Protocol = {
  name: 'severe-drug-rash',
  title: 'Severe skin reaction to a medicine (SJS, TEN, DRESS)',
  sources: [
    {
      guideline:
        'British Association of Dermatologists guideline on Stevens-Johnson syndrome and toxic epidermal necrolysis',
      year: 2016,
    },
    { guideline: 'NICE CG183 Drug allergy', year: 2014 },
  ],
  review: UNREVIEWED,
  lookBackHours: 336,
  windowHours: 1,
  wording: 'emergency',
  rules: [
    {
      id: 'skin-coming-off',
      level: 'emergency',
      when: has('skin-coming-off'),
      why: 'skin that comes off in sheets loses fluid and guards no more, like a large burn',
    },
    {
      id: 'blisters-of-mouth-or-eyes',
      level: 'emergency',
      when: all(DRUG, has('mouth-or-eyes-blistering'), has(['rash', 'skin-coming-off', 'blister', 'fever', 'red-eye'])),
      why: 'a rash with raw mouth, lips or eyes on a new or known medicine is Stevens-Johnson syndrome until shown otherwise',
    },
    {
      id: 'rash-and-body-ill',
      level: 'emergency',
      when: all(
        DRUG,
        has(['rash', 'blister']),
        has('fever'),
        has(['swollen-glands', 'facial-swelling', 'jaundice', 'feels-unwell']),
      ),
      why: 'rash with fever, swollen face or glands on such a medicine harms the inner organs',
    },
    {
      id: 'named',
      level: 'emergency',
      when: has('severe-skin-reaction-feared'),
      why: 'the speaker names a severe skin reaction',
    },
    {
      id: 'rash-and-fever',
      level: 'urgent',
      when: all(DRUG, has('rash'), has('fever')),
      why: 'rash with fever on such a medicine: stop it and be seen the same day',
    },
    {
      id: 'rash',
      level: 'urgent',
      when: all(ever('rash-causing-medicine'), has(['rash', 'mouth-or-eyes-blistering'])),
      why: 'a new rash on a medicine known for severe reactions is looked at the same day',
    },
  ],
  opensWith: ['rash-causing-medicine'],
  questions: [
    {
      code: 'mouth-or-eyes-blistering',
      ask: 'Is your mouth, lips, eyes or private parts sore, raw or blistered?',
      why: 'Some medicines can harm the skin badly.',
    },
    {
      code: 'skin-coming-off',
      ask: 'Is your skin peeling or coming off?',
      why: 'Some medicines can harm the skin badly.',
    },
    { code: 'fever', ask: 'Do you have a fever?', why: 'A rash with a fever needs help soon.' },
  ],
}
