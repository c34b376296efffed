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
    ['palpitations, 160 on my watch', 'heart-rate 160'],
    ['my fitbit says 172 and I feel faint', 'heart-rate 172'],
    ['it shows 38 on my apple watch', 'heart-rate 38'],
    ['10,160 steps on my watch', ''],
    ['160 calories on my watch', ''],
    ['my watch says 160 steps', ''],
    ['my watch says 7:45', ''],
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
    ['BP one forty over ninety', 'systolic-bp 140, diastolic-bp 90'],
    ['one sixty five over a hundred', 'systolic-bp 165, diastolic-bp 100'],
    ['my pressure is 150 on 100', 'systolic-bp 150, diastolic-bp 100'],
    ['upper 160 lower 95 on the machine', 'systolic-bp 160, diastolic-bp 95'],
    ['temperature thirty eight point five', 'temperature 38.5'],
    ['running a temp of a hundred and two', 'temperature 38.9'],
    ['38 and a half on the thermometer', 'temperature 38.5'],
    ['hr one thirty', 'heart-rate 130'],
    ['heart rate one oh five', 'heart-rate 105'],
    ['o2 sats eighty nine', 'oxygen-saturation 89'],
    ['sugars in the four hundreds', 'blood-glucose 22.2'],
    ['weighs 11 stone 4', 'body-weight 71.7'],
    ['10st 7lb', 'body-weight 66.7'],
    ["I'm 15 and a half stone", 'body-weight 98.4'],
    ['she weighs 8 lb 3 oz', 'body-weight 3.7'],
    ['libre says 2.6', 'blood-glucose 2.6'],
    ['freestyle libre 2 sensors', ''],
    ['lost 10 lbs since May', ''],
    ['lost a stone in two months', ''],
    ['21 st james road', ''],
    ['passed 3 stone like lumps', ''],
    ['twenty five years ago', ''],
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
    ['give the pain an eight', 8],
    ['pain is about a 4', 4],
    ['pain score of 8', 8],
    ['7 out of ten headache', 7],
    ['pain for 3 days', null],
    ['headache at 4 in the morning', null],
    ['pain is one sided', null],
  ])('severity of "%s"', (text, expected) => expect(severityOf(text)).toBe(expected))

  it.each([
    ['left arm', 'left'],
    ['both legs', 'both'],
    ['pain right now', null],
    ['right knee', 'right'],
    ['rt shoulder', 'right'],
    ['l sided weakness', 'left'],
    ['both my ankles', 'both'],
    ['i left work with a headache', null],
    ['left handed and my wrist', null],
    ['pain right under my ribs', null],
    ['all right now', null],
  ])('side of "%s"', (text, expected) => expect(sideOf(text)).toBe(expected))
})
