import { all, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

const FOOT = ['foot-wound', 'foot-inflamed', 'foot-dead']

export const diabeticFoot: Protocol = {
  name: 'diabetic-foot',
  title: 'Diabetic foot problem',
  sources: [
    { guideline: 'NICE NG19 Diabetic foot problems', year: 2015 },
    { guideline: 'IWGDF Guidelines on the prevention and management of diabetes-related foot disease', year: 2023 },
  ],
  review: UNREVIEWED,
  lookBackHours: 336,
  windowHours: 24,
  wording: 'urgent',
  rules: [
    {
      id: 'limb-or-life',
      level: 'emergency',
      when: all(
        ever('diabetes'),
        has(FOOT),
        has([
          'fever',
          'rigors',
          'rapidly-spreading-skin',
          'tissue-necrosis',
          'foot-dead',
          'cold-pale-limb',
          'confusion',
          'shock-signs',
          'vomiting',
          'bone-visible',
          'drowsy',
        ]),
      ),
      why: 'a diabetic foot with fever, dead tissue or no blood is a threat to limb and life',
    },
    {
      id: 'black',
      level: 'emergency',
      when: all(ever(['diabetes', 'peripheral-artery-disease']), has('foot-dead')),
      why: 'black tissue on the foot',
    },
    {
      id: 'active',
      level: 'urgent',
      when: all(ever('diabetes'), has(FOOT)),
      why: 'any new wound or hot swollen foot in diabetes is seen within a day',
    },
  ],
  opensWith: ['foot-wound', 'foot-inflamed', 'foot-dead'],
  questions: [
    { code: 'fever', ask: 'Do you have a fever?', why: 'Infection may be spreading.' },
    { code: 'foot-dead', ask: 'Is any part black?', why: 'The blood may not reach it.' },
  ],
}
