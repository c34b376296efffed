import { age, all, any, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const biteHand: Protocol = {
  name: 'bite-hand',
  title: 'Animal and human bites',
  sources: [
    { guideline: 'NICE NG184 Human and animal bites: antimicrobial prescribing', year: 2020 },
    { guideline: 'IDSA skin and soft tissue infections', year: 2014 },
  ],
  review: UNREVIEWED,
  lookBackHours: 96,
  windowHours: 24,
  wording: 'urgent',
  rules: [
    {
      id: 'severe',
      level: 'emergency',
      when: all(
        has(['animal-bite', 'human-bite']),
        has([
          'bleeding-wont-stop',
          'bone-visible',
          'rapidly-spreading-skin',
          'rigors',
          'confusion',
          'amputation',
          'bleeding-heavy',
        ]),
      ),
      why: 'A bite with severe bleeding or spreading infection',
    },
    {
      id: 'infected-systemic',
      level: 'emergency',
      when: all(
        has(['infected-or-deep-bite', 'hand-bite']),
        has(['fever', 'rigors', 'joint-cant-move', 'shock-signs']),
      ),
      why: 'An infected bite with fever or a stiff joint',
    },
    {
      id: 'immune',
      level: 'emergency',
      when: all(has('animal-bite'), ever('asplenia'), has(['fever', 'rigors', 'feels-unwell'])),
      why: 'Bite without a spleen and unwell',
    },
    { id: 'infected', level: 'urgent', when: has('infected-or-deep-bite'), why: 'Infected or deep bite' },
    { id: 'hand', level: 'urgent', when: has('hand-bite'), why: 'A bite to hand or face needs antibiotics today' },
    { id: 'human', level: 'urgent', when: has('human-bite'), why: 'A human bite or fist on tooth' },
    {
      id: 'risk',
      level: 'urgent',
      when: all(
        has('animal-bite'),
        any(
          ever(['diabetes', 'asplenia', 'immunosuppressed', 'liver-disease', 'chemotherapy']),
          age({ max: 2 }, false),
        ),
      ),
      why: 'A bite with weak defences',
    },
    {
      id: 'bite',
      level: 'soon',
      when: has('animal-bite'),
      why: 'Any bite that broke the skin: tetanus and infection check',
    },
  ],
  opensWith: ['animal-bite', 'human-bite'],
  questions: [
    {
      code: 'infected-or-deep-bite',
      ask: 'Is the bite deep, red, swollen or oozing?',
      why: 'bites on hands get infected fast',
    },
    { code: 'fever', ask: 'Do you have a fever?', why: 'it points to spreading infection' },
  ],
}
