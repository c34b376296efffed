import { describe, expect, it } from 'vitest'
import type { Turn } from '../core/chat.ts'
import { Subject } from '../core/clinical.ts'
import { extract } from './extract.ts'
import { screen } from './floor.ts'

function turn(id: string, speaker: Turn['speaker'], text: string): Turn {
  return { id, speaker, text, at: '2026-01-01T10:00:00Z' }
}

/** A complaint, then own questions with their answers: what the floor says at the end. */
function talk(complaint: string, asked: readonly (readonly [string, string])[], subject: Partial<Subject> = {}) {
  const turns = [
    turn('c', 'patient', complaint),
    ...asked.flatMap(([question, answer], index) => [
      turn(`q${index}`, 'assistant', question),
      turn(`a${index}`, 'patient', answer),
    ]),
  ]
  const known = Subject.parse(subject)
  const facts = extract(turns, { subject: known })
  return screen({ message: turns.at(-1)!, question: turns.at(-2)!, recent: turns.slice(0, -2), facts, subject: known })
}

const PREGNANT = 'Are you pregnant, or could you be, or have you had a baby in the last 6 weeks? If so, how many weeks?'

describe('"not sure" to our own questions', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'a cold',
      'Got a cold',
      [
        [PREGNANT, 'not sure'],
        ['Do you see flashing lights, spots or blur?', 'not sure'],
      ],
    ],
    ['a cold', 'Got a cold', [['Do you have a bad headache that does not go?', "don't know"]]],
    [
      'dizziness',
      'dizzy',
      [
        ['Is your poo black and sticky like tar?', 'not sure'],
        ['Is speech slurred or hard to find?', 'not sure'],
      ],
    ],
    ['a sore throat', 'sore throat for 2 days', [['Is it hard to open your mouth as wide as usual?', 'not sure']]],
    ['a sore knee', 'my knee is sore', [['Do you have pain just below your ribs?', 'no idea']]],
  ])('raises no emergency out of nothing that was said: %s', (_, complaint, asked) => {
    expect(talk(complaint, asked).level).not.toBe('emergency')
  })

  it.each<[string, string, [string, string][], Partial<Subject>]>([
    [
      'a yes',
      'Got a cold',
      [['Do you see flashing lights, spots or blur?', 'yes']],
      { pregnant: true, weeksPregnant: 30 },
    ],
    [
      'a likely yes',
      'Got a cold',
      [['Do you see flashing lights, spots or blur?', 'I think so']],
      { pregnant: true, weeksPregnant: 30 },
    ],
    [
      'fits the complaint',
      'I am 34 weeks pregnant and feel sick',
      [['Do you see flashing lights, spots or blur?', 'not sure']],
      { pregnant: true, weeksPregnant: 34 },
    ],
    [
      'nobody can wake him',
      'my dad collapsed',
      [['Is the person breathing normally right now?', 'not sure']],
      { speaker: 'other' },
    ],
    ['a crisis', 'I feel low', [['Do you mean to act on these thoughts?', 'not sure']], {}],
  ])('stays an emergency after %s', (_, complaint, asked, subject) => {
    expect(talk(complaint, asked, subject).level).toBe('emergency')
  })

  it('opens no further questions of a danger that nothing else speaks for', () => {
    const { openQuestions } = talk('Got a cold', [[PREGNANT, 'not sure']])
    expect(openQuestions.map(({ code }) => code)).not.toContain('visual-disturbance')
  })
})
