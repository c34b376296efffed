import { describe, expect, it } from 'vitest'
import { assertConcept } from '../assertion.ts'
import { extract } from '../extract.ts'

const NEGATION = { a: 'affirmed', n: 'negated', p: 'possible' } as const

describe('answers in the words of people', () => {
  it.each([
    // A no that is taken back, and one in jest.
    ['Are you dizzy?', 'no yeah i am a bit actually', 'dizzy', 'a'],
    ['Are you dizzy?', 'no yeah im fine', 'dizzy', 'n'],
    ['Are you in pain now?', 'nah just saying hi in a&e for fun', 'pain', 'a'],
    ['Are you pregnant?', "if I am it's the second coming lol", 'pregnant', 'n'],
    // What cannot be felt is numb.
    ['Any numbness down below, when you wipe?', "can't feel the paper", 'numbness', 'a'],
    // Looked for and not found; said by somebody, and doubted.
    ['Have you had a stroke before?', 'they thought so in 2020 but the scan was clear', 'stroke', 'n'],
    ['Are you allergic to penicillin?', "mum always said so but i've had it since and been fine", 'penicillin', 'p'],
    // Each thing said of in its own clause.
    [
      'Any problem with your waterworks? Burning, going often?',
      "going every half hour, doesn't burn",
      'going often',
      'a',
    ],
    ['Any problem with your waterworks? Burning, going often?', "going every half hour, doesn't burn", 'burning', 'n'],
    ['Can you move the leg?', 'toes yes, leg no', 'move the leg', 'n'],
    ['Any fevers or night sweats?', "sheets are drenched every night. temp's been normal", 'fevers', 'n'],
    ['Do you have a fever?', 'define fever, im 37.4', 'fever', 'n'],
    ['Any trouble with your bowels or bladder?', "bowels all over the place, wee's grand", 'trouble with bladder', 'n'],
    ['Is there any new confusion or unusual sleepiness?', 'sleepy yes but with it', 'confusion', 'n'],
    ['Is there any new confusion or unusual sleepiness?', 'sleepy and not really with it', 'confusion', 'a'],
    // A doubt of the one it names, behind a no.
    ['Any fever or rash?', 'not really, might have had a temp last night but didnt check', 'rash', 'n'],
    ['Any fever or rash?', 'not really, might have had a temp last night but didnt check', 'fever', 'p'],
    ['Any bleeding or have your waters gone?', "No bleeding. I'm not sure about the waters", 'waters gone', 'p'],
    ['Do you have diabetes?', "mum does, i got tested last year and i'm fine", 'diabetes', 'n'],
    ['Do you feel worse lying down?', 'no better actually', 'worse lying down', 'n'],
    ['Any thoughts of harming yourself?', 'i plead the fifth', 'harming yourself', 'p'],
    ['Any hearing loss?', 'my kids would say yes, i say selective', 'hearing loss', 'p'],
    ['Have you had covid?', 'never tested but lost my smell in 2020', 'covid', 'p'],
    ['Have you had covid?', 'never tested positive', 'covid', 'n'],
    ['Do you use a steroid inhaler?', 'supposed to', 'steroid inhaler', 'p'],
    // A condition that a treatment holds down, and what is less than before, are there.
    ['Do you have high blood pressure?', 'not on the tablets', 'high blood pressure', 'a'],
    ['Are you still getting the dizziness?', 'not so much', 'dizziness', 'a'],
    ['Is your heart beating oddly?', 'fluttery on and off', 'heart beating oddly', 'a'],
    ['Any headaches or visual changes?', 'headaches galore, eyes no different', 'visual changes', 'n'],
    ['Any headache or rash?', 'all of the above minus the rash', 'rash', 'n'],
    ['Do you get migraines?', 'my sister gets them, i just get bad hay fever', 'migraines', 'n'],
    ['Any redness or swelling around the wound?', 'swelling a tad, redness not so much', 'redness', 'n'],
    ['Did your heart race or beat oddly before?', 'raced like mad then i hit the floor', 'heart race', 'a'],
    ['Any wheezing at night?', 'nights are fine, mornings are when it gets me', 'wheezing', 'a'],
    ['Any fits since we changed the tablets?', 'touch wood', 'fits', 'n'],
    // How well a function is, and what stands in the way of it.
    ['Any loss of appetite?', 'eating everything in sight', 'loss of appetite', 'n'],
    ['Any loss of appetite?', 'eating everything in sight until sunday', 'loss of appetite', 'a'],
    ['Any diarrhoea at the moment?', 'solid as a rock', 'diarrhoea', 'n'],
    ['Was it a tick bite?', "could've been, it dropped off before i saw it", 'tick bite', 'p'],
    ['Any cough?', 'nothing to write home about', 'cough', 'p'],
    ['Is the pain constant?', "there's never a minute without it", 'pain constant', 'a'],
    ['Any slurred speech or weakness?', "speech ok, right arm's a bit useless", 'weakness', 'a'],
    ['Any dribbling or facial droop?', 'it did droop, 10 mins, then back to normal', 'facial droop', 'a'],
    ['Is your baby moving less than usual?', 'kicking the hell out of me', 'moving less', 'n'],
    ['Is your baby moving less than usual?', 'kicking the hell out of me until yesterday', 'moving less', 'a'],
    ['Does the baby have a temperature?', 'feels warm but i havent got a thermometer', 'temperature', 'p'],
    ['Any constipation?', "if only, it's the other way", 'constipation', 'n'],
    ['Is there any chance you could be pregnant?', "i've had a coil since 2020 so doubt it", 'pregnant', 'p'],
    ['Have you fallen recently?', 'two near misses but stayed upright', 'fallen', 'n'],
  ] as const)('%s %s', (question, answer, concept, wanted) => {
    const dialogue = `Doctor: ${question}\nPatient: ${answer}`
    expect(assertConcept({ dialogue, concept }).negation).toBe(NEGATION[wanted])
  })

  it.each([
    ['Have you ever fainted?', 'at school once, during assembly', 'fainted', 'historical', 'patient'],
    ['Has anybody at home been ill?', 'whole house has had the squits', 'diarrhoea', 'recent', 'other'],
    ['Any chest pain?', 'not since i took the gaviscon', 'chest pain', 'recent', 'patient'],
    ['Any chest pain?', 'not since lunch', 'chest pain', 'recent', 'patient'],
    ['Any chest pain?', 'not since they put the stent in', 'chest pain', 'historical', 'patient'],
    ['Have you had a fit before?', 'febrile ones till i was five', 'fit', 'historical', 'patient'],
    ['Do you smoke?', 'not since my first was born', 'smoke', 'historical', 'patient'],
    ['Any vomiting?', 'twice last night, nothing since', 'vomiting', 'recent', 'patient'],
  ])('%s %s', (question, answer, concept, temporality, experiencer) => {
    const dialogue = `Doctor: ${question}\nPatient: ${answer}`
    expect(assertConcept({ dialogue, concept })).toEqual({ negation: 'affirmed', temporality, experiencer })
  })

  it.each([
    ['Any numbness in your hands or feet?', 'hands no, feet since about march', 'numbness'],
    ['Have you been drinking?', "two cans, i'm not drunk", 'alcohol-use'],
  ])('denies nothing that is told of another part, or by the number: %s %s', (question, answer, code) => {
    const found = extract([
      { id: '1', speaker: 'clinician', text: question, at: '' },
      { id: '2', speaker: 'patient', text: answer, at: '' },
    ]).filter((finding) => finding.code === code)
    expect(found.map(({ assertion }) => assertion.negation)).not.toContain('negated')
  })
})
