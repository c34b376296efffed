import type { Finding } from '../../core/clinical.ts'
import { kindsOf } from '../match/concepts.ts'

/** What a history must cover, in the order it is asked when no danger sign is open. */
export const TOPICS = [
  'who',
  'place',
  'callback',
  'companion',
  'age',
  'sex',
  'pregnancy',
  'complaint',
  'onset',
  'site',
  'character',
  'severity',
  'course',
  'associated',
  'modifying',
  'history',
  'medicines',
  'allergies',
  'family',
  'social',
  'worry',
] as const
export type Topic = (typeof TOPICS)[number]

const ONSET =
  /\b(?:since|ago|yesterday|last night|this morning|today|tonight|started|began|for (?:the (?:last|past) )?(?:a|an|one|two|three|four|five|six|seven|a few|several|\d+)\b[^.?!]{0,12}\b(?:min|hour|day|week|month|year)|(?:all|whole) (?:day|night|week))/i
const SEVERITY =
  /\b(?:mild|moderate|severe|unbearable|agonis|agoniz|excruciat|worst|\d+\s*(?:\/|out of)\s*(?:10|ten))\b/i
const CHARACTER =
  /\b(?:sharp|dull|ach(?:e|ing|y)|burn(?:ing|s)?|stabb|throb|cramp|press(?:ing|ure)|tight|crush|heavy|squeez|tingl|numb|itch|sore|shoot|tear|gnaw|electric|watery|loose|dry|spinning)/i
const COURSE =
  /\b(?:getting (?:(?:steadily|slowly|gradually|rapidly|a bit|a lot|much) )?(?:better|worse)|no (?:better|worse|change)|worse and worse|is spreading|(?:much|a bit|a little) (?:better|worse)|worsening|improv|not (?:getting )?better|the same|comes? and goes?|on and off|constant|all the time)\b/i
const MODIFYING =
  /\b(?:(?:worse|hurts more) (?:when|if|with|after|on|at|bending|lying|sitting|standing|walking|moving|leaning)|better (?:when|if|with|after|lying|sitting|standing|walking|moving|leaning)|eases? (?:off )?(?:when|if|with|after)|takes? the edge off|helps?|helped|relie[fv]|(?:took|taken|taking|tried) (?:some )?\w+|makes? it)\b/i
/** Of the belly the name alone says too little: where in it is asked. */
const SITE =
  /\b(?:head|face|eye|ear|nose|throat|neck|chest|breast|back|shoulder|arm|elbow|wrist|hand|finger|side|hip|groin|leg|knee|ankle|foot|feet|toe|skin|bottom|tooth|teeth|jaw|heart)s?\b/i
/** A painkiller taken for this complaint is not the list of regular medicines: that question stays open. */
const MEDICINES =
  /\b(?:no|any other|all my|only) (?:regular |other )?(?:medicines?|medications?|meds|tablets)\b|\b(?:take|taking|on) [^.?!]{2,40}\b(?:every (?:day|morning|night)|daily|once a day|twice a day|regularly)\b/i
const ALLERGIES = /\b(?:allerg(?:y|ies|ic)|anaphyla)/i
const HISTORY =
  /\b(?:history of|diagnosed|operation|surgery|long-term|chronic|healthy|fit and well|no (?:medical|health) problems)\b/i
const FAMILY =
  /\b(?:runs? in (?:my|the|our) family|family history|my (?:mother|father|mum|mom|dad|brother|sister) (?:had|has|died))\b/i
const SOCIAL = /\b(?:smok(?:e|er|ing)|vap(?:e|ing)|drink(?:ing)? (?:alcohol|wine|beer)|alcohol|cigarette)/i
/** What the social question is about: who lives alone, or asks for a repeat, has said nothing of it. */
const HABITS = ['smoker', 'alcohol-use', 'recreational-drugs', 'injecting-drug-use']
const WORRY = /\b(?:worr(?:y|ied)|afraid|scared|fear) (?:that|about|of|it|this)/i

const BY_WORDS: readonly (readonly [Topic, RegExp])[] = [
  ['onset', ONSET],
  ['severity', SEVERITY],
  ['character', CHARACTER],
  ['course', COURSE],
  ['modifying', MODIFYING],
  ['site', SITE],
  ['medicines', MEDICINES],
  ['allergies', ALLERGIES],
  ['history', HISTORY],
  ['family', FAMILY],
  ['social', SOCIAL],
  ['worry', WORRY],
]

/** The topics a free message already covers, so that nobody is asked what they have just said. */
export function topicsSaid(text: string, findings: readonly Finding[]): Set<Topic> {
  const topics = new Set<Topic>()
  for (const [topic, pattern] of BY_WORDS) if (pattern.test(text)) topics.add(topic)
  const symptoms = findings.filter((finding) => finding.kind === 'symptom' || finding.kind === 'sign')
  if (symptoms.length > 0 || findings.some((finding) => finding.kind === 'condition' && !finding.assertion.family))
    topics.add('complaint')
  if (findings.some(isRequest)) topics.add('complaint')
  // Something denied beside the complaint means that the person has spoken of what goes with it.
  const denied = symptoms.filter(({ assertion }) => assertion.negation === 'negated')
  if (denied.length > 0 && symptoms.length > denied.length + 1) topics.add('associated')
  for (const finding of findings) {
    if (finding.onsetHours !== null) topics.add('onset')
    if (finding.severity !== null) topics.add('severity')
    if (finding.site !== null) topics.add('site')
    if (finding.kind === 'allergy') topics.add('allergies')
    if (HABITS.some((code) => kindsOf(finding.code).has(code))) topics.add('social')
    if (finding.assertion.family) topics.add('family')
    if (
      finding.kind === 'procedure' ||
      (finding.kind === 'condition' && finding.assertion.temporality === 'historical')
    )
      topics.add('history')
  }
  return topics
}

/** A repeat of a medicine, a letter, a result, a check: what somebody comes for without being ill. */
export function isRequest({ code, assertion, quote }: Finding): boolean {
  if (assertion.negation === 'negated' || TO_TALK.test(quote)) return false
  const kinds = kindsOf(code)
  return kinds.has('repeat-prescription') || kinds.has('check-up')
}
/** "I want to talk about ..": what about may be an illness that has no name yet. */
const TO_TALK = /\b(?:talk|discuss|speak|see|advice)\b/i

/** True when a turn names a symptom, a sign or a condition of somebody who is ill: then it is history, whatever was asked. */
export function tellsOfIllness(turn: string, findings: readonly Finding[]): boolean {
  return findings.some(
    (finding) =>
      finding.turn === turn &&
      finding.assertion.negation !== 'negated' &&
      ['symptom', 'sign', 'condition'].includes(finding.kind),
  )
}
