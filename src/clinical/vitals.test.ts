import { describe, expect, it } from 'vitest'
import { Subject, type Urgency, type Vitals } from '../core/clinical.ts'
import { triage } from './triage.ts'

const floor = (vitals: Vitals, subject: Partial<Subject>): Urgency | null =>
  triage({ turns: 'check up', subject: Subject.parse(subject), vitals, complete: true }).floor
const man = { ageYears: 40, sex: 'male' } as const

describe('dangerous readings', () => {
  it.each<[string, Vitals, Partial<Subject>, Urgency | null]>([
    ['low pressure', { systolic_bp: 88 }, man, 'emergency'],
    ['low saturation', { spo2: 91 }, man, 'emergency'],
    ['fast heart', { heart_rate: 135 }, man, 'emergency'],
    ['slow heart', { heart_rate: 38 }, man, 'emergency'],
    ['fast breathing', { respiratory_rate: 26 }, man, 'emergency'],
    ['hyperpyrexia', { temperature_c: 41.2 }, man, 'emergency'],
    ['very high pressure', { systolic_bp: 185 }, man, 'urgent'],
    ['hypoglycaemia', { glucose_mmol: 2.4 }, man, 'emergency'],
    [
      'NEWS2 of seven from mild readings',
      { heart_rate: 115, respiratory_rate: 22, temperature_c: 38.5, spo2: 93 },
      man,
      'emergency',
    ],
    [
      'all normal: no level',
      { heart_rate: 75, systolic_bp: 125, spo2: 98, respiratory_rate: 14, temperature_c: 36.8 },
      man,
      null,
    ],
    ['a fast heart that is normal for a baby', { heart_rate: 140 }, { ageYears: 0.5 }, null],
    ['a fast heart that is not normal at four', { heart_rate: 145 }, { ageYears: 4 }, 'emergency'],
    [
      'severe hypertension in late pregnancy',
      { systolic_bp: 165 },
      { ageYears: 30, sex: 'female', pregnant: true, weeksPregnant: 34 },
      'emergency',
    ],
    ['the same pressure otherwise', { systolic_bp: 165 }, { ageYears: 30, sex: 'female', pregnant: false }, null],
  ])('%s', (_, vitals, subject, expected) => expect(floor(vitals, subject)).toBe(expected))
})
