import { describe, expect, it } from 'vitest'
import { assertConcept } from './assertion.ts'

const short = ({ negation, temporality, experiencer }: ReturnType<typeof assertConcept>) =>
  `${negation} ${temporality} ${experiencer}`
const YES = 'affirmed recent patient'
const NO = 'negated recent patient'
const MAYBE = 'possible recent patient'
const PAST = 'affirmed historical patient'
const OTHER = 'affirmed recent other'

describe('assertion of a concept in a sentence', () => {
  it.each([
    ['The patient denies chest pain, shortness of breath or palpitations.', 'palpitations', NO],
    ['No evidence of pneumonia.', 'pneumonia', NO],
    ['Pneumonia was ruled out.', 'pneumonia', NO],
    ['chest pain: none', 'chest pain', NO],
    ['She is without fever but has a cough.', 'cough', YES],
    ['She is without fever but has a cough.', 'fever', NO],
    ['The patient is negative for hepatitis B.', 'hepatitis B', NO],
    ['Not only does he have fever but also rigors.', 'fever', YES],
    ['There is no change in the size of the mass.', 'mass', YES],
    ["I can't stop coughing", 'coughing', YES],
    ['Rule out pulmonary embolism.', 'pulmonary embolism', MAYBE],
    ['Possible early pneumonia in the left base.', 'pneumonia', MAYBE],
    ['I think I might have a chest infection', 'chest infection', MAYBE],
    ['He had an MI in 1998.', 'MI', PAST],
    ['Status post appendectomy.', 'appendectomy', PAST],
    ['She was diagnosed with asthma 20 years ago.', 'asthma', PAST],
    ['I used to get migraines', 'migraines', PAST],
    ["I don't get migraines any more", 'migraines', PAST],
    ['Chest pain has resolved.', 'chest pain', YES],
    ['Mother had breast cancer.', 'breast cancer', OTHER],
    ['Family history of colon cancer.', 'colon cancer', OTHER],
    ['my dad is having chest pain right now', 'chest pain', OTHER],
    ['no chest pain yesterday, now yes', 'chest pain', YES],
    ["We can't exclude appendicitis.", 'appendicitis', MAYBE],
    ['?PE, start heparin.', 'PE', MAYBE],
    ['Asthma as a child, none since.', 'asthma', PAST],
    ['Remote history of pancreatitis, now with vomiting.', 'pancreatitis', PAST],
    ['There is a history of smoking; he now has a cough.', 'smoking', PAST],
    ['She no longer has headaches.', 'headaches', PAST],
    ['Troponin was negative, arguing against infarction.', 'infarction', NO],
    ['no helmet, been sick three times since', 'sick', YES],
    ['she hasnt slept and says the baby is the devil', 'devil', YES],
    ['no numbness, a little tingling in the toes', 'tingling', YES],
  ])('%s [%s]', (sentence, concept, expected) => {
    expect(short(assertConcept({ sentence, concept }))).toBe(expected)
  })
})

describe('assertion of a concept through question and answer', () => {
  it.each([
    ['Any chest pain?', 'No, not really.', 'chest pain', NO],
    ['Any chest pain?', 'Yes, since this morning', 'chest pain', YES],
    ['Any fever, cough or chest pain?', 'Just a cough.', 'fever', NO],
    ['Any fever, cough or chest pain?', 'Just a cough.', 'cough', YES],
    ['Any fever, cough or chest pain?', 'No.', 'chest pain', NO],
    ['Any fever, cough or chest pain?', 'Yeah, all of them', 'chest pain', YES],
    ['No headaches then?', 'Well actually I do have one now.', 'headaches', YES],
    ['Do you drink alcohol?', "I'm teetotal", 'alcohol', NO],
    ['Any loss of appetite?', "I can't face food at all.", 'loss of appetite', YES],
    ['Any fever?', 'no but I have chills', 'fever', NO],
    ['Any fever?', 'no but I have chills', 'chills', YES],
    ['Do you smoke?', 'I used to', 'smoke', PAST],
    ['Do you still get migraines?', 'Not any more', 'migraines', PAST],
    ['Have you ever had asthma?', 'As a kid, yes', 'asthma', PAST],
    ['Any blood in your stool?', 'Not since last year', 'blood in stool', PAST],
    ['Have you had any chest pain?', 'No chest pain yesterday, now yes', 'chest pain', YES],
    ['Do you have diabetes?', 'My mother does', 'diabetes', OTHER],
    ['Do you have diabetes?', 'No, but my brother has', 'diabetes', NO],
    ['And your mother?', 'She has diabetes', 'diabetes', OTHER],
    ['Anyone at home with a cough?', 'My kids are all coughing', 'cough', OTHER],
    ['Any headaches?', 'No, only when I read too long', 'headaches', YES],
    ['Any neck stiffness?', 'It feels a bit stiff, yeah', 'neck stiffness', YES],
    ['Any leg swelling?', 'My ankles do puff up', 'leg swelling', YES],
    ['Any dizziness?', "I wouldn't call it dizziness", 'dizziness', NO],
    ['Do you have trouble sleeping?', 'I sleep like a log', 'trouble sleeping', NO],
    ['Any ear pain?', 'Just a blocked feeling', 'ear pain', NO],
    ['Any fevers?', 'I had one two days ago but it has come down', 'fevers', YES],
    ['Is there any chance you are pregnant?', 'There is a small chance', 'pregnant', MAYBE],
    ['Have you ever smoked?', 'Twenty a day until 2005', 'smoked', PAST],
    ['Does it hurt?', 'It makes me scream', 'hurt', YES],
    ['Any nausea?', 'Maybe, hard to say.', 'nausea', MAYBE],
    ['Any palpitations?', 'I think so, sometimes', 'palpitations', MAYBE],
    ['Any allergies?', 'Not that I know of', 'allergies', NO],
    ['No headaches?', 'Right.', 'headaches', NO],
    ['How long have you had the back pain?', 'About three weeks', 'back pain', YES],
    ['Any shortness of breath?', 'A little when I climb stairs', 'shortness of breath', YES],
    ['Does your chest hurt?', "It did earlier but it's gone now", 'chest pain', YES],
    ['Any dizziness?', 'I get dizzy when I stand up', 'dizziness', YES],
    ['Any vomiting?', 'My little brother was sick last week but not me', 'vomiting', NO],
    ['Do you take blood thinners?', "My husband takes warfarin, I don't", 'blood thinners', NO],
    ['Did it come on suddenly?', "it hasn't been, it's more gradual", 'suddenly', NO],
    ['Any fever?', 'um, so, not really, I guess I felt warm', 'fever', NO],
    ['Any fever?', "I haven't checked", 'fever', MAYBE],
    ['Are you dizzy?', 'I am', 'dizziness', YES],
    ['Did the chest pain come back?', 'it did', 'chest pain', YES],
    ['Any fever?', 'Sometimes, in the evening', 'fever', YES],
    ['Is it hard to breathe?', 'quite a lot', 'hard to breathe', YES],
    ['Is it hard to breathe?', 'it is', 'hard to breathe', YES],
  ])('%s / %s [%s]', (question, answer, concept, expected) => {
    expect(short(assertConcept({ dialogue: `[doctor] ${question}\n[patient] ${answer}`, concept }))).toBe(expected)
  })
})
