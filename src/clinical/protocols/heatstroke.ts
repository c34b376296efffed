import { age, all, any, has, type Protocol, UNREVIEWED, vital } from '../protocol.ts'

export const heatstroke: Protocol = {
  name: 'heatstroke',
  title: 'Heatstroke and heat exhaustion',
  sources: [
    { guideline: 'Wilderness Medical Society heat illness guideline', year: 2024 },
    { guideline: 'UKHSA Adverse weather and health plan: heat', year: 2023 },
  ],
  review: UNREVIEWED,
  lookBackHours: 24,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'brain-sign',
      level: 'emergency',
      when: all(
        has('heat-exposure'),
        has([
          'confusion',
          'collapse',
          'seizure',
          'floppy',
          'unresponsive',
          'hard-to-rouse',
          'drowsiness',
          'loss-of-balance',
          'speech-difficulty',
          'syncope',
        ]),
      ),
      why: 'heat with a changed mind, collapse or fit is heatstroke',
    },
    {
      id: 'hot-skin',
      level: 'emergency',
      when: all(
        has('heat-exposure'),
        any(has(['very-hot-skin', 'not-sweating']), vital('temperature_c', { above: 39.9 })),
      ),
      why: 'body temperature over 40 or hot dry skin after heat',
    },
    {
      id: 'exhaustion',
      level: 'urgent',
      when: all(
        has('heat-exposure'),
        has([
          'vomiting',
          'headache',
          'dizziness',
          'near-syncope',
          'nausea',
          'breathlessness',
          'palpitations',
          'heat-cramp',
        ]),
      ),
      why: 'heat exhaustion can turn into heatstroke within an hour',
    },
    {
      id: 'exertion',
      level: 'emergency',
      when: all(
        has('extreme-exertion'),
        has(['very-hot-skin', 'feels-hot', 'not-sweating']),
        has([
          'confusion',
          'collapse',
          'loss-of-balance',
          'agitation',
          'drowsy',
          'drowsiness',
          'seizure',
          'syncope',
          'risky-behaviour',
        ]),
      ),
      why: 'exertion with a hot body and a changed mind is heatstroke, also on a cool day',
    },
    {
      id: 'hot-and-brain',
      level: 'emergency',
      when: all(
        has('very-hot-skin'),
        has(['confusion', 'loss-of-balance', 'agitation', 'collapse', 'hard-to-rouse', 'risky-behaviour', 'syncope']),
      ),
      why: 'a burning hot body with a changed mind, from heat, drugs or infection',
    },
    { id: 'named', level: 'urgent', when: has('heatstroke-said'), why: 'the speaker names heatstroke' },
    {
      id: 'child-in-car',
      level: 'emergency',
      when: all(
        has('heat-exposure'),
        age({ max: 5 }, false),
        has(['drowsiness', 'floppy', 'vomiting', 'not-feeding', 'very-hot-skin', 'fast-breathing']),
      ),
      why: 'small children overheat fast',
    },
  ],
  opensWith: ['heat-exposure'],
  questions: [
    { code: 'confusion', ask: 'Is there confusion or odd behaviour?', why: 'It means heatstroke.' },
    { code: 'collapse', ask: 'Did the person collapse?', why: 'It means heatstroke.' },
    {
      code: 'not-sweating',
      ask: 'Is the skin very hot, or has sweating stopped?',
      why: 'The body can no longer cool itself.',
    },
  ],
}
