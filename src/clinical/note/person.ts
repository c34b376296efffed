import type { Sex } from '../../core/clinical.ts'

export interface Pronouns {
  readonly subject: string
  readonly object: string
  readonly possessive: string
  readonly reflexive: string
  /** "they" takes the plural verb. */
  readonly plural: boolean
}

/** Pronouns of the person; "they" where the sex was not said, because a note must not guess it. */
export function pronounsOf(sex: Sex | null): Pronouns {
  if (sex === 'female') return { subject: 'she', object: 'her', possessive: 'her', reflexive: 'herself', plural: false }
  if (sex === 'male') return { subject: 'he', object: 'him', possessive: 'his', reflexive: 'himself', plural: false }
  return { subject: 'they', object: 'them', possessive: 'their', reflexive: 'themselves', plural: true }
}

const ADVERBS = new Set(
  'also just still really usually always never sometimes often probably only definitely normally currently then even already recently mostly generally maybe mainly basically ever now first'.split(
    ' ',
  ),
)
/** Forms that do not change with the person: past tenses, modals, and those where present and past look the same. */
const FIXED = new Set(
  `was had did could can will would should may might must cannot went took felt fell got came saw said thought noticed ate drank slept woke
  began ran broke threw told gave kept left lost made met paid sat spoke spent stood wore wrote knew grew found brought bought caught hit
  put cut hurt let quit read set shut cost hit burst used needed held heard led lay rode rose sold sent shook stuck struck swam taught twisted
  became done been seen taken bit bled blew drove flew forgot froze gotten hung hid dug swelled`.split(/\s+/),
)
const NOT_VERBS = new Set(
  `and or but in on at to with for of a an the some any this that these those back off out up down from by as if when because so than
  my your his her our all both about into over not no well too here there again before after during today tomorrow tonight`.split(
    /\s+/,
  ),
)
const BE: Readonly<Record<string, string>> = { am: 'is', are: 'is', were: 'was' }

/**
 * Words of the first person (patient) or the second (what a clinician says to the patient) turned into the third.
 * The first mention is "the patient", the next ones a pronoun. Nothing else in the sentence changes.
 */
export function thirdPerson(text: string, from: 'first' | 'second', pronouns: Pronouns): string {
  const tokens = text.split(' ')
  const self = from === 'first' ? 'i' : 'you'
  let mentions = 0
  for (let i = 0; i < tokens.length; i++) {
    const { core, tail } = part(tokens[i]!)
    if (core === self) {
      const usesNoun = mentions++ === 0
      const verbAt = verbAfter(tokens, i + 1)
      const isSubject = from === 'first' || (verbAt !== null && (!isObject(tokens, i) || isHelper(tokens[verbAt]!)))
      tokens[i] = (usesNoun ? 'the patient' : isSubject ? pronouns.subject : pronouns.object) + tail
      if (isSubject && verbAt !== null) tokens[verbAt] = agree(tokens[verbAt]!, usesNoun || !pronouns.plural)
      // "have i", "do you": the verb stands before its subject.
      if (verbAt === null && i > 0 && isSubject) tokens[i - 1] = agree(tokens[i - 1]!, usesNoun || !pronouns.plural)
    } else if (from === 'first' && core === 'me')
      tokens[i] = (mentions++ === 0 ? 'the patient' : pronouns.object) + tail
    else if (core === (from === 'first' ? 'my' : 'your')) tokens[i] = pronouns.possessive + tail
    else if (core === (from === 'first' ? 'mine' : 'yours'))
      tokens[i] = (pronouns.plural ? 'theirs' : pronouns.subject === 'she' ? 'hers' : 'his') + tail
    else if (core === (from === 'first' ? 'myself' : 'yourself')) tokens[i] = pronouns.reflexive + tail
  }
  return tokens.join(' ')
}

function part(token: string): { core: string; tail: string } {
  const match = /^(.*?)([,.;:?!]*)$/.exec(token)!
  return { core: match[1]!, tail: match[2]! }
}

function verbAfter(tokens: readonly string[], from: number): number | null {
  for (let i = from; i < Math.min(tokens.length, from + 4); i++) {
    const { core, tail } = part(tokens[i]!)
    if (isAdverb(core) || (tail === ',' && /^(?:yeah|yes|well|like|so)$/.test(core))) continue
    return /^[a-z]+$/.test(core) && !NOT_VERBS.has(core) ? i : null
  }
  return null
}

/** "I occasionally get": the verb takes the ending, not the word before it. */
export function isAdverb(word: string): boolean {
  return (
    ADVERBS.has(word) ||
    (/^[a-z]{3,}ly$/.test(word) && !/^(?:apply|supply|reply|rely|multiply|imply|comply)$/.test(word))
  )
}

/** After these, "you" is an object: "give you", "for you". */
const BEFORE_OBJECT =
  /^(?:give|gives|giving|gave|want|like|start|starting|put|putting|send|sending|see|seeing|seen|have|get|getting|keep|help|tell|told|ask|asked|refer|referring|let|make|to|for|with|of|on|about|at|bring|thank|examine|advise|recommend|schedule|prescribe|remind|refill|continue|encourage|offer|show|wean|switch|allow)$/
function isObject(tokens: readonly string[], at: number): boolean {
  return at > 0 && BEFORE_OBJECT.test(part(tokens[at - 1]!).core)
}

/** "It sounds like you are ..": a helper verb after it makes any "you" a subject. */
function isHelper(token: string): boolean {
  return /^(?:are|have|were|had|will|would|can|could|should|might|may|must)$/.test(token)
}

function agree(token: string, singular: boolean): string {
  const { core, tail } = part(token)
  if (!singular) return core === 'am' ? `are${tail}` : core === 'was' ? `were${tail}` : token
  return (BE[core] ?? presentOf(core)) + tail
}

function presentOf(verb: string): string {
  if (
    FIXED.has(verb) ||
    /[^e]ed$/.test(verb) ||
    /ing$/.test(verb) ||
    verb === 'is' ||
    verb === 'has' ||
    verb === 'does'
  )
    return verb
  if (verb === 'have') return 'has'
  if (verb === 'do') return 'does'
  if (/(?:s|x|ch|sh|o)$/.test(verb)) return `${verb}es`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return `${verb}s`
}
