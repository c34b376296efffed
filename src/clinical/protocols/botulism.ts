import { all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const botulism: Protocol = {
  name: 'botulism',
  title: 'Botulism',
  sources: [
    { guideline: 'CDC Clinical guidelines for diagnosis and treatment of botulism', year: 2021 },
    { guideline: 'UKHSA Botulism: clinical and public health management', year: 2018 },
  ],
  review: UNREVIEWED,
  lookBackHours: 240,
  windowHours: 1,
  wording: 'emergency',
  rules: [
    {
      id: 'palsy-from-above',
      level: 'emergency',
      when: all(
        has(['lids-drooping', 'double-vision-sudden']),
        has(['swallowing-difficulty', 'speech-difficulty', 'breathlessness', 'leg-weakness', 'face-droop']),
      ),
      why: 'weakness that goes down from the eyes to the throat reaches the breath',
    },
    {
      id: 'after-food',
      level: 'emergency',
      when: all(
        has('home-preserved-food'),
        has([
          'lids-drooping',
          'double-vision-sudden',
          'swallowing-difficulty',
          'speech-difficulty',
          'visual-disturbance',
          'floppy',
          'leg-weakness',
          'breathlessness',
        ]),
      ),
      why: 'such signs after preserved food or toxin',
    },
  ],
  opensWith: ['home-preserved-food'],
  questions: [
    {
      code: 'swallowing-difficulty',
      ask: 'Is it hard to swallow or to speak?',
      why: 'A toxin can weaken the muscles.',
    },
    {
      code: 'double-vision-sudden',
      ask: 'Do you see double or do your eyelids droop?',
      why: 'A toxin can weaken the muscles.',
    },
  ],
}
