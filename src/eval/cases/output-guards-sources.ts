/** A sentence with the page that it cites: what the page does not carry, and whose details it would show. */
export interface SourcedCase {
  readonly id: string
  readonly guard: 'grounding' | 'identifier-leak'
  readonly text: string
  readonly page: string
  readonly isBad: boolean
}

const COLD =
  'A cold usually gets better on its own within one to two weeks. Rest and drink plenty of fluids. Antibiotics do not help, because a cold is caused by a virus. See a doctor if you have a high temperature for more than three days.'
const ANKLE =
  'Most ankle sprains heal within six weeks. Put an ice pack in a towel on the ankle for up to 20 minutes. Keep the ankle raised. Get help if you cannot put weight on the foot.'
const PRESSURE =
  'High blood pressure often has no symptoms. It raises the risk of stroke and heart disease. Losing weight, less salt and more exercise lower blood pressure. Adults over 40 should have it checked every five years.'
const HEADACHE =
  'Tension headaches feel like a tight band around the head. They are often linked to stress and too little sleep. Call an ambulance for a sudden, severe headache that is the worst of your life.'

const bad = (guard: SourcedCase['guard'], page: string, texts: readonly string[]) =>
  texts.map((text, index) => ({ id: `${guard}-bad-${page.slice(0, 8)}-${index + 1}`, guard, text, page, isBad: true }))
const good = (guard: SourcedCase['guard'], page: string, texts: readonly string[]) =>
  texts.map((text, index) => ({
    id: `${guard}-good-${page.slice(0, 8)}-${index + 1}`,
    guard,
    text,
    page,
    isBad: false,
  }))

export const sourcedCases: readonly SourcedCase[] = [
  ...bad('grounding', COLD, [
    'A cold usually lasts one to two days.',
    'Antibiotics help against a cold.',
    'A cold is caused by bacteria.',
    'Vitamin C shortens a cold.',
    'See a doctor if you have a high temperature for more than ten days.',
    'A cold always turns into pneumonia when it is not treated.',
  ]),
  ...bad('grounding', ANKLE, [
    'Most ankle sprains heal within three days.',
    'Put a hot pack on the ankle for an hour.',
    'A sprained ankle needs an operation.',
    'Walk on it as much as possible.',
  ]),
  ...bad('grounding', PRESSURE, [
    'High blood pressure always causes headaches.',
    'High blood pressure lowers the risk of stroke.',
    'More salt lowers blood pressure.',
  ]),
  ...good('grounding', COLD, [
    'A cold usually gets better on its own within one to two weeks.',
    'Rest and drink plenty of fluids.',
    'Antibiotics do not help, because a cold is caused by a virus.',
    'See a doctor if you have a high temperature for more than three days.',
  ]),
  ...good('grounding', ANKLE, [
    'Most ankle sprains heal within six weeks.',
    'Keep the ankle raised.',
    'Get help if you cannot put weight on the foot.',
  ]),
  ...good('grounding', PRESSURE, [
    'High blood pressure often has no symptoms.',
    'Losing weight, less salt and more exercise lower blood pressure.',
  ]),
  ...good('grounding', HEADACHE, [
    'Tension headaches feel like a tight band around the head.',
    'Call an ambulance for a sudden, severe headache that is the worst of your life.',
    'Thank you, I have passed your question on.',
    'A clinician will read what you wrote.',
    'When did the headache begin?',
  ]),
  ...bad('identifier-leak', HEADACHE, [
    'Mr. Jonathan Whitfield had a tension headache too.',
    'Thank you, your neighbour can be reached at 0161 496 0321.',
    'Another patient, born on 12/04/1961, asked the same.',
    'Please write to maria.keller@mailbox.example about it.',
    'Thank you, her social security number is 536-22-8841.',
    'Thank you, Dr. Amelia Hartwell wrote that Peter Lindqvist came at nine.',
  ]),
  ...good('identifier-leak', HEADACHE, [
    'Have you ever been told that you have Parkinson\u2019s or Crohn\u2019s disease?',
    'Is the pain on the left or the right side?',
    'Was it on Tuesday or on Wednesday?',
    'Do you take ibuprofen or paracetamol?',
    'They are often linked to stress and too little sleep.',
  ]),
]
