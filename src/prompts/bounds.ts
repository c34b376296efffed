import { lexicon } from '../clinical/lexicon/index.ts'
import { isLexiconWord, kindsOf, matchConcepts } from '../clinical/match/concepts.ts'
import { tokenise } from '../clinical/match/tokens.ts'
import { fold, stem, words } from '../core/text.ts'
import type { Violation } from './contract.ts'

// What a model may write where its words could reach a reader. A model that obeys an order hidden in a message or a
// document still has nothing to say outside these bounds.

const LINK =
  /\b(?:https?:\/\/|www\.)\S+|\b[\w.+-]+@[\w-]+\.\w+|!?\[[^\]]*\]\(|\b[\w-]+\.(?:com|net|org|io|info|xyz|ru|cn)\b/i

/** No reply of ours holds a link, an address or an image: sources are shown beside it, from their own records. */
export function linkViolations(text: string): Violation[] {
  return LINK.test(text) ? [{ code: 'foreign', say: 'It holds a link or an address. Leave it out.' }] : []
}

/** Words in another script than Latin stand in the source or not at all: rules that compare English can't judge them. */
export function scriptViolations(text: string, sources: readonly string[]): Violation[] {
  const said = new Set(sources.flatMap((source) => words(source)))
  const isForeign = words(text).some((word) => /[^\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}]/u.test(word) && !said.has(word))
  return isForeign ? [{ code: 'foreign', say: 'It holds words that stand in none of the words you point at.' }] : []
}

const FILLER = new Set(
  'a an the is are was were do does did you your yours have has had it its of or and to in on for any this that these those with when what how where who which why be been not no can could i me my we us our so if at by from as but they them there than then too very will would should may might about some one'.split(
    ' ',
  ),
)

/** Words of kindness, and of asking, that may stand around a question. */
const KIND = new Set(
  [
    'thank thanks thankyou okay ok alright sorry hear hearing understand see sound sounds hard difficult tough unpleasant uncomfortable worrying',
    'please tell telling told say said saying describe share sharing explain let know think remember appreciate helpful help helps',
    'more little bit first now next just like want ask question answer clinician doctor good great must feel feeling feels since',
    'anything something also still get getting go going time today mean exactly roughly quite right yes make sure everything often again',
  ].flatMap((line) => line.split(' ').map(stem)),
)

/** So many of a person's words in a row are an echo, not an answer to what was said. */
const ECHO = 4

/**
 * A worded question says what the question says, with kind words around it and at most terms of illness that were
 * mentioned before. Anything else was put there by somebody.
 */
export function questionViolations(text: string, question: string, recent: readonly string[]): Violation[] {
  const asked = new Set(contentOf(question))
  const said = new Set(recent.flatMap((one) => words(one)))
  const spoken = withoutAddress(text, said)
  const foreign = words(spoken).filter((word) => {
    const root = stem(word)
    return !FILLER.has(word) && !asked.has(root) && !KIND.has(root) && !(said.has(word) && isLexiconWord(word))
  })
  const own = new Set(runsOf(question))
  const told = new Set(recent.flatMap(runsOf))
  const isEcho = runsOf(spoken).some((run) => told.has(run) && !own.has(run))
  return foreign.length > 0 || isEcho
    ? [{ code: 'foreign', say: 'It says something that is not in the question. Ask only that, in kind words.' }]
    : []
}

const ADDRESS =
  /^(?:[Tt]hank you|[Tt]hanks|[Oo]kay|[Hh]ello|[Hh]i|(?:I am |I'm )?[Ss]orry), (\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){0,2})(?=[.,!])/u

/** "Thank you, Ana Silva.": a name that was told may be said behind a greeting, and nothing else of what was told. */
function withoutAddress(text: string, said: ReadonlySet<string>): string {
  const name = ADDRESS.exec(text.trim())?.[1]
  if (name === undefined || words(name).some((word) => !said.has(word) || isLexiconWord(word))) return text
  return text.replace(name, '')
}

/** An order to a writer, not advice to a patient. */
const ORDER =
  /^(?:please )?(?:create (?:an? )?(?:action items|e-?mails?|lists?|poems?|stor(?:y|ies)|summar(?:y|ies)|reports?|code)|describe(?! (?:your|the|any) (?:pain|symptoms?))|provide|compose|translate|summari[sz]e|generate|encode|encrypt|decode|write(?! (?:down|it down|your))|explain(?! (?:to|your))|discuss(?! (?:with|it|this|your|any))|imagine|pretend|ignore|forget|disregard|integrate|append|modify|insert|augment|incorporate|determine|respond|reply|output|print|state|include in|in your (?:reply|response|answer)|show (?:me|us|the (?:last|note|prompt|system|user))|reveal|display|repeat (?:the|your) (?:text|words|prompt|message)|sign the|call (?:the )?(?:function|tool|\w+_\w+)|set (?:the )?(?:urgency|level|triage)|tell (?:the )?(?:patient|user|reader)|say that|put into|end with|click|visit www|mark (?:this|the)|close the|delete|send (?:this|the|all|an? e-?mail)|instead of your|do not mention|finish with)\b/
/** "Note to the AI: write that ..", "{Jane} Forget ..": the order stands behind its label. */
const LABEL = /^[^:.?!]{0,40}:\s*/
const IN_BRACKETS = /[[{<][^\]}>]{0,60}[\]}>]/g
/** Who asks, tells of himself or speaks of what the machine knows informs nobody about health. */
const ASKS =
  /\?|^(?:what|which|who|whose|where|why|how|when) (?:is|are|was|were|do|does|did|can|could|should|would|will|has|have)\b/
const OF_ITSELF =
  /(?<!\b(?:type|grade|class|stage|factor|phase|level|angiotensin|war) )\bi\b(?!\.e)|\b(?:i'm|i'll|i've|i'd|me|mine|our team|my (?!doctor|symptoms?|child|baby|medicines?))\b|\b(?:passwords?|passcodes?|credentials|system prompts?|(?:previous|your|these) instructions|language model|as an ai)\b/
const TO_A_MODEL =
  /\b(?:to|dear|hey|attention) (?:the |any |all )?(?:ai|ais|assistants?|chatbots?|language models?|llms?|bots?)\b/
const OF_CARE =
  /\b(?:doctors?|nurses?|pharmacists?|midwi\w+|hospitals?|clinics?|surger\w+|medic\w+|treat\w*|symptoms?|illness\w*|disease\w*|conditions?|infect\w*|vaccin\w*|health\w*|emergency|urgent|dose\w*|tablets?|exercis\w*|rest|fluids?|drink\w*|eat\w*|food\w*|diet|sleep\w*|smok\w*|alcohol|skin|heart|blood|body|immun\w*|virus\w*|bacteria\w*|tests?|x-?rays?|scans?)\b/

/** So much of a sentence names illness, or it only happens to hold a word that does ("guarding day and night"). */
const SHARE_OF_HEALTH = 0.2

/** An answer states something about what was asked, or at least about health; it orders nobody to write and asks nothing. */
export function topicViolations(text: string, question: string, title: string): Violation[] {
  const plain = fold(text).text
  if (isOrder(plain)) return [{ code: 'foreign', say: 'It is an order, not an answer. Leave it out.' }]
  if (ASKS.test(plain) || OF_ITSELF.test(plain))
    return [{ code: 'foreign', say: 'It asks, or somebody speaks of himself in it. State what the passage says.' }]
  const about = new Set([...contentOf(question), ...contentOf(title)])
  const content = contentOf(text)
  if (content.some((word) => about.has(word)) || OF_CARE.test(plain)) return []
  const named = matchConcepts(tokenise(text)).reduce((sum, { from, to }) => sum + (to - from), 0)
  if (named > content.length * SHARE_OF_HEALTH) return []
  return [{ code: 'foreign', say: 'It has nothing to do with the question. Leave it out.' }]
}

function isOrder(plain: string): boolean {
  if (TO_A_MODEL.test(plain)) return true
  const bare = plain.replace(IN_BRACKETS, '. ').replace(LABEL, '')
  return [plain, ...bare.split(/[.!?:;]\s+/)].some((part) => ORDER.test(part.trim()))
}

/**
 * The name under which a finding stands: the model's term when it is made of words that name illness and its quote
 * carries it (a word of it, or the same concept), else the quote itself, marked as somebody's words. So nobody reads a
 * model's free words as a finding.
 */
export function termOf(name: string, quote: string): string {
  const said = new Set(contentOf(quote))
  const content = [...new Set(contentOf(name))]
  const isTerm = content.length > 0 && content.length <= 6 && content.every((word) => termWords().has(word))
  return isTerm && (content.some((word) => said.has(word)) || isSameConcept(name, quote)) ? name : inMarks(quote)
}

let known: ReadonlySet<string> | null = null

/** Words of the names of all concepts. */
function termWords(): ReadonlySet<string> {
  known ??= new Set(lexicon.flatMap(({ name }) => contentOf(name)))
  return known
}

const LONGEST_TERM = 80

function inMarks(quote: string): string {
  const words = quote.trim().replaceAll(/["\u201c\u201d]/g, "'")
  return words.length <= LONGEST_TERM ? `"${words}"` : `"${words.slice(0, LONGEST_TERM).replace(/\s\S*$/, '')} .."`
}

function isSameConcept(a: string, b: string): boolean {
  const of = (text: string) => matchConcepts(tokenise(text)).flatMap(({ concept }) => [...kindsOf(concept.code)])
  const first = new Set(of(a))
  return of(b).some((code) => first.has(code))
}

function contentOf(text: string): string[] {
  return words(text)
    .filter((word) => !FILLER.has(word))
    .map(stem)
}

function runsOf(text: string): string[] {
  const said = words(text)
  return said.slice(0, Math.max(0, said.length - ECHO + 1)).map((_, i) => said.slice(i, i + ECHO).join(' '))
}
