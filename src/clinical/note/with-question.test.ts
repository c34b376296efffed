import { describe, expect, it } from 'vitest'
import { noteFromDialogue } from './from-dialogue.ts'

interface Row {
  readonly name: string
  readonly lines: readonly string[]
  /** One pattern must match a line under this heading. */
  readonly says?: readonly (readonly [heading: string, line: RegExp])[]
  readonly not?: readonly RegExp[]
}

const ASKED_RISK = 'Doctor: Any thoughts of ending your life?'

const ROWS: readonly Row[] = [
  // What an answer is about stands in the same sentence.
  {
    name: 'a dose stands with its medicine',
    lines: [
      'Doctor: Are you still taking the bisoprolol 5 milligrams?',
      'Patient: 2.5 now, they halved it in June.',
      'Doctor: And the warfarin?',
      "Patient: Stopped. I'm on apixaban 5 twice a day.",
    ],
    says: [
      ['medicines', /bisoprolol.*2\.5 now.*halved it in June/i],
      ['medicines', /warfarin.*stopped/i],
      ['medicines', /apixaban 5/],
    ],
    not: [/^The patient reports 2\.5/m],
  },
  {
    name: 'a medicine that was stopped is named',
    lines: [
      'Doctor: Are you still on the amiodarone?',
      'Patient: No, they stopped it.',
      'Doctor: And the metformin 500?',
      "Patient: It's 850 now.",
    ],
    says: [
      ['medicines', /amiodarone.*they stopped it/i],
      ['medicines', /metformin.*850 now/i],
    ],
    not: [/Chief complaint: "It's 850/, /^The patient reports that it is 850/m],
  },
  {
    name: 'the second sentence of an answer can be the one about the medicine',
    lines: [
      "Doctor: So you take metformin 500 and you've got chest pain, right?",
      "Patient: No, I've never had chest pain. And it's 1000 twice a day.",
    ],
    says: [['medicines', /metformin.*1000 twice a day/i]],
    not: [/Medicines: not asked/],
  },
  {
    name: 'a symptom is named where the answer only places it',
    lines: [
      'Doctor: What brings you in?',
      'Patient: A cough for three weeks.',
      'Doctor: Any chest pain?',
      'Patient: Only on the right when I cough. Not the left.',
      'Doctor: Swelling of the ankles?',
      'Patient: Not now, it did at first.',
    ],
    says: [
      ['hpi', /chest pain.*only on the right/i],
      ['hpi', /swelling of the ankles.*not now, it did at first/i],
    ],
  },
  {
    name: 'a pronoun stands with what it stands for',
    lines: [
      "Doctor: How's your daughter?",
      "Patient: She's 4. She's had a temperature since Friday.",
      'Doctor: Has she had any falls?',
      "Patient: One on Wednesday, she didn't hit her head.",
      'Doctor: Is she up to date with her vaccines?',
      'Patient: She missed the last one.',
      'Doctor: Ear pain?',
      'Patient: She keeps pulling the left one.',
    ],
    says: [
      ['pmh', /falls.*one on Wednesday/i],
      ['hpi', /vaccines.*missed the last one/i],
      ['pmh', /ear pain.*pulling the left one/i],
    ],
  },
  // Thoughts of suicide, and their denial, always stand.
  ...[
    "I have thought about it, but I wouldn't because of my kids.",
    "Sometimes, I'd never do it though.",
    'It has crossed my mind.',
    'Yes, most days.',
    'No, my sister did years ago though.',
    'Not really. Well, once or twice last week, with the tablets.',
    "I'd rather not say.",
  ].map(
    (answer): Row => ({
      name: `thoughts of suicide: ${answer}`,
      lines: ['Doctor: What is wrong?', 'Patient: Low mood for months.', ASKED_RISK, `Patient: ${answer}`],
      says: [['hpi', new RegExp(`thoughts of ending your life": "${answer.replace(/[.?]/g, '\\$&')}"`, 'i')]],
    }),
  ),
  {
    name: 'a plain no to thoughts of suicide',
    lines: ['Doctor: What is wrong?', 'Patient: Low mood for months.', ASKED_RISK, 'Patient: No.'],
    says: [['hpi', /thoughts of ending your life": "No\."/i]],
  },
  {
    name: 'an attempt of the past is no medicine',
    lines: [
      'Doctor: What is wrong?',
      'Patient: Low mood for months.',
      ASKED_RISK,
      'Patient: No.',
      'Doctor: Have you ever tried before?',
      'Patient: Once when I was nineteen, I took tablets.',
    ],
    says: [['hpi', /ever tried before": "Once when I was nineteen, I took tablets\."/]],
    not: [/^MEDICATIONS\n\n.*tablets/m, /they took tablets/],
  },
  {
    name: 'thoughts of suicide that nobody asked after',
    lines: ['Doctor: What brings you in?', 'Patient: My knee hurts. Honestly I want to kill myself some days.'],
    says: [['hpi', /"Honestly I want to kill myself some days"/]],
  },
  // What was asked and answered is never "not asked".
  {
    name: 'allergies told under another question',
    lines: [
      "Doctor: How's your daughter?",
      "Patient: She's had a temperature since Friday.",
      'Doctor: Any medicines?',
      'Patient: Calpol 5 ml at night. No allergies that we know of.',
    ],
    says: [['allergies', /no allergies|denies allergies/i]],
    not: [/Allergies: (?:not asked|asked)/],
  },
  {
    name: 'medicines asked as "what is she on"',
    lines: [
      'Doctor: What can I do for you?',
      "Patient: It's my mum really, she's 82. She's been more muddled since Tuesday.",
      'Doctor: What is she on?',
      'Patient: Donepezil 10 at night, and I give her my own paracetamol.',
      'Doctor: Has she any allergies?',
      'Patient: Trimethoprim, she came out in a rash. None for me.',
    ],
    says: [
      ['medicines', /donepezil 10 at night/i],
      ['allergies', /trimethoprim/i],
    ],
    not: [/Medicines: not asked/, /Allergies: not asked/],
  },
  {
    name: 'medicines asked as "are you on anything"',
    lines: [
      'Doctor: Are you on anything regular?',
      'Patient: Only the pill.',
      'Doctor: Anything you react to?',
      'Patient: Latex.',
    ],
    not: [/Medicines: not asked/, /Allergies: not asked/],
  },
  // What the clinician found and decided.
  {
    name: 'short findings and a diagnosis',
    lines: [
      'Doctor: What brings you in?',
      'Patient: My ear hurts.',
      'Doctor: Left eardrum is red and bulging, right is normal. Throat is fine. Heart rate 128. There are crackles at the right base.',
      "Doctor: This is otitis media on the left. Carry on with paracetamol, and ibuprofen if needed. No antibiotics for now. If you aren't better in three days come back.",
    ],
    says: [
      ['exam', /eardrum is red and bulging/i],
      ['vitals', /heart rate 128/i],
      ['exam', /crackles at the right base/i],
      ['assessment', /otitis media on the left/i],
      ['plan', /carry on with paracetamol/i],
      ['plan', /no antibiotics for now/i],
    ],
  },
  {
    name: 'whom the clinician introduces to the scribe, with the age',
    lines: [
      "Doctor: Hey dragon, I'm seeing Mrs. Peterson, she's a 43-year-old patient.",
      'Doctor: So what happened?',
      'Patient: I hurt my elbow yesterday.',
    ],
    says: [['hpi', /^Mrs\. Peterson, she is a 43-year-old patient\.$/m]],
  },
  {
    name: 'what to avoid, and a result of last May',
    lines: [
      'Doctor: What brings you in?',
      'Patient: My shoulder hurts.',
      'Doctor: Avoid ibuprofen because of the apixaban. Paracetamol one gram four times a day is fine. Kidney function was normal in May, eGFR 71.',
    ],
    says: [
      ['plan', /avoid ibuprofen because of the apixaban/i],
      ['plan', /paracetamol.*four times a day|paracetamol.*4 times a day/i],
      ['results', /eGFR 71/i],
    ],
  },
  // How it is said.
  {
    name: 'the complaint is no answer to another question',
    lines: [
      'Doctor: Good morning, how have you been?',
      "Patient: Not great. My right shoulder's been killing me for two weeks.",
      'Doctor: Any injury?',
      'Patient: No, I just woke up with it.',
    ],
    says: [['chief_complaint', /right shoulder's been killing me/]],
    not: [/killing (?:the patient|him|her|them)/],
  },
  {
    name: 'a denial says no once',
    lines: ['Doctor: What brings you in?', 'Patient: A cough.', 'Doctor: Any blood?', 'Patient: No blood, no.'],
    not: [/blood, no\b/],
  },
  {
    name: 'a complaint is no allergy, however short the talk',
    lines: [
      "Doctor: What's wrong?",
      'Patient: Chest tightness on the stairs since Monday.',
      'Doctor: Do you have any allergies?',
      'Patient: Aspirin makes me wheeze.',
    ],
    says: [
      ['hpi', /chest tightness/i],
      ['allergies', /aspirin/i],
    ],
    not: [/^ALLERGIES\n\n.*tightness/m],
  },
]

describe('a note of a visit', () => {
  it.each(ROWS)('$name', ({ lines, says = [], not = [] }) => {
    const { note } = noteFromDialogue(lines.join('\n'))
    for (const [heading, line] of says) {
      const under = note.sentences.filter((one) => one.heading === heading).map((one) => one.text)
      expect(under.join('\n')).toMatch(line)
    }
    const all = note.sentences.map((one) => `${one.heading.toUpperCase()}\n\n${one.text}`).join('\n')
    for (const pattern of not) expect(all).not.toMatch(pattern)
  })
})
