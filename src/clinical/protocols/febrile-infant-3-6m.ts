import { age, all, any, has, type Protocol, UNREVIEWED, vital } from '../protocol.ts'

export const febrileInfant36m: Protocol = {
  name: 'febrile-infant-3-6m',
  title: 'Fever in a baby of three to six months',
  sources: [{ guideline: 'NICE NG143 Fever in under 5s', year: 2019 }],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: 24,
  wording: 'urgent',
  rules: [
    {
      id: 'high-fever',
      level: 'urgent',
      when: all(
        age({ min: 0.25, max: 0.5 }, false),
        any(vital('temperature_c', { above: 38.9 }), has(['fever', 'infant-fever'])),
      ),
      why: 'Fever at three to six months is an amber sign; 39 C or more needs to be seen',
    },
    {
      id: 'with-red-sign',
      level: 'emergency',
      when: all(
        age({ min: 0.25, max: 0.5 }, false),
        has(['fever', 'infant-fever']),
        has([
          'floppy',
          'drowsy',
          'not-waking',
          'mottled-skin',
          'cyanosis-infant',
          'blue-lips',
          'grunting',
          'chest-recession',
          'weak-cry',
          'apnoea',
          'non-blanching-rash',
          'bulging-fontanelle',
          'seizure',
          'not-feeding',
          'no-wet-nappies',
        ]),
      ),
      why: 'Fever with a red sign',
    },
  ],
  opensWith: ['infant-fever', 'fever'],
  questions: [
    { code: 'drowsy', ask: 'Is your baby floppy or hard to wake?', why: 'this is a danger sign' },
    {
      code: 'no-wet-nappies',
      ask: 'Has your baby had fewer wet nappies than usual?',
      why: 'it shows how much fluid is missing',
    },
  ],
}
