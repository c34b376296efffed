import { describe, expect, it } from 'vitest'
import { hintsOfSubject, readSubject } from './subject-hints.ts'

describe('hints about the person', () => {
  it.each([
    ['62 year old man with chest pain', { ageYears: 62, sex: 'male' }],
    ['62M chest pain', { ageYears: 62, sex: 'male' }],
    ['pt is F 34', { ageYears: 34, sex: 'female' }],
    ['34 F with cough', { ageYears: 34, sex: 'female' }],
    ["I'm 45 and my back hurts", { ageYears: 45 }],
    ['green discharge from my penis', { sex: 'male' }],
    ['sore foreskin', { sex: 'male' }],
    ['I had a hysterectomy', { sex: 'female' }],
    ['hit by tennis balls', {}],
    ['dad 82 fell in the kitchen', { ageYears: 82 }],
    ['my mum, 78, is confused', { ageYears: 78 }],
    ["I'm 30 weeks pregnant", { pregnant: true, weeksPregnant: 30 }],
    ['im 32 weeks and bleeding', { pregnant: true, weeksPregnant: 32 }],
    ['7 months pregnant', { pregnant: true, weeksPregnant: 30 }],
    ['I gave birth 5 days ago', { daysPostpartum: 5, pregnant: false, sex: 'female' }],
    ["I'm not pregnant", { pregnant: false }],
    ['28+3, no kicks tonight', { pregnant: true, weeksPregnant: 28 }],
    ['29 weeks and belly tightening', { pregnant: true, weeksPregnant: 29 }],
    ['38/40, headache and swelling face', { pregnant: true, weeksPregnant: 38 }],
    ['im 27+3/40 leaking clear fluid', { pregnant: true, weeksPregnant: 27 }],
    ['My name is Mrs Brown. 37+2, bp 165/112, headache', { pregnant: true, weeksPregnant: 37 }],
    ['My name is Sandra. 27 weeks and gushing clear fluid', { pregnant: true, weeksPregnant: 27 }],
    ['this is Grace, 36 weeks itching hands and feet', { pregnant: true, weeksPregnant: 36 }],
    ['my waters have gone 38 weeks', { pregnant: true, weeksPregnant: 38 }],
    ['my wife is seven months gone', { pregnant: true, weeksPregnant: 30 }],
    ['baby is due in 3 weeks', { pregnant: true, weeksPregnant: 37 }],
    ['2 weeks post delivery', { daysPostpartum: 14, pregnant: false }],
    ['my wife delivered last week', { daysPostpartum: 7 }],
    ['had baby 2 days ago', { daysPostpartum: 2 }],
    ['4 days after c section', { daysPostpartum: 4 }],
    ['gush of fluid, 35 weeks, baby lies sideways', { pregnant: true, weeksPregnant: 35 }],
    ['hi 35 weeks, hes been quieter than usual today', { pregnant: true, weeksPregnant: 35 }],
    ['35 weeks hes been so quiet', { pregnant: true, weeksPregnant: 35 }],
    ['33 weeks. there is a red puddle', { pregnant: true, weeksPregnant: 33 }],
    ['my missus 40 weeks says it hurts', { pregnant: true, weeksPregnant: 40 }],
    ['last felt a kick yesterday, due in 3 weeks', { pregnant: true, weeksPregnant: 37 }],
    ['5 days after my son was born I feel woozy', { daysPostpartum: 5, sex: 'female' }],
    ["he's four, has chickenpox", { ageYears: 4 }],
    ['my daughter of nine years', { ageYears: 9 }],
    ['my child 2 yrs has loose motions', { ageYears: 2 }],
    ['mums 71 catheter changed', { ageYears: 71 }],
    ['my son has a cough', { speaker: 'parent', sex: 'male' }],
  ])('%s', (text, expected) => expect(hintsOfSubject(text)).toMatchObject(expected))

  it.each([
    ['my 3 week old', 21],
    ['my 10 day old baby', 10],
    ['24 hour old baby', 1],
    ['my baby is 6 hours old', 0],
    ['my 4 month old', 122],
    ['baby born 5 weeks ago', 35],
    ['This is Priya, mother of Arjun. He is 6 weeks. Temp 38.4', 42],
    ["she's two weeks, sleeps through feeds", 14],
    ['baby 3 and a half months', 106],
  ])('ages in days for infants: %s', (text, days) => expect(hintsOfSubject(text).ageDays).toBe(days))

  it.each([
    ['my son is 3 and I have chest pain', {}],
    ['I have belly pain, my son 4 had the same bug', {}],
    ["I'm 34, my son is 3, I have a sore throat", { ageYears: 34 }],
    // Who writes may have given birth.
    ['my baby is 6 days old and I have a fever', { daysPostpartum: 6 }],
    ['my baby is 3 months old and i have a cough', {}],
  ])('who is ill is not as old, nor of the sex, of those beside: "%s"', (text, subject) => {
    expect(hintsOfSubject(text)).toEqual(subject)
  })

  it.each([
    'my dad 20 minutes ago had chest pain',
    'pain for 3 weeks',
    'I had surgery 6 weeks ago',
    'for 40 days',
    'my period is due in 3 days',
    'the parcel was delivered last week',
    'been coughing 14 weeks',
    'got 38/40 in my exam and my head hurts',
    'my vision is 20/40 since yesterday',
    'my name is Sandra and I have been coughing for 14 weeks',
  ])('reads no age or pregnancy from "%s"', (text) => {
    const { ageYears, pregnant } = hintsOfSubject(text)
    expect([ageYears, pregnant]).toEqual([undefined, undefined])
  })

  it.each([
    ['I have a rash', 8, 130],
    ['my baby has a rash', 0, 1.5],
    ['my son is 3 and I have chest pain', 8, 130],
    ['I have a rash, my son has chickenpox', 8, 130],
    ['my gran fell', 65, 130],
    ['rash', 0, 130],
  ])('possible ages of "%s"', (text, min, max) => expect(readSubject(text).ages).toEqual({ min, max }))

  it('takes whose tablets they are for no hint of the age of the child', () =>
    expect(readSubject("my son found nan's heart tablets, my husband is with him").ages.max).toBeLessThan(65))
})
