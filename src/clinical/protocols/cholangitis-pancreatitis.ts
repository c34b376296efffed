import { all, any, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const cholangitisPancreatitis: Protocol = {
  name: 'cholangitis-pancreatitis',
  title: 'Cholangitis, cholecystitis or pancreatitis',
  sources: [
    { guideline: 'NICE NG104 Pancreatitis', year: 2018 },
    { guideline: 'NICE CG188 Gallstone disease', year: 2014 },
    { guideline: 'Tokyo Guidelines for acute cholangitis and cholecystitis', year: 2018 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'cholangitis',
      level: 'emergency',
      when: all(has('jaundice'), has(['fever', 'rigors', 'chills'])),
      why: 'jaundice with fever is infected bile',
    },
    {
      id: 'pancreatitis',
      level: 'emergency',
      when: all(
        has(['pain-through-to-back', 'upper-abdominal-pain', 'severe-abdominal-pain']),
        has('pain-through-to-back'),
        has(['vomiting', 'nausea', 'severe-abdominal-pain', 'severe-pain', 'fever', 'sweating']),
      ),
      why: 'belly pain boring into the back with sickness is pancreatitis until shown otherwise',
    },
    {
      id: 'drinker',
      level: 'emergency',
      when: all(
        has(['upper-abdominal-pain', 'severe-abdominal-pain']),
        has(['vomiting', 'keeping-nothing-down']),
        ever(['alcohol-dependence', 'gallstones', 'pancreatitis-now']),
      ),
      why: 'upper belly pain with vomiting after alcohol or with gallstones',
    },
    {
      id: 'pancreatitis-named',
      level: 'emergency',
      when: all(has('pancreatitis-now'), has(['abdominal-pain', 'vomiting', 'fever'])),
      why: 'a flare of pancreatitis',
    },
    {
      id: 'cholecystitis',
      level: 'urgent',
      when: all(has(['upper-abdominal-pain', 'gallstones']), has(['fever', 'rigors', 'chills'])),
      why: 'upper belly pain with fever is an infected gallbladder until shown otherwise',
    },
    {
      id: 'ribs-fever-and-more',
      level: 'emergency',
      when: all(
        has('upper-abdominal-pain'),
        has('fever'),
        has(['dark-urine', 'jaundice', 'rigors', 'shaking', 'confusion', 'cold-clammy']),
      ),
      why: 'pain under the ribs with fever and shaking, dark urine or confusion is infected bile',
    },
    {
      id: 'gallstone-rigors',
      level: 'emergency',
      when: all(any(has('upper-abdominal-pain'), ever('gallstones')), has('rigors')),
      why: 'gallstones with shaking chills',
    },
    { id: 'feared', level: 'emergency', when: has('pancreatitis-feared'), why: 'the speaker names pancreatitis' },
  ],
  opensWith: ['pancreatitis-feared', 'upper-abdominal-pain', 'pain-through-to-back', 'pancreatitis-now'],
  questions: [
    { code: 'jaundice', ask: 'Have your eyes or skin turned yellow?', why: 'The bile duct may be blocked.' },
    { code: 'fever', ask: 'Do you have a fever or shaking chills?', why: 'The bile may be infected.' },
    { code: 'pain-through-to-back', ask: 'Does the pain go through to your back?', why: 'It may be the pancreas.' },
  ],
}
