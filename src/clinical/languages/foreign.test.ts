import { describe, expect, it } from 'vitest'
import { UNKNOWN_SUBJECT, urgencyRank } from '../../core/clinical.ts'
import { alarmOf } from '../alarm.ts'
import { extract } from '../extract.ts'
import { screen } from '../floor.ts'
import { conceptOf } from '../match/concepts.ts'
import { tokenise } from '../match/tokens.ts'
import { readSubject } from '../subject-hints.ts'
import { triage } from '../triage.ts'
import { foreignFindings } from './foreign.ts'
import { packs } from './packs/index.ts'
import { PHONE_CONTROLS } from './phone-controls.ts'
import { PHONE_CRISES } from './phone-crises.ts'
import { PHONE_EMERGENCIES } from './phone-emergencies.ts'
import { CONTROLS, EMERGENCIES } from './testing-cases.ts'
import { UNSEEN_BY_EAR_CONTROLS, UNSEEN_BY_EAR_EMERGENCIES, UNSEEN_SHORT_CONTROLS } from './unseen-by-ear.ts'
import { UNSEEN_EMERGENCIES } from './unseen-cases.ts'
import { UNSEEN_CHAT_EMERGENCIES_1 } from './unseen-chat-1.ts'
import { UNSEEN_CHAT_EMERGENCIES_2 } from './unseen-chat-2.ts'
import { UNSEEN_CHAT_CONTROLS } from './unseen-chat-controls.ts'
import { UNSEEN_CONTROLS } from './unseen-controls.ts'
import { UNSEEN_SHORT_EMERGENCIES } from './unseen-short.ts'
import { UNSEEN_TALK_CRISES, UNSEEN_TALK_EMERGENCIES } from './unseen-talks.ts'
import { UNSEEN_TALK_CONTROLS } from './unseen-talks-controls.ts'
import { TEN_WAYS_EMERGENCIES } from './unseen-ten-ways.ts'
import { TEN_WAYS_CONTROLS, TEN_WAYS_CRISES } from './unseen-ten-ways-more.ts'

/** What the floor shows at once. */
const alarm = (text: string) =>
  alarmOf(
    screen({
      message: { id: 'm1', speaker: 'patient', text, at: '2026-01-01T00:00:00Z' },
      recent: [],
      facts: [],
      subject: UNKNOWN_SUBJECT,
    }).redFlags,
  )?.level ?? null

const level = (turns: string) => triage({ turns, complete: true }).level

describe('red flags in languages without a full lexicon', () => {
  for (const [language, texts] of Object.entries(EMERGENCIES))
    it.each(texts)(`${language}: an emergency is found in "%s"`, (text) => expect(level(text)).toBe('emergency'))

  for (const [language, texts] of Object.entries(CONTROLS))
    it.each(texts)(`${language}: nothing is raised by "%s"`, (text) =>
      expect(['emergency', 'urgent']).not.toContain(level(text)),
    )

  for (const [language, texts] of Object.entries(UNSEEN_EMERGENCIES))
    it.each(texts)(`${language}: an emergency is found in the everyday words "%s"`, (text) =>
      expect(level(text)).toBe('emergency'),
    )

  for (const chats of [UNSEEN_CHAT_EMERGENCIES_1, UNSEEN_CHAT_EMERGENCIES_2])
    it.each(Object.entries(chats))('%s: every emergency of the chats is found', (_, texts) =>
      expect(texts.filter((text) => level(text) !== 'emergency')).toEqual([]),
    )

  it.each(Object.entries(UNSEEN_CHAT_CONTROLS))('%s: nothing else in the chats is called one', (_, texts) =>
    expect(texts.filter((text) => level(text) === 'emergency')).toEqual([]),
  )

  it.each(Object.entries(PHONE_EMERGENCIES))('%s: every emergency typed on a phone is found', (_, texts) =>
    expect(texts.filter((text) => level(text) !== 'emergency')).toEqual([]),
  )

  it.each(Object.entries(PHONE_CONTROLS))('%s: nothing else typed there is called one', (_, texts) =>
    expect(texts.filter((text) => level(text) === 'emergency')).toEqual([]),
  )

  it.each(Object.entries(TEN_WAYS_EMERGENCIES))('%s: every emergency of the blind sets is found', (_, texts) =>
    expect(texts.filter((text) => alarm(text) !== 'emergency')).toEqual([]),
  )

  it.each(Object.entries(TEN_WAYS_CRISES))('%s: every crisis of the blind sets is found', (_, texts) =>
    expect(texts.filter((text) => alarm(text) === null)).toEqual([]),
  )

  it.each(Object.entries(TEN_WAYS_CONTROLS))('%s: nothing else of the blind sets raises one', (_, texts) =>
    expect(texts.filter((text) => alarm(text) === 'emergency')).toEqual([]),
  )

  it.each(Object.entries(UNSEEN_TALK_EMERGENCIES))('%s: every emergency that opens a talk is found', (_, texts) =>
    expect(texts.filter((text) => level(text) !== 'emergency')).toEqual([]),
  )

  it.each(Object.entries(UNSEEN_TALK_CRISES))('%s: every crisis that opens one is for today', (_, texts) =>
    expect(texts.filter((text) => urgencyRank(level(text)) < urgencyRank('urgent'))).toEqual([]),
  )

  it.each(Object.entries(UNSEEN_TALK_CONTROLS))('%s: nothing else that opens one is called an emergency', (_, texts) =>
    expect(texts.filter((text) => level(text) === 'emergency')).toEqual([]),
  )

  for (const texts of [UNSEEN_SHORT_EMERGENCIES, UNSEEN_BY_EAR_EMERGENCIES])
    it.each(Object.entries(texts))('%s: every emergency in a few words is found, whatever the letters', (_, all) =>
      expect(all.filter((text) => urgencyRank(level(text)) < urgencyRank('urgent'))).toEqual([]),
    )

  for (const texts of [UNSEEN_SHORT_CONTROLS, UNSEEN_BY_EAR_CONTROLS])
    it.each(Object.entries(texts))('%s: nothing else in a few words is called one', (_, all) =>
      expect(all.filter((text) => level(text) === 'emergency')).toEqual([]),
    )

  it.each([
    ['sadri byouja3ni w da2t kbir 3ala sadry', 'chest-pain'],
    ['nafasesh ghat meeshe', 'apnoea'],
  ])('words of Arabic and Persian are read as they sound: "%s"', (text, code) =>
    expect(foreignFindings(tokenise(text), null).map((finding) => finding.code)).toContain(code),
  )

  it.each(Object.entries(PHONE_CRISES))('%s: every crisis typed there is for today', (_, texts) =>
    expect(texts.filter((text) => urgencyRank(level(text)) < urgencyRank('urgent'))).toEqual([]),
  )

  for (const [language, texts] of Object.entries(UNSEEN_CONTROLS))
    it.each(texts)(`${language}: nothing is raised by the everyday words "%s"`, (text) =>
      expect(['emergency', 'urgent']).not.toContain(level(text)),
    )

  it.each([
    ['waja3 bi sadri w mish 2ader atnaffas', 'mish 2ader atnaffas'],
    [
      '\u0648\u0648\u062c\u0647\u064a \u062a\u0648\u0631\u0645',
      '\u0648\u0648\u062c\u0647\u064a \u062a\u0648\u0631\u0645',
    ],
    ["j'ai mal au c\u0153ur, au niveau du c\u0153ur \u00e7a serre", 'serre'],
    ["j'ai re\u00e7u de l'acide dans l'\u0153il", "acide dans l'\u0153il"],
  ])('%s is read though the words are written together, apart or with a ligature', (text, part) => {
    expect(
      foreignFindings(tokenise(text), null)
        .map(({ quote }) => quote)
        .join(' | '),
    ).toContain(part)
  })

  it.each([
    'no s\u00e9 qu\u00e9 hacer, mi hijo convulsiona',
    'no puedo m\u00e1s, quiero matarme',
    'je ne sais pas quoi faire, mon b\u00e9b\u00e9 ne respire plus',
    'dah tak tahan, saya nak bunuh diri',
    'ek het nie geslaap nie, my bors is seer',
  ])('a denial of something else before a comma does not hide the emergency in "%s"', (text) =>
    expect(level(text)).toBe('emergency'),
  )

  it.each([
    'no tengo fiebre, dolor de pecho ni falta de aire',
    "je n'ai pas de fi\u00e8vre, pas de douleur dans la poitrine",
    'saya tiada demam, sakit dada atau sesak nafas',
  ])('a list of what is absent stays denied in "%s"', (text) =>
    expect(['emergency', 'urgent']).not.toContain(level(text)),
  )

  it.each([
    'mi mam\u00e1 tuvo una convulsi\u00f3n y sigue inconsciente',
    'ma m\u00e8re a fait un malaise et ne r\u00e9pond plus',
  ])('what a relative has now is no family history: "%s"', (text) => expect(level(text)).toBe('emergency'))

  it.each([
    'tuve un infarto en 2012, ahora estoy bien',
    '6 saal pehle heart attack aaya tha ab bilkul theek hoon',
    'parivar me lakwa ki history hai',
    '\u0639\u0645\u064a \u0639\u0646\u062f\u0647 \u0635\u0631\u0639 \u0648\u0631\u0627\u062b\u064a',
  ])('a named year, what is well now and what runs in the family raise nothing: "%s"', (text) =>
    expect(['emergency', 'urgent']).not.toContain(level(text)),
  )

  it('a fit that never came again is past, a pain told behind that is not', () => {
    expect(level('mi hija tuvo una convulsion a los 2 a\u00f1os y nunca mas')).not.toBe('emergency')
    expect(level('me voy a matar, nunca mas')).toBe('emergency')
    expect(level('tuve una convulsion y nunca mas, me aprieta el pecho y estoy sudando frio')).toBe('emergency')
  })

  it('the time of a birth is not that of the bleeding after it', () =>
    expect(level('par\u00ed hace tres semanas y sangro much\u00edsimo')).toBe('emergency'))

  it('the baby that does not move is not born', () => {
    const { subject } = readSubject('estoy de 36 semanas y el bebe no se mueve')
    expect(subject).toMatchObject({ pregnant: true, weeksPregnant: 36 })
    expect(subject.ageDays).toBeUndefined()
  })

  it('one stray word of another language is left to the language of the text: "pelo" is Malay for slurred', () =>
    expect(foreignFindings(tokenise('se me cae el pelo'), null)).toEqual([]))

  it('a word that several languages have is judged by the one that is spoken', () => {
    const found = foreignFindings(tokenise("il y a quinze ans j'ai fait une overdose"), null)
    expect(found.map(({ code, assertion }) => [code, assertion.temporality])).toEqual([['overdose', 'historical']])
  })

  it('gives no level where nothing was found, and says that the language is the reason', () => {
    const found = triage({ turns: 'tengo la nariz tapada y estornudo mucho desde ayer', complete: true })
    expect(found).toMatchObject({ level: null, missing: ['language'] })
  })

  it.each(packs.map((pack) => [pack.language, pack] as const))('%s speaks of concepts that exist', (_, pack) => {
    expect(Object.keys(pack.redFlags).filter((code) => !conceptOf(code))).toEqual([])
  })

  it('quotes the words as they stand', () => {
    const text = '\u0639\u0646\u062f\u064a \u0623\u0644\u0645 \u0641\u064a \u0627\u0644\u0635\u062f\u0631'
    const [found] = foreignFindings(tokenise(text), null)
    expect(text.slice(found!.start, found!.end)).toBe(found!.quote)
  })
})

describe('who a text in such a language is about', () => {
  it.each([
    ['mi beb\u00e9 de 2 meses tiene fiebre', { ageDays: 61, speaker: 'parent' }],
    ['mon b\u00e9b\u00e9 de 6 semaines a de la fi\u00e8vre', { ageDays: 42, speaker: 'parent' }],
    ['je suis enceinte de 30 semaines et je saigne', { pregnant: true, weeksPregnant: 30 }],
    ['saya mengandung 30 minggu dan berdarah banyak', { pregnant: true, weeksPregnant: 30 }],
    ['mere 2 mahine ke bachche ko bukhar hai', { ageDays: 61, speaker: 'parent' }],
  ])('%s', (text, subject) => expect(readSubject(text).subject).toMatchObject(subject))

  it('leaves an English text to English', () => {
    expect(readSubject('my baby has a fever, tell me what to do').ages.max).toBeLessThan(2)
  })
})

it('a word alone counts as it is written: German is no misspelt French', () => {
  expect(['emergency', 'urgent']).not.toContain(level('Wie viele Tabletten darf ich am Tag nehmen?'))
})

describe('English beside them', () => {
  it.each([
    'no stroke, no diabetes, and I have no incontinence',
    'my double vision was corrected with glasses as a child and I have no pain',
    'I sweat a lot in the sauna and the sauce was too hot for me',
  ])('%s raises nothing', (text) => expect(['emergency', 'urgent']).not.toContain(level(text)))

  it('a pain that is denied for a relative of long ago does not quieten one of now', () => {
    const codes = extract('me duele el pecho, a mi madre tambien le paso hace 10 a\u00f1os')
      .filter(({ assertion }) => assertion.experiencer === 'patient' && assertion.temporality === 'recent')
      .map(({ code }) => code)
    expect(codes).toContain('chest-pain')
  })
})
