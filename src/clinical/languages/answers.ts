import { LOCALES, type Locale, type Turn } from '../../core/chat.ts'
import type { Finding } from '../../core/clinical.ts'
import { fold } from '../../core/text.ts'
import { FORM_QUESTIONS, formKeys } from '../interview/form.ts'
import { isSurelyEnglish } from '../language.ts'
import { conceptOf } from '../match/concepts.ts'
import { tokenise } from '../match/tokens.ts'
import { PLAINLY, UNTOLD } from '../plain-finding.ts'
import { createRecent } from '../recent.ts'
import { WORDING_KEYS, wording } from '../wording/index.ts'
import { foreignFindings } from './foreign.ts'
import type { LanguagePack } from './pack.ts'
import { packs } from './packs/index.ts'
import { longest, mostSpoken, sentencesOf } from './reading.ts'

/**
 * What a yes or a no to a question in such a language says: the findings that the question asks for, with the answer's
 * words and both turns. Empty where the question is English, asks for nothing known, or is not answered by its first words.
 */
export function foreignAnswers(question: Turn, answer: Turn): Finding[] {
  if (!/[?\u061f]\s*$/.test(question.text)) return []
  const { pack, codes } = askedIn(question.text)
  if (!pack) return []
  const kind = answerKind(pack, answer.text)
  if (!kind) return []
  const own = new Set(foreignFindings(tokenise(answer.text), null).map(({ code }) => code))
  const end = /^[^.!?,\n\u060c\u061f\u0964]*/.exec(answer.text)![0].length
  return codes
    .filter((code) => !own.has(code))
    .map((code) => {
      const { name, kind: sort } = conceptOf(code)!
      return {
        ...UNTOLD,
        code,
        name,
        kind: sort,
        assertion: { ...PLAINLY, negation: kind === 'yes' ? 'affirmed' : kind === 'no' ? 'negated' : 'possible' },
        quote: answer.text.slice(0, end),
        start: 0,
        end,
        turn: answer.id,
        question: question.id,
      }
    })
}

interface Asked {
  readonly pack: LanguagePack | null
  readonly codes: readonly string[]
}

/** The product's own questions come again in every talk. */
const latest = createRecent<Asked>({ entries: 300, characters: 1_000 })

/** What a question asks for: one of the form's by its reviewed words, any other by the red flags it names. */
function askedIn(question: string): Asked {
  return latest.of(question, readAsked)
}

function readAsked(question: string): Asked {
  for (const pack of packs) {
    if (!isLocale(pack.language)) continue
    const asked = ofForm(pack.language, question)
    if (asked) return { pack, codes: [asked.code] }
    // "Is somebody with you now?" asks for no finding, though "now" is a word of one.
    if (isOfInterview(pack.language, question)) return { pack, codes: [] }
  }
  if (isSurelyEnglish(question)) return { pack: null, codes: [] }
  const asked = sentencesOf(tokenise(question))
  const pack = mostSpoken(asked)
  const found = asked.filter((sentence) => sentence.pack === pack).flatMap((one) => longest(one.found))
  return { pack, codes: [...new Set(found.map(({ value }) => value.code!))] }
}

function isOfInterview(locale: Locale, question: string): boolean {
  return TOPIC_KEYS.some((key) => question.trimEnd().endsWith(wording(locale, key)))
}
const TOPIC_KEYS = WORDING_KEYS.filter((key) => /^question\..+\.(?:self|other|child)$/.test(key))

function ofForm(locale: Locale, question: string) {
  const words = question.trimEnd()
  return FORM_QUESTIONS.find((one) => formKeys(one).some((key) => words.endsWith(wording(locale, key))))
}

function isLocale(language: string): language is Locale {
  return (LOCALES as readonly string[]).includes(language)
}

/** How an answer begins in whichever of these languages knows the longest beginning of it. */
export function foreignAnswerKind(text: string): 'yes' | 'no' | 'unsure' | null {
  let best: ReturnType<typeof beginning> = null
  for (const pack of packs) {
    const found = beginning(pack, text)
    if (found && found.length > (best?.length ?? 0)) best = found
  }
  return best?.kind ?? null
}

/** Whether a question is one of the form's, in its reviewed words. */
export function isFormQuestion(question: string): boolean {
  return LOCALES.some((locale) => locale !== 'en' && ofForm(locale, question) !== undefined)
}

/** Whether a question of the form gets an answer that begins as neither yes nor no nor unsure. */
export function leavesFormOpen(question: string, answer: string): boolean {
  const { pack } = askedIn(question)
  if (!pack || !isLocale(pack.language)) return false
  return ofForm(pack.language, question) !== undefined && answerKind(pack, answer) === null
}

function answerKind(pack: LanguagePack, text: string): 'yes' | 'no' | 'unsure' | null {
  return beginning(pack, text)?.kind ?? null
}

/** The longest beginning counts: "no se" is no "no". */
function beginning(pack: LanguagePack, text: string): { kind: 'yes' | 'no' | 'unsure'; length: number } | null {
  const said = `${fold(text)
    .text.trim()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `
  let best: { kind: 'yes' | 'no' | 'unsure'; length: number } | null = null
  for (const kind of ['unsure', 'no', 'yes'] as const) {
    for (const phrase of pack.answers[kind]) {
      const begin = fold(phrase).text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      if (said.startsWith(`${begin} `) && begin.length > (best?.length ?? 0)) best = { kind, length: begin.length }
      // "no estoy seguro" and "segura": a beginning of a word is enough for what is not sure.
      else if (kind === 'unsure' && said.startsWith(begin) && begin.length > 6) best = { kind, length: begin.length }
    }
  }
  return best
}
