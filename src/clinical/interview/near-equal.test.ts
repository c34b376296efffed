import { describe, expect, it } from 'vitest'
import { dangersOf, isDenied } from './near-equal.ts'

describe('a danger question after one that was denied', () => {
  it.each([
    ['Is your child very sleepy, floppy or hard to wake?', 'Is the person confused or hard to wake?', true],
    ['Is your child very sleepy, floppy or hard to wake?', 'Is your baby hard to wake or floppy?', true],
    ['Are you confused or very drowsy?', 'Is the person unusually sleepy or confused?', true],
    ['Is there any new confusion or unusual sleepiness?', 'Is the person confused or very hard to wake?', true],
    ['Is the person confused or hard to wake?', 'Any new confusion?', true],
    ['Do you have a fever or shivering?', 'Have you had shaking chills?', true],
    ['Do you have a fever or shaking chills?', 'Do you have a fever?', true],
    ['Do you feel faint or have you passed out?', 'Do you feel faint or light-headed?', true],
    ['Are you being sick?', 'Are you being sick and cannot keep fluids down?', true],
    ['Do you have a fever?', 'Have you had shaking chills?', false],
    ['Any new confusion?', 'Is the person confused or hard to wake?', false],
    ['Are you confused or very drowsy?', 'Are you confused, very drowsy or breathing fast?', false],
    ['Are you short of breath?', 'Are you breathless when you rest?', false],
    ['Is there a fever, or are hands and feet cold?', 'Do you have a fever or shivering?', false],
    ['Do you have chest pain?', 'Do you have any pain, tightness or pressure in your chest now?', false],
  ])('"%s" before "%s": said already %s', (first, second, isSaid) => {
    expect(isDenied(dangersOf(second), [dangersOf(first) ?? ''])).toBe(isSaid)
  })
})
