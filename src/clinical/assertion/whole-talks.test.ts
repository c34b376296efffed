import { describe, expect, it } from 'vitest'
import { assertConcept } from '../assertion.ts'
import { readDialogue } from '../dialogue.ts'
import { extract } from '../extract.ts'
import { kindsOf } from '../match/concepts.ts'

/** A talk, its turns divided by " | ", and what it says of a thing. */
function said(dialogue: string, concept: string): string {
  const turns = dialogue.split(' | ').map((turn) => turn.replace(/^D:/, 'Doctor:').replace(/^P:/, 'Patient:'))
  const { negation, temporality, experiencer } = assertConcept({ dialogue: turns.join('\n'), concept })
  return `${negation} ${temporality} ${experiencer}`
}

describe('a no with an admission behind it', () => {
  it.each([
    ["D: Any blood in your stool? | P: no but there's been some on the paper", 'blood in stool', 'affirmed'],
    ['D: Any discharge? | P: no soreness but yeah some yellow stuff', 'discharge', 'affirmed'],
    ['D: Any discharge? | P: no soreness but no discharge either', 'discharge', 'negated'],
    [
      'D: Any weakness in the arms? | P: none this morning but since lunch I keep dropping my keys',
      'weakness',
      'affirmed',
    ],
    [
      'D: Any weakness in the arm or leg? | P: no weakness at first, but since tea I keep dropping the spoon',
      'weakness',
      'affirmed',
    ],
    ['D: Any cough? | P: none yesterday but since lunch my ear hurts', 'cough', 'negated'],
    ['D: Is he drowsy or floppy? | P: floppy no, but I can barely wake him', 'drowsiness', 'affirmed'],
    ["D: How's the knee pain? | P: same as ever", 'knee pain', 'affirmed'],
    ['D: Any fits or blackouts? | P: not a fit as such, I went blank for a bit', 'blackout', 'affirmed'],
    ['D: Any nausea or chest pain? | P: no nausea, tight across the middle', 'chest pain', 'affirmed'],
    ['D: Any nausea or chest pain? | P: no nausea, no pain', 'chest pain', 'negated'],
    ['D: Painful when you pass urine, or going more often? | P: more often, no pain', 'going more often', 'affirmed'],
    ['D: Any tingling? | P: not in my fingers. toes yes, when I sit', 'tingling', 'affirmed'],
    ["D: Have you got a fever? | P: I don't feel hot but it reads 38.9", 'fever', 'affirmed'],
    ["D: Have you got a fever? | P: her forehead's cool to touch", 'fever', 'negated'],
    ['D: Any cramps? | P: like a period, in waves', 'cramps', 'affirmed'],
    ["D: Any sickness? | P: don't talk to me about it, I've not left the bathroom", 'sickness', 'affirmed'],
    ['D: Any itching? | P: I wish I could say no', 'itching', 'affirmed'],
    ['D: Any weight loss? | P: been trying to since spring, no such luck', 'weight loss', 'negated'],
    ['D: Are you breathless? | P: not right this minute', 'breathless', 'affirmed'],
    ["D: Are you diabetic? | P: they've put me down as borderline, more bloods in March", 'diabetes', 'possible'],
    ["D: Is he allergic to eggs? | P: we think so, but he hasn't been tested", 'egg allergy', 'possible'],
  ])('%s: %s', (dialogue, concept, negation) => {
    expect(said(dialogue, concept)).toBe(`${negation} recent patient`)
  })
})

describe('an answer over two messages', () => {
  it.each([
    [
      "D: Any numbness between your legs? | P: No, feels normal | P: actually hang on, it's dull on one side",
      'affirmed',
    ],
    ['D: Any numbness between your legs? | P: No | P: oh wait, yes a bit', 'affirmed'],
    ['D: Any numbness between your legs? | P: Yes | P: sorry, no, misread that', 'negated'],
    ['D: Any numbness between your legs? | P: No | P: sorry for the late reply', 'negated'],
    ["D: Any numbness between your legs? | P: No | P: actually it's my knee that hurts", 'negated'],
  ])('%s', (dialogue, negation) => {
    expect(said(dialogue, 'saddle numbness')).toBe(`${negation} recent patient`)
  })
})

describe('told in words that belong to what was asked', () => {
  it.each([
    [
      'D: Any swelling in your feet? | P: No. | D: None at all? | P: Well, my slippers are a bit snug',
      'swelling',
      'affirmed',
    ],
    ['D: Any swelling in your feet? | P: No. | D: Are you sure? | P: quite sure', 'swelling', 'negated'],
    ['D: Any trouble swallowing? | P: No. | P: Well, only with bread.', 'trouble swallowing', 'affirmed'],
    ['D: No fevers or chills? | P: No fevers. I was shivering in bed though.', 'chills', 'affirmed'],
    ['D: Where does it go? | P: Up into the neck, not the jaw.', 'jaw pain', 'negated'],
    ['D: Any redness there? | P: There was, but the cream sorted it.', 'redness', 'affirmed'],
    ['D: Has he ever had seizures? | P: Not himself, his sister has epilepsy.', 'seizures', 'negated'],
    ["D: Could you be pregnant? | P: we use condoms so shouldn't be but one split", 'pregnant', 'possible'],
  ])('%s: %s', (dialogue, concept, negation) => {
    expect(said(dialogue, concept)).toBe(`${negation} recent patient`)
  })
})

describe('a message behind the answer to a question about suicide', () => {
  it.each([
    ["they'd all be better off", 'affirmed'],
    ['my knee is killing me', 'negated'],
  ])('no - %s', (second, negation) => {
    const turns = readDialogue(`Doctor: Any thoughts of ending your life?\nPatient: no\nPatient: ${second}`)
    const found = extract(turns).filter(({ code }) => kindsOf(code).has('suicidal-thoughts'))
    expect(found.at(-1)?.assertion.negation).toBe(negation)
  })
})

describe('asked in other words than the thing is named by', () => {
  it.each([
    ['D: Do you ever hurt yourself? | P: I did as a teenager', 'self-harm', 'affirmed historical'],
    ['D: Do you ever hurt yourself? | P: no, never', 'self-harm', 'negated recent'],
    [
      'D: Any tightness in the chest? | P: Not tight no. More like somebody stood on it',
      'chest tightness',
      'affirmed recent',
    ],
  ])('%s: %s', (dialogue, concept, want) => {
    expect(said(dialogue, concept)).toBe(`${want} patient`)
  })
})

describe('what was and is no more', () => {
  it.each([
    ['D: Are you taking warfarin? | P: not any more, I was moved to apixaban', 'warfarin'],
    ['D: Are you on steroids? | P: finished them last week', 'steroids'],
    ['D: Do you take metformin? | P: I’ve stopped it, my stomach hated it', 'metformin'],
    ["D: Have you ever had depression? | P: after my first, yes. I'm fine now", 'depression'],
    ['D: Do you use any drugs? | P: not for a good ten years', 'drugs'],
    ['D: Do you have piles? | P: had them with both of mine, none now', 'piles'],
    ['D: Any heart problems? | P: I had a valve done six years back', 'heart problems'],
    ['D: Do you smoke? | P: Quit the fags in 2018, I chew gum now', 'smoke'],
    ['D: Had a stroke before? | P: One, aged 61', 'stroke'],
    ['D: Any water tablets? | P: I was on furosemide but it wrecked my kidneys', 'furosemide'],
    ['D: Have you had gestational diabetes? | P: with my daughter, not this time', 'gestational diabetes'],
    ['D: Any cuts on your arms? | P: just old ones', 'cuts'],
    ["D: Are her lips swollen? | P: no that was last winter, they're normal", 'swollen lips'],
    ['D: Any asthma or eczema? | P: eczema when he was wee, asthma never', 'eczema'],
  ])('%s: %s', (dialogue, concept) => {
    expect(said(dialogue, concept)).toBe('affirmed historical patient')
  })
})

describe('a part or a person that is well', () => {
  it.each([
    ["D: Any pain in the chest? | P: it's more my shoulder, the chest is fine", 'chest pain'],
    ["D: A headache or blurred vision? | P: head's pounding, eyes are okay", 'blurred vision'],
    ['D: Any wheeze? | P: his brother gets wheezy, him never', 'wheeze'],
  ])('%s: %s', (dialogue, concept) => {
    expect(said(dialogue, concept)).toBe('negated recent patient')
  })

  it('of a relative, at what age', () => {
    expect(said('D: Any heart attacks in the family? | P: my uncle at 51', 'heart attack')).toBe(
      'affirmed historical other',
    )
  })
})
