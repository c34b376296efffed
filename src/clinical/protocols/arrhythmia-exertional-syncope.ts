import { all, any, ever, has, type Protocol, UNREVIEWED, vital } from '../protocol.ts'

export const arrhythmiaExertionalSyncope: Protocol = {
  name: 'arrhythmia-exertional-syncope',
  title: 'Dangerous arrhythmia or exertional syncope',
  sources: [
    { guideline: 'NICE CG109 Transient loss of consciousness in over 16s', year: 2010 },
    { guideline: 'ESC Guidelines for the diagnosis and management of syncope', year: 2018 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'exertional',
      level: 'emergency',
      when: any(has('exertional-syncope'), all(has(['syncope', 'collapse']), has('during-exertion'))),
      why: 'fainting during exercise can be a deadly rhythm or valve disease',
    },
    {
      id: 'palpitations-unstable',
      level: 'emergency',
      when: all(
        has('palpitations'),
        has(['chest-pain', 'breathlessness', 'syncope', 'near-syncope', 'collapse', 'cold-clammy', 'confusion']),
      ),
      why: 'palpitations with faintness, pain or breathlessness',
    },
    {
      id: 'syncope-cardiac',
      level: 'emergency',
      when: all(
        has(['syncope', 'collapse']),
        any(
          ever(['heart-disease', 'heart-failure', 'heart-rhythm-disease', 'atrial-fibrillation']),
          has(['chest-pain', 'breathlessness', 'palpitations']),
        ),
      ),
      why: 'fainting with heart disease or heart symptoms',
    },
    {
      id: 'device-shock',
      level: 'emergency',
      when: has('device-shock'),
      why: 'a shock from the implanted defibrillator',
    },
    {
      id: 'rate',
      level: 'emergency',
      when: all(
        has(['palpitations', 'syncope', 'near-syncope', 'dizziness', 'breathlessness', 'chest-pain', 'fatigue']),
        any(vital('heart_rate', { above: 149 }), vital('heart_rate', { below: 40 })),
      ),
      why: 'very fast or very slow heart with symptoms',
    },
    {
      id: 'syncope-older',
      level: 'urgent',
      when: has(['syncope', 'near-syncope']),
      why: 'a faint needs an ECG within a day',
    },
    {
      id: 'deadly-blood-result',
      level: 'emergency',
      when: has('blood-result-deadly'),
      why: 'salts of the blood so far from normal stop the heart or the brain',
    },
    {
      id: 'palpitations-rate',
      level: 'urgent',
      when: all(has('palpitations'), vital('heart_rate', { above: 119 })),
      why: 'palpitations with a fast measured pulse',
    },
    {
      id: 'known-rhythm',
      level: 'urgent',
      when: all(ever(['heart-rhythm-disease', 'atrial-fibrillation', 'heart-disease']), has('palpitations')),
      why: 'palpitations with known heart disease',
    },
  ],
  opensWith: ['palpitations', 'syncope', 'near-syncope', 'collapse', 'exertional-syncope'],
  questions: [
    { code: 'near-syncope', ask: 'Do you faint with it, or nearly?', why: 'The heart may not pump enough.' },
    { code: 'exertional-syncope', ask: 'Did you faint during exercise?', why: 'Fainting in exercise is dangerous.' },
    { code: 'chest-pain', ask: 'Is there chest pain?', why: 'The heart may be in trouble.' },
    { code: 'breathlessness', ask: 'Are you short of breath?', why: 'The heart may be in trouble.' },
    { code: 'palpitations', ask: 'Did your heart race or beat oddly before?', why: 'It points to a rhythm problem.' },
  ],
}
