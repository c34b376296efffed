import { age, all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const biliousVomitingIntussusception: Protocol = {
  name: 'bilious-vomiting-intussusception',
  title: 'Obstruction in infants',
  sources: [
    { guideline: 'NICE NG1 Gastro-oesophageal reflux disease in children', year: 2015 },
    { guideline: 'NICE CG84 Diarrhoea and vomiting in under 5s', year: 2009 },
  ],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: 1,
  wording: 'emergency.child',
  rules: [
    {
      id: 'bilious',
      level: 'emergency',
      when: all(age({ max: 16 }, false), has('bilious-vomit')),
      why: 'Green vomit in a child is obstruction until shown otherwise',
    },
    {
      id: 'redcurrant',
      level: 'emergency',
      when: all(age({ max: 5 }, false), has('redcurrant-stool')),
      why: 'Redcurrant stool',
    },
    {
      id: 'intussusception',
      level: 'emergency',
      when: all(
        age({ max: 5 }, false),
        has('drawing-up-legs'),
        has(['vomiting', 'mottled-skin', 'drowsy', 'blood-in-stool', 'floppy', 'not-feeding']),
      ),
      why: 'Bouts of pain with vomiting or pallor',
    },
    {
      id: 'distended',
      level: 'emergency',
      when: all(
        age({ max: 1.6 }, false),
        has('vomiting'),
        has(['rigid-abdomen', 'abdominal-distension-obstipation', 'stroke-like-or-spleen']),
      ),
      why: 'Vomiting with a swollen belly',
    },
    {
      id: 'projectile',
      level: 'urgent',
      when: all(age({ max: 0.34 }, false), has('projectile-vomiting')),
      why: 'Projectile vomiting suggests pyloric stenosis',
    },
    {
      id: 'bouts',
      level: 'urgent',
      when: all(age({ max: 5 }, false), has('drawing-up-legs')),
      why: 'Bouts of screaming with knees drawn up',
    },
    { id: 'feared', level: 'emergency', when: has('intussusception-feared'), why: 'the speaker names intussusception' },
  ],
  askedOf: age({ max: 5 }, false),
  opensWith: ['intussusception-feared', 'bilious-vomit', 'drawing-up-legs', 'projectile-vomiting'],
  questions: [
    { code: 'bilious-vomit', ask: 'Is the vomit green?', why: 'it can mean the gut is blocked' },
    {
      code: 'redcurrant-stool',
      ask: 'Is there blood like red jelly in the nappy?',
      why: 'it can mean the gut has folded into itself',
    },
  ],
}
