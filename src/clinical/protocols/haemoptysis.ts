import { all, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const haemoptysis: Protocol = {
  name: 'haemoptysis',
  title: 'Haemoptysis',
  sources: [
    { guideline: 'NICE NG12 Suspected cancer: recognition and referral', year: 2015 },
    { guideline: 'NICE NG33 Tuberculosis', year: 2016 },
  ],
  review: UNREVIEWED,
  lookBackHours: 168,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'large',
      level: 'emergency',
      when: has('large-haemoptysis'),
      why: 'much blood from the lungs can block the airway',
    },
    {
      id: 'with-symptoms',
      level: 'emergency',
      when: all(
        has('haemoptysis'),
        has(['breathlessness', 'chest-pain', 'syncope', 'near-syncope', 'collapse', 'cold-clammy', 'one-leg-swelling']),
      ),
      why: 'blood with breathlessness, pain or faintness can be a lung clot or a large bleed',
    },
    {
      id: 'anticoagulant',
      level: 'emergency',
      when: all(has('haemoptysis'), ever(['anticoagulant'])),
      why: 'blood from the lungs on blood thinners',
    },
    { id: 'any', level: 'urgent', when: has('haemoptysis'), why: 'coughing up blood needs examination and an x-ray' },
    {
      id: 'blood-in-cough',
      level: 'urgent',
      when: all(has('cough'), has('blood-in-it')),
      why: 'coughing up blood needs examination and an x-ray',
    },
  ],
  opensWith: ['haemoptysis'],
  questions: [
    { code: 'large-haemoptysis', ask: 'Is it more than a teaspoon of blood?', why: 'A large bleed is dangerous.' },
    {
      code: 'breathlessness',
      ask: 'Are you short of breath or in pain when breathing?',
      why: 'It can be a clot in the lung.',
    },
    { code: 'anticoagulant', ask: 'Do you take a blood thinner?', why: 'It makes bleeding worse.' },
  ],
}
