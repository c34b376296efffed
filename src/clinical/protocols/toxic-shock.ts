import { all, any, has, type Protocol, postpartum, UNREVIEWED } from '../protocol.ts'

const ILL = [
  'sunburn-rash',
  'rash',
  'vomiting',
  'diarrhoea',
  'dizziness',
  'near-syncope',
  'syncope',
  'confusion',
  'collapse',
  'shock-signs',
  'drowsy',
  'muscle-pain',
]

export const toxicShock: Protocol = {
  name: 'toxic-shock',
  title: 'Toxic shock syndrome',
  sources: [
    { guideline: 'CDC Toxic shock syndrome case definition', year: 2011 },
    { guideline: 'NICE CKS Burns and scalds', year: null },
  ],
  review: UNREVIEWED,
  lookBackHours: 168,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'tampon',
      level: 'emergency',
      when: all(has('tampon-or-packing'), has(['fever', 'rigors']), has(ILL)),
      why: 'fever with a tampon or packing in place and rash, vomiting or fainting is toxic shock',
    },
    {
      id: 'tampon-rash',
      level: 'emergency',
      when: all(
        has('tampon-or-packing'),
        has(['sunburn-rash', 'rash']),
        has(['vomiting', 'diarrhoea', 'dizziness', 'near-syncope', 'syncope', 'confusion']),
      ),
      why: 'rash with fainting or vomiting while a tampon is in place',
    },
    {
      id: 'burn',
      level: 'emergency',
      when: all(has(['burn', 'burn-serious', 'burn-blister']), has(['fever', 'rigors']), has(ILL)),
      why: 'fever with rash or vomiting days after a burn, above all in children',
    },
    {
      id: 'wound-or-birth',
      level: 'emergency',
      when: all(
        any(has(['recent-surgery', 'wound-infected', 'postnatal']), postpartum(42)),
        has(['fever', 'rigors']),
        has('sunburn-rash'),
        has(ILL),
      ),
      why: 'fever with a sunburn-like rash after a wound, an operation or a birth',
    },
    {
      id: 'tampon-fever',
      level: 'urgent',
      when: all(has('tampon-or-packing'), has(['fever', 'rigors'])),
      why: 'fever with a tampon in place: take it out, and be seen the same day',
    },
    { id: 'feared', level: 'emergency', when: has('toxic-shock-feared'), why: 'the speaker names toxic shock' },
  ],
  opensWith: ['toxic-shock-feared', 'tampon-or-packing'],
  questions: [
    { code: 'fever', ask: 'Do you have a fever?', why: 'Tampons can rarely cause toxic shock.' },
    { code: 'sunburn-rash', ask: 'Is there a rash like sunburn?', why: 'It is a sign of toxic shock.' },
  ],
}
