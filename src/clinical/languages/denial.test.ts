import { describe, expect, it } from 'vitest'
import { UNKNOWN_SUBJECT } from '../../core/clinical.ts'
import { readAnswer } from '../interview/read-answer.ts'
import { tokenise } from '../match/tokens.ts'
import { foreignFindings } from './foreign.ts'

const codes = (text: string, negation: 'affirmed' | 'negated') =>
  foreignFindings(tokenise(text), 't1')
    .filter(({ assertion }) => assertion.negation === negation)
    .map(({ code }) => code)

describe('what does not go away is there', () => {
  it.each([
    ['jai des maux de tete qui passent pas avec des mouches devant les yeux', 'visual-disturbance'],
    ['j ai un mal de crane qui ne part pas et des points noirs devant les yeux', 'visual-disturbance'],
    ['tengo un dolor de cabeza que no se me quita y veo lucecitas', 'visual-disturbance'],
    ['la fiebre no le baja y tiene el cuello rigido', 'neck-stiffness'],
    ['een hoofpyn wat nie weggaan nie en ek is deurmekaar', 'confusion'],
  ])('%s', (text, code) => {
    expect(codes(text, 'affirmed')).toContain(code)
    expect(codes(text, 'negated')).not.toContain(code)
  })
})

describe('a no before a comma answers, and denies nothing behind it', () => {
  it.each([
    ['no, respira bien', 'cannot-breathe'],
    ['no duermo, lloro por todo', 'weak-cry'],
    ['لا، يتنفس كويس', 'breathing-stopped'],
    ['nee, hy haal asem', 'breathing-stopped'],
    ['non, elle respire bien', 'cannot-breathe'],
  ])('%s is no %s', (text, code) => expect(codes(text, 'affirmed')).not.toContain(code))
  it('still reads a denial of its own behind it', () => {
    expect(codes('no, no esta respirando', 'affirmed').length).toBeGreaterThan(0)
    expect(codes('زوجي ما عم يتنفس', 'affirmed')).toContain('breathing-stopped')
    expect(codes('وقع من السطح وما عم يحرك رجليه', 'affirmed')).toContain('legs-not-working')
    expect(codes('حامل والبيبي ماعم يتحرك من الصبح', 'affirmed')).toContain('reduced-fetal-movement')
  })
})

describe('the baby of somebody pregnant is not who is ill', () => {
  it.each([
    ['انا حامل بالشهر الثامن والبيبي ماعم يتحرك من الصبح', 'self'],
    ['estoy embarazada de 8 meses y el bebe no se mueve', 'self'],
    ['je suis enceinte de 8 mois et bebe bouge plus', 'self'],
    ['mi esposa esta embarazada y el bebe no se mueve', 'partner'],
    ['mi bebe de 3 semanas tiene fiebre', 'parent'],
    ['باردارم بچه تکون نمیخوره', 'self'],
  ])('%s: %s', (text, who) => expect(readAnswer('who', text, UNKNOWN_SUBJECT).subject.speaker).toBe(who))
})
