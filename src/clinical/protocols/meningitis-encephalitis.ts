import { age, all, any, atLeast, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const meningitisEncephalitis: Protocol = {
  name: 'meningitis-encephalitis',
  title: 'Meningitis or encephalitis',
  sources: [
    { guideline: 'NICE NG240 Meningitis (bacterial) and meningococcal disease', year: 2024 },
    { guideline: 'NICE NG143 Fever in under 5s', year: 2019 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'fever-neck',
      level: 'emergency',
      when: all(
        has(['fever', 'rigors', 'chills']),
        has('neck-stiffness'),
        has(['headache', 'photophobia', 'vomiting', 'rash', 'drowsiness', 'confusion']),
      ),
      why: 'fever with stiff neck and headache is meningitis until shown otherwise',
    },
    {
      id: 'headache-neck-light',
      level: 'emergency',
      when: any(
        atLeast(3, has('headache'), has('neck-stiffness'), has('photophobia'), has('vomiting'), has('fever')),
        all(
          has('neck-stiffness'),
          has('photophobia'),
          has(['flu-like', 'mottled-skin', 'chills', 'rash', 'drowsiness']),
        ),
      ),
      why: 'headache, stiff neck, dislike of light, vomiting and fever together point to meningitis',
    },
    {
      id: 'fever-brain',
      level: 'emergency',
      when: all(
        has(['fever', 'flu-like']),
        has(['confusion', 'hard-to-rouse', 'seizure', 'speech-difficulty', 'weakness-one-side']),
      ),
      why: 'fever with a changed mind, fit or brain sign can be encephalitis, meningitis or sepsis',
    },
    {
      id: 'fever-neck-only',
      level: 'emergency',
      when: all(has('fever'), has('neck-stiffness')),
      why: 'a stiff neck with fever needs assessment at once',
    },
    {
      id: 'infant',
      level: 'emergency',
      when: all(
        age({ max: 2 }, false),
        any(
          has('bulging-fontanelle'),
          all(
            has(['fever', 'infant-fever', 'not-feeding', 'vomiting']),
            has(['high-pitched-cry', 'floppy', 'drowsiness', 'hard-to-rouse', 'seizure', 'rash']),
          ),
        ),
      ),
      why: 'infants show meningitis by a bulging soft spot, an odd cry, floppiness or sleepiness',
    },
    {
      id: 'contact-ill',
      level: 'emergency',
      when: all(
        has('meningitis-about'),
        has([
          'neck-stiffness',
          'fever',
          'severe-headache',
          'rash',
          'drowsiness',
          'confusion',
          'vomiting',
          'photophobia',
        ]),
      ),
      why: 'who falls ill beside a case of meningitis has it until shown otherwise',
    },
    {
      id: 'purple-rash',
      level: 'emergency',
      when: all(
        has(['purple-rash', 'non-blanching-rash']),
        has(['headache', 'neck-stiffness', 'vomiting', 'photophobia', 'fever']),
      ),
      why: 'a non-fading rash with fever or headache is meningococcal disease until shown otherwise',
    },
    {
      id: 'immunosuppressed',
      level: 'emergency',
      when: all(
        ever(['immunosuppressed', 'hiv', 'chemotherapy', 'asplenia', 'shunt']),
        has(['headache']),
        has(['fever', 'neck-stiffness', 'confusion']),
      ),
      why: 'weak immunity hides the signs of meningitis',
    },
    {
      id: 'feared',
      level: 'emergency',
      when: has('meningitis-feared'),
      why: 'who names meningitis is seen at once: it kills within hours and starts like flu',
    },
  ],
  opensWith: ['meningitis-feared', 'neck-stiffness', 'photophobia', 'fever', 'bulging-fontanelle'],
  questions: [
    {
      code: 'neck-stiffness',
      ask: 'Is the neck stiff, or does it hurt to put the chin on the chest?',
      why: 'A stiff neck with fever can be meningitis.',
    },
    { code: 'photophobia', ask: 'Does light hurt the eyes?', why: 'It is a sign of meningitis.' },
    {
      code: 'non-blanching-rash',
      ask: 'Is there a rash that does not fade when you press a glass on it?',
      why: 'It can be blood poisoning.',
    },
    { code: 'confusion', ask: 'Is the person confused or very hard to wake?', why: 'The brain may be affected.' },
  ],
}
