import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Subject, urgencyRank, type Vitals } from '../core/clinical.ts'
import { extract } from './extract.ts'
import { flagsOf } from './floor.ts'
import { protocols } from './protocols/index.ts'
import { triage } from './triage.ts'

const COMPLAINTS = [
  'I have a runny nose',
  'my back hurts since I lifted a box',
  'I have a mild headache',
  'there is an itchy rash on my arm',
  'it burns when I pee',
  'I twisted my ankle but I can walk on it',
  'I have had heartburn',
  'I threw up twice',
  'I have a cough and a fever',
  'I cannot sleep',
  'I am very tired',
  'my ear hurts',
]
const RED_FLAGS = [
  'I have crushing chest pain',
  'I cannot breathe',
  'my face is drooping',
  'I am vomiting blood',
  'I want to kill myself',
  'I took an overdose',
  'my lips are swelling',
  'I had the worst headache of my life within seconds',
  'I am numb between my legs',
  'my leg is cold and white',
  'I coughed up a cup of blood',
]
const SUBJECTS = [
  Subject.parse({}),
  Subject.parse({ ageYears: 3 }),
  Subject.parse({ ageYears: 30, sex: 'female', pregnant: true, weeksPregnant: 30 }),
  Subject.parse({ ageYears: 45, sex: 'male' }),
  Subject.parse({ ageYears: 80, sex: 'female' }),
]
const NAMES =
  'Sandra,Grace,May,Will,Hope,Faith,Rose,Chase,Amy,Mo,Ana Lopez,Jordan Miller,Mrs Brown,Dr Patel,Siobhan,Priya,Ali,Joy,Dawn,Mr Lee'.split(
    ',',
  )
/** Where the one who writes, a pregnancy or an age is told by little. */
const NAMED_WITH = [
  '27 weeks and gushing clear fluid',
  '36 weeks itching hands and feet',
  'little one hasnt had a wet nappy since yesterday morning, sunken eyes',
  '37+2, bp 165/112, headache',
  '34 weeks, baby not moving',
  'headache, bp 165/112',
  '3 weeks old, feels hot and will not feed',
  'newborn is floppy',
  'pain in my right side since yesterday, fever',
  'need a repeat prescription',
]
const RANGES = {
  heart_rate: [80, 25, 220],
  systolic_bp: [120, 50, 250],
  diastolic_bp: [75, 30, 150],
  spo2: [98, 60, 98],
  respiratory_rate: [16, 4, 60],
  temperature_c: [37, 31, 42],
  glucose_mmol: [6, 1, 45],
} as const
type Name = keyof typeof RANGES
const names = fc.constantFrom(...(Object.keys(RANGES) as Name[]))
const rank = (text: string, subject: Subject, vitals: Vitals = {}) =>
  urgencyRank(triage({ turns: text, subject, vitals, complete: true }).level)

describe('whatever was said before', () => {
  it('a red flag more never lowers the level', () => {
    fc.assert(
      fc.property(
        fc.subarray(COMPLAINTS, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...RED_FLAGS),
        fc.constantFrom(...SUBJECTS),
        fc.boolean(),
        (said, flag, subject, isFirst) => {
          const text = `${said.join('. ')}.`
          const more = isFirst ? `${flag}. ${text}` : `${text} ${flag}.`
          expect(rank(more, subject)).toBeGreaterThanOrEqual(rank(text, subject))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('a vital further from normal, to either side, never lowers it, beside another vital and in each group', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        fc.constantFrom(...COMPLAINTS),
        fc.constantFrom(...SUBJECTS),
        names,
        names,
        fc.tuple(share, share, share, fc.boolean()),
        (text, subject, name, other, [a, b, rest, isUp]) => {
          const at = (which: Name, part: number, up: boolean) => {
            const [normal, low, high] = RANGES[which]
            return Math.round((normal + part * ((up ? high : low) - normal)) * 10) / 10
          }
          const beside = { [other]: at(other, rest, true) }
          const near = rank(text, subject, { ...beside, [name]: at(name, Math.min(a, b), isUp) })
          const far = rank(text, subject, { ...beside, [name]: at(name, Math.max(a, b), isUp) })
          expect(far).toBeGreaterThanOrEqual(near)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('names, case, punctuation and the order of sentences change nothing', () => {
    fc.assert(
      fc.property(
        fc.subarray([...COMPLAINTS, ...RED_FLAGS], { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...SUBJECTS),
        fc.constantFrom('Jordan Miller', 'Ana', 'Dr Patel', 'Siobhan', 'Mr. Lee'),
        fc.constantFrom('.', '!', '...', '!!', '\n'),
        (said, subject, name, mark) => {
          const level = rank(`${said.join('. ')}.`, subject)
          expect(
            rank(
              said
                .toReversed()
                .map((one) => `${one}.`)
                .join(' '),
              subject,
            ),
          ).toBe(level)
          expect(rank(`${said.join(`${mark} `)}${mark}`.toUpperCase(), subject)).toBe(level)
          expect(rank(`Hello, my name is ${name}. ${said.join('. ')}. Thank you.`, subject)).toBe(level)
        },
      ),
      { numRuns: 100 },
    )
  })

  it.each(NAMES)('the name %s in front or behind changes nothing', (name) => {
    const changed = [...COMPLAINTS, ...RED_FLAGS, ...NAMED_WITH].filter((text) => {
      const level = rank(`${text}.`, SUBJECTS[0]!)
      const beside = [`My name is ${name}. ${text}.`, `${text}. My name is ${name}.`]
      return beside.some((one) => rank(one, SUBJECTS[0]!) !== level)
    })
    expect(changed).toEqual([])
  })

  it('rules that nothing said can meet are passed over without a change', () => {
    fc.assert(
      fc.property(
        fc.subarray([...COMPLAINTS, ...RED_FLAGS], { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...SUBJECTS),
        (said, subject) => {
          const text = said.join('. ')
          const input = { findings: extract(text), subject, vitals: {}, text }
          const own = flagsOf(input).filter(({ protocol }) => protocol !== 'vital-signs')
          expect(own).toEqual(flagsOf(input, [...protocols]))
        },
      ),
      { numRuns: 60 },
    )
  })
})
