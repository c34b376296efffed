import { age, all, any, has, type Protocol, UNREVIEWED, vital } from '../protocol.ts'

export const pneumonia: Protocol = {
  name: 'pneumonia',
  title: 'Pneumonia',
  sources: [
    { guideline: 'NICE NG250 Pneumonia: diagnosis and management', year: 2025 },
    { guideline: 'BTS Guidelines for community acquired pneumonia in adults', year: 2009 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'severe',
      level: 'emergency',
      when: all(
        has(['cough', 'productive-cough', 'pneumonia-known', 'haemoptysis']),
        has(['fever', 'chills', 'rigors', 'breathlessness', 'pneumonia-known']),
        has([
          'confusion',
          'blue-lips',
          'severe-breathlessness',
          'hard-to-rouse',
          'collapse',
          'cannot-speak-sentences',
          'mottled-skin',
        ]),
      ),
      why: 'chest infection with confusion, blue lips or severe breathlessness',
    },
    {
      id: 'vitals',
      level: 'emergency',
      when: all(
        has(['cough', 'productive-cough', 'fever', 'pneumonia-known', 'breathlessness']),
        any(
          vital('spo2', { below: 92 }),
          vital('respiratory_rate', { above: 29 }),
          vital('systolic_bp', { below: 90 }),
        ),
      ),
      why: 'vital signs of severe chest infection',
    },
    {
      id: 'breathless',
      level: 'urgent',
      when: all(has(['cough', 'productive-cough', 'pneumonia-known']), has('breathlessness')),
      why: 'cough with breathlessness needs examination within a day',
    },
    {
      id: 'febrile-chesty',
      level: 'urgent',
      when: all(
        has(['cough', 'productive-cough', 'pneumonia-known']),
        has(['fever', 'rigors']),
        has(['pleuritic-pain', 'productive-cough', 'haemoptysis', 'chills', 'rigors', 'fatigue']),
      ),
      why: 'fever with chesty cough or pain on breathing',
    },
    {
      id: 'over-65',
      level: 'urgent',
      when: all(
        age({ min: 65 }, false),
        has(['cough', 'productive-cough']),
        has(['fever', 'fatigue', 'feels-unwell', 'confusion']),
      ),
      why: 'over 65 pneumonia is often quiet',
    },
    {
      id: 'named',
      level: 'urgent',
      when: all(has('pneumonia-known'), has(['fever', 'cough', 'pleuritic-pain', 'getting-worse'])),
      why: 'a named pneumonia with symptoms',
    },
  ],
  opensWith: ['cough', 'productive-cough', 'pneumonia-known'],
  questions: [
    { code: 'breathlessness', ask: 'Are you short of breath?', why: 'The lungs may be infected.' },
    { code: 'confusion', ask: 'Any new confusion?', why: 'It is a sign of severe infection.' },
    { code: 'pleuritic-pain', ask: 'Does it hurt to breathe in?', why: 'The lining of the lung may be inflamed.' },
  ],
}
