import { age, all, any, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

const SOURCES = ['atrial-fibrillation', 'peripheral-artery-disease', 'heart-failure', 'previous-clot']

export const mesentericIschaemia: Protocol = {
  name: 'mesenteric-ischaemia',
  title: 'Mesenteric ischaemia',
  sources: [
    { guideline: 'WSES Acute mesenteric ischemia', year: 2022 },
    { guideline: 'ASCN Stoma care national clinical guidelines', year: 2016 },
    { guideline: 'ESVS Diseases of the mesenteric arteries and veins', year: 2017 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'embolic',
      level: 'emergency',
      when: all(age({ min: 45 }), has(['severe-abdominal-pain', 'sudden-abdominal-pain']), ever(SOURCES)),
      why: 'sudden belly pain with a source of clots is bowel without blood until shown otherwise',
    },
    {
      id: 'out-of-proportion',
      level: 'emergency',
      when: all(any(has('abdominal-pain'), age({ min: 60 }, false)), has('pain-out-of-proportion')),
      why: 'belly pain far worse than the belly looks',
    },
    {
      id: 'blood',
      level: 'emergency',
      when: all(
        age({ min: 60 }, false),
        has(['severe-abdominal-pain', 'sudden-abdominal-pain']),
        has(['blood-in-stool', 'bloody-diarrhoea', 'vomiting', 'collapse', 'cold-clammy']),
      ),
      why: 'sudden belly pain with blood or collapse in older people',
    },
    {
      id: 'stoma',
      level: 'urgent',
      when: has('stoma-dark'),
      why: 'a stoma that turns dark may have lost its blood; a surgeon looks at it the same day',
    },
    {
      id: 'intestinal-angina',
      level: 'urgent',
      when: all(age({ min: 50 }), has('pain-after-eating-fear'), has(['weight-loss', 'pain-after-eating-fear'])),
      why: 'pain after each meal with weight loss can be narrowed bowel arteries',
    },
  ],
  opensWith: ['severe-abdominal-pain'],
  questions: [
    {
      code: 'sudden-abdominal-pain',
      ask: 'Did the belly pain start suddenly?',
      why: 'A clot can stop blood to the bowel.',
    },
    {
      code: 'atrial-fibrillation',
      ask: 'Has anyone told you that your heartbeat is irregular?',
      why: 'It can send clots to the bowel.',
    },
  ],
}
