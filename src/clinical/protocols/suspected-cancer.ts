import { age, all, any, has, type Protocol, sex, UNREVIEWED } from '../protocol.ts'

/** Two-week routes: `soon` with a window of 14 days. The level `urgent` is not used here, danger within a day has its own protocols. */
export const suspectedCancer: Protocol = {
  name: 'suspected-cancer',
  title: 'Suspected cancer',
  sources: [{ guideline: 'NICE NG12 Suspected cancer: recognition and referral', year: 2015 }],
  review: UNREVIEWED,
  lookBackHours: 8760,
  windowHours: 336,
  wording: 'urgent',
  rules: [
    {
      id: 'breast',
      level: 'soon',
      when: has(['breast-lump', 'breast-skin-change']),
      why: 'A breast lump or change of the nipple',
    },
    {
      id: 'lung',
      level: 'soon',
      when: any(
        all(age({ min: 40 }), has('haemoptysis')),
        all(
          age({ min: 40 }, false),
          has('cough', { lastingHours: 504 }),
          has(['weight-loss', 'fatigue', 'chest-pain', 'breathlessness', 'poor-appetite']),
        ),
      ),
      why: 'Coughing blood, or a long cough with another sign',
    },
    {
      id: 'upper-gi',
      level: 'soon',
      when: any(
        has('swallowing-difficulty', { lastingHours: 24 }),
        all(has('swallowing-difficulty'), any(has('weight-loss'), age({ min: 45 }, false))),
        all(age({ min: 55 }, false), has('weight-loss'), has(['abdominal-pain', 'heartburn', 'vomiting', 'nausea'])),
      ),
      why: 'Trouble swallowing, or weight loss with stomach symptoms',
    },
    {
      id: 'lower-gi',
      level: 'soon',
      when: any(
        all(age({ min: 50 }, false), has('blood-in-stool')),
        all(
          age({ min: 40 }, false),
          has('weight-loss'),
          has(['abdominal-pain', 'blood-in-stool', 'altered-bowel-habit']),
        ),
        all(age({ min: 60 }, false), has('altered-bowel-habit')),
      ),
      why: 'Rectal bleeding or change of bowel habit by age',
    },
    { id: 'skin', level: 'soon', when: has('mole-change'), why: 'A mole that changes' },
    {
      id: 'urological',
      level: 'soon',
      when: all(age({ min: 45 }, false), has('blood-in-urine')),
      why: 'Blood in urine from 45',
    },
    {
      id: 'gynaecological',
      level: 'soon',
      when: all(sex('female'), has('postmenopausal-bleeding')),
      why: 'Bleeding after the menopause',
    },
    {
      id: 'ovarian',
      level: 'soon',
      when: all(
        sex('female', false),
        age({ min: 50 }, false),
        has(['bloating', 'abdominal-distension-obstipation']),
        has(['poor-appetite', 'pelvic-pain', 'urinary-frequency', 'weight-loss']),
      ),
      why: 'Persistent bloating from 50',
    },
    { id: 'testicular', level: 'soon', when: has('testicular-lump'), why: 'A lump in the testicle' },
    {
      id: 'oral',
      level: 'soon',
      when: has('mouth-lesion-long'),
      why: 'A mouth ulcer, hoarseness or neck lump of over three weeks',
    },
    {
      id: 'weight-loss',
      level: 'soon',
      when: all(has('weight-loss'), has(['night-sweats', 'lump', 'poor-appetite', 'fatigue'])),
      why: 'Unexplained weight loss with another sign',
    },
    {
      id: 'jaundice-painless',
      level: 'soon',
      when: all(age({ min: 40 }, false), has('jaundice')),
      why: 'Jaundice from 40',
    },
  ],
  opensWith: ['breast-lump', 'weight-loss', 'mole-change', 'postmenopausal-bleeding'],
  questions: [
    // What NG12 weighs beside a lump of the breast; weight and sweats belong to lungs, belly and blood.
    {
      code: 'breast-skin-change',
      ask: 'Has the nipple changed or leaked, or is the skin of the breast dimpled or red?',
      why: 'it helps to find what needs checking soon',
      beside: ['breast-lump'],
    },
    {
      code: 'weight-loss',
      ask: 'Have you lost weight without trying?',
      why: 'it helps to find what needs checking soon',
      notBeside: ['breast-lump'],
    },
    {
      code: 'night-sweats',
      ask: 'Do you sweat so much at night that the sheets get wet?',
      why: 'it helps to find what needs checking soon',
      notBeside: ['breast-lump'],
    },
  ],
}
