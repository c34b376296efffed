import { all, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const tetanus: Protocol = {
  name: 'tetanus',
  title: 'Tetanus',
  sources: [
    { guideline: 'WHO position paper: tetanus vaccines', year: 2017 },
    { guideline: 'Public Health England: treatment and prophylaxis of tetanus', year: 2018 },
    { guideline: 'CDC Clinical guidance for wound management to prevent tetanus', year: null },
  ],
  review: UNREVIEWED,
  lookBackHours: 504,
  windowHours: 24,
  wording: 'emergency',
  rules: [
    { id: 'lockjaw', level: 'emergency', when: has('lockjaw-spasm'), why: 'lockjaw or spasms can stop breathing' },
    {
      id: 'trismus-wound',
      level: 'emergency',
      when: all(
        has('trismus'),
        has([
          'foot-wound',
          'wound-told',
          'dirty-wound',
          'small-wound',
          'wound-infected',
          'cut-uncontrolled',
          'muscle-rigidity',
          'neck-stiffness',
          'jerking',
          'cannot-swallow',
          'swallowing-difficulty',
          'injecting-drug-use',
        ]),
      ),
      why: 'a stiff jaw after a wound is tetanus until shown otherwise',
    },
    {
      id: 'rigid-wound',
      level: 'emergency',
      when: all(has('dirty-wound'), has(['muscle-rigidity', 'cannot-swallow', 'neck-stiffness'])),
      why: 'stiff muscles or trouble swallowing after a dirty wound',
    },
    {
      id: 'not-covered',
      level: 'urgent',
      when: all(
        has(['dirty-wound', 'wound-infected', 'cut-uncontrolled', 'animal-bite', 'burn-serious', 'small-wound']),
        ever('tetanus-not-covered'),
      ),
      why: 'a wound without tetanus protection needs vaccine, perhaps antibody, within a day',
    },
  ],
  opensWith: ['lockjaw-spasm', 'dirty-wound'],
  questions: [
    {
      code: 'tetanus-not-covered',
      ask: 'Is your tetanus vaccine out of date, or are you unsure?',
      why: 'A dirty wound can cause tetanus.',
    },
    { code: 'trismus', ask: 'Is your jaw stiff?', why: 'It is the first sign of tetanus.' },
  ],
}
