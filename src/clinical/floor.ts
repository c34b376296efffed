import type { Turn } from '../core/chat.ts'
import {
  type Finding,
  type RedFlag,
  type Subject,
  UNKNOWN_SUBJECT,
  type Urgency,
  urgencyRank,
  type Vitals,
} from '../core/clinical.ts'
import { undisguised } from '../core/disguise.ts'
import { fold } from '../core/text.ts'
import { isAsker } from './dialogue.ts'
import { evaluate, indexFindings, mayHold, type Situation } from './evaluate.ts'
import { extract } from './extract.ts'
import { openedBy, rulesInPlay } from './in-play.ts'
import { alsoAsked } from './interview/also-ask.ts'
import { writesArabicInLatin } from './languages/reading.ts'
import { isOfScene, kindsOf } from './match/concepts.ts'
import { byExpectedChange } from './next-danger.ts'
import { isBirth, isOnlyUnsure, isThere } from './present.ts'
import type { Protocol, RedFlagQuestion, Rule } from './protocol.ts'
import { protocols } from './protocols/index.ts'
import { createRecent } from './recent.ts'
import { readSubject } from './subject-hints.ts'
import { openingOf, type Told, unnamedFlag } from './unnamed/danger.ts'
import { vitalFlags } from './vitals.ts'

interface FloorInput {
  readonly message: Turn
  /** The question that is open, which the message may answer. */
  readonly question?: Turn | null
  /** Messages before, oldest first: symptoms come in pieces. */
  readonly recent: readonly Turn[]
  readonly facts: readonly Finding[]
  readonly subject: Subject
  readonly vitals?: Vitals
}

interface FloorResult {
  /** The highest level of the flags; null = no flag, which is not a level. */
  readonly level: Urgency | null
  readonly redFlags: readonly RedFlag[]
  /** Of the protocols in play, what nobody has said yet, by what a yes would change. */
  readonly openQuestions: readonly RedFlagQuestion[]
  /** Findings of the message alone. */
  readonly findings: readonly Finding[]
}

/**
 * The deterministic floor over a message, the question it answers, recent messages and the known facts. It only raises.
 * Words that somebody hides from filters ("k1ll", "s u i c i d e") are read too; such a flag quotes the whole message.
 */
export function screen(input: FloorInput): FloorResult {
  return latest.of(contentOf(input), () => screenNew(input))
}

/** A message is screened when it comes, again with its run, and by the contract that reads it: on the same words mostly. */
const latest = createRecent<FloorResult>({ entries: 64, characters: 50_000 })

/** All that a result depends on. */
function contentOf({ message, question = null, recent, facts, subject, vitals = {} }: FloorInput): string {
  const turns = [message, question, ...recent].map((turn) => turn && [turn.id, turn.speaker, turn.at, turn.text])
  return JSON.stringify([turns, facts, subject, vitals])
}

function screenNew(input: FloorInput): FloorResult {
  const plain = screenPlain(input)
  const { message } = input
  const folded = fold(message.text).text
  const bare = undisguised(folded)
  if (bare === folded || writesArabicInLatin(folded)) return plain
  const hidden = screenPlain({ ...input, message: { ...message, text: bare } }).redFlags.filter(
    ({ rule }) => !plain.redFlags.some((flag) => flag.rule === rule),
  )
  if (hidden.length === 0) return plain
  const whole = { quote: message.text, turn: message.id, start: 0, end: message.text.length }
  const redFlags = [...plain.redFlags, ...hidden.map((flag) => ({ ...flag, ...whole }))].sort(
    (a, b) => urgencyRank(b.level) - urgencyRank(a.level),
  )
  return { ...plain, level: highest(redFlags), redFlags }
}

function screenPlain({ message, question = null, recent, facts, subject, vitals = {} }: FloorInput): FloorResult {
  const turns = [
    ...recent.filter(({ id }) => id !== message.id && id !== question?.id),
    ...(question ? [question] : []),
    message,
  ]
  const said = extract(turns, { subject })
  const all = [...facts.filter((fact) => !said.some((finding) => isSame(finding, fact))), ...said]
  const own = turns.filter(({ speaker }) => !isAsker(speaker))
  const judged = { findings: all, subject, vitals, text: own.map(({ text }) => text).join('\n') }
  const told = isAsker(message.speaker) ? [] : [message]
  const redFlags = withUnnamed(flagsOf(judged), { told, opening: openingOf(own) }, said)
  return {
    level: highest(redFlags),
    redFlags,
    openQuestions: questionsFor(all, situations(judged)[0]!.situation),
    findings: said.filter(({ turn }) => turn === message.id),
  }
}

/** Where the rules name no emergency the net below them is asked: it only raises. */
export function withUnnamed(
  named: readonly RedFlag[],
  { told, opening }: { told: readonly Told[]; opening: Told | undefined },
  findings: readonly Finding[],
): RedFlag[] {
  const flag = highest(named) === 'emergency' ? null : unnamedFlag(told, findings, opening)
  return flag ? [flag, ...named] : [...named]
}

/**
 * What the interview may ask next: nothing of a protocol that can't concern the person ("is your baby taking less milk?"
 * of an adult's cough), and a question or two where an everyday complaint can hide a danger.
 */
function questionsFor(findings: readonly Finding[], situation: Situation): RedFlagQuestion[] {
  if (findings.length === 0) return []
  const list = protocols.filter((protocol) => mayConcern(protocol, situation))
  const open = openQuestions(findings, situation, list)
  const asked = new Set(open.map(({ code }) => code))
  const more = alsoAsked(findings, list).filter(
    ({ code }, index, all) => !asked.has(code) && all.findIndex((one) => one.code === code) === index,
  )
  return byExpectedChange([...open, ...more], situation)
}

/** What of an oversized text is screened: so much of its beginning and of its end, cut at white space. */
const SCREENED_CHARACTERS = 4_000

/**
 * Screens a text that is too long to be taken: its head and its tail, each as a message of its own, so that a red flag
 * is found before the message is refused. Findings carry no place in the whole text.
 */
export function screenHeadTail(input: FloorInput): FloorResult {
  const { text } = input.message
  if (text.length <= SCREENED_CHARACTERS * 2) return screen(input)
  const parts = [
    text.slice(0, SCREENED_CHARACTERS).replace(/\S+$/, ''),
    text.slice(-SCREENED_CHARACTERS).replace(/^\S+/, ''),
  ]
  const results = parts.map((part) => screen({ ...input, message: { ...input.message, text: part } }))
  const redFlags = results.flatMap((result) => result.redFlags)
  return {
    level: highest(redFlags),
    redFlags,
    openQuestions: results[0]!.openQuestions,
    findings: results.flatMap((result) => result.findings),
  }
}

function isSame(a: Finding, b: Finding): boolean {
  return a.turn !== null && a.turn === b.turn && a.code === b.code && a.start === b.start
}

/** The most urgent level of some flags, or null. */
export function highest(flags: readonly { readonly level: Urgency }[]): Urgency | null {
  let best: Urgency | null = null
  for (const { level } of flags) if (urgencyRank(level) > urgencyRank(best)) best = level
  return best
}

interface FlagInput {
  readonly findings: readonly Finding[]
  readonly subject: Subject
  readonly vitals: Vitals
  readonly text: string
}

/** Red flags of all protocols, for the person of the talk and for third persons who are ill now. */
export function flagsOf(input: FlagInput, list: readonly Protocol[] = protocols): RedFlag[] {
  const flags: RedFlag[] = []
  for (const { situation, thirdPerson } of situations(input)) {
    const inPlay = list === protocols ? rulesInPlay(situation) : null
    for (const protocol of inPlay?.protocols ?? list) {
      const flag = flagOf(protocol, { situation, thirdPerson, rules: inPlay?.rules ?? null })
      if (flag) flags.push(flag)
    }
    if (list === protocols) flags.push(...vitalFlags(situation))
  }
  return flags.sort((a, b) => urgencyRank(b.level) - urgencyRank(a.level))
}

/** Findings of the patient, and those of others who are ill now: never mixed, a rule is about one person. */
export function situations({
  findings,
  subject,
  vitals,
  text,
}: FlagInput): { situation: Situation; thirdPerson: boolean }[] {
  const read = readSubject(text)
  const merged = mergeSubject(subject, read.subject)
  const own = findings.filter(({ code, assertion }) => assertion.experiencer === 'patient' || isOfScene(code))
  const ill = findings.filter(({ assertion }) => assertion.experiencer === 'other' && !assertion.family)
  const toldOf = () => (isOnlyOfAnother(text) ? own.map(ofOther) : sharedExposure(own))
  const others = ill.length > 0 ? [...ill, ...backgroundOfOthers(findings), ...toldOf()] : []
  const ages = typeof merged.ageYears === 'number' ? { min: merged.ageYears, max: merged.ageYears } : read.ages
  const out = [
    { situation: { findings: own, byKind: indexFindings(own), subject: merged, ages, vitals }, thirdPerson: false },
  ]
  if (others.length > 0) {
    // Whose age and sex were said is not certain here, so only what the words allow is used.
    const isOnlyOther = own.every(({ assertion }) => assertion.experiencer === 'other')
    const known = isOnlyOther ? mergeSubject(UNKNOWN_SUBJECT, read.subject) : UNKNOWN_SUBJECT
    const otherAges = isOnlyOther ? read.ages : { min: 0, max: 130 }
    out.push({
      situation: { findings: others, byKind: indexFindings(others), subject: known, ages: otherAges, vitals: {} },
      thirdPerson: true,
    })
  }
  return out
}

/** "my dad is diabetic, his foot is black": what a relative who is ill now has is that person's, not family history. */
function backgroundOfOthers(findings: readonly Finding[]): Finding[] {
  return findings
    .filter(
      ({ kind, assertion }) => assertion.family && (kind === 'condition' || kind === 'risk') && !assertion.hypothetical,
    )
    .map((finding) => ({ ...finding, assertion: { ...finding.assertion, family: false } }))
}

/**
 * "Urine infection, 80 yo mam, she's floppy": nobody speaks of themselves, so what stands before the person is named is
 * that person's too.
 */
function isOnlyOfAnother(text: string): boolean {
  return !SPEAKS_OF_SELF.test(text) && !TELLS_OF_TWO.test(text)
}

/** "My husband has back pain, our toddler has wet himself": a second person with a verb of their own. */
const TELLS_OF_TWO =
  /\bmy (\w+) (?:has|is|had|was)\b[^.!?]*,\s*(?:and |but )?(?:my|our) (?!\1\b)\w+ (?:has|is|had|was)\b/i

const SPEAKS_OF_SELF =
  /\b(?:i|i['\u2019]?m|i['\u2019]?ve|i['\u2019]d|me|myself|mine|we|us)\b|\bmy (?!(?:\w+ )?(?:wife|husband|hubby|partner|missus|mum|mom|mam|mother|dad|father|da|nan|nana|gran|granny|grandma|grandmother|grandad|grandpa|grandfather|son|daughter|boy|girl|lad|baby|child|kid|toddler|brother|sister|aunt|auntie|uncle|cousin|nephew|niece|friend|neighbou?r|boyfriend|girlfriend|grandson|granddaughter|grandchild|lodger|boss|colleague|little one|in-laws?|father-in-law|mother-in-law)\b)/i

function ofOther(finding: Finding): Finding {
  return { ...finding, assertion: { ...finding.assertion, experiencer: 'other' } }
}

/** "we used the barbecue indoors and my wife is dizzy": fumes are breathed by everybody in the room. */
function sharedExposure(own: readonly Finding[]): Finding[] {
  return own.filter(({ code }) => SHARED_EXPOSURES.has(code) || isOfScene(code)).map(ofOther)
}

const SHARED_EXPOSURES: ReadonlySet<string> = new Set(
  'faulty-heating-exposure co-alarm smoke-inhalation meningitis-about'.split(' '),
)

function mergeSubject(known: Subject, said: Partial<Subject>): Subject {
  return {
    ...known,
    ageYears: known.ageYears ?? (known.ageDays === null ? (said.ageYears ?? null) : known.ageDays / 365.25),
    ageDays: known.ageDays ?? (known.ageYears === null ? (said.ageDays ?? null) : null),
    sex: known.sex ?? said.sex ?? null,
    pregnant: known.pregnant ?? said.pregnant ?? null,
    weeksPregnant: known.weeksPregnant ?? said.weeksPregnant ?? null,
    daysPostpartum: known.daysPostpartum ?? said.daysPostpartum ?? null,
  }
}

function flagOf(
  protocol: Protocol,
  { situation, thirdPerson, rules }: { situation: Situation; thirdPerson: boolean; rules: ReadonlySet<Rule> | null },
): RedFlag | null {
  let best: { rule: Rule; level: Urgency; held: readonly Finding[] } | null = null
  for (const rule of protocol.rules) {
    if (rules && !rules.has(rule)) continue
    if (best && urgencyRank(rule.level) <= urgencyRank(best.level)) continue
    const held = evaluate(rule.when, situation, rule.lookBackHours ?? protocol.lookBackHours)
    const isCalmed = held !== null && rule.level === 'emergency' && isOutOfNothing({ protocol, rule, held, situation })
    const level = isCalmed ? 'urgent' : rule.level
    if (held && urgencyRank(level) > urgencyRank(best?.level ?? null)) best = { rule, level, held }
  }
  if (!best) return null
  const proof = proofOf(best.held, situation)
  return {
    protocol: protocol.name,
    rule: `${protocol.name}/${best.rule.id}`,
    level: best.level,
    quote: proof?.quote ?? '',
    turn: proof?.turn ?? null,
    start: proof?.start ?? 0,
    end: proof?.end ?? 0,
    ...(proof?.beside && { beside: proof.beside }),
    crisis: protocol.crisis ?? false,
    thirdPerson,
  }
}

/**
 * An emergency that rests on nothing but "not sure" to our own questions, of a protocol that nothing the person has said
 * brings into play but what everybody has now and then: it stays urgent, as an open question about a danger does. A crisis
 * is taken at its word.
 */
function isOutOfNothing({
  protocol,
  rule,
  held,
  situation,
}: {
  protocol: Protocol
  rule: Rule
  held: readonly Finding[]
  situation: Situation
}): boolean {
  const isWeak = (one: Finding) => isOnlyUnsure(one) || EVERYDAY.has(one.code)
  if (protocol.crisis || !held.some(isOnlyUnsure) || !held.every(isWeak)) return false
  const opened = protocol.opensWith.flatMap((code) => situation.byKind.get(code) ?? [])
  if (opened.some((one) => isThere(one) && !isWeak(one))) return false
  const findings = situation.findings.filter((one) => !isOnlyUnsure(one))
  const without = { ...situation, findings, byKind: indexFindings(findings) }
  return evaluate(rule.when, without, rule.lookBackHours ?? protocol.lookBackHours) === null
}

/** Somebody who comes with nothing else has said nothing of a danger yet. */
const EVERYDAY: ReadonlySet<string> = new Set(
  'dizziness sore-throat runny-nose cough fatigue nausea feels-unwell hoarse-voice'.split(' '),
)

/** The words that made the rule hold: where signs come in pieces those of the latest message, which is the one that raises. */
function proofOf(held: readonly Finding[], { findings }: Situation): Finding | null {
  const quoted = held.filter(({ quote }) => quote !== '')
  const latest = quoted.reduce((last, finding) => Math.max(last, findings.indexOf(finding)), -1)
  const turn = findings[latest]?.turn
  return quoted.find((finding) => finding.turn === turn) ?? quoted[0] ?? null
}

function mayConcern({ rules, askedOf }: Protocol, situation: Situation): boolean {
  return rules.some(({ when }) => mayHold(when, situation)) && (!askedOf || mayHold(askedOf, situation))
}

/** Questions of protocols in play that may concern the person, about which nothing was said, affirmed or denied. */
export function openQuestions(
  findings: readonly Finding[],
  situation: Situation,
  list: readonly Protocol[] = protocols,
): RedFlagQuestion[] {
  const present = new Set<string>()
  const stated = new Set<string>()
  for (const finding of findings) {
    for (const kind of kindsOf(finding.code)) {
      stated.add(kind)
      if ((isThere(finding) || isBirth(finding)) && !isOnlyUnsure(finding)) present.add(kind)
    }
  }
  const open = new Map<string, RedFlagQuestion>()
  const opened = openedBy(present)
  const inPlay = list.filter((protocol) => opened.has(protocol) && mayConcern(protocol, situation))
  for (const { questions } of inPlay.toSorted((a, b) => topRank(b) - topRank(a))) {
    for (const question of questions)
      if (!stated.has(question.code) && fits(question, present))
        open.set(question.code, open.get(question.code) ?? question)
  }
  return [...open.values()]
}

function fits({ beside, notBeside }: RedFlagQuestion, present: ReadonlySet<string>): boolean {
  return (!beside || beside.some((code) => present.has(code))) && !notBeside?.some((code) => present.has(code))
}

const topRanks = new WeakMap<Protocol, number>()

function topRank(protocol: Protocol): number {
  const known = topRanks.get(protocol)
  if (known !== undefined) return known
  const rank = Math.max(-1, ...protocol.rules.map(({ level }) => urgencyRank(level)))
  topRanks.set(protocol, rank)
  return rank
}
