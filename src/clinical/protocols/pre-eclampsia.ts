import { all, any, atLeast, has, type Protocol, postpartum, pregnant, sex, UNREVIEWED, vital } from '../protocol.ts'

export const preEclampsia: Protocol = {
  name: 'pre-eclampsia',
  title: 'Pre-eclampsia and eclampsia',
  sources: [
    { guideline: 'NICE NG133 Hypertension in pregnancy', year: 2019 },
    { guideline: 'ACOG Practice Bulletin 222 Gestational hypertension and preeclampsia', year: 2020 },
  ],
  review: UNREVIEWED,
  lookBackHours: 336,
  windowHours: 4,
  wording: 'emergency.pregnancy',
  rules: [
    {
      id: 'severe-features',
      level: 'emergency',
      when: all(
        any(pregnant({ min: 20 }), postpartum(42), has('postnatal')),
        has([
          'persistent-headache',
          'visual-disturbance',
          'sees-spots',
          'upper-abdominal-pain',
          'thunderclap-headache',
          'severe-headache',
        ]),
      ),
      why: 'Severe headache, visual change or pain under the ribs in late pregnancy or after birth',
    },
    {
      id: 'headache-for-days',
      level: 'emergency',
      when: all(any(pregnant({ min: 20 }), postpartum(42), has('postnatal')), has('headache', { lastingHours: 24 })),
      why: 'A headache for days in late pregnancy or after birth',
    },
    {
      id: 'headache-and-swelling',
      level: 'emergency',
      when: all(
        any(pregnant({ min: 20 }), postpartum(42), has('postnatal')),
        atLeast(
          2,
          has('headache'),
          has('sudden-swelling'),
          has('high-bp-said'),
          has('facial-swelling'),
          has('vomiting'),
          has('upper-abdominal-pain'),
        ),
      ),
      why: 'Two features together',
    },
    {
      id: 'severe-pressure',
      level: 'emergency',
      when: all(
        any(pregnant(), postpartum(42), has('postnatal')),
        any(vital('systolic_bp', { above: 159 }), vital('diastolic_bp', { above: 109 })),
      ),
      why: 'Severe hypertension in pregnancy or after birth',
    },
    {
      // Where nobody has said yes or no to pregnancy, the cautious group counts.
      id: 'severe-pressure-unknown',
      level: 'emergency',
      when: all(
        pregnant({}, true),
        any(vital('systolic_bp', { above: 159 }), vital('diastolic_bp', { above: 109 })),
        has([
          'headache',
          'persistent-headache',
          'severe-headache',
          'visual-disturbance',
          'sees-spots',
          'upper-abdominal-pain',
          'sudden-swelling',
          'facial-swelling',
        ]),
      ),
      why: 'Severe hypertension with a symptom where a pregnancy is not ruled out',
    },
    {
      id: 'seizure',
      level: 'emergency',
      when: all(any(pregnant({ min: 20 }), postpartum(42), has('postnatal')), has('seizure')),
      why: 'A seizure may be eclampsia',
    },
    {
      id: 'pressure',
      level: 'urgent',
      when: all(
        any(pregnant(), postpartum(42), has('postnatal')),
        any(vital('systolic_bp', { above: 139 }), vital('diastolic_bp', { above: 89 }), has('high-bp-said')),
      ),
      why: 'High blood pressure in pregnancy or after birth',
    },
    {
      id: 'swelling',
      level: 'urgent',
      when: all(any(pregnant({ min: 20 }), postpartum(42)), has(['sudden-swelling', 'facial-swelling'])),
      why: 'Sudden swelling in late pregnancy',
    },
    { id: 'feared', level: 'urgent', when: has('pre-eclampsia-feared'), why: 'the speaker names pre-eclampsia' },
  ],
  askedOf: all(sex('female'), any(pregnant({ min: 20 }, true), postpartum(42, true))),
  opensWith: ['pre-eclampsia-feared', 'pregnancy-mentioned', 'postnatal', 'sudden-swelling', 'persistent-headache'],
  questions: [
    {
      code: 'visual-disturbance',
      ask: 'Do you see flashing lights, spots or blur?',
      why: 'it can be a sign of pre-eclampsia',
    },
    {
      code: 'upper-abdominal-pain',
      ask: 'Do you have pain just below your ribs?',
      why: 'it can be a sign of pre-eclampsia',
    },
    {
      code: 'persistent-headache',
      ask: 'Do you have a bad headache that does not go?',
      why: 'it can be a sign of pre-eclampsia',
    },
  ],
}
