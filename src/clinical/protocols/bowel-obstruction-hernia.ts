import { age, all, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const bowelObstructionHernia: Protocol = {
  name: 'bowel-obstruction-hernia',
  title: 'Bowel obstruction or strangulated hernia',
  sources: [
    { guideline: 'WSES Bologna guidelines for adhesive small bowel obstruction', year: 2017 },
    { guideline: 'HerniaSurge International guidelines for groin hernia management', year: 2018 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'wind-and-stool-stopped',
      level: 'emergency',
      when: all(
        has('nothing-passes-belly-blown'),
        has(['belly-like-balloon', 'belly-swollen', 'vomiting', 'abdominal-pain']),
      ),
      why: 'neither stool nor wind with a swollen belly is a blocked bowel',
    },
    {
      id: 'obstruction',
      level: 'emergency',
      when: all(
        has(['vomiting', 'faeculent-vomit', 'keeping-nothing-down', 'bilious-vomit']),
        has(['belly-swollen', 'abdominal-distension-obstipation', 'rigid-abdomen']),
        has(['no-stool-days', 'abdominal-distension-obstipation', 'abdominal-pain', 'constipation']),
      ),
      why: 'vomiting with a swollen belly and nothing passing is a blocked bowel',
    },
    {
      id: 'nothing-passes',
      level: 'emergency',
      when: all(
        has(['no-stool-days', 'abdominal-distension-obstipation']),
        has('abdominal-pain'),
        has(['vomiting', 'belly-swollen']),
      ),
      why: 'pain with nothing passing and vomiting or swelling',
    },
    {
      id: 'faeculent',
      level: 'emergency',
      when: has('faeculent-vomit'),
      why: 'vomit like stool means a blocked bowel',
    },
    {
      id: 'hernia',
      level: 'emergency',
      when: all(
        has('lump-trapped'),
        has(['abdominal-pain', 'vomiting', 'nausea', 'severe-pain', 'fever', 'constipation']),
      ),
      why: 'a trapped hernia with pain or vomiting can lose its blood supply',
    },
    {
      id: 'lump-stuck',
      level: 'emergency',
      when: all(
        ever('groin-or-navel-lump'),
        has('lump-will-not-go-back'),
        has([
          'abdominal-pain',
          'vomiting',
          'nausea',
          'severe-pain',
          'in-pain',
          'fever',
          'constipation',
          'no-stool-days',
          'belly-swollen',
          'skin-redness',
          'lump-angry',
        ]),
      ),
      why: 'a lump of the groin, navel or a scar that no longer goes back can strangle the bowel',
    },
    {
      id: 'lump-hard-and-sick',
      level: 'emergency',
      when: all(
        has('groin-or-navel-lump'),
        has('lump-angry'),
        has(['vomiting', 'keeping-nothing-down', 'no-stool-days']),
      ),
      why: 'a hard lump of the groin with vomiting can be strangled bowel',
    },
    {
      id: 'hernia-child',
      level: 'emergency',
      when: all(age({ max: 2 }, false), has('lump-trapped')),
      why: 'a hard groin lump in an infant strangulates early',
    },
    { id: 'hernia-stuck', level: 'urgent', when: has('lump-trapped'), why: 'a hernia that cannot be pushed back' },
    {
      id: 'operated',
      level: 'urgent',
      when: all(has('recent-surgery'), has('vomiting'), has(['belly-swollen', 'no-stool-days'])),
      why: 'after an operation the bowel may stop or block',
    },
    { id: 'feared', level: 'emergency', when: has('obstruction-feared'), why: 'the speaker names a blocked bowel' },
  ],
  opensWith: ['obstruction-feared', 'lump-trapped', 'belly-swollen', 'faeculent-vomit'],
  questions: [
    { code: 'no-stool-days', ask: 'Have you stopped passing stool and wind?', why: 'The bowel could be blocked.' },
    {
      code: 'lump-trapped',
      ask: 'Is there a hard lump in the groin or belly that will not go back?',
      why: 'Bowel may be caught in it.',
    },
  ],
}
