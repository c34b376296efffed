import { all, ever, has, type Protocol, pregnant, UNREVIEWED } from '../protocol.ts'

export const obstructedInfectedStone: Protocol = {
  name: 'obstructed-infected-stone',
  title: 'Obstructed infected kidney',
  sources: [
    { guideline: 'NICE NG118 Renal and ureteric stones', year: 2019 },
    { guideline: 'EAU Guidelines on urolithiasis', year: 2023 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'infected',
      level: 'emergency',
      when: all(
        has(['kidney-stones', 'infected-obstructed', 'nephrostomy-or-stent']),
        has(['fever', 'rigors', 'chills', 'confusion', 'shock-signs']),
      ),
      why: 'an infected blocked kidney can kill within hours',
    },
    {
      id: 'stone-history',
      level: 'emergency',
      when: all(
        ever(['kidney-stones', 'nephrostomy-or-stent']),
        has(['flank-pain', 'loin-pain']),
        has(['fever', 'rigors', 'chills']),
      ),
      why: 'side pain and fever in someone who makes stones',
    },
    {
      id: 'no-urine',
      level: 'emergency',
      when: all(
        has(['kidney-stones', 'flank-pain', 'loin-pain']),
        has(['no-urine-at-all', 'no-urine-day', 'urinary-retention']),
      ),
      why: 'side pain and no urine: both kidneys, or the only one, may be blocked',
    },
    {
      id: 'single',
      level: 'emergency',
      when: all(ever('single-kidney'), has(['kidney-stones', 'flank-pain', 'loin-pain'])),
      why: 'a stone in a single kidney stops all urine',
    },
    {
      id: 'pregnant',
      level: 'urgent',
      when: all(pregnant(), has(['kidney-stones', 'flank-pain', 'loin-pain'])),
      why: 'side pain in pregnancy needs assessment the same day',
    },
    {
      id: 'vomiting',
      level: 'urgent',
      when: all(
        has(['kidney-stones', 'flank-pain', 'loin-pain']),
        has(['vomiting', 'keeping-nothing-down', 'severe-pain']),
      ),
      why: 'stone pain that cannot be controlled at home',
    },
  ],
  opensWith: ['flank-pain', 'loin-pain', 'kidney-stones'],
  questions: [
    { code: 'fever', ask: 'Do you have a fever or shivering?', why: 'An infected blocked kidney is dangerous.' },
    { code: 'no-urine-at-all', ask: 'Have you stopped passing urine?', why: 'The kidney may be blocked.' },
  ],
}
