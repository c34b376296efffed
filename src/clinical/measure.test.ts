import { describe, expect, it } from 'vitest'
import { measurements, severityOf, sideOf } from './measure.ts'

describe('measurements', () => {
  it.each([
    ['temp 38.5', 'temperature 38.5'],
    ['fever of 102', 'temperature 38.9'],
    ['his temperature is 101.3F', 'temperature 38.5'],
    ['39,5 C', 'temperature 39.5'],
    ['37.8°C', 'temperature 37.8'],
    ['BP 190/120', 'systolic-bp 190, diastolic-bp 120'],
    ['blood pressure was 85 over 50', 'systolic-bp 85, diastolic-bp 50'],
    ['pulse 131', 'heart-rate 131'],
    ['hr of 44 bpm', 'heart-rate 44'],
    ['sats 88% on air', 'oxygen-saturation 88'],
    ['SpO2: 91', 'oxygen-saturation 91'],
    ['resp rate 28', 'respiratory-rate 28'],
    ['blood sugar 54', 'blood-glucose 3'],
    ['glucose 2.8 mmol/l', 'blood-glucose 2.8'],
    ['sugar of 450 mg/dl', 'blood-glucose 25'],
    ['weighs 12 kg', 'body-weight 12'],
    ["she's been 39 since this morning", 'temperature 39'],
    ['he aches all over, 38.5 on the thermometer', 'temperature 38.5'],
    ["I've been 40 since March", ''],
    ['bmi 38.5', ''],
    ['my waist is about 40.5 inches', ''],
    ['pain 8/10', ''],
    ['fever for 39 days', ''],
    ['on 12/11/2024', ''],
    ['fever 3 weeks ago', ''],
    ['temp was taken at 38 weeks', ''],
  ])('%s', (text, expected) => {
    expect(
      measurements(text)
        .map(({ code, value }) => `${code} ${value}`)
        .join(', '),
    ).toBe(expected)
  })
})

describe('severity and side', () => {
  it.each([
    ['pain 8/10', 8],
    ['9 out of 10 headache', 9],
    ['mild headache', 2],
    ['the worst headache', 10],
    ['headache', null],
  ])('severity of "%s"', (text, expected) => expect(severityOf(text)).toBe(expected))

  it.each([
    ['left arm', 'left'],
    ['both legs', 'both'],
    ['pain right now', null],
    ['right knee', 'right'],
  ])('side of "%s"', (text, expected) => expect(sideOf(text)).toBe(expected))
})
