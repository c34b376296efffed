import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../core/clinical.ts'
import { readDialogue } from './dialogue.ts'
import { extract } from './extract.ts'
import { kindsOf } from './match/concepts.ts'

const claim = ({ assertion, resolved }: Finding) =>
  [
    assertion.negation,
    assertion.temporality,
    assertion.experiencer,
    ...(assertion.family ? ['family'] : []),
    ...(assertion.hypothetical ? ['hypothetical'] : []),
    ...(resolved ? ['resolved'] : []),
  ].join(' ')

describe('findings of a text', () => {
  it.each([
    ['no fever, chills or cough', 'cough', 'negated recent patient'],
    ['no fever but a bad cough', 'cough', 'affirmed recent patient'],
    ['no fever, just a cough', 'cough', 'affirmed recent patient'],
    ['I have a fever and no cough', 'fever', 'affirmed recent patient'],
    ['cough for 3 days, no fever', 'cough', 'affirmed recent patient'],
    ['not only a cough, also a fever', 'cough', 'affirmed recent patient'],
    ['the headache is gone now', 'headache', 'affirmed recent patient resolved'],
    ["I had a headache. It's gone now.", 'headache', 'affirmed recent patient resolved'],
    ['No headache; feels better now', 'headache', 'negated recent patient'],
    ['my mother had diabetes', 'diabetes', 'affirmed recent other family'],
    ['my dad has a sore throat right now', 'sore-throat', 'affirmed recent other'],
    ['what should I do if I get a fever', 'fever', 'affirmed recent patient hypothetical'],
    ['in the movie he has a headache', 'headache', 'affirmed recent patient hypothetical'],
    ['maybe I have asthma', 'asthma', 'possible recent patient'],
    ['my 3 year old has a rash', 'rash', 'affirmed recent patient'],
    ['a 5-day history of cough', 'cough', 'affirmed recent patient'],
    ['a cough in the past few days', 'cough', 'affirmed recent patient'],
    ['Her mother had asthma. She has a cough.', 'cough', 'affirmed recent patient'],
    ['no gunk, hands and feet swollen and peeling', 'hands-feet-changed', 'affirmed recent patient'],
    ["didn't feel it, open wound on my heel", 'foot-wound', 'affirmed recent patient'],
    ['nothing in the bag and my bladder is bursting', 'urinary-retention', 'affirmed recent patient'],
    ['no fever, leg pain or rash', 'rash', 'negated recent patient'],
    ['Denies loss of appetite', 'poor-appetite', 'negated recent patient'],
    ["i do n't have a cough", 'cough', 'negated recent patient'],
    ["I'll call you later", 'feels-unwell', ''],
  ])('%s: %s', (text, code, expected) => {
    const found = extract(text).filter((finding) => finding.code === code)
    expect(found.map(claim)).toEqual(expected === '' ? [] : [expected])
  })

  it.each([
    ['my hedache and feaver', ['headache', 'fever']],
    ['head ache and sore thraot', ['headache', 'sore-throat']],
    ['i was dying to see you', []],
    ['cancel my appointment', []],
    ['my health is fine', []],
  ])('tolerates misspelling and not look-alikes: %s', (text, codes) => {
    const found = new Set(extract(text).map(({ code }) => code))
    for (const code of codes) expect(found).toContain(code)
    if (codes.length === 0) expect([...found].filter((code) => !kindsOf(code).has('check-up'))).toEqual([])
  })

  it('tells how long, how long ago, which side and how bad', () => {
    const [headache] = extract('severe headache on the left since yesterday').filter(({ kind }) => kind === 'symptom')
    expect(headache).toMatchObject({ side: 'left', severity: 8, onsetHours: 24 })
    expect(extract('I had diarrhoea 2 hours ago').find(({ code }) => code === 'diarrhoea')).toMatchObject({
      hoursAgo: 2,
    })
  })

  it('quotes exactly what was written, whatever was written', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'no ',
            'fever',
            ' chest pain',
            ', ',
            'été',
            '\u200f',
            '. ',
            '🙂',
            "can't breathe",
            ' 39.5C',
            '\n',
          ),
        ),
        (parts) => {
          const text = parts.join('')
          for (const { quote, start, end } of extract(text)) expect(text.slice(start, end)).toBe(quote)
        },
      ),
    )
  })
})

describe('findings of a talk', () => {
  it("take nothing from a clinician's question alone, and name the question with the answer", () => {
    const turns = readDialogue(
      '[doctor] Do you have a fever or a cough?\n[patient] No.\n[doctor] Any headache?\n[patient] Yes',
    )
    const found = extract(turns)
    expect(found.map(({ code, assertion }) => `${code} ${assertion.negation}`)).toEqual([
      'fever negated',
      'cough negated',
      'headache affirmed',
    ])
    expect(found[0]).toMatchObject({ turn: 't2', question: 't1', quote: 'No' })
    expect(found[2]).toMatchObject({ turn: 't4', question: 't3', quote: 'Yes' })
  })

  it.each([
    ['I am asking a clinician to call you. You can keep writing here.', 'no plan, she just says it'],
    ['Help is there for chest pain and fainting.', 'no'],
    ['Cool drinks soothe a sore throat.', 'yes'],
  ])('take nothing from what the service states: "%s"', (text, answer) => {
    const at = '2026-01-01T00:00:00Z'
    const turns = [
      { id: 'q', speaker: 'assistant' as const, text, at },
      { id: 'a', speaker: 'patient' as const, text: answer, at },
    ]
    expect(extract(turns)).toEqual([])
  })

  it('do not read a lone question as a finding', () => {
    expect(extract(readDialogue('[doctor] Any fever?\n[patient] What do you mean?'))).toEqual([])
  })
})

describe('the work of matching', () => {
  it('grows in proportion to the text', () => {
    const text =
      'I have had a bad cough and a fever of 39 for three days and my chest feels tight, no vomiting. My mum had a stroke. '
    const work = (times: number) => {
      const steps = { count: 0 }
      extract(text.repeat(times), { steps })
      return steps.count
    }
    expect(work(100) / work(10)).toBeLessThan(12)
  })
})

describe('a carer who tells of their own health', () => {
  const HISTORY = 'Do you have any long-term illness, or have you had any operations?'
  const of = (question: string, text: string, speaker: 'proxy' | 'patient' = 'proxy') =>
    extract([
      { id: 'q', speaker: 'assistant', text: question, at: '2026-01-05T09:00:00Z' },
      { id: 'a', speaker, text, at: '2026-01-05T09:00:00Z' },
    ])
  it.each([
    [HISTORY, 'I have asthma, he has nothing', 'asthma', 'other'],
    [HISTORY, 'he had a broken wrist in 2012. I have diabetes', 'diabetes', 'other'],
    [HISTORY, "I've got epilepsy, my son hasn't", 'epilepsy', 'other'],
    ['Is he allergic to anything?', "No, I am allergic to penicillin but he isn't", 'drug-allergy', 'other'],
    ['What is the problem?', 'my son has a cough. I have diabetes but he is healthy', 'diabetes', 'other'],
    // Theirs, or not told apart, or a danger: it counts.
    [HISTORY, 'he has asthma and I have to help him with his inhaler', 'asthma', 'patient'],
    [HISTORY, 'I have diabetes', 'diabetes', 'patient'],
    ['What is the problem?', 'I have chest pain, he is fine', 'chest-pain', 'patient'],
    ['What is the problem?', 'He is not well. I have epilepsy', 'epilepsy', 'patient'],
  ])('%s - %s: %s is of the %s', (question, text, code, experiencer) => {
    const found = of(question, text).filter((one) => one.code === code && one.assertion.negation === 'affirmed')
    expect(new Set(found.map(({ assertion }) => assertion.experiencer))).toEqual(new Set([experiencer]))
  })

  it('is heard of as "I" where nobody else is the patient', () => {
    const found = of(HISTORY, 'I have asthma, he has nothing', 'patient')
    expect(found.find(({ code }) => code === 'asthma')?.assertion.experiencer).toBe('patient')
  })

  it('names in a visit the one it is about with the first words', () => {
    const turns = [
      { id: 'q', speaker: 'clinician' as const, text: 'What brings you in?', at: '2026-01-05T09:00:00Z' },
      { id: 'a', speaker: 'patient' as const, text: 'My husband Tom has a cough.', at: '2026-01-05T09:00:00Z' },
      { id: 'r', speaker: 'clinician' as const, text: 'Any illnesses?', at: '2026-01-05T09:00:00Z' },
      { id: 'b', speaker: 'patient' as const, text: 'I have asthma, he has nothing.', at: '2026-01-05T09:00:00Z' },
    ]
    const found = extract(turns).map(({ code, assertion }) => [code, assertion.experiencer])
    expect(found).toContainEqual(['cough', 'patient'])
    expect(found).toContainEqual(['asthma', 'other'])
  })
})
