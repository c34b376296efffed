import { describe, expect, test } from 'vitest'
import type { Turn } from '../core/chat.ts'
import { Finding } from '../core/clinical.ts'
import { withAttributes } from './attributes.ts'
import { extract } from './extract.ts'

/** A message, or a message, a question and its answer. */
function talk(...texts: readonly string[]): Turn[] {
  return texts.map((text, index) => ({
    id: `t${index}`,
    speaker: index === 1 ? 'assistant' : 'patient',
    text,
    at: '2026-01-01T10:00:00Z',
  }))
}

/** Every attribute found, "kind=code" or "duration=hours", each once. */
function attributesOf(turns: readonly Turn[]): string[] {
  const all = withAttributes(extract(turns), turns).flatMap(({ attributes = {} }) => {
    const { duration, severity, dose, ...lists } = attributes
    const coded = Object.entries(lists).flatMap(([kind, entries]) => entries.map(({ code }) => `${kind}=${code}`))
    return [
      ...coded,
      ...(duration ? [`duration=${duration.hours}`] : []),
      ...(severity ? [`severity=${severity.score}`] : []),
      ...(dose ? [[dose.medicine, dose.amount, dose.unit, dose.frequency, dose.route].join(' ').trim()] : []),
    ]
  })
  return [...new Set(all)].toSorted()
}

const FEEL = 'What does it feel like?'
const WHERE = 'Does it go anywhere?'
const MODIFYING = 'Does anything make it better or worse?'
const LONG = 'How long have you had it?'
const COURSE = 'Is it getting better, getting worse or staying the same?'

describe('what a talk says about a symptom', () => {
  test.each<[texts: string[], wanted: string[]]>([
    [
      ['I have a crushing pain in my chest going down my left arm'],
      ['character=crushing', 'radiation=left-arm', 'site=chest'],
    ],
    [['The headache is throbbing and light makes it worse'], ['aggravating=light', 'character=throbbing']],
    [
      ['My stomach ache started after lunch and it comes and goes'],
      ['course=comes-and-goes', 'onset=eating', 'site=abdomen'],
    ],
    [
      ['The back pain is getting worse and shoots down my right leg'],
      ['character=shooting', 'course=worsening', 'radiation=right-leg', 'site=back'],
    ],
    [['The pain shoots from my hip to my foot'], ['character=shooting', 'radiation=foot']],
    [['No chest pain. I have a dull headache.'], ['character=dull']],
    [
      ['I have a burning pain in my stomach that is better after eating'],
      ['character=burning', 'relieving=eating', 'site=abdomen'],
    ],
    [["I've had a cough for 3 weeks"], ['duration=504']],
    [['The cough is worse at night'], ['aggravating=night']],
    [
      ['The chest pain comes on when I climb stairs and goes away when I sit down'],
      ['aggravating=exertion', 'relieving=rest', 'site=chest'],
    ],
    [['Paracetamol helps the headache'], ['relieving=painkillers']],
    [['I have a headache', FEEL, 'Stabbing'], ['character=stabbing']],
    [
      ['I have chest pain', FEEL, 'Tight, like a band'],
      ['character=tight', 'site=chest'],
    ],
    [
      ['I have belly pain', WHERE, 'Into my back'],
      ['radiation=back', 'site=abdomen'],
    ],
    [
      ['I have a sore throat', LONG, 'about three days'],
      ['duration=72', 'site=throat'],
    ],
    [['I have a cough', COURSE, 'worse'], ['course=worsening']],
    [['I have a cough', COURSE, 'the same'], ['course=unchanged']],
    [
      ['I have back pain', MODIFYING, 'Bending makes it worse, lying down helps'],
      ['aggravating=movement', 'relieving=lying', 'site=back'],
    ],
    [['I have a sharp headache', 'Is it sharp?', 'No, dull'], ['character=dull']],
    [['I have no chest pain but my leg hurts', FEEL, 'burning'], ['character=burning']],
  ])('%j says %j', (texts, wanted) => {
    expect(attributesOf(talk(...texts))).toEqual(wanted)
  })

  test.each<[texts: string[], wanted: string[]]>([
    [['My left knee is swollen, the right one is fine'], ['side=left', 'site=knee']],
    [['Both knees ache, worse on the left'], ['character=aching', 'side=both', 'site=knee']],
    [['I have a rash on my right arm, not the left'], ['side=right', 'site=arm']],
    [['The pain in my tummy moved from the belly button to the right side'], ['side=right', 'site=abdomen']],
    [['I have a headache', 'What makes it worse?', 'when I stand up'], ['aggravating=standing']],
    [['I have a headache', 'What makes it better?', 'if I lie flat'], ['relieving=lying']],
    [['I have a headache', 'What makes it worse?', 'nothing'], []],
    [['I have a headache', MODIFYING, 'when I stand up'], []],
    [['I have a headache', 'How bad is it from 0 to 10?', 'seven'], ['severity=7']],
    [['The headache came on suddenly'], ['onset=sudden']],
    [['The headache suddenly got worse'], ['course=worsening']],
    [['My back pain started after lifting a box'], ['onset=lifting', 'site=back']],
    [['My back pain comes on after lifting'], ['site=back']],
    [['The headache started an hour ago'], ['duration=1']],
    [['I have had a cough for months'], []],
    [['The headache settles after 20 minutes'], []],
    [['The pain came back in my knee and I went back to work'], ['site=knee']],
  ])('%j says of place, onset and time %j', (texts, wanted) => {
    expect(attributesOf(talk(...texts))).toEqual(wanted)
  })

  test.each<[text: string, wanted: string[]]>([
    [
      'amlodipine 5 mg once a day and metformin 500 twice daily',
      ['amlodipine 5 mg once-a-day', 'metformin 500  twice-a-day'],
    ],
    ['20 units of insulin at bedtime and 500 mg of metformin', ['insulin 20 unit at-night', 'metformin 500 mg']],
    ['amlodipine 5mg metformin and ramipril 2.5 mg', ['amlodipine 5 mg', 'ramipril 2.5 mg']],
    ['I take amlodipine and foobarol 20 mg', []],
    ['paracetamol 2 hours ago', []],
    ['ibuprofen three days ago', []],
    ['paracetamol two tablets as needed', ['paracetamol 2 tablet as-needed']],
    ['paracetamol 4 a day', []],
    ['salbutamol inhaler 2 puffs', ['salbutamol 2 puff  inhaled']],
    ['methotrexate 10 mg once a week, not once a day', ['methotrexate 10 mg once-a-week']],
    ['I stopped metformin. My sugar was 14 mmol/l', []],
  ])('%j gives each medicine its own dose: %j', (text, wanted) => {
    const doses = attributesOf(talk(text)).filter((one) => !one.includes('='))
    expect(doses).toEqual(wanted)
  })

  test.each([
    ['My mum has a crushing chest pain'],
    ['If I had sharp chest pain I would call you'],
    ['I live in a dull street and have a headache'],
    ['I drive a sharp corner every day. I have back pain.'],
    ['I have a tight deadline and a cough'],
    ['Nothing makes the headache better'],
    ["Ibuprofen didn't help my back pain"],
    ['I have chest pain', WHERE, 'No'],
    ['I have back pain', MODIFYING, 'not really'],
    ["It doesn't spread anywhere, the chest pain just sits there"],
  ])('%j says none beside where it is', (...texts) => {
    const told = attributesOf(talk(...texts.filter((text) => typeof text === 'string')))
    expect(told.filter((one) => !one.startsWith('site='))).toEqual([])
  })

  test('an entry points at its own words, the findings given stay as they were, and the result is a finding', () => {
    const turns = talk('I have a headache', FEEL, 'Stabbing')
    const found = extract(turns)
    const before = structuredClone(found)
    const shown = withAttributes(found, turns)
    expect(found).toEqual(before)
    const entry = shown.find(({ code }) => code === 'headache')?.attributes?.character?.[0]
    expect(entry).toEqual({ code: 'stabbing', quote: 'Stabbing', start: 0, end: 8, turn: 't2' })
    expect(shown.map((finding) => Finding.parse(finding))).toEqual(shown)
  })
})
