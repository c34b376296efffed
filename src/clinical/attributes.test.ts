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
    const { duration, ...lists } = attributes
    const coded = Object.entries(lists).flatMap(([kind, entries]) => entries.map(({ code }) => `${kind}=${code}`))
    return duration ? [...coded, `duration=${duration.hours}`] : coded
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
    [['I have a crushing pain in my chest going down my left arm'], ['character=crushing', 'radiation=left-arm']],
    [['The headache is throbbing and light makes it worse'], ['aggravating=light', 'character=throbbing']],
    [['My stomach ache started after lunch and it comes and goes'], ['course=comes-and-goes']],
    [['The back pain is getting worse and shoots down my right leg'], ['course=worsening', 'radiation=right-leg']],
    [['No chest pain. I have a dull headache.'], ['character=dull']],
    [['I have a burning pain in my stomach that is better after eating'], ['character=burning', 'relieving=eating']],
    [["I've had a cough for 3 weeks"], ['duration=504']],
    [['The cough is worse at night'], ['aggravating=night']],
    [
      ['The chest pain comes on when I climb stairs and goes away when I sit down'],
      ['aggravating=exertion', 'relieving=rest'],
    ],
    [['Paracetamol helps the headache'], ['relieving=painkillers']],
    [['I have a headache', FEEL, 'Stabbing'], ['character=stabbing']],
    [['I have chest pain', FEEL, 'Tight, like a band'], ['character=tight']],
    [['I have belly pain', WHERE, 'Into my back'], ['radiation=back']],
    [['I have a sore throat', LONG, 'about three days'], ['duration=72']],
    [['I have a cough', COURSE, 'worse'], ['course=worsening']],
    [['I have a cough', COURSE, 'the same'], ['course=unchanged']],
    [
      ['I have back pain', MODIFYING, 'Bending makes it worse, lying down helps'],
      ['aggravating=movement', 'relieving=lying'],
    ],
    [['I have a sharp headache', 'Is it sharp?', 'No, dull'], ['character=dull']],
    [['I have no chest pain but my leg hurts', FEEL, 'burning'], ['character=burning']],
  ])('%j says %j', (texts, wanted) => {
    expect(attributesOf(talk(...texts))).toEqual(wanted)
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
  ])('%j says none', (...texts) => {
    expect(attributesOf(talk(...texts.filter((text) => typeof text === 'string')))).toEqual([])
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
