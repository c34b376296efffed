import { all, any, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const majorBleeding: Protocol = {
  name: 'major-bleeding',
  title: 'Major external bleeding',
  sources: [
    { guideline: 'NICE NG39 Major trauma: assessment and initial management', year: 2016 },
    { guideline: 'NICE CKS Epistaxis', year: null },
  ],
  review: UNREVIEWED,
  lookBackHours: 24,
  windowHours: null,
  wording: 'emergency',
  rules: [
    { id: 'heavy', level: 'emergency', when: has('bleeding-heavy'), why: 'heavy bleeding can kill within minutes' },
    {
      id: 'wont-stop',
      level: 'emergency',
      when: has('bleeding-wont-stop'),
      why: 'bleeding that pressure does not stop needs emergency care',
    },
    {
      id: 'penetrating',
      level: 'emergency',
      when: has('penetrating-injury'),
      why: 'stab and gunshot wounds hide the bleeding',
    },
    {
      id: 'internal',
      level: 'emergency',
      when: all(
        has('dangerous-mechanism'),
        has([
          'near-syncope',
          'syncope',
          'collapse',
          'cold-clammy',
          'rigid-abdomen',
          'severe-abdominal-pain',
          'breathlessness',
        ]),
      ),
      why: 'faintness, a painful belly or breathlessness after a high-energy injury may be bleeding inside',
    },
    { id: 'amputation', level: 'emergency', when: has('amputation'), why: 'a severed part can be lost within hours' },
    {
      id: 'nosebleed-thinner',
      level: 'emergency',
      when: all(
        has('nosebleed'),
        ever(['anticoagulant', 'haemophilia']),
        any(
          has(['near-syncope', 'syncope', 'dizziness', 'vomiting-blood', 'bleeding-heavy', 'bleeding-wont-stop']),
          has('nosebleed', { lastingHours: 0.3 }),
        ),
      ),
      why: 'nose bleeding on blood thinners with faintness',
    },
    {
      id: 'nosebleed-on-thinner',
      level: 'urgent',
      when: all(has('nosebleed'), ever(['anticoagulant', 'haemophilia'])),
      why: 'nose bleeding on blood thinners needs a check the same day',
    },
    {
      id: 'wound-and-shock',
      level: 'emergency',
      when: all(has(['small-wound', 'nosebleed']), has(['cold-clammy', 'syncope', 'collapse', 'near-syncope'])),
      why: 'faintness with a wound means much blood has gone',
    },
    { id: 'feared', level: 'emergency', when: has('inner-bleed-feared'), why: 'the speaker names a bleed inside' },
  ],
  opensWith: ['inner-bleed-feared', 'bleeding-heavy', 'bleeding-wont-stop', 'nosebleed', 'small-wound'],
  questions: [
    {
      code: 'bleeding-wont-stop',
      ask: 'Is it still bleeding after 10 minutes of firm pressure?',
      why: 'Then it needs to be closed.',
    },
    { code: 'anticoagulant', ask: 'Do you take a blood thinner?', why: 'Bleeding is harder to stop.' },
    { code: 'near-syncope', ask: 'Do you feel faint, cold or sweaty?', why: 'You may have lost much blood.' },
  ],
}
