import { all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const rabiesExposure: Protocol = {
  name: 'rabies-exposure',
  title: 'Rabies exposure',
  sources: [
    { guideline: 'WHO position paper: rabies vaccines', year: 2018 },
    { guideline: 'UKHSA guidelines: rabies post-exposure', year: 2023 },
    { guideline: 'CDC ACIP rabies', year: 2022 },
  ],
  review: UNREVIEWED,
  lookBackHours: 2160,
  windowHours: 24,
  wording: 'urgent',
  rules: [
    { id: 'symptoms', level: 'emergency', when: has('hydrophobia'), why: 'Fear of water after a bite' },
    {
      id: 'face-or-child',
      level: 'emergency',
      when: all(has('rabies-prone-bite'), has(['hand-bite', 'infected-or-deep-bite', 'bleeding-heavy'])),
      why: 'A risky bite to face, head or hand: immunoglobulin now',
    },
    {
      id: 'bite-risk',
      level: 'urgent',
      when: has('rabies-prone-bite'),
      why: 'A bite or bat contact with a risk of rabies: vaccine within a day',
    },
  ],
  opensWith: ['animal-bite', 'rabies-prone-bite'],
  questions: [
    {
      code: 'rabies-prone-bite',
      ask: 'Did it happen abroad, or was the animal a bat, wild or stray?',
      why: 'rabies can be prevented if treated early',
    },
    {
      code: 'hand-bite',
      ask: 'Is the bite on the face, the head or a hand?',
      why: 'bites there need treatment sooner',
    },
  ],
}
