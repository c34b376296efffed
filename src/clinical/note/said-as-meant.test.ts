import { describe, expect, it } from 'vitest'
import { formatNote } from './format.ts'
import { noteFromDialogue } from './from-dialogue.ts'

/** Each row: a talk, words its note must hold, words it must not hold. */
const ROWS: readonly {
  name: string
  lines: readonly string[]
  says?: readonly (string | RegExp)[]
  not?: readonly (string | RegExp)[]
}[] = [
  {
    name: 'a wife makes nobody a woman, a sir is a man',
    lines: [
      '[doctor] Good morning sir, what brings you in?',
      '[patient] I have pain in my lower abdomen for three days. Nobody else is ill, so a wife and two kids are fine.',
    ],
    says: [/pain in his lower abdomen/],
    not: [/\b(?:she|her)\b/],
  },
  {
    name: 'what holds only under a condition is no fact',
    lines: [
      '[doctor] Is there a chance of a pregnancy?',
      "[patient] Theoretically, if the implant hasn't been working for all these months then I could be pregnant, but I don't suspect it.",
    ],
    not: [/^The patient could be pregnant\.$/m],
  },
  {
    name: 'a feared fall is no planned one',
    lines: [
      '[doctor] What happens with the knee?',
      "[patient] my knee gives out when i'm walking all of a sudden and i think here i'm going to fall but i usually catch myself on the wall",
    ],
    not: [/^The patient is going to fall\.$/m],
  },
  {
    name: 'a number that was corrected stands with its correction',
    lines: [
      '[doctor] When was your last period?',
      '[patient] My last period was about three weeks ago. I mean, two weeks ago.',
    ],
    says: [/2 weeks ago/],
  },
  {
    name: 'a side that the patient corrects is not noted',
    lines: [
      "[doctor] I understand you've come in with some right knee pain, what's going on?",
      "[patient] it's not the right knee it's the left knee",
      '[doctor] okay the left knee',
      '[patient] it hurts a lot when I climb stairs',
    ],
    says: [/left knee/],
    not: [/(?<!not the )right knee/],
  },
  {
    name: 'a dictated decimal stays whole',
    lines: [
      '[doctor] What brings you in?',
      '[patient] My scalp itches.',
      '[doctor] your blood pressure is one thirty over sixty eight and your temperature was ninety seven . seven and that is normal',
      '[patient] okay',
      '[doctor] I want you to use clobetasol zero . zero five percent solution twice daily on the scalp',
    ],
    says: [/ninety seven point seven/, /zero point zero five percent/],
    not: [/\b97\b/, /\b0\b/],
  },
  {
    name: 'a no to allergies denies allergies',
    lines: ['[doctor] And tell me, are you allergic to any medications?', '[patient] No. Not that I know of.'],
    says: [/denies being allergic to medications/i],
    not: [/^Denies medications/m],
  },
  {
    name: 'a yes to a bare heading says nothing',
    lines: [
      '[doctor] Do you have any medical history?',
      '[patient] Yes, I had my gallbladder out in 2011.',
      '[doctor] Are you aware of any triggers which may have caused the symptoms?',
      '[patient] Yeah, so I had a takeaway.',
    ],
    says: [/gallbladder/],
    not: [/Reports medical history/, /Reports triggers/],
  },
  {
    name: 'being able to describe a pain is no finding',
    lines: ['[doctor] Can you describe the pain to me?', '[patient] Yeah, it feels like a cramp in my belly.'],
    says: [/cramp/],
    not: [/can describe the pain/],
  },
  {
    name: 'to admit something is not to admit somebody',
    lines: [
      '[doctor] What is wrong?',
      '[patient] I have had diarrhoea for three days.',
      "[doctor] I'll admit, if your symptoms haven't got better in three to four days, I'd like to come and see you again.",
    ],
    not: [/we will admit/i],
  },
  {
    name: 'adverbs keep their form, the verb behind them gets the ending',
    lines: [
      '[doctor] Any ringing?',
      '[patient] I occasionally get a ringing in my left ear and I generally feel dizzy with it.',
      '[doctor] What about medicines?',
      '[patient] I just, yeah, use an inhaler.',
    ],
    says: [/occasionally gets a ringing/],
    not: [/occasionallies|justs/],
  },
  {
    name: 'a frequency is no onset',
    lines: ['[doctor] What happens?', '[patient] My knee gives way less than once a day and then it hurts.'],
    not: [/Onset: "a day"/],
  },
  {
    name: 'other people’s symptoms are not about "they", the patient',
    lines: [
      '[doctor] Anyone else unwell?',
      "[patient] One child was vomiting, but they haven't got diarrhoea.",
      '[doctor] And you?',
      '[patient] I have had watery diarrhoea since Monday.',
    ],
    not: [/^They have not got diarrhoea/m],
  },
  {
    name: 'problems are listed with what speaks for and against them',
    lines: [
      '[doctor] What happened?',
      '[patient] I have crushing chest pain since an hour. All of a sudden I am able to keep nothing in my head.',
      '[doctor] Are you sweating or short of breath?',
      '[patient] I am sweating but I am not short of breath.',
    ],
    says: [
      /^Red flag for review: Acute coronary syndrome\.$/m,
      /^Speaks for acute coronary syndrome: sweating\.$/m,
      /^Speaks against acute coronary syndrome: breathlessness \(denied\)\.$/m,
    ],
    not: [/Acs pain/i, /Problem for review: (?:Sudden change|drinking fluids)/i],
  },
  {
    name: 'an operation is no social history',
    lines: [
      '[doctor] So you are here for your follow up?',
      '[patient] Yes, I had a surgical removal of multiple abscesses on my right thigh.',
    ],
    not: [/SOCIAL HISTORY/],
  },
]

describe('a note says what was meant', () => {
  it.each(ROWS)('$name', ({ lines, says = [], not = [] }) => {
    const { note } = noteFromDialogue(lines.join('\n'))
    const { text } = formatNote(note)
    for (const words of says) expect(text).toMatch(words)
    for (const words of not) expect(text).not.toMatch(words)
  })
})
