import { age, all, ever, has, type Protocol, pregnant, UNREVIEWED } from '../protocol.ts'

export const acuteAbdomen: Protocol = {
  name: 'acute-abdomen',
  title: 'Acute abdomen',
  sources: [
    { guideline: 'NICE CKS Appendicitis', year: null },
    { guideline: 'WSES Jerusalem guidelines, acute appendicitis', year: 2020 },
    { guideline: 'ACEP clinical policy: appendicitis', year: 2023 },
  ],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: 4,
  wording: 'emergency',
  rules: [
    {
      id: 'peritonism',
      level: 'emergency',
      when: all(has('abdominal-pain'), has('rigid-abdomen')),
      why: 'Pain with a rigid abdomen',
    },
    {
      id: 'rigid-alone',
      level: 'emergency',
      when: all(
        has('rigid-abdomen'),
        has(['vomiting', 'fever', 'severe-abdominal-pain', 'abdominal-distension-obstipation']),
      ),
      why: 'A rigid abdomen with another sign',
    },
    {
      id: 'appendicitis',
      level: 'emergency',
      when: all(
        has('right-lower-pain'),
        has([
          'fever',
          'vomiting',
          'nausea',
          'poor-appetite',
          'rigid-abdomen',
          'severe-abdominal-pain',
          'keeping-nothing-down',
        ]),
      ),
      why: 'Right lower pain with fever, vomiting or loss of appetite',
    },
    {
      id: 'severe-systemic',
      level: 'emergency',
      when: all(
        has('severe-abdominal-pain'),
        has([
          'fever',
          'vomiting',
          'syncope',
          'near-syncope',
          'shock-signs',
          'collapse',
          'sweating',
          'rigors',
          'abdominal-distension-obstipation',
          'keeping-nothing-down',
          'back-pain',
          'shoulder-tip-pain',
          'confusion',
        ]),
      ),
      why: 'Severe abdominal pain with a general sign',
    },
    {
      id: 'obstruction',
      level: 'emergency',
      when: all(has(['abdominal-distension-obstipation']), has(['vomiting', 'abdominal-pain', 'bloating'])),
      why: 'Obstruction: pain or vomiting with no wind or stool',
    },
    {
      id: 'hernia',
      level: 'emergency',
      when: all(has('hernia-hard'), has(['vomiting', 'abdominal-pain', 'hernia-hard'])),
      why: 'A hernia that will not go back',
    },
    {
      id: 'older',
      level: 'emergency',
      when: all(has('severe-abdominal-pain'), age({ min: 65 }, false)),
      why: 'Severe abdominal pain over 65 is surgical or vascular until shown otherwise',
    },
    {
      id: 'vascular-risk',
      level: 'emergency',
      when: all(
        has('severe-abdominal-pain'),
        ever(['atrial-fibrillation', 'aortic-aneurysm', 'known-aneurysm', 'sickle-cell']),
      ),
      why: 'Severe abdominal pain with a vascular risk',
    },
    {
      id: 'pregnant',
      level: 'emergency',
      when: all(has('severe-abdominal-pain'), pregnant()),
      why: 'Severe abdominal pain in pregnancy',
    },
    {
      id: 'child-severe',
      level: 'emergency',
      when: all(has('severe-abdominal-pain'), age({ max: 16 }, false)),
      why: 'Severe abdominal pain in a child',
    },
    {
      id: 'severe',
      level: 'urgent',
      when: has('severe-abdominal-pain'),
      why: 'Severe abdominal pain needs an examination today',
    },
    { id: 'right-lower', level: 'urgent', when: has('right-lower-pain'), why: 'Right lower pain may be appendicitis' },
    {
      id: 'pain-fever',
      level: 'urgent',
      when: all(has('abdominal-pain'), has(['fever', 'rigors', 'keeping-nothing-down'])),
      why: 'Abdominal pain with fever or unable to keep fluids down',
    },
    {
      id: 'pain-older',
      level: 'urgent',
      when: all(has('abdominal-pain'), age({ min: 75 }, false)),
      why: 'New abdominal pain over 75',
    },
  ],
  opensWith: ['abdominal-pain', 'severe-abdominal-pain'],
  questions: [
    {
      code: 'rigid-abdomen',
      ask: 'Is your tummy hard, or does it hurt to move or cough?',
      why: 'it can mean something has burst',
    },
    { code: 'fever', ask: 'Do you have a fever?', why: 'it points to infection' },
    {
      code: 'keeping-nothing-down',
      ask: 'Are you being sick and cannot keep fluids down?',
      why: 'it can mean a blockage',
    },
  ],
}
