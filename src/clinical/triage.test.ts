import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Subject, urgencyRank, type Vitals } from '../core/clinical.ts'
import { readDialogue } from './dialogue.ts'
import { triage } from './triage.ts'

const adult = Subject.parse({ ageYears: 35, sex: 'male' })
const level = (text: string, options: { subject?: Subject; vitals?: Vitals } = {}) =>
  triage({ turns: text, subject: adult, complete: true, ...options }).level

describe('the five levels', () => {
  it.each([
    ['I have a runny nose and a sore throat for 2 days, no fever, no trouble breathing', 'self_care'],
    ['I twisted my ankle yesterday, it is a bit swollen but I can walk on it', 'self_care'],
    ['mild heartburn after meals this week', 'self_care'],
    ['an itchy mosquito bite on my arm since yesterday', 'self_care'],
    ['low back pain since I lifted a box 2 days ago, no numbness', 'self_care'],
    ['I need a repeat prescription', 'routine'],
    ['I cannot sleep well for months', 'routine'],
    ['I snore', 'routine'],
    ['My father had a stroke at 60 and I want my cholesterol checked', 'routine'],
    ['It has stung when I pee since yesterday', 'soon'],
    ['I found a lump under my skin', 'soon'],
    ['cough for 5 weeks', 'soon'],
    ['my chest feels tight and I am sweating', 'emergency'],
    ['hurt my ankle and I cannot put weight on it', 'urgent'],
    ['my husband snores terribly and is tired all day', 'routine'],
    ['just vomited a load of bright red blood', 'emergency'],
    ['sore throat, fever and white patches on my tonsils', 'soon'],
    ['acne, and the cream from the chemist has not helped', 'routine'],
    ['a small lump at the edge of my eyelid since yesterday', 'self_care'],
    ['a painful rash in a band on one side of my chest since yesterday', 'soon'],
    ['My left flurbel has been quite wobbly since Tuesday', 'soon'],
  ])('%s: %s', (text, expected) => expect(level(text)).toBe(expected))

  it('is no level when nothing is known, and says what is missing', () => {
    expect(triage({ turns: 'hello there', complete: true })).toMatchObject({ level: null, floor: null, confidence: 0 })
    expect(triage({ turns: 'hello there', complete: true }).missing).toContain('complaint')
  })

  it('is no level in a language without a lexicon, but a hit raises', () => {
    expect(triage({ turns: 'me pica un poco el brazo desde ayer', complete: true })).toMatchObject({
      level: null,
      missing: ['language'],
    })
    expect(triage({ turns: 'hello', language: 'es', complete: true }).missing).toEqual(['language'])
  })

  it('is never self-care for an infant under three months or with dangerous readings', () => {
    const cold = 'runny nose for 2 days, no fever'
    expect(level(cold)).toBe('self_care')
    expect(level(cold, { subject: Subject.parse({ ageYears: 0.15, ageDays: 55 }) })).not.toBe('self_care')
    expect(level(cold, { vitals: { spo2: 91 } })).toBe('emergency')
  })

  it('stands at the drop-out level while the interview is open, and with a person after three unanswered questions', () => {
    const cold = 'runny nose for 2 days'
    expect(triage({ turns: cold, subject: adult, complete: false }).level).toBe('soon')
    expect(triage({ turns: cold, subject: adult, complete: true, unansweredQuestions: 3 }).level).toBe('soon')
  })

  it('is for a person to decide where a complaint is not known and a pregnancy is not sure', () => {
    for (const words of [
      'she left us a letter, we have no clue where',
      'weird feeling everywhere since the injection',
    ]) {
      const talk = `[patient] ${words}\n[nurse] Is the person pregnant, or could she be?\n[patient] not sure`
      expect(triage({ turns: readDialogue(talk), complete: true })).toMatchObject({ level: 'soon' })
    }
  })

  it.each([
    'headache',
    'sore throat',
    'cough',
    'earache',
    'back pain',
    'diarrhoea 2 days',
    'vomiting since last night',
    'rash on my arm',
    'pink eye',
    'i feel sick',
  ])('is no self-care where nothing is said but "%s"', (text) => {
    const { level, why } = triage({ turns: text, complete: true })
    expect(level).toBe('soon')
    expect(why.join()).toContain('insufficient information')
  })

  it.each([
    'sore throat for 2 days, no fever, kidney transplant in 2015',
    'type 2 diabetes on metformin, sore throat for 2 days, no fever',
    'runny nose, no fever, 29 f, 20 weeks pregnant',
    'head cold, no fever, 60 m, copd',
    'a cold for two days, no fever, I am 84',
    'ankle sprain, can walk on it, no bone pain, on warfarin',
    'a bit of a cold for 3 days, no fever, on dialysis',
    'a cold for 4 days, no fever, it is getting worse',
    'bp 165/112, not pregnant, mild headache',
    'mild headache, no fever, 45 m, bp 165/112',
  ])('is no self-care for a group at risk: %s', (text) =>
    expect(['routine', 'soon', 'urgent']).toContain(triage({ turns: text, complete: true }).level),
  )

  it('gives for its reasons what somebody comes with, not a pill that they take or that a sore throat is no well-being', () => {
    const told = 'sore throat for 3 days and a runny nose, no fever, I am 34, not pregnant, I take microgynon'
    const { level, why } = triage({ turns: told, complete: true })
    expect(level).toBe('self_care')
    expect(why.join()).not.toMatch(/period|contraception|tiredness/)
    expect(triage({ turns: 'I need my microgynon again', complete: true }).why.join()).toContain('contraception')
  })

  it.each(['headache, bp 165/112', 'headache, bp 165/112, 30 f', 'my bp is 165/112 and i have a headache'])(
    'is an emergency where a pregnancy is not ruled out and the pressure is severe: %s',
    (text) => expect(triage({ turns: text, complete: true }).level).toBe('emergency'),
  )

  it.each([
    'hoofpyn',
    'diarrea 2 dias',
    'my kop is seer',
    'boli mnie glowa',
    'koors en hoes',
    'demam 3 hari',
    'toux et fievre',
    'tab daram',
    'pet me dard',
    'tengo gripe',
    'batuk',
  ])('is none for a few words of another language: %s', (text) =>
    expect(triage({ turns: text, complete: true })).toMatchObject({ level: null, missing: ['language'] }),
  )

  it('takes a denied symptom from the answer, not from the question', () => {
    const talk =
      '[doctor] Any chest pain?\n[patient] No.\n[doctor] What brings you?\n[patient] A runny nose since yesterday'
    expect(triage({ turns: readDialogue(talk), subject: adult, complete: true })).toMatchObject({
      level: 'self_care',
      redFlags: [],
    })
  })

  it('has a disposition with setting, hours and safety net', () => {
    expect(triage({ turns: 'crushing chest pain', subject: adult, complete: true }).disposition).toEqual({
      setting: 'ambulance',
      withinHours: 0,
      safetyNet: 'safety-net.emergency',
    })
  })

  it('says the same thing twice with the same bytes', () => {
    const run = () =>
      JSON.stringify(triage({ turns: 'chest pain and a cough for 3 days', subject: adult, complete: true }))
    expect(run()).toBe(run())
  })
})

describe('levels never fall', () => {
  const complaints = [
    'runny nose',
    'sore throat for 2 days',
    'back pain',
    'headache',
    'I feel sick',
    'a rash on my arm',
    'cough and fever',
    'need a prescription',
  ]
  const redFlags = [
    'I have crushing chest pain',
    'I cannot breathe',
    'my face is drooping',
    'I am vomiting blood',
    'I want to kill myself',
    'I took an overdose',
  ]

  it('when a red flag is added', () => {
    fc.assert(
      fc.property(fc.constantFrom(...complaints), fc.constantFrom(...redFlags), (complaint, flag) => {
        expect(urgencyRank(level(`${complaint}. ${flag}.`))).toBeGreaterThanOrEqual(urgencyRank(level(`${complaint}.`)))
      }),
    )
  })

  const ranges = {
    heart_rate: [75, 20, 220],
    systolic_bp: [120, 50, 260],
    spo2: [98, 60, 98],
    respiratory_rate: [15, 4, 60],
    temperature_c: [37, 30, 42],
    glucose_mmol: [6, 1, 45],
  } as const
  it('when a vital moves further from normal, to either side', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...complaints),
        fc.constantFrom(...(Object.keys(ranges) as (keyof typeof ranges)[])),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        (complaint, name, a, b, up) => {
          const [normal, low, high] = ranges[name]
          const [near, far] = [Math.min(a, b), Math.max(a, b)].map(
            (share) => normal + share * ((up ? high : low) - normal),
          )
          const at = (value: number | undefined) => urgencyRank(level(complaint, { vitals: { [name]: value } }))
          expect(at(far)).toBeGreaterThanOrEqual(at(near))
        },
      ),
    )
  })

  it('by case, punctuation at the end, names or the order of sentences', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...complaints.slice(0, 5), ...redFlags.slice(0, 2)], { minLength: 2, maxLength: 4 }),
        (parts) => {
          const text = `${parts.join('. ')}.`
          const same = [
            text.toUpperCase(),
            `${parts.join('! ')}!`,
            `${[...parts].reverse().join('. ')}.`,
            `My name is Jordan Miller. ${text}`,
          ]
          for (const other of same) expect(level(other)).toBe(level(text))
        },
      ),
      { numRuns: 50 },
    )
  })
})
