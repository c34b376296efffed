import { describe, expect, it } from 'vitest'
import { UNKNOWN_SUBJECT } from '../../core/clinical.ts'
import { extract } from '../extract.ts'
import { readAnswer } from '../interview/read-answer.ts'
import { tellsInForm } from '../interview/told-in-form.ts'
import { tokenise } from '../match/tokens.ts'
import { wording } from '../wording/index.ts'
import { foreignAnswerKind } from './answers.ts'
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

describe('a form asks for what it asks', () => {
  it('a no to the neck is a no to the neck alone', () => {
    const found = extract([
      { id: 'q', speaker: 'assistant', text: wording('es', 'form.neck'), at: '2026-01-01T00:00:00Z' },
      { id: 'a', speaker: 'patient', text: 'no', at: '2026-01-01T00:01:00Z' },
    ])
    expect(found.map(({ code, assertion }) => `${code} ${assertion.negation}`)).toEqual(['neck-stiffness negated'])
  })
  it('a woman in Hindi is no aura', () =>
    expect(extract([{ id: 'a', speaker: 'patient', text: 'aurat', at: '2026-01-01T00:01:00Z' }])).toEqual([]))
})

describe('who tells what is wrong in words that nobody can read is not asked for it again', () => {
  it.each([
    'me duele mucho la garganta al tragar y tengo unas decimas',
    'me torci el tobillo jugando futbol y se me hincho',
    'llevo un mes sin ganas de nada, no duermo, lloro por todo',
    'jai mal a la gorge depuis 2 jours',
    'عندي حكة في جلدي من امبارح',
  ])('%s', (text) => expect(tellsInForm(text)).toBe(true))
  it.each([
    'hola buenas tardes doctora',
    'mi hija de 5 años',
    'quiero hablar con un medico por favor',
    'es para mi hijo pequeño de casa',
    'my knee hurts when I climb stairs',
    'سلام دکتر',
  ])('but %s tells nothing yet', (text) => expect(tellsInForm(text)).toBe(false))
})

describe('short answers of a chat', () => {
  it.each([
    ['nop', 'no'],
    ['nel', 'no'],
    ['que va', 'no'],
    ['para nada', 'no'],
    ['nada de eso', 'no'],
    ['no que yo sepa', 'no'],
    ['negativo', 'no'],
    ['sip', 'yes'],
    ['claro', 'yes'],
    ['pues si', 'yes'],
    ['creo que si', 'unsure'],
    ['ni idea', 'unsure'],
    ['creo que no', 'no'],
    ['a veces', 'yes'],
    ['nan', 'no'],
    ['nope', 'no'],
    ['aucune idee', 'unsure'],
    ['je crois pas', 'no'],
    ['ouep', 'yes'],
    ['bien sur', 'yes'],
    ['un petit peu', 'yes'],
    ['لأ', 'no'],
    ['لا والله', 'no'],
    ['اي نعم', 'yes'],
    ['شوية', 'yes'],
    ['ما بعرف', 'unsure'],
    ['مو متاكد', 'unsure'],
    ['la2', 'no'],
    ['eh', 'yes'],
    ['نه بابا', 'no'],
    ['نخیر', 'no'],
    ['آره', 'yes'],
    ['یه کم', 'yes'],
    ['نمیدونم', 'unsure'],
    ['na baba', 'no'],
    ['are', 'yes'],
    ['nemidoonam', 'unsure'],
    ['bilkul nahi', 'no'],
    ['haan ji', 'yes'],
    ['thoda thoda', 'yes'],
    ['pata nahi', 'unsure'],
    ['नहीं तो', 'no'],
    ['जी हां', 'yes'],
    ['पता नहीं', 'unsure'],
    ['ji nahi', 'no'],
    ['takde', 'no'],
    ['x ada', 'no'],
    ['tak pasti', 'unsure'],
    ['nee wat', 'no'],
    ['ek weet nie', 'unsure'],
    ['n bietjie', 'yes'],
  ])('"%s" is %s', (text, kind) => expect(foreignAnswerKind(text)).toBe(kind))
})
