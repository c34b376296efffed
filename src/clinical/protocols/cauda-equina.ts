import { all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const caudaEquina: Protocol = {
  name: 'cauda-equina',
  title: 'Cauda equina syndrome',
  sources: [
    { guideline: 'GIRFT National suspected cauda equina syndrome pathway', year: 2023 },
    { guideline: 'NICE NG59 Low back pain and sciatica in over 16s', year: 2016 },
  ],
  review: UNREVIEWED,
  lookBackHours: 336,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'saddle',
      level: 'emergency',
      when: has('saddle-numbness'),
      why: 'numbness of the saddle area means the lowest nerves are pressed',
    },
    {
      id: 'back-and-bladder',
      level: 'emergency',
      when: all(
        has(['back-pain', 'sciatica']),
        has(['bladder-bowel-loss', 'urinary-retention', 'bowel-loss', 'no-urine-at-all']),
      ),
      why: 'back pain with new bladder or bowel trouble can become permanent within hours',
    },
    {
      id: 'both-legs',
      level: 'emergency',
      when: all(has(['back-pain', 'spine-pain', 'sciatica']), has(['sciatica-both', 'leg-weakness'])),
      why: 'back pain with symptoms of both legs or weak legs',
    },
    {
      id: 'legs-and-bladder',
      level: 'emergency',
      when: all(has(['leg-weakness', 'numbness', 'sciatica-both']), has(['bladder-bowel-loss', 'urinary-retention'])),
      why: 'weak or numb legs with bladder trouble',
    },
    {
      id: 'sexual',
      level: 'emergency',
      when: all(has(['back-pain', 'sciatica']), has('sexual-numbness')),
      why: 'back pain with new loss of sexual feeling',
    },
    {
      id: 'feared',
      level: 'emergency',
      when: has('cauda-equina-feared'),
      why: 'the speaker names cauda equina syndrome',
    },
  ],
  opensWith: ['cauda-equina-feared', 'back-pain', 'sciatica', 'saddle-numbness'],
  questions: [
    {
      code: 'saddle-numbness',
      ask: 'Is there any numbness between your legs or around your bottom?',
      why: 'The nerves may be pressed.',
    },
    {
      code: 'bladder-bowel-loss',
      ask: 'Any new trouble with passing water or controlling your bowels?',
      why: 'It can become permanent.',
    },
    { code: 'leg-weakness', ask: 'Are your legs weak or numb?', why: 'The nerves may be pressed.' },
  ],
}
