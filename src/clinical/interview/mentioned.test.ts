import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'
import { protocols } from '../protocols/index.ts'

const at = '2026-06-01T09:00:00Z'
const denied = (question: string) =>
  extract([
    { id: 'q', speaker: 'assistant', text: question, at },
    { id: 'a', speaker: 'patient', text: 'no', at },
  ]).flatMap(({ code, assertion }) => (assertion.negation === 'negated' ? [code] : []))

describe('a no to a question of ours', () => {
  it.each([
    ['Is your tummy hard, or does it hurt to move or cough?', 'rigid-abdomen', ['abdominal-pain', 'cough']],
    ['Are you breathing very fast?', 'fast-breathing', ['breathlessness']],
    ['Is your discharge smelly?', 'smelly-lochia', ['vaginal-discharge', 'abnormal-discharge']],
    ['Do you have pain at the tip of your shoulder?', 'shoulder-tip-pain', ['arm-pain']],
    [
      'Are you soaking a pad in an hour, or passing large clots?',
      'heavy-vaginal-bleeding',
      ['blood-in-stool', 'blood-in-urine'],
    ],
  ])('denies what was asked and not what was only mentioned: %s', (question, asked, mentioned) => {
    const codes = denied(question)
    expect(codes).toContain(asked)
    for (const code of mentioned) expect(codes).not.toContain(code)
  })

  it('still denies each of several dangers that were asked for', () => {
    expect(denied('Are you confused, slurring your words or very hard to wake?')).toEqual(
      expect.arrayContaining(['confusion', 'speech-difficulty', 'drowsy']),
    )
    expect(denied('Are you short of breath, or breathing very fast?')).toEqual(
      expect.arrayContaining(['breathlessness', 'fast-breathing']),
    )
  })

  it('denies the danger itself, for every question of every protocol', () => {
    const lost = protocols.flatMap(({ questions }) =>
      questions.filter(({ ask, code }) => {
        const codes = denied(ask)
        return (
          codes.length > 0 &&
          !codes.includes(code) &&
          /^(?:cough|breathlessness|fast-breathing|abdominal-pain|allergy)$/.test(code)
        )
      }),
    )
    expect(lost.map(({ ask }) => ask)).toEqual([])
  })
})
