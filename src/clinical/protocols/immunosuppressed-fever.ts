import { all, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

const FEVER = ['fever', 'infant-fever']

export const immunosuppressedFever: Protocol = {
  name: 'immunosuppressed-fever',
  title: 'Fever with weak immune defence',
  sources: [
    { guideline: 'NICE NG253 Suspected sepsis in people aged 16 or over', year: 2024 },
    { guideline: 'AST Infectious diseases community of practice guidelines', year: 2019 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: 12,
  wording: 'urgent',
  rules: [
    {
      id: 'transplant',
      level: 'emergency',
      when: all(ever('transplant-recipient'), has([...FEVER, 'rigors', 'chills'])),
      why: 'fever after a transplant: the team must be called at once',
    },
    {
      id: 'red-sign',
      level: 'emergency',
      when: all(
        ever(['immunosuppressed', 'steroid-dependent']),
        has([...FEVER, 'rigors', 'chills', 'infection-source']),
        has([
          'rigors',
          'confusion',
          'drowsy',
          'fast-breathing',
          'breathlessness',
          'mottled-skin',
          'shock-signs',
          'collapse',
          'severe-headache',
          'neck-stiffness',
          'rapidly-spreading-skin',
          'no-urine-day',
        ]),
      ),
      why: 'infection runs fast and shows little when defences are weak',
    },
    {
      id: 'fever',
      level: 'urgent',
      when: all(ever('immunosuppressed'), has([...FEVER, 'chills'])),
      why: 'fever on immunosuppressive treatment needs a clinician the same day',
    },
    {
      id: 'shingles',
      level: 'urgent',
      when: all(ever('immunosuppressed'), has(['shingles', 'chickenpox'])),
      why: 'chickenpox and shingles spread when defences are weak',
    },
  ],
  opensWith: ['immunosuppressed', 'transplant-recipient'],
  questions: [
    { code: 'fever', ask: 'Do you have a temperature of 38 C or more?', why: 'Your body fights infection less well.' },
    { code: 'rigors', ask: 'Have you had shaking chills?', why: 'It can mean blood poisoning.' },
  ],
}
