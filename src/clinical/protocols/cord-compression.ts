import { all, any, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const cordCompression: Protocol = {
  name: 'cord-compression',
  title: 'Metastatic spinal cord compression',
  sources: [{ guideline: 'NICE NG234 Spinal metastases and metastatic spinal cord compression', year: 2023 }],
  review: UNREVIEWED,
  lookBackHours: 336,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'cancer-and-nerve',
      level: 'emergency',
      when: all(
        ever('cancer'),
        any(
          has(['leg-weakness', 'legs-not-working', 'saddle-numbness', 'cannot-get-up']),
          all(
            has('shocks-down-spine'),
            has(['numbness', 'hand-clumsiness', 'limb-tingling-weakness', 'loss-of-balance']),
          ),
          all(has('hand-clumsiness'), has(['loss-of-balance', 'numbness', 'muscle-rigidity', 'neck-pain'])),
          all(
            has(['back-pain', 'spine-pain', 'neck-pain', 'upper-back-pain', 'numbness']),
            has([
              'bladder-bowel-loss',
              'urinary-retention',
              'numbness',
              'limb-tingling-weakness',
              'loss-of-balance',
              'weakness-one-side',
            ]),
          ),
        ),
      ),
      why: 'cancer with weak or numb legs or bladder trouble: walking is lost for good within hours',
    },
    {
      id: 'cancer-and-spine-pain',
      level: 'urgent',
      when: all(ever('cancer'), has(['back-pain', 'spine-pain', 'upper-back-pain', 'band-like-pain', 'neck-pain'])),
      why: 'new spine pain with cancer needs a scan within a day or days',
    },
    {
      id: 'band',
      level: 'emergency',
      when: all(has('band-like-pain'), has(['leg-weakness', 'numbness', 'bladder-bowel-loss', 'urinary-retention'])),
      why: 'a band of pain with weak or numb legs is pressure on the cord',
    },
    {
      id: 'cancer-of-spine',
      level: 'emergency',
      when: all(
        ever('cancer-of-spine'),
        has([
          'bladder-bowel-loss',
          'urinary-retention',
          'numbness',
          'loss-of-balance',
          'limb-tingling-weakness',
          'cannot-bear-weight',
        ]),
      ),
      why: 'cancer in the spine with bladder trouble, numbness or unsteadiness',
    },
  ],
  opensWith: ['cancer', 'band-like-pain'],
  questions: [
    {
      code: 'leg-weakness',
      ask: 'Are your legs weak, heavy or numb, or is walking harder?',
      why: 'The spinal cord may be pressed.',
    },
    {
      code: 'bladder-bowel-loss',
      ask: 'Any new trouble with passing water or controlling your bowels?',
      why: 'It can become permanent.',
    },
  ],
}
