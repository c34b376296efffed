import { describe, expect, it } from 'vitest'
import type { FaultKind, SupportSource } from './support/fault.ts'
import { supports } from './support.ts'

const KNEE: SupportSource = {
  text: 'my left knee has been hurting for 3 days and I took 400 milligrams of ibuprofen yesterday',
}
const DOSES: SupportSource = { text: "I'm on lisinopril 20 mg once a day and metformin 500 mg twice a day" }
const DENIED: SupportSource = { question: 'Any chest pain, fever or cough?', text: 'No, not that I noticed.' }
const MOTHER: SupportSource = { text: 'My mother had a stroke when she was 60.' }
const QUIT: SupportSource = { text: 'I used to smoke but I quit 10 years ago.' }
const SIDES: SupportSource = { text: 'Strength is 4 out of 5 on the right and 5 out of 5 on the left.' }
const EXAM: SupportSource = { text: "your lungs are clear and i don't hear any wheezing" }
const NEGATIVE: SupportSource = { question: 'And no headaches?', text: 'No.' }

describe('what a source carries', () => {
  it.each<[string, SupportSource]>([
    ['The patient reports left knee pain for 3 days.', { text: 'I have had left knee pain for three days' }],
    ['The left knee has been hurting for 3 days.', KNEE],
    ['The patient took 400 mg of ibuprofen yesterday.', KNEE],
    ['Takes lisinopril 20 mg once a day and metformin 500 mg twice a day.', DOSES],
    ['Denies chest pain, fever or cough.', DENIED],
    ["The patient's mother had a stroke when she was 60.", MOTHER],
    ['The patient used to smoke but quit 10 years ago.', QUIT],
    ['Lungs are clear, no wheezing.', EXAM],
    ['Denies headaches.', NEGATIVE],
    ['Onset or duration: 3 days.', { question: 'When did it start?', text: 'Three days ago.' }],
    ['The patient is taking the medication.', { question: "And you're taking your medication?", text: 'Yes.' }],
    ['Reports chest pain.', { question: 'Do you have any chest pain?', text: 'Yeah.' }],
    ['Takes acetaminophen 500 mg.', { text: 'I take Tylenol 500 mg' }],
    [
      'Drinks 3 glasses of wine a week.',
      { question: 'How much do you drink?', text: 'Maybe 3 glasses of wine a week.' },
    ],
    [
      'The pain went away after an hour.',
      { question: 'Is the pain still there?', text: 'No, it went away after an hour.' },
    ],
    ['Has been sick three times.', { question: 'You have not been sick, have you?', text: 'I have, three times.' }],
    ['Has felt sick since last night.', { text: 'My husband was ill all week, and now I feel sick since last night.' }],
    ['Denies vomiting.', { question: 'Any vomiting?', text: 'Not so far.' }],
    ['Brother is on dialysis.', { question: 'Anything in the family?', text: "My brother's on dialysis." }],
    ['Ramipril 5 mg.', { question: 'What do you take?', text: "Ramipril's 5 mg." }],
    ['Temperature 37.2, pulse 88.', { text: "Your temperature's 37.2, pulse 88." }],
    ['Calpol 5 ml every 6 hours.', { question: 'What have you given?', text: 'Calpol five mils every six hours.' }],
    ['Metformin 1 g twice a day.', { text: 'Metformin 1 gram twice a day' }],
    ['Vomited twice yesterday.', { question: 'Any vomiting?', text: 'She was sick twice yesterday.' }],
    [
      'Reports a bit of pain in the chest on the left.',
      { question: 'Any pain in the chest?', text: 'A bit, on the left.' },
    ],
    ['Right eardrum is red, left is normal.', { text: 'The right eardrum is red, the left is normal.' }],
    ['Denies fever and weight loss.', { question: 'Any fever, weight loss?', text: 'No fever, no weight loss.' }],
    ['Allergic to sulfa: hives.', { question: 'Any allergies?', text: 'Sulfa. I get hives.' }],
  ])('%s', (sentence, source) => {
    expect(supports(sentence, [source])).toEqual({ ok: true, faults: [] })
  })
})

describe('what it does not', () => {
  it.each<[FaultKind, string, SupportSource]>([
    ['polarity', 'Asked "is your neck stiff": yes.', { text: 'No', question: 'Is your neck stiff?' }],
    ['polarity', 'Asked "is your neck stiff": no.', { text: 'Yes', question: 'Is your neck stiff?' }],
    ['question', 'Asked "does it hurt": no.', { text: 'No', question: 'Is your neck stiff?' }],
    ['question', 'Asked "is your neck not stiff": no.', { text: 'No', question: 'Is your neck stiff?' }],
    ['question', 'Asked "is your neck stiff": no.', { text: 'No, my neck is not stiff' }],
    ['person', 'Is on dialysis.', { question: 'Anything in the family?', text: "My brother's on dialysis." }],
    ['person', "Has Crohn's.", { question: 'Anyone with bowel disease?', text: "My cousin has Crohn's." }],
    [
      'person',
      'Allergic to penicillin.',
      { question: 'Any allergies?', text: "No. My husband's allergic to penicillin." },
    ],
    ['time', 'Currently smokes 20 a day.', { text: 'I packed it in six years ago. I smoked 20 a day.' }],
    ['time', 'Takes fluoxetine 20.', { text: 'Fluoxetine 20 in 2015, it made me jittery so I stopped.' }],
    ['time', 'Father has lung cancer.', { text: 'My dad died of lung cancer.' }],
    ['time', 'Lip is puffy now.', { text: "My lip was puffy last night but it's gone down now." }],
    ['unit', 'Temperature was 38.4 F.', { text: 'my temperature was 38.4' }],
    ['unit', 'Takes it 4 days a month.', { question: 'How many days a week do you take it?', text: 'Four.' }],
    ['medicine', 'Takes co-dydramol.', { question: 'Do you take the co-codamol?', text: 'Yes.' }],
    ['polarity', 'Associated symptoms: yes.', { text: 'No', question: 'Have you noticed anything else?' }],
    ['polarity', 'Reports chest pain, fever or cough.', DENIED],
    ['polarity', 'Denies left knee pain.', { text: 'I have left knee pain' }],
    ['polarity', 'The lungs are not clear.', EXAM],
    ['polarity', 'Reports wheezing.', EXAM],
    ['polarity', 'Reports headaches.', NEGATIVE],
    ['polarity', 'The pain is getting better.', { text: 'the pain is getting worse' }],
    ['side', 'The right knee has been hurting for 3 days.', KNEE],
    ['side', 'Strength is 4 out of 5 on the left and 5 out of 5 on the right.', SIDES],
    ['side', 'The left hand.', { question: 'Is it the left or the right hand?', text: 'My right hand.' }],
    ['number', 'The left knee has been hurting for 30 days.', KNEE],
    ['number', 'The patient took 4000 mg of ibuprofen yesterday.', KNEE],
    ['unit', 'The left knee has been hurting for 3 weeks.', KNEE],
    ['unit', 'The patient took 400 mcg of ibuprofen yesterday.', KNEE],
    ['medicine', 'The patient took 400 mg of paracetamol yesterday.', KNEE],
    ['dose', 'Takes lisinopril 500 mg once a day and metformin 20 mg twice a day.', DOSES],
    ['person', 'The patient had a stroke.', MOTHER],
    ['person', "The patient's father had left knee pain.", { text: 'I have left knee pain' }],
    ['time', 'The patient smokes.', QUIT],
    ['time', 'The patient used to have knee pain.', { text: 'I have knee pain' }],
    ['time', 'The patient took 400 mg of ibuprofen today.', KNEE],
    ['question', 'Reports chest pain.', { text: 'Do you have any chest pain?' }],
    ['question', 'Reports chest pain.', { question: 'Any chest pain?', text: 'My leg hurts more than that.' }],
    ['unsupported', 'The patient reports vomiting.', KNEE],
    ['medicine', 'Takes ramipril 20 mg once a day.', DOSES],
    ['medicine', 'Stop lisinopril.', { text: 'Start lisinopril 20 mg and stop the ibuprofen.' }],
    ['medicine', 'Takes penicillin.', { question: 'Any allergies?', text: 'Penicillin, it gave me hives.' }],
    ['number', 'Blood pressure 76 over 128.', { text: 'Your blood pressure is 128 over 76.' }],
    ['number', 'Ferritin 9.8.', { text: 'Your hemoglobin is 9.8 and your ferritin is 7.' }],
    ['number', 'The cough began 4 days ago.', { text: 'There are 4 of us at home. My cough began 2 days ago.' }],
    ['unit', 'Has had an earache for six days.', { text: 'He is six. He has had an earache since last night.' }],
    ['polarity', 'Is coughing blood.', { text: 'If I coughed blood I would call an ambulance. It is a dry cough.' }],
    ['polarity', 'The temperature was not 97.', { text: 'No murmur, and the temperature was 97, which is normal.' }],
    ['person', 'Has asthma.', { question: 'Any asthma?', text: 'No, but her brother has asthma.' }],
    ['side', 'The left knee is red.', { text: 'The right knee is red but the left knee looks fine.' }],
    ['time', 'Currently smokes.', { text: 'I used to smoke, years back.' }],
    ['time', 'Takes sertraline.', { text: 'I was on sertraline but I stopped it in March.' }],
    ['time', 'Stopped sertraline in May.', { text: 'I was on sertraline but I stopped it in March.' }],
  ])('%s: %s', (kind, sentence, source) => {
    const { ok, faults } = supports(sentence, [source])
    expect(ok).toBe(false)
    expect(faults.map((fault) => fault.kind)).toContain(kind)
  })

  it('is carried by one source alone, never by two halves', () => {
    expect(
      supports('Takes ibuprofen for back pain.', [{ text: 'I take ibuprofen' }, { text: 'I have back pain' }]).ok,
    ).toBe(false)
  })

  it('is not carried by no source', () => {
    expect(supports('Reports chest pain.', []).ok).toBe(false)
  })
})

describe('the onset in the words that were said', () => {
  const source = [{ text: "well if it's been there since Easter I wouldn't know, not more than 2 days ago" }]

  it('is carried when the quote stands there, whatever is said around it', () => {
    expect(supports('Onset: "2 days ago".', source).ok).toBe(true)
  })

  it('is not carried when a letter of it is another', () => {
    expect(supports('Onset: "3 days ago".', source).ok).toBe(false)
  })
})
