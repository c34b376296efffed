import type { Turn } from '../core/chat.ts'
import type { Assertion, Finding } from '../core/clinical.ts'
import { stem } from '../core/text.ts'
import { readAnswer } from './assertion/answers.ts'
import { IS_CATEGORY } from './assertion/claim.ts'
import { degreesOf, FEVER } from './assertion/degrees.ts'
import { deniedWord } from './assertion/list-answers.ts'
import { saysOpposite } from './assertion/opposites.ts'
import { othersAsked } from './assertion/people.ts'
import { asksForProperty, tellsOfIt } from './assertion/related.ts'
import { isAsker, readDialogue } from './dialogue.ts'
import { extract } from './extract.ts'
import type { Concept } from './lexicon/concept.ts'
import { type ConceptMatch, conceptOf, kindsOf, matchConcepts } from './match/concepts.ts'
import { type Tokenised, tokenise } from './match/tokens.ts'
import { timePhrases } from './timing.ts'

type AssertInput =
  | { readonly sentence: string; readonly concept: string }
  | { readonly dialogue: string | readonly Turn[]; readonly concept: string }

type ConceptAssertion = Pick<Assertion, 'negation' | 'temporality' | 'experiencer'>

/**
 * What a sentence or a talk claims about a concept given in free words ("chest pain"). It need not be in the lexicon:
 * its words, their stems and the lexicon's synonyms are looked for, and the same rules of scope and answer apply as for
 * findings. What is not mentioned at all counts as affirmed, recent, of the patient: nobody denied it.
 */
export function assertConcept(input: AssertInput): ConceptAssertion {
  const turns =
    'sentence' in input ? null : typeof input.dialogue === 'string' ? readDialogue(input.dialogue) : input.dialogue
  const concept = target(input.concept)
  const find = (isStrict: boolean) =>
    extract(turns ?? ('sentence' in input ? input.sentence : ''), {
      locate: (text) => locate(text, concept, isStrict),
    }).filter(({ code }) => code === TARGET)
  // The head word alone ("sleep" of "trouble sleeping") is a last resort, and only where nobody asked for the whole.
  const whole = find(true)
  const isAsked = turns?.some(
    ({ speaker, text }) => isAsker(speaker) && locate(tokenise(text), concept, true).length > 0,
  )
  if (turns && whole.length === 0 && !isAsked && deniesPlace(turns, concept))
    return { negation: 'negated', temporality: 'recent', experiencer: 'patient' }
  const found = whole.length > 0 || isAsked ? whole : find(false)
  const chosen = turns && found.length === 0 ? notAnswered(turns, concept) : choose(found)
  return {
    negation: chosen?.negation ?? 'affirmed',
    temporality: chosen?.temporality ?? 'recent',
    experiencer: chosen?.experiencer ?? 'patient',
  }
}

/** "Down the arm, not the jaw": of "jaw pain" the place is named, and the no stands before it. */
function deniesPlace(turns: readonly Turn[], { stems, head }: Target): boolean {
  const told = turns.findLast(({ speaker }) => !isAsker(speaker))
  if (!told || stems.length < 2) return false
  const words = tokenise(told.text).tokens.map(({ text }) => text)
  return words.some((word, at) => {
    const root = rootOf(word)
    const near = words.slice(Math.max(0, at - 3), at).join(' ')
    return root !== head && stems.includes(root) && /\bnot (?:in |on |to |into )?(?:the|my|his|her)$/.test(near)
  })
}

const TARGET = 'asserted-concept'
/** What somebody feels who may have a fever and has not measured it. */
const FEELS_FEVER = /^(?:feels-hot|shivering|rigors|chills|sweating|sweats|night-sweats)$/

interface Target {
  readonly concept: Concept
  /** The word that carries it: "weakness" of "weakness in the arm". */
  readonly head: string | undefined
  readonly stems: readonly string[]
  readonly codes: ReadonlySet<string>
}

/** Small words carry nothing of a concept's meaning. */
const SMALL = /^(?:the|a|an|of|in|on|to|with|and|or|any|some|his|her|my|your|their|is|was|for|at)$/

function target(text: string): Target {
  const tokenised = tokenise(text)
  const written = tokenised.tokens.map(({ text: word }) => word)
  const stems = written.filter((word) => !SMALL.test(word)).map(rootOf)
  const cut = written.findIndex((word, index) => index > 0 && /^(?:in|of|on|at|when|from|with)$/.test(word))
  const head = (cut < 0 ? written : written.slice(0, cut)).findLast((word) => !SMALL.test(word))
  const codes = new Set(
    matchConcepts(tokenised)
      .filter(({ from, to }) => to - from >= Math.min(stems.length, tokenised.tokens.length))
      .map(({ concept }) => concept.code),
  )
  // "Warfarin" is also a medicine of high risk, as apixaban is: its own name leaves the kinds aside.
  const own = written.join('-')
  if (codes.has(own)) for (const code of codes) if (code !== own) codes.delete(code)
  const isAll = (kind: Finding['kind']) => codes.size > 0 && [...codes].every((code) => conceptOf(code)?.kind === kind)
  return {
    concept: {
      code: TARGET,
      name: text,
      kind: isAll('condition') ? 'condition' : isAll('medicine') ? 'medicine' : 'symptom',
      phrases: [],
    },
    head: head && rootOf(head),
    stems,
    codes,
  }
}

/** Where the concept stands: its words in order, else its words near each other, else a synonym, else its head word. */
function locate(text: Tokenised, { concept, head, stems, codes }: Target, isStrict: boolean): ConceptMatch[] {
  const words = text.tokens.map(({ text: word }) => rootOf(word))
  const inOrder = spans(words, stems, 2)
  const near = inOrder.length > 0 ? inOrder : anyOrder(words, stems)
  const found =
    near.length > 0
      ? near
      : matchConcepts(text).filter((match) => [...kindsOf(match.concept.code)].some((code) => codes.has(code)))
  const last = found.length > 0 || !head || isStrict || stems.length < 2 ? found : spans(words, [head], 0)
  return last.map(({ from, to }) => ({ concept, from, to }))
}

/** Other forms of one word that share no stem. */
const IRREGULAR: Readonly<Record<string, string>> = {
  swollen: 'swelling',
  bled: 'bleeding',
  fell: 'fall',
  fallen: 'fall',
}

/** The stem that a noun and its adjective share: "weakness" and "weak", "dizziness" and "dizzy". */
function rootOf(word: string): string {
  const root = stem(IRREGULAR[word] ?? word)
  return root.length > 6 ? root.replace(/ness$/, '').replace(/i$/, 'y') : root
}

function spans(words: readonly string[], stems: readonly string[], gap: number): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = []
  for (let from = 0; from < words.length; from++) {
    if (!same(words[from]!, stems[0] ?? '')) continue
    let at = from
    let ok = true
    for (const wanted of stems.slice(1)) {
      let next = at + 1
      while (next < words.length && next <= at + 1 + gap && !same(words[next]!, wanted)) next++
      if (next >= words.length || next > at + 1 + gap) {
        ok = false
        break
      }
      at = next
    }
    if (ok) out.push({ from, to: at + 1 })
  }
  return out
}

function same(word: string, wanted: string): boolean {
  return (
    word === wanted || (wanted.length > 5 && (word.startsWith(wanted) || (word.length > 5 && wanted.startsWith(word))))
  )
}

/** "pain in my chest" for "chest pain". */
function anyOrder(words: readonly string[], stems: readonly string[]): { from: number; to: number }[] {
  if (stems.length < 2) return []
  const window = stems.length + 4
  for (let from = 0; from < words.length; from++) {
    if (!stems.some((wanted) => same(words[from]!, wanted))) continue
    const slice = words.slice(from, from + window)
    const places = stems.map((wanted) => slice.findIndex((word) => same(word, wanted)))
    if (places.every((place) => place >= 0)) return [{ from, to: from + Math.max(...places) + 1 }]
  }
  return []
}

/** The last word on it counts; within one turn an affirmation beats a denial. */
function choose(found: readonly Finding[]): Assertion | null {
  const last = found.at(-1)
  if (!last) return null
  const all = found.filter(({ turn }) => turn === last.turn)
  const own = all.filter(({ assertion }) => assertion.experiencer === 'patient')
  const sameTurn = own.length > 0 ? own : all
  const affirmed = sameTurn.find(({ assertion }) => assertion.negation === 'affirmed' && !assertion.hypothetical)
  return (last.turn === null ? (sameTurn[0] ?? last) : (affirmed ?? sameTurn.at(-1) ?? last)).assertion
}

/**
 * Asked, and the answer is no yes or no that the rules know. One that tells of another symptom, or says that all is
 * normal, is no yes; other words ("like you would not believe") are taken for one, because a lost symptom is worse.
 */
function notAnswered(turns: readonly Turn[], concept: Target): Assertion | null {
  const at = turns.findLastIndex(
    ({ speaker, text }) => isAsker(speaker) && locate(tokenise(text), concept, false).length > 0,
  )
  if (at < 0) return answeredOnly(turns)
  const whole = turns.slice(at + 1).find(({ speaker }) => !isAsker(speaker))?.text ?? ''
  // "Any nausea or chest pain?" "No nausea, tight across the middle": the no is of the other thing.
  const denied = deniedWord(tokenise(turns[at]!.text), whole)
  const answer = denied && !concept.stems.includes(denied.stem) ? whole.slice(denied.rest) : whole
  // "No fevers?" "I felt hot": not measured, not denied.
  if (
    concept.codes.has('fever') &&
    extract(answer).some(({ code, assertion }) => FEELS_FEVER.test(code) && assertion.negation !== 'negated')
  )
    return { negation: 'possible', temporality: 'recent', experiencer: 'patient', family: false, hypothetical: false }
  if (
    /^(?:asks|possible)$/.test(readAnswer(answer).kind) ||
    /\?\s*$/.test(answer) ||
    REQUEST.test(answer) ||
    LEAVES_OPEN.test(answer) ||
    (DOUBTS.test(answer) && !extract(answer).some(({ kind }) => kind === 'symptom' || kind === 'sign'))
  )
    return { negation: 'possible', temporality: 'recent', experiencer: 'patient', family: false, hypothetical: false }
  // "Fainted, or is a limb cold?" "Left foot is cold.": the rest was not answered.
  const told = extract(turns).filter(({ question }) => question === turns[at]!.id)
  if (
    told.length > 0 &&
    told.every(({ assertion }) => assertion.negation !== 'negated') &&
    LISTS.test(turns[at]!.text) &&
    readAnswer(answer).kind !== 'yes'
  )
    return { negation: 'possible', temporality: 'recent', experiencer: 'patient', family: false, hypothetical: false }
  if (asksForIt(turns[at]!, concept))
    return { negation: 'affirmed', temporality: 'recent', experiencer: 'patient', family: false, hypothetical: false }
  const reading = concept.codes.has('fever') ? degreesOf(answer) : null
  if (reading !== null) {
    const negation = reading >= FEVER ? 'affirmed' : 'negated'
    return { negation, temporality: 'recent', experiencer: 'patient', family: false, hypothetical: false }
  }
  // "Burning, going often?" "Going every half hour, doesn't burn": a word of its own is said of it.
  const isNamed = readAnswer(answer).kind !== 'no' && namesOwnWord(concept, answer)
  const isElse =
    saysOpposite(concept.concept.name, answer) ||
    (readAnswer(answer).kind !== 'yes' &&
      !tellsOfIt(concept.concept.name, answer) &&
      !ADMITS.test(answer) &&
      !isNamed &&
      !OFTEN.test(answer) &&
      (answer === '' ||
        saysNormal(answer) ||
        REFUSES.test(answer) ||
        (!/^\W*(?:it|they|that)\b/i.test(answer) &&
          !LIKENS.test(answer) &&
          extract(answer).some(
            ({ kind, assertion }) => (kind === 'symptom' || kind === 'sign') && assertion.negation !== 'negated',
          ))))
  // "Any change in your weight?" "Dropped a stone": asked for in general, told in particular.
  const isGeneral = concept.stems.some((word) => /^(?:chang|problem|troubl|issu|symptom|difficult)/.test(word))
  const isTold = (isGeneral || IS_CATEGORY.test(concept.concept.name)) && !saysNormal(answer) && answer !== ''
  const negation = isElse && !isTold ? 'negated' : 'affirmed'
  // "Ever had an operation?" "Appendix out in 1998".
  const times = timePhrases(tokenise(answer)).filter(({ kind }) => kind === 'ago' || kind === 'at')
  const isLongAgo =
    negation === 'affirmed' &&
    (readAnswer(answer).kind === 'was' ||
      isOfYear(answer) ||
      (times.length > 0 && times.every(({ hours }) => hours > LATELY_HOURS)))
  // "Has anybody else been ill?" "The little one had the same".
  const isOfOthers =
    negation === 'affirmed' && /\bany(?:one|body)\b/i.test(turns[at]!.text) && othersAsked(turns[at]!.text) !== null
  return {
    negation,
    temporality: isLongAgo ? 'historical' : 'recent',
    experiencer: isOfOthers ? 'other' : 'patient',
    family: false,
    hypothetical: false,
  }
}
/**
 * Asked in words that name it otherwise ("do you hurt yourself?" of self-harm), as the only question of the talk: what is
 * over, another's or open is read from the answer; a denial only where the no is the whole of it.
 */
function answeredOnly(turns: readonly Turn[]): Assertion | null {
  if (turns.filter(({ speaker }) => isAsker(speaker)).length !== 1) return null
  const text = turns.findLast(({ speaker }) => !isAsker(speaker))?.text ?? ''
  const { kind } = readAnswer(text)
  const is = (negation: Assertion['negation'], temporality: Assertion['temporality'] = 'recent'): Assertion => ({
    negation,
    temporality,
    experiencer: 'patient',
    family: false,
    hypothetical: false,
  })
  if (kind === 'was') return is('affirmed', 'historical')
  if (kind === 'possible') return is('possible')
  return kind === 'no' && text.trim().split(/\s+/).length <= BARE_NO ? is('negated') : null
}
const BARE_NO = 4

/** "Heart beating oddly?" "Fluttery, on and off": how often it is says that it is. */
const OFTEN =
  /\b(?:on and off|off and on|comes and goes|now and (?:then|again)|all the time|constantly|non ?stop|most days|every (?:day|night|few \w+))\W*$/i

/** A word of some weight of what was asked, in a clause that denies nothing. */
function namesOwnWord({ stems }: Target, answer: string): boolean {
  return answer
    .split(/[,.;!?]/)
    .some(
      (clause) =>
        !/\b(?:no|not|never|none|nothing|without|\w+n['\u2019]?t|\w+nt)\b|\b(?:fine|ok|okay|normal|good|steady|stable|same)\b/i.test(
          clause,
        ) && tokenise(clause).tokens.some(({ text }) => text.length > 3 && stems.includes(rootOf(text))),
    )
}

/** "Gallbladder out 2011": a year that is over. */
function isOfYear(answer: string): boolean {
  const year = /\b(?:19[3-9]|20[0-9])\d\b/.exec(answer)?.[0]
  return year !== undefined && !/\b(?:since|still|now|ever)\b/i.test(answer)
}

/** "Any cramps?" "Like period pains": likened to something, and so there. */
const LIKENS =
  /^\W*(?:(?:it['\u2019]?s|its|they['\u2019]?re|sort of|kind of|a bit|just|more|feels?)\W+)*(?:like|as if|similar to|worse than|same as when)\b/i
/** Says that nobody knows, whatever else it tells. */
const LEAVES_OPEN =
  /\b(?:(?:it['\u2019]?s )?been (?:suggested|mentioned|queried)|question mark|no(?: one|body) (?:knows|knew|looked|checked|could say)|couldn['\u2019]?t tell you|never (?:confirmed|proven|diagnosed|tested|got (?:round|around) to)|if (?:that['\u2019]?s what you mean|that counts|you can call it)|(?:don['\u2019]?t know|not sure) (?:if|whether) that counts|that['\u2019]?s all i (?:can say|know))\b/i
/** Words of doubt in an answer that names nothing of its own. */
const DOUBTS =
  /\b(?:maybe|might|may (?:be|have)|possibl[ey]|probably|perhaps|supposedly|i (?:think(?! you(?:['\u2019]ll| will) find)|guess|suppose|reckon|imagine|expect|assume|wonder)|wonder|unsure|(?:not|n['\u2019]t) (?:sure|certain|know)|dunno|no idea|(?:can|could)n['\u2019]?t (?:tell|say|see|remember|swear|make|be sure|find)|(?:hard|difficult|impossible) to|in case|hoping|waiting)\b/i
const LISTS = /,[^?]* or |\bor\b/i
/** Asks for something instead of answering. */
const REQUEST =
  /^\W*(?:(?:look|please|just|listen|sorry)\W+)*(?:(?:can|could|will|would) (?:you|somebody|someone|i|we)\b|(?:i (?:just )?(?:want|need)|get me|give me|put me through|let me) (?:to )?(?:speak|talk|see|a|an|the|my)\b)/i
/** A yes or an instance within an answer that began with something else: "my fingertips, aye", "passed one in 2018". */
const ADMITS =
  /\b(?:yes|yeah|yep|aye)\b|^\W*(?:(?:well|um|er|i|i['\u2019]ve|he|she|we|have|has|only|just)\W+)*(?:passed|had|got|found|felt|noticed|saw|get|gets) (?:one|some|a few|two|three|a couple|them)\b/i
/** A whole clause that denies, wherever it stands: "I nearly did, but no", "looked, nothing there". */
const DENIES =
  /^(?:(?:so|but|and|then|well)\W+)*(?:(?:no|none|nope|nah|never)\W*$|nothing(?: there| at all| like that)?\W*$|(?:it )?(?:does|is|has|did|was)n['\u2019]?t\b|i (?:shouldn['\u2019]?t be|haven['\u2019]?t|don['\u2019]?t|didn['\u2019]?t)\b(?! know))/i
/**
 * The first clause says that all is normal, and nothing takes it back: "fine sitting here, but I had to stop three times",
 * "today's been all right, last night was rough though". What stands in a later clause denies nothing ("there's a smear,
 * nothing dramatic").
 */
function saysNormal(answer: string): boolean {
  const clauses = answer
    .replace(/^\W*(?:well|ok|okay|right|good question)\b[\s,.]+(?=\S)/i, '')
    .split(/[,.;!]+\s+|\s(?=(?:but|though|although|so (?:no|i|not|never|none))\b)/i)
    .filter((clause) => /\w/.test(clause))
  if (clauses.some((clause) => DENIES.test(clause))) return true
  if (!IS_NORMAL.test((clauses[0] ?? '').replace(WELL_AFTER, ' '))) return false
  // "Nights are fine, mornings are when it gets me."
  const isTakenBack =
    /\b(?:but|though|although|(?:is|are|thats|that['\u2019]s) when|gets? (?:me|him|her)|is the (?:problem|issue|trouble|one))\b/i.test(
      answer,
    )
  return (
    !isTakenBack ||
    clauses.slice(1).every((clause) => IS_NORMAL.test(clause)) ||
    extract(answer).some(({ kind }) => kind === 'symptom' || kind === 'sign')
  )
}
/** "Like a curtain coming down, then fine": well after it, and so not without it. */
const WELL_AFTER =
  /(?<=\w\W+)\b(?:and )?then (?:(?:it|i|he|she|all|back|was|went|is|to|felt) )*(?:fine|ok|okay|normal|good|well|clear|alright|all right)\b/i
/** "Has the rash spread?" takes the rash for granted. */
function asksForIt({ text }: Turn, concept: Target): boolean {
  const tokenised = tokenise(text)
  return locate(tokenised, concept, true).some((match) => asksForProperty(tokenised, match))
}
const LATELY_HOURS = 14 * 24

/** "Is she drinking?" "She refuses everything". */
const REFUSES =
  /\b(?:refus(?:es|ing|ed)|(?:pushes|turns) (?:it )?away|off (?:his|her|my) (?:food|milk|feeds?)|barely|hardly)\b/i

const IS_NORMAL =
  /\b(?:no|not|never|none|nothing|neither|nor|(?<=^\W*(?:(?:i|he|she|we|it|that|there|they)\s)?)(?!(?:can|wo)n)\w+n['\u2019]t|normal(?:ly)?|fine|good|great|ok|okay|clear|usual|well|same(?! thing)|gradual(?:ly)?|healthy|steady|regular|perfect(?:ly)?|instead|rather|gained|wish|like a (?:log|baby|horse)|all right|alright)\b/i
