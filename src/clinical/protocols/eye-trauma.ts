import { all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const eyeTrauma: Protocol = {
  name: 'eye-trauma',
  title: 'Eye injury',
  sources: [
    { guideline: 'Joint Trauma System guideline: ocular injuries in prolonged field care', year: 2017 },
    { guideline: 'NICE CKS Corneal superficial injury', year: null },
    { guideline: 'Royal College of Ophthalmologists: ocular trauma', year: null },
    { guideline: 'AAO eye trauma', year: null },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: 4,
  wording: 'emergency',
  rules: [
    {
      id: 'penetrating',
      level: 'emergency',
      when: has('penetrating-eye'),
      why: 'Something may have gone into the eye',
    },
    {
      id: 'vision',
      level: 'emergency',
      when: all(
        has('eye-injury'),
        has([
          'cannot-see-plain',
          'vision-loss',
          'visual-disturbance',
          'severe-eye-pain',
          'double-vision-sudden',
          'cloudy-eye-fixed-pupil',
        ]),
      ),
      why: 'Eye injury with change of sight',
    },
    { id: 'injury', level: 'urgent', when: has('eye-injury'), why: 'Eye injury: examination today' },
  ],
  opensWith: ['eye-injury'],
  questions: [
    { code: 'vision-loss', ask: 'Is your sight worse than before?', why: 'it shows how deep the injury is' },
    {
      code: 'penetrating-eye',
      ask: 'Could something have gone into your eye at speed?',
      why: 'it can be hidden inside',
    },
  ],
}
