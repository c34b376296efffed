import { all, any, has, type Protocol, UNREVIEWED, vital } from '../protocol.ts'

export const neutropenicFever: Protocol = {
  name: 'neutropenic-fever',
  title: 'Neutropenic sepsis',
  sources: [
    { guideline: 'NICE CG151 Neutropenic sepsis', year: 2012 },
    { guideline: 'IDSA and ASCO outpatient management of fever and neutropenia', year: 2018 },
  ],
  review: UNREVIEWED,
  lookBackHours: 504,
  windowHours: 1,
  wording: 'emergency',
  rules: [
    {
      id: 'fever',
      level: 'emergency',
      when: all(
        has(['fever', 'rigors', 'infant-fever', 'chills', 'feels-hot']),
        any(has(['neutropenia-risk']), has('chemotherapy')),
      ),
      why: 'Fever on chemotherapy is neutropenic sepsis: antibiotics within the hour',
    },
    {
      id: 'unwell',
      level: 'emergency',
      when: all(
        any(has('neutropenia-risk'), has('chemotherapy')),
        has(['confusion', 'drowsy', 'fast-breathing', 'shock-signs', 'mottled-skin', 'feels-like-dying']),
      ),
      why: 'Unwell on chemotherapy, even with no fever',
    },
    {
      id: 'temperature',
      level: 'emergency',
      when: all(
        any(has('neutropenia-risk'), has('chemotherapy')),
        any(vital('temperature_c', { above: 37.9 }), vital('temperature_c', { below: 36 })),
      ),
      why: 'Temperature outside the safe range on chemotherapy',
    },
    {
      id: 'feels-ill',
      level: 'urgent',
      when: all(
        any(has('neutropenia-risk'), has('chemotherapy')),
        has(['feels-unwell', 'malaise', 'sore-throat', 'cough', 'diarrhoea', 'infection-source']),
      ),
      why: 'Unwell or infected on chemotherapy: call the team the same day',
    },
  ],
  opensWith: ['neutropenia-risk', 'chemotherapy'],
  questions: [
    {
      code: 'fever',
      ask: 'Have you had a temperature of 38 C or more, or shivering?',
      why: 'your body may not fight infection',
    },
    {
      code: 'confusion',
      ask: 'Is there any new confusion or unusual sleepiness?',
      why: 'infection may show without a fever',
    },
    { code: 'feels-unwell', ask: 'Do you feel ill today?', why: 'infection may show without a fever' },
  ],
}
