import { describe, expect, it } from 'vitest'
import { UNKNOWN_SUBJECT } from '../../core/clinical.ts'
import { screen } from '../floor.ts'

/** Questions about health in general, each beside the one who asks the same and tells of a danger of now. */
const PAIRS: readonly { asked: string; present: string }[] = [
  {
    asked: 'Can stress give you chest tightness?',
    present: "Can stress give you chest tightness? Mine has been tight for an hour and I'm sweating",
  },
  {
    asked: 'Does heartburn feel like a heart attack?',
    present: 'Does heartburn feel like a heart attack? My husband is grey and clutching his chest',
  },
  {
    asked: 'Is sudden severe headache always a bleed? I read about it in the paper.',
    present: 'Is sudden severe headache always a bleed? Mine came on an hour ago',
  },
  {
    asked: 'Could you explain what diabetic ketoacidosis is in simple words?',
    present: 'Could you explain ketoacidosis? My ketones are 4 and I keep vomiting',
  },
  {
    asked: "Is a rash that doesn't fade under a glass always meningitis?",
    present: "Is a rash that doesn't fade under a glass always meningitis? My son has one and a fever",
  },
  {
    asked: 'I watched a video about a boy who swallowed a button battery, how dangerous is it?',
    present: 'I watched a video about a boy who swallowed a button battery and now my girl has swallowed one',
  },
  {
    asked: 'There was a film last night where a man had a stroke at dinner, do people really slur like that?',
    present: 'There was a film where a man had a stroke, and now my dad is slurring and his face droops',
  },
  {
    asked: 'Can a seizure be caused by lack of sleep?',
    present: 'Can a seizure be caused by lack of sleep? My brother is shaking on the floor right now',
  },
  {
    asked: 'Is chest pain common after covid vaccination?',
    present: "Is chest pain common after covid vaccination? I've got it now",
  },
  {
    asked: 'Is it normal that babies go blue around the mouth when they cry?',
    present: 'Is it normal that babies go blue around the mouth? Mine is blue now and not breathing properly',
  },
  {
    asked: 'Is vomiting after a head knock always a sign of concussion?',
    present:
      'Is vomiting after a head knock always a sign of concussion? My son fell off the roof and is vomiting and drowsy',
  },
  {
    asked: 'What happens if you swallow a button battery?',
    present: 'What happens if you swallow a button battery? My toddler just did',
  },
  {
    asked: 'What happens if someone takes too many paracetamol?',
    present: 'What happens if someone takes too many paracetamol? I took 30 last night',
  },
  {
    asked: 'Should you make someone sick if they drank bleach?',
    present: 'Should you make someone sick if they drank bleach? My little boy drank some',
  },
  {
    asked: 'If I ever have chest pain, should I take aspirin first or call first?',
    present: "If I ever have chest pain, should I take aspirin? I'm having it at the moment",
  },
  {
    asked: 'Tell me about meningitis symptoms in babies',
    present: "Tell me about meningitis symptoms in babies, mine is floppy with a rash that doesn't fade",
  },
  {
    asked: 'I saw on the news that a girl died of anaphylaxis from sesame, is sesame allergy common?',
    present: 'saw on the news a girl died of anaphylaxis, my tongue is swelling after eating sesame',
  },
  {
    asked: 'I had a heart attack in 2015 and need a repeat prescription.',
    present: 'I had a heart attack in 2015 and the same pain is back today',
  },
  {
    asked: 'I overdosed when I was 17, do I have to mention it for life insurance?',
    present: "I overdosed when I was 17, and I've just done it again",
  },
  {
    asked: 'Swallowed a fish bone maybe, coughed a bit, came out, feels fine now',
    present: 'He fell off the wall and the bone is sticking out',
  },
]

const said = (id: string, text: string) => ({ id, speaker: 'patient' as const, text, at: '2026-03-01T10:00:00Z' })

function levelOf(text: string, before: readonly string[] = []): string | null {
  const recent = before.map((one, index) => said(`r${index}`, one))
  return screen({ message: said('m1', text), recent, facts: [], subject: UNKNOWN_SUBJECT }).level
}

describe('a question about health in general', () => {
  it.each(PAIRS)('raises no emergency: $asked', ({ asked }) => {
    expect(levelOf(asked)).not.toBe('emergency')
  })

  it.each(PAIRS)('stays an emergency where somebody has it now: $present', ({ present }) => {
    expect(levelOf(present)).toBe('emergency')
  })

  it.each([
    'is it normal to have crushing chest pain and a numb arm?',
    'what to do for heavy bleeding that wont stop',
    'can someone come, chest pain',
    'how do you stop heavy bleeding, soaked two towels',
  ])('is not taken for one when in doubt: %s', (text) => {
    expect(levelOf(text)).toBe('emergency')
  })

  it('is of now when the next message takes it up', () => {
    expect(levelOf('mine came on an hour ago', ['Is sudden severe headache always a bleed?'])).toBe('emergency')
    expect(levelOf('my toddler just did', ['What happens if you swallow a button battery?'])).toBe('emergency')
    expect(levelOf("I haven't had it", ['Is sudden severe headache always a bleed?'])).not.toBe('emergency')
  })

  it.each(['\u{1F914}', '!!!', '\n---', '\n* * *', '...\n\u{1F622} \u{1F622}\n'])(
    'and what was once are read as without it where a sentence without words follows: %j',
    (end) => {
      for (const text of [
        'I had chest pain last year.',
        'What are the symptoms of chest pain in women?',
        'Does stress cause chest pain? Mine hurts now and it wont stop.',
      ])
        expect(levelOf(`${text} ${end}`)).toBe(levelOf(text))
    },
  )
})
