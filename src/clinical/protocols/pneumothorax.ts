import { all, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const pneumothorax: Protocol = {
  name: 'pneumothorax',
  title: 'Pneumothorax',
  sources: [{ guideline: 'BTS Guideline for pleural disease', year: 2023 }],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'one-sided-breathless',
      level: 'emergency',
      when: all(
        has(['one-sided-sudden-chest-pain', 'pleuritic-pain', 'sudden-chest-pain', 'sharp-side-pain']),
        has(['breathlessness', 'fast-breathing']),
      ),
      why: 'sudden one-sided pain with breathlessness can be a collapsed lung',
    },
    {
      id: 'one-sided',
      level: 'emergency',
      when: has('one-sided-sudden-chest-pain'),
      why: 'sudden sharp one-sided chest pain',
    },
    {
      id: 'trauma',
      level: 'emergency',
      when: all(
        has(['dangerous-mechanism', 'penetrating-injury', 'rib-injury']),
        has(['breathlessness', 'pleuritic-pain']),
      ),
      why: 'chest injury with breathlessness',
    },
    {
      id: 'air-under-skin',
      level: 'emergency',
      when: all(has('skin-crackles'), has(['breathlessness', 'chest-pain', 'fast-breathing', 'rib-injury'])),
      why: 'air under the skin leaks from a lung',
    },
    {
      id: 'lung-disease',
      level: 'emergency',
      when: all(
        ever(['copd', 'chronic-lung-disease', 'asthma', 'connective-tissue-disorder']),
        has(['sudden-breathlessness', 'one-sided-sudden-chest-pain', 'sudden-chest-pain']),
      ),
      why: 'weak lungs collapse more easily',
    },
  ],
  opensWith: ['one-sided-sudden-chest-pain', 'pleuritic-pain', 'rib-injury'],
  questions: [
    { code: 'breathlessness', ask: 'Are you short of breath?', why: 'A lung may have collapsed.' },
    {
      code: 'one-sided-sudden-chest-pain',
      ask: 'Did a sharp pain start suddenly on one side?',
      why: 'This is typical of a collapsed lung.',
    },
  ],
}
