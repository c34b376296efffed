import { describe, expect, it } from 'vitest'
import type { Turn } from '../../core/chat.ts'
import { UNKNOWN_SUBJECT } from '../../core/clinical.ts'
import { composeNote } from '../compose-note.ts'
import { extract } from '../extract.ts'
import { startInterview } from '../interview.ts'

const SPEAKERS: Readonly<Record<string, Turn['speaker']>> = { 'D:': 'clinician', 'A:': 'assistant', 'G:': 'guest' }

function talk(...lines: string[]): Turn[] {
  return lines.map((line, index) => ({
    id: `t${index}`,
    speaker: SPEAKERS[line.slice(0, 2)] ?? 'patient',
    text: line.slice(3),
    at: '2026-01-05T09:00:00Z',
  }))
}

describe('an own interview as a clinician reads it', () => {
  const own = (...lines: string[]) => {
    const turns = talk(...lines)
    const interview = { ...startInterview() }
    const subject = { ...UNKNOWN_SUBJECT, sex: 'male' as const }
    return composeNote({ turns, findings: extract(turns), subject, interview }).sentences.map(({ text }) => text)
  }
  const ASKS = {
    allergies: 'A: Are you allergic to any medicine, food or anything else? What happened?',
    history: 'A: Do you have any long-term illness, or have you had any operations?',
    character: 'A: What does it feel like? For example sharp, dull, burning or pressing.',
    associated: 'A: Have you noticed anything else, such as fever, being sick, a rash, or trouble breathing?',
    headache: 'A: Do you have a bad headache that does not go?',
    fluids: 'A: Are you being sick and cannot keep fluids down?',
  }
  it.each<[string, string[], RegExp, RegExp | null]>([
    [
      'an allergy to a food by its reaction',
      ['P: My ear hurts', ASKS.allergies, 'P: egg, he came out in hives'],
      /^Allergies: egg, he came out in hives\.$/,
      null,
    ],
    [
      'an allergy to a group of medicines',
      ['P: My knee hurts', ASKS.allergies, 'P: sulfa drugs, rashes'],
      /^Allergies: sulfa drugs, rashes\.$/,
      null,
    ],
    [
      'a symptom of now is no allergy',
      ['P: My knee hurts', ASKS.allergies, 'P: my chest hurts'],
      /^Allergies: asked, not answered\.$/,
      /^Allergies: (?!asked)/,
    ],
    [
      'a pressure that was taken at home, under the vital signs too',
      ['P: My head hurts. My bp was 165/112 this morning.'],
      /^Reported: "My bp was 165\/112 this morning"\.$/,
      null,
    ],
    [
      'a pressure of last year is no vital sign',
      ['P: My head hurts. My bp was 165/112 last year.'],
      /165\/112/,
      /^Reported: /,
    ],
    [
      'an injury of long ago is history',
      ['P: My ankle is sore', ASKS.history, 'P: broke the same ankle in 2016'],
      /^Past medical history: broke the same ankle in 2016\.$/,
      null,
    ],
    [
      'a no tells nothing of how it feels',
      ['P: My knee hurts', ASKS.character, 'P: no'],
      /^Chief complaint: "My knee hurts"\.$/,
      /^Character/,
    ],
    [
      'a list of examples is not what somebody has',
      ['P: My head hurts', ASKS.associated, 'P: light hurts my eyes, no weakness'],
      /^Associated symptoms: light hurts his eyes, no weakness\.$/,
      /fever|rash|vomiting|breath/i,
    ],
    ['what does not go away is no list', ['P: My head hurts', ASKS.headache, 'P: no'], /Denies|Asked/, /does, go/],
    [
      'two things in one question are not parted',
      ['P: My belly hurts', ASKS.fluids, 'P: no'],
      /keep fluids down": no\.$/,
      /is not being sick and/,
    ],
    [
      'the first message stands whole',
      ["P: I've hurt my back lifting on Saturday. Pain goes down my right leg."],
      /^Chief complaint: "I've hurt my back lifting on Saturday\. Pain goes down my right leg\."\.$/,
      /^The patient has hurt/,
    ],
    [
      'a message without a symptom is a reason too',
      ['P: My GP rang about my HbA1c of 52, what does this mean?'],
      /^Chief complaint: "My GP rang about my HbA1c of 52, what does this mean\?"\.$/,
      null,
    ],
    [
      'weeks of pregnancy are no onset',
      ['P: Im 22 weeks pregnant and its burning when I wee since yesterday'],
      /^Onset: "since yesterday"\.$/,
      null,
    ],
    [
      'the time of an earlier illness is no onset of this one',
      ['P: My knee is swollen. I had bad back pain last year.'],
      /^Onset: not asked\.$/,
      /^Onset: "last year"/,
    ],
    [
      'nights are a time',
      ['P: wheezy for 4 nights and used my inhaler 6 times yesterday'],
      /^Onset: "for 4 nights"\.$/,
      null,
    ],
  ])('%s', (_, lines, has, not) => {
    const texts = own(...lines)
    expect(texts.some((text) => has.test(text)) ? has.source : texts.join(' | ')).toBe(has.source)
    if (not) expect(texts.filter((text) => not.test(text) && !text.startsWith('Asked'))).toEqual([])
  })
})

describe('a visit as a clinician reads it', () => {
  const SAFETY_NET = 'D: If there is another fall, or he cannot put weight on the hip, call 999.'
  it.each<[string, string[], string, RegExp]>([
    [
      'who came along is not the patient',
      ['D: What happened, Mr Hughes?', 'P: I fell.', 'G: I found him on the floor in the bathroom.'],
      'hpi: Informant said: "I found him on the floor in the bathroom".',
      /patient found/,
    ],
    [
      'an allergy of a relative is family history',
      ['D: Have you had penicillin before?', 'P: My brother is allergic to it.'],
      'family: Their brother is allergic to it.',
      /^allergies: Their/,
    ],
    [
      'what was asked is not called not asked',
      ['D: Any medical problems?', 'P: Just hay fever.'],
      'pmh: Past medical history: just hay fever.',
      /history: not asked/,
    ],
    [
      'of a wife no sex is read',
      ['D: What have you taken for the pain?', "P: I took my wife's naproxen and it upset my stomach."],
      "medicines: The patient took their wife's naproxen and it upset their stomach.",
      /\bher stomach|\bhis stomach/,
    ],
    [
      'a safety net is plan and no vital sign',
      [SAFETY_NET, 'P: Okay.'],
      'plan: If there is another fall, or he cannot put weight on the hip, call 999.',
      /^vitals/,
    ],
  ])('%s', (_, lines, has, not) => {
    const turns = talk(...lines)
    const note = composeNote({ turns, findings: extract(turns), subject: UNKNOWN_SUBJECT })
    const texts = note.sentences.map(({ heading, text }) => `${heading}: ${text}`)
    expect(texts).toContain(has)
    expect(texts.filter((text) => not.test(text))).toEqual([])
  })
})
