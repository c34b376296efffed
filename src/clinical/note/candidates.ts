import type { Turn } from '../../core/chat.ts'
import type { Evidence, Finding } from '../../core/clinical.ts'
import { stem, words } from '../../core/text.ts'
import { ownAnswers } from '../interview/own-answers.ts'
import { type Topic, tellsOfIllness, topicsSaid } from '../interview/topics.ts'
import { isFormQuestion } from '../languages/answers.ts'
import { kindsOf } from '../match/concepts.ts'
import { askedFor, asStatement, isNegativeQuestion, labelOf, readYesNo } from './answer.ts'
import { BARE_ANSWER } from './bare-answer.ts'
import { clean, withoutOpeners } from './clean.ts'
import { answerOf, type Candidate, type Exchange, isInformant, saidText, turnOf } from './exchange.ts'
import { fromForeign } from './from-foreign.ts'
import { namesMedicine } from './names-medicine.ts'
import { ownTopic, placeOf } from './own-questions.ts'
import { type Pronouns, thirdPerson } from './person.ts'
import { assessmentText, examText, planText, recapText, reportText } from './register.ts'
import type { Unit } from './segment.ts'
import { type Heading, headingOfClinician, headingOfPatient, isAllergyOfRelative, RECAP } from './topics.ts'
import { clinicalWeight, SMALL_TALK } from './vocabulary.ts'
import { wholeQuestion } from './whole-question.ts'

/** All sentences a talk could give, in the order they were said. */
export function candidates(talk: readonly Exchange[], pronouns: Pronouns, findings: readonly Finding[]): Candidate[] {
  return talk.flatMap((exchange) => {
    const topic = ownTopicOf(exchange, findings)
    if (exchange.isForeign) return fromForeign(exchange, topic)
    if (topic !== null && isShort(exchange.turn)) return fromOwnQuestion(exchange, topic, pronouns)
    if (isInformant(exchange.turn)) {
      // Our question and an answer about something else: the answer stands by itself.
      const isAside =
        topic === null &&
        exchange.question?.turn.speaker === 'assistant' &&
        ownTopic(exchange.question.turn.text) !== null
      if (isAside) {
        const alone = fromStatements({ ...exchange, question: null }, pronouns, findings)
        return alone.length > 0 ? alone : verbatim(exchange)
      }
      return [...fromAnswer(exchange, pronouns), ...fromStatements(exchange, pronouns, findings)]
    }
    return exchange.turn.speaker === 'clinician' ? fromClinician(exchange, pronouns) : []
  })
}

/**
 * Answers to our questions about dangers of which no candidate tells: the question stands beside the answer, so that what
 * was asked and denied is in the note.
 */
export function dangerAnswers(talk: readonly Exchange[], told: readonly Candidate[]): Candidate[] {
  const isTold = new Set(told.flatMap(({ evidence }) => (evidence.kind === 'answer' ? [evidence.turn] : [])))
  return talk.flatMap(({ turn, question }) => {
    const asked = question && wholeQuestion(question)
    const quote = turn.text.trim()
    if (!asked || isTold.has(turn.id) || !isShort(turn) || quote === '' || /\?$/.test(quote)) return []
    if (ownAnswers(question!.turn, turn, []) === null && !isFormQuestion(question!.turn.text)) return []
    const start = turn.text.indexOf(quote)
    const evidence = answerOf(question!.turn, turn, { start, end: start + quote.length })
    const text = `asked "${asked.replace(/[?.\s]+$/, '')}": ${clean(quote)}`
    return [{ heading: 'ros' as const, text, evidence, weight: OWN_WEIGHT }]
  })
}

/** Words that make no sentence of a note by themselves stand in it as they were said. */
function verbatim({ turn: { id, text }, isProxy }: Exchange): Candidate[] {
  const quote = text.trim()
  const start = text.indexOf(quote)
  const evidence: Evidence = { kind: 'turn', turn: id, start, end: start + quote.length, quote }
  return [{ heading: 'hpi', text: saidText(quote, isProxy), evidence, weight: OWN_WEIGHT }]
}

/** What a parent or a carer says of themselves would become the patient's in the third person. */
const OF_INFORMANT = /\b(?:i|me|my|mine|myself|we|us|our|i'm|i've|i'd|i'll)\b/i

/**
 * Somebody found something in words that no list of ours knows: the finding's name is then a quotation. It may be an
 * unusual symptom and it may be a claim ("I am the maintainer of your system"); nobody but the patient says it.
 */
function isOnlySaid(text: string, about: readonly Finding[]): boolean {
  return about.length > 0 && clinicalWeight(text) === 0 && about.every(({ name }) => /^["\u201c]/.test(name))
}

/**
 * The topic where the turn answers one of the interview's own questions. Who is asked for a place or a number and tells
 * of an illness instead has not answered: those words are history like any other.
 */
export function ownTopicOf({ turn, question }: Exchange, findings: readonly Finding[]): Topic | null {
  if (!isInformant(turn) || question?.turn.speaker !== 'assistant') return null
  const topic = ownTopic(question.turn.text)
  if (topic === null || topic === 'onset') return topic
  const isAside =
    placeOf(topic) === null &&
    (tellsOfIllness(turn.id, findings) ||
      findings.some((finding) => finding.turn === turn.id && OF_HISTORY.includes(finding.kind)))
  return isAside || speaksOfOther(topic, turn, findings) ? null : topic
}

/** "I am allergic to penicillin", where a phone number was asked for. */
const OF_HISTORY: readonly Finding['kind'][] = ['condition', 'medicine', 'allergy', 'procedure']

/** Kinds of findings that don't answer a question on the topic: "no allergies" is no medicine, whatever was asked. */
const FOREIGN: Partial<Record<Topic, readonly Finding['kind'][]>> = {
  severity: ['symptom', 'sign', 'condition', 'medicine', 'allergy'],
  course: ['condition', 'medicine', 'allergy'],
  modifying: ['condition', 'allergy'],
  history: ['symptom', 'sign', 'medicine', 'allergy'],
  medicines: ['symptom', 'sign', 'condition', 'allergy'],
  allergies: ['symptom', 'sign', 'condition'],
  family: ['medicine', 'allergy'],
  social: ['medicine', 'allergy'],
  // "And since this morning I can't speak properly", where "is somebody with you" was asked, is the illness.
  companion: ['symptom', 'sign', 'condition', 'medicine', 'allergy'],
}

function speaksOfOther(topic: Topic, turn: Turn, all: readonly Finding[]): boolean {
  const findings = all.filter((finding) => finding.turn === turn.id)
  const foreign = FOREIGN[topic]
  if (!foreign || findings.length === 0 || topicsSaid(turn.text, findings).has(topic)) return false
  if (topic === 'history' && OF_THEN.test(turn.text)) return false
  if (topic === 'allergies' && REACTION.test(turn.text) && findings.every(({ start }) => start > 2)) return false
  return findings.every(({ kind }) => foreign.includes(kind))
}

/** "Broke the same ankle in 2016". */
const OF_THEN = /\b(?:19|20)\d\d\b|\b(?:years|months) ago\b|\bas a (?:kid|child|baby|teenager)\b|\bwhen i was\b/i
/** "Egg, he came out in hives", "latex - blisters": a thing, and what it did. */
const REACTION =
  /^(?!(?:i|my|it|its|he|she|the|there|now|yes|no|not|none|nope|but)\b)[\w' ]{2,40}(?:,| -|:| \u2013| \(| (?:gives?|gave|brings?|brought|makes?|made|causes?|caused|closes?|closed)\b)/i

function isShort({ text }: Turn): boolean {
  return text.split(/\s+/).length <= 40
}

/** An answer to our own question goes under that question's heading, whole: "none" means something only there. */
function fromOwnQuestion({ turn, question, isProxy }: Exchange, topic: Topic, pronouns: Pronouns): Candidate[] {
  const place = placeOf(topic)
  if (isProxy && place !== null && OF_INFORMANT.test(turn.text) && !/\?\s*$/.test(turn.text)) {
    const quote = turn.text.trim()
    const start = turn.text.indexOf(quote)
    const evidence = answerOf(question!.turn, turn, { start, end: start + quote.length })
    const text = place.label === '' ? saidText(quote, true) : `${place.label}: "${quote.replaceAll('"', "'")}"`
    return [{ heading: place.heading, text, evidence, weight: OWN_WEIGHT }]
  }
  const answer = thirdPerson(clean(turn.text), 'first', pronouns).replace(/[\s.]+$/, '')
  if (place === null || answer === '' || /\?$/.test(answer)) return []
  // "What does it feel like?" - "No": nothing was told, and "Character: no" would tell something.
  if (NEEDS_WORDS.has(topic) && BARE_ANSWER.test(turn.text)) return []
  const start = turn.text.length - turn.text.trimStart().length
  const evidence = answerOf(question!.turn, turn, { start, end: turn.text.trimEnd().length })
  const text = place.label === '' ? reportText(answer) : `${place.label}: ${answer}`
  return [{ heading: place.heading, text, evidence, weight: OWN_WEIGHT }]
}

const NEEDS_WORDS: ReadonlySet<Topic> = new Set(['complaint', 'site', 'character', 'severity', 'course'])

/** Answers to our own questions are what the interview was for: they always stand in the note. */
const OWN_WEIGHT = 50

/** What the opening yes or no of an answer says about the question before it. */
function fromAnswer({ turn, units: parts, question, isContradicted }: Exchange, pronouns: Pronouns): Candidate[] {
  const first = parts[0]
  if (!first || question === null || isContradicted) return []
  const { polarity, rest } = readYesNo(clean(turn.text))
  if (polarity === null || readYesNo(clean(first.text)).polarity !== polarity) return []
  const saidAfter = new Set(words(rest).map(stem))
  const out: Candidate[] = []
  const add = (heading: Heading, text: string, asked: Unit) =>
    out.push({ heading, text, evidence: answerOf(question.turn, turn, first), weight: clinicalWeight(asked.clean) + 1 })
  // "Are you allergic to anything? What happened?": a follow-up without content of its own is not what a no answers.
  const clinical = question.units.filter((one) => clinicalWeight(one.clean) > 0 && !SMALL_TALK.test(one.clean))
  const asked = clinical.slice(polarity === 'no' ? -3 : -1)
  for (const one of asked) {
    const list = askedFor(one.clean)
    // Earlier questions of the same breath share a "no" only where all of them ask for things one can deny.
    if (one !== asked.at(-1) && (list === null || !asked.every((each) => askedFor(each.clean) !== null))) continue
    // "No, just a bit of cough": the words after the no speak of what was asked, and they decide.
    if (words(one.clean).some((word) => clinicalWeight(word) > 0 && saidAfter.has(stem(word)))) continue
    if (polarity === 'yes' && isNegativeQuestion(one.clean)) continue
    const heading = headingOfPatient('', one.clean)
    if (list !== null) {
      const said = thirdPerson(list, 'second', pronouns)
      // "Are you allergic to any medicine?" asks for allergies, not for medicines.
      const things = heading === 'allergies' && !/allerg/.test(said) ? `being allergic to ${said}` : said
      // "Any medical history? Yes, my gallbladder": the words behind the yes tell it, the question names only a kind.
      if (polarity === 'yes' && ONLY_A_KIND.test(things) && words(rest).length > 1) continue
      // A "yes" to a list of several things does not say which of them.
      if (polarity === 'yes' && /,| or /.test(list)) continue
      add(
        polarity === 'no' && heading === 'hpi' ? 'ros' : heading,
        polarity === 'no' ? `Denies ${things}` : `Reports ${things.replace(/\bor\b/g, 'and')}`,
        one,
      )
      continue
    }
    const statement = asStatement(one.clean, polarity, pronouns)
    if (statement !== null) add(heading, statement, one)
  }
  return out
}

const ASKS_WHO = /\b(?:date of birth|birth ?date|(?:full|your) name|confirm your (?:details|identity))\b/i

const ONLY_A_KIND =
  /^(?:(?:past|previous|medical|surgical|family|other|health|known) )*(?:history|problems?|conditions?|issues?|illness(?:es)?|triggers?|changes?|concerns?|operations?|surger(?:y|ies)|stress(?:es|ors)?)\b(?! (?:of|with|in)\b)/

/** What the informant says in words of his own, short answers with the question they need. */
function fromStatements(
  { turn, units: parts, question, isProxy }: Exchange,
  pronouns: Pronouns,
  findings: readonly Finding[],
): Candidate[] {
  const out: Candidate[] = []
  const asked = question?.units.at(-1) ?? null
  const isOfMedicine = asked !== null && namesMedicine(asked.clean)
  for (const [index, part] of parts.entries()) {
    if (part.isQuestion || SMALL_TALK.test(part.clean)) continue
    const said = index === 0 ? readYesNo(clean(part.text)).rest : part.clean
    const text = withoutOpeners(said).replace(/^[\s,.;-]+|[\s,;-]+$/g, '')
    const size = text.split(' ').length
    if (text === '' || /^(?:okay|all right|thank|sure|good|great|me too|i see)\W*$/.test(text)) continue
    const about = findings.filter((one) => one.turn === turn.id && one.start < part.end && one.end > part.start)
    // "It's 1000 twice a day", after another sentence: the figure is the medicine's that was asked after.
    const goesOn = index === 1 && isOfMedicine && POINTS_BACK.test(text) && namedWeight(text, about) === 0
    const isAnswer = (index === 0 || goesOn) && asked !== null && (isOfMedicine || clinicalWeight(asked.clean) > 0)
    const isUnsure = isAnswer && UNSURE.test(text)
    const isWhole =
      !isUnsure &&
      /^(?:i|my|we|it|there|they|he|she|the|that|this|when|if|every|sometimes|just)\b.*/.test(text) &&
      size >= 4 &&
      !(isAnswer && POINTS_BACK.test(text) && namedWeight(text, about) === 0)
    // Who says his name and date of birth was asked for them; they stand in the record and not in its history.
    if (about.length === 0 && question !== null && ASKS_WHO.test(question.turn.text)) continue
    const weight = clinicalWeight(text) + about.length
    // "I found him on the floor": who came along is not the patient either.
    const isOther = isProxy || turn.speaker === 'guest'
    const isOfInformant = isOther && weight > 0 && OF_INFORMANT.test(text.replace(AS_FAR_AS_KNOWN, ''))
    if (isOnlySaid(text, about) || isOfInformant || NO_GRAMMAR.test(text)) {
      out.push(asSaid({ turn, part, question: isAnswer ? question : null, isOther, weight }))
      continue
    }
    if (!isWhole && isAnswer) {
      const label = labelOf(asked.clean)
      const heading =
        isOfMedicine && label === null && !/\?/.test(text) ? 'medicines' : headingOfPatient(text, asked.clean)
      if (label === null && weight === 0 && EMPTY.test(text)) continue
      const answer = thirdPerson(text, 'first', pronouns)
      out.push({
        heading,
        text: answerText(label, wholeQuestion(question!), answer),
        evidence: answerOf(question!.turn, turn, part),
        weight: Math.max(weight, 1) + (label === null ? 0 : 2),
      })
      continue
    }
    if (weight === 0 || size < 3) continue
    // "They haven't got it", of the children: with that pronoun for the patient the sentence would be about her.
    const isOfOther =
      turn.speaker === 'patient' && !isProxy && new RegExp(`^(?:she|he|${pronouns.subject})\\b`).test(text)
    out.push({
      heading: isAllergyOfRelative(text) ? 'family' : (headingByFinding(about) ?? headingOfPatient(text, null)),
      text: isOfOther ? `patient said: "${part.text.trim()}"` : reportText(thirdPerson(text, 'first', pronouns)),
      evidence: isAnswer ? answerOf(question!.turn, turn, part) : turnOf(turn, part),
      weight,
    })
  }
  return out
}

/** Says nothing at all without its question, however whole the sentence is. */
const UNSURE =
  /^(?:(?:i am )?not (?:really |quite )?sure|(?:i )?do not (?:really )?know|(?:i )?cannot (?:say|tell))\W*$/

/** "It", "the left one", "they stopped it": means nothing without what it points back to. */
const POINTS_BACK =
  /\b(?:it|they|them|that|this|these|those|ones?|did|does)\b|^(?:still|not any ?more|stopped|halved|doubled)\b/
/** What says neither yes nor no nor anything else. */
const EMPTY =
  /^(?:(?:i|we) (?:do not|cannot) (?:know|say|think so|remember|recall)|i (?:think|guess|suppose|believe) (?:so|not)|(?:it is |that is )?(?:fine|right|correct|true|all|it|about it|okay|normal|the same)|maybe|possibly|exactly|indeed|please|sorry|pardon)\W*$/
/** Turns of speech that the third person would turn into something else ("it is killing the patient"). */
const NO_GRAMMAR =
  /\b(?:kill(?:s|ing|ed)?|driv(?:es?|ing) me|bother(?:s|ing)? the life out of) me\b|\bdriv(?:es?|ing) me (?:mad|crazy|nuts|up the wall)\b|\bdo(?:es|ing)? my head in\b/
const AS_FAR_AS_KNOWN = /\b(?:that|as far as|which) (?:i|we) (?:know|are aware)(?: of)?\b/g

/** What a clause names by itself, without its figures: "it is 850 now" and "she keeps pulling the left one" name nothing. */
function namedWeight(text: string, about: readonly Finding[]): number {
  const named = about.filter(({ kind, question }) => question === null && kind !== 'symptom' && kind !== 'sign')
  return clinicalWeight(text.replace(/\d+(?:[./]\d+)?/g, ' ')) + named.length
}

interface Said {
  readonly turn: Turn
  readonly part: Unit
  readonly question: Exchange['question']
  readonly isOther: boolean
  readonly weight: number
}

/** Words that no rule may turn, beside their question where they answer one. */
function asSaid({ turn, part, question, isOther, weight }: Said): Candidate {
  const asked = question ? wholeQuestion(question) : ''
  const quote = part.text.trim()
  const isOwnOf = isOther && OWN_ILLNESS.test(part.clean)
  const heading = isOwnOf ? 'hpi' : headingOfPatient(part.clean, question?.units.at(-1)?.clean ?? null)
  if (question && asked !== '' && asked.split(' ').length <= ASKED_WORDS && !asked.includes('"'))
    return {
      heading,
      text: `asked "${withoutMark(asked)}": "${quote.replaceAll('"', "'")}"`,
      evidence: answerOf(question.turn, turn, part),
      weight,
    }
  return { heading: isOther ? heading : 'hpi', text: saidText(quote, isOther), evidence: turnOf(turn, part), weight }
}

/** What the informant says of their own health is not the history of the patient. */
const OWN_ILLNESS = /\bmyself\b|\bi (?:am|was|have|had|got|get|take|took|suffer)\b|\bfor me\b/

/** A longer question would be half of the note. */
const ASKED_WORDS = 20

function withoutMark(question: string): string {
  return question.replace(/[?.\s]+$/, '')
}

/** A short answer means nothing without what was asked; the label or the question itself stands before it. */
function answerText(label: string | null, asked: string, answer: string): string {
  if (label !== null) return `${label}: ${answer}`
  const question = withoutMark(asked)
  if (/^no\b/.test(answer)) return reportText(answer)
  return question.split(' ').length <= ASKED_WORDS && !question.includes('"')
    ? `asked "${question}": ${answer}`
    : reportText(answer)
}

function headingByFinding(about: readonly Finding[]): Heading | null {
  if (about.some((one) => one.assertion.family)) return 'family'
  if (about.some((one) => one.kind === 'allergy')) return 'allergies'
  if (about.length > 0 && about.every((one) => one.kind === 'medicine')) return 'medicines'
  const social = about.filter(({ code }) => !kindsOf(code).has('check-up'))
  if (social.length > 0 && about.every((one) => one.kind === 'social')) return 'social'
  return null
}

/** What a clinician states: recap of the record, examination, results, judgement, plan. */
function fromClinician({ turn, units: parts }: Exchange, pronouns: Pronouns): Candidate[] {
  const out: Candidate[] = []
  for (const part of parts) {
    const isIntroduction = INTRODUCES.test(part.clean)
    // Who dictates calls the scribe by its name first.
    const text = isIntroduction ? part.clean.replace(TO_SCRIBE, '') : part.clean
    if (part.isQuestion || (SMALL_TALK.test(text) && !isIntroduction)) continue
    // "Heart rate 128", "throat is fine": a finding needs no more words.
    const isShort = text.split(' ').length < 4
    if (isShort && !/^(?:vitals|exam|results)$/.test(headingOfClinician(text) ?? '')) continue
    // Whose age and sex a clinician tells is whom the note is about, whatever else the sentence holds.
    const weight = clinicalWeight(text) + (namesMedicine(text) ? 1 : 0) + (isIntroduction ? 2 : 0)
    if (weight === 0) continue
    const heading = headingOfClinician(text)
    const isRecap = RECAP.test(text) && (heading === null || heading === 'assessment')
    if (heading === null && !isRecap) continue
    const statement =
      heading === 'plan'
        ? planText(text, pronouns)
        : isRecap
          ? recapText(text, pronouns)
          : heading === 'assessment'
            ? assessmentText(text, pronouns)
            : examText(text, pronouns)
    out.push({
      heading: isRecap ? recapHeading(text) : heading!,
      text: statement,
      evidence: turnOf(turn, part),
      weight,
    })
  }
  return out
}

const INTRODUCES =
  /\bis an? \d{1,3}[- ]years?[- ]old (?:\w+ ){0,3}(?:patient|female|male|woman|man|lady|gentleman|girl|boy)\b/

const TO_SCRIBE = /^(?:(?:all right|okay|hey|so|uh|um),? )*dragon,? (?:i am seeing )?/

function recapHeading(text: string): Heading {
  const heading = headingOfPatient(text, null)
  return /\byear.old\b|presents?\b|here (?:today )?(?:for|to|with)/.test(text) ? 'hpi' : heading
}
