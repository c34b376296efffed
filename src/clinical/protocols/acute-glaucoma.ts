import { all, any, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const acuteGlaucoma: Protocol = {
  name: 'acute-glaucoma',
  title: 'Acute angle-closure glaucoma',
  sources: [
    { guideline: 'NICE NG81 Glaucoma', year: 2017 },
    { guideline: 'NICE CKS Red eye', year: null },
    { guideline: 'AAO primary angle-closure disease', year: 2020 },
  ],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: 1,
  wording: 'emergency',
  rules: [
    {
      id: 'triad',
      level: 'emergency',
      when: all(
        has('eye-pain'),
        any(
          has(['halos', 'cloudy-eye-fixed-pupil']),
          all(has(['visual-disturbance', 'vision-loss']), has(['vomiting', 'nausea', 'headache', 'red-eye'])),
        ),
      ),
      why: 'Painful eye with haloes, blur or vomiting',
    },
    {
      id: 'severe-pain',
      level: 'emergency',
      when: all(
        has('severe-eye-pain'),
        has(['red-eye', 'vomiting', 'nausea', 'visual-disturbance', 'headache', 'vision-loss']),
      ),
      why: 'Severe eye pain with another sign',
    },
    { id: 'vomiting', level: 'emergency', when: all(has('eye-pain'), has('vomiting')), why: 'Eye pain with vomiting' },
    { id: 'severe', level: 'urgent', when: has('severe-eye-pain'), why: 'Severe eye pain' },
    { id: 'painful-red', level: 'urgent', when: has('painful-red-eye'), why: 'A painful red eye' },
    {
      id: 'pain-red',
      level: 'urgent',
      when: all(has('eye-pain'), has(['red-eye', 'photophobia', 'visual-disturbance', 'contact-lens'])),
      why: 'A painful red eye',
    },
    {
      id: 'halos',
      level: 'urgent',
      when: all(has('halos'), has(['headache', 'visual-disturbance', 'red-eye', 'glaucoma-known'])),
      why: 'Haloes with another sign',
    },
    {
      id: 'hard-or-cloudy',
      level: 'emergency',
      when: all(
        has('cloudy-eye-fixed-pupil'),
        has(['vomiting', 'nausea', 'headache', 'red-eye', 'eye-pain', 'visual-disturbance']),
      ),
      why: 'A hard or cloudy eye or a fixed pupil with redness, headache or sickness',
    },
    {
      id: 'halos-and-sick',
      level: 'emergency',
      when: all(has('halos'), has(['vomiting', 'nausea']), has(['headache', 'red-eye', 'visual-disturbance'])),
      why: 'Halos with headache and vomiting can be acute glaucoma',
    },
    {
      id: 'feared',
      level: 'emergency',
      when: has('glaucoma-attack-feared'),
      why: 'the speaker names an attack of glaucoma',
    },
  ],
  opensWith: ['glaucoma-attack-feared', 'eye-pain', 'severe-eye-pain', 'halos'],
  questions: [
    { code: 'halos', ask: 'Do you see rings or haloes around lights?', why: 'it can be high pressure in the eye' },
    { code: 'vomiting', ask: 'Are you being sick?', why: 'it can come with high pressure in the eye' },
  ],
}
