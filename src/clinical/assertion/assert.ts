import type { Assertion, FindingKind } from '../../core/clinical.ts'
import type { ConceptMatch } from '../match/concepts.ts'
import type { Tokenised } from '../match/tokens.ts'
import type { TimePhrase } from '../time-words.ts'
import { timePhrases, timingOf } from '../timing.ts'
import { isOfLaterClause } from '../timing-clause.ts'
import { isOfAnimal } from './animals.ts'
import {
  hasLeadingNegative,
  hasTrailingNo,
  isDated,
  isHeldAgainst,
  isLeftOver,
  isNotHad,
  isOfDead,
  isQueried,
  selfAnswer,
  startsNow,
} from './beside.ts'
import { endsBefore, nearestNo } from './denied-list.ts'
import { isFiction } from './fiction.ts'
import { isGeneral, isTakenUp } from './general.ts'
import { isOverForRelative, isRelative, type Person, people } from './people.ts'
import { isThereAgain } from './recurrence.ts'
import { type Cue, cuesOf, reachesBack, reachesForward } from './scope.ts'
import { isGivenUp, isStoppedMedicine } from './stopped-medicine.ts'
import type { TokenSpan } from './token-span.ts'

/** What is known of one text before any finding in it is judged. */
export interface Context {
  readonly text: Tokenised
  readonly cues: readonly Cue[]
  /** The same, by sentence. */
  readonly cuesBySentence: readonly (readonly Cue[])[]
  readonly persons: readonly Person[]
  readonly times: readonly TimePhrase[]
  /** Tokens of symptoms, signs and conditions: "it's gone" belongs to the nearest one. */
  readonly occupied: readonly boolean[]
  /** The words of the one who asks the patient: none of their questions is one about health in general. */
  readonly asks: boolean
}

/** A text taken apart: its concepts, and what is needed to judge them. */
export interface Reading {
  readonly text: Tokenised
  readonly matches: readonly ConceptMatch[]
  readonly context: Context
}

interface Judged {
  readonly assertion: Assertion
  readonly resolved: boolean
  readonly hoursAgo: number | null
  readonly onsetHours: number | null
}

export function contextOf(
  text: Tokenised,
  { masked, occupied }: { masked: readonly boolean[]; occupied: readonly boolean[] },
  options: {
    proxy?: boolean
    others?: Person | null
    steps?: { count: number }
    asks?: boolean
    typedAt?: string | null
  } = {},
): Context {
  const cues = cuesOf(text, masked, options.steps)
  return {
    text,
    cues,
    cuesBySentence: bySentence(text, cues),
    persons: people(text, { proxy: options.proxy ?? false, others: options.others ?? null }),
    times: timePhrases(text, options.typedAt),
    occupied,
    asks: options.asks ?? false,
  }
}

/** "Chest pain, had a stent last year": the year is the stent's. */
function isOfOwnClause({ tokens }: Tokenised, cue: Cue | undefined, target: TokenSpan): boolean {
  return cue !== undefined && !isOfLaterClause(tokens, cue.from, target)
}

/** "history of" reaches over a list, "previous" only to the words right behind it. */
function isOfThePast({ text: { tokens }, times }: Context, cue: Cue | undefined, target: TokenSpan): boolean {
  if (!cue) return false
  // "No past history, slurred speech": nothing earlier is told.
  if (
    /^(?:no|nil|without|not)$/.test(tokens[cue.from - 1]?.text ?? '') &&
    !/^(?:of|with|for)$/.test(tokens[cue.to - 1]!.text)
  )
    return false
  // "Hx: 2/7 vomiting", "history of 3 days of fever": of the present illness.
  if (
    times.some(({ kind, from }) => kind === 'lasting' && (from === cue.to || from === cue.to + 1) && from < target.from)
  )
    return false
  for (let i = cue.to + 1; i < target.from; i++) if (NEW_CLAUSE.test(tokens[i]!.text)) return false
  const isAdjective = cue.to - cue.from === 1 && !/^(?:history|hx|pmh|pmhx|ho|h)$/.test(tokens[cue.from]!.text)
  if (!isAdjective) return true
  // "previous ectopic, positive test": a comma ends what an adjective says.
  for (let i = cue.to + 1; i <= target.from; i++) if (tokens[i]!.before === 'comma') return false
  return target.from - cue.to <= ADJECTIVE_REACH
}

/** "A woman with a history of smoking has a cough": the verb begins what is told of now. */
const NEW_CLAUSE =
  /^(?:has|have|comes|came|is|are|feels|develops|developed|presents|presented|presenting|wakes|woke|notices|noticed|notes|reports|reported|complains|complaining|now|today|currently)$/
const ADJECTIVE_REACH = 3

/** Times of a sentence that begins with one: "as a child I had ...", "when I was five I had ...", "years ago I ...". */
const LEAD_WORDS = 5
const LONG_AGO_HOURS = 60 * 24
const PAST_VERB =
  /^(?:had|got|was|were|woke|fell|took|did|went|came|passed|broke|found|suffered|could|couldnt|felt|caught|developed|nearly|used|needed|ended|kept|spent|\p{L}{3,}ed)$/u
const OF_NOW =
  /^(?:now|today|tonight|currently|recently|lately|is|isnt|are|arent|am|im|hes|shes|its|theyre|has|hasnt|have|havent|ive|again|still|but|keeps|keep|cant|wont|this|yesterday|just|since|until|also)$/
/** "when I was 30 weeks", "when I was 5 minutes from home": no age. */
const NO_AGE = /^(?:weeks?|days?|hours?|minutes?|months?|stone|kg|kilos?|miles?|metres?|meters?|pregnant)$/

/** A sentence that opens with an earlier time and goes on in the past tense tells of then, up to the first word of now. */
function tellsOfThePast({ text, times }: Context, cues: readonly Cue[], target: TokenSpan): boolean {
  const { tokens, sentenceStarts } = text
  const { sentence } = tokens[target.from]!
  const start = sentenceStarts[sentence]!
  const leads = cues.filter(({ kind }) => kind === 'historical-after')
  if (leads.length === 0 && times.length === 0) return false
  const ago = times.filter(
    ({ kind, hours, from }) =>
      (kind === 'ago' || kind === 'at') && hours > LONG_AGO_HOURS && tokens[from]!.sentence === sentence,
  )
  const lead = [...leads, ...ago].find(({ from, to }) => {
    let first = from
    while (first > start && tokens[first]!.before === 'space') first--
    // "had a transplant 2 years ago and woke up with a fever": a time behind its own verb leads nothing.
    for (let i = first; i < from; i++) if (PAST_VERB.test(tokens[i]!.text)) return false
    return to <= target.from && from - first <= LEAD_WORDS && !NO_AGE.test(tokens[to]?.text ?? '')
  })
  if (!lead) return false
  let isPast = false
  for (let i = lead.to; i < target.from; i++) {
    const { text, before } = tokens[i]!
    if (OF_NOW.test(text) || before === 'break') return false
    if (PAST_VERB.test(text)) isPast = true
  }
  return isPast && tokens[target.from]!.before !== 'break'
}

/** "Eczema as a baby, hay fever every summer": a time behind a finding of its own clause says nothing about the next one. */
function leadsOver({ text: { tokens }, occupied }: Context, cue: Cue | undefined, target: TokenSpan): boolean {
  if (!cue) return false
  const isNext = tokens.slice(cue.to, target.from + 1).some(({ before }) => before === 'comma')
  if (!isNext || tokens[cue.from]!.before !== 'space') return true
  for (let i = cue.from - 1; i >= 0 && tokens[i]!.sentence === tokens[cue.from]!.sentence; i--) {
    if (occupied[i]) return false
    if (tokens[i]!.before !== 'space') return true
  }
  return true
}

function bySentence({ tokens, questions }: Tokenised, cues: readonly Cue[]): Cue[][] {
  const out: Cue[][] = questions.map(() => [])
  for (const cue of cues) out[tokens[cue.from]!.sentence]!.push(cue)
  return out
}

/** What was stopped within a week may still act. */
const STOPPED_HOURS = 7 * 24

/** What the text claims about the words of `target`. */
export function judge(
  context: Context,
  target: TokenSpan,
  { kind, isNegation = false }: { kind: FindingKind | null; isNegation?: boolean },
): Judged {
  const { text } = context
  const cues = context.cuesBySentence[text.tokens[target.from]!.sentence]!
  const nearest = nearestNo(text, cues, target)
  const before = (kinds: readonly string[], reach = 40) =>
    cues.find(
      (cue) =>
        kinds.includes(cue.kind) &&
        cue.to >= (cue.kind.startsWith('negate') ? Math.max(nearest, target.from - reach) : target.from - reach) &&
        reachesForward(text, cues, cue, target) &&
        !(cue.kind.startsWith('negate') && endsBefore(text, { cues, cue, target, occupied: context.occupied, kind })),
    )
  const after = (kinds: readonly string[], reach?: number) =>
    cues.find((cue) => kinds.includes(cue.kind) && reachesBack(text, cues, cue, target, reach))
  // "I don't want to be here anymore": there the word belongs to the denial inside the words, and nothing is over.
  const completes = text.tokens.slice(target.from, target.to).some(({ text: word }) => DENIES_INSIDE.test(word))
  const ended = isResolved(context, target)
  const resolved = ended === 'no longer' && completes ? null : ended
  const timing = timingOf(text, context.times, target)
  const selfSaid = context.asks ? null : selfAnswer(text, target)
  const person = context.persons[target.from]!
  const family = isFamily(context, target, { kind, person, timing })
  const isNowTold = !isNegation && startsNow(text, target)
  const isNegated = isNegation
    ? before(['negate'], 2) !== undefined
    : isNowTold
      ? false
      : before(['negate', 'negate-verb']) !== undefined ||
        (isDeniedAfter(after(['negate-after']), after(['historical-after'], 10)) &&
          !(timing.hoursAgo !== null && saysNow(text, after(['negate-after'])))) ||
        hasTrailingNo(text, target) ||
        selfSaid === 'negated' ||
        hasLeadingNegative(text, target)
  // "No vomiting, all fine" denies it; "the pain is not there, it's gone" says that it was.
  const isDeniedFirst = resolved === 'over' && before(['negate', 'negate-verb']) !== undefined
  const isPossible =
    selfSaid === 'possible' ||
    before(['possible'], 10) !== undefined ||
    after(['possible-after'], 4) !== undefined ||
    isQueried(text, target)
  const isStopped =
    (kind === 'medicine' || kind === 'social') &&
    (timing.hoursAgo === null || timing.hoursAgo > STOPPED_HOURS) &&
    (kind === 'medicine' ? isStoppedMedicine : isGivenUp)(text, target)
  const isPast =
    isStopped ||
    isOfThePast(context, before(['historical'], 20), target) ||
    isOfOwnClause(text, after(['historical-after'], 10), target) ||
    leadsOver(context, before(['historical-after'], 10), target) ||
    tellsOfThePast(context, cues, target) ||
    ((kind === 'condition' || kind === 'procedure') && isDated(text, target))
  const isEarlier =
    resolved !== null &&
    (isOfThePast(context, before(['historical'], 20), target) || isOfChildhood(text, after(['historical-after'], 6)))
  const isAgain = isThereAgain(text, target.to, isPast || timing.hoursAgo)
  const recent = timing.hoursAgo !== null && !timing.isHistorical && !isEarlier
  const hypothetical =
    (isFiction(text, context.cues, target) && !isTakenUp(text, target.to, true)) ||
    isOfAnimal(text, target) ||
    (!isNegated &&
      (before(['hypothetical'], 12) === undefined
        ? !context.asks && isGeneral(text, context.occupied, target.from)
        : context.asks || !isTakenUp(text, target.to)))
  return {
    assertion: {
      negation:
        isNegated && (!resolved || isDeniedFirst)
          ? 'negated'
          : isPossible || (isQuestion(text, target) && kind === 'condition')
            ? 'possible'
            : 'affirmed',
      temporality:
        ((timing.isHistorical && !(isNegated && !resolved)) ||
          (isPast && !recent && !(isNegated && !resolved)) ||
          resolved === 'no longer' ||
          (family && isOverForRelative(text, target))) &&
        !isLeftOver(text, target) &&
        !isAgain
          ? 'historical'
          : 'recent',
      experiencer: family || person.who === 'other' ? 'other' : 'patient',
      family,
      hypothetical,
    },
    // "I used to have fits, they have stopped": an earlier time that is over, not something that has just passed.
    resolved: resolved !== null && !isEarlier && !(isNegated && resolved === 'over'),
    hoursAgo: isEarlier || isAgain || isNowTold ? null : timing.hoursAgo,
    onsetHours: timing.onsetHours,
  }
}

function isQuestion(text: Tokenised, target: TokenSpan): boolean {
  return text.questions[text.tokens[target.from]!.sentence] ?? false
}

/** "Asthma as a child, none since" denies the years since, not the asthma. */
function isDeniedAfter(denial: Cue | undefined, past: Cue | undefined): boolean {
  return denial !== undefined && !(past !== undefined && past.to <= denial.from)
}

const DENIES_INSIDE = /^(?:not|no|cant|cannot|couldnt|dont|doesnt|didnt|wont|isnt|arent|unable)$/

/** `no longer`: "not any more", which says that it was so; `over`: "it's gone". */
type Resolved = 'no longer' | 'over' | null

function isResolved(context: Context, target: TokenSpan): Resolved {
  const { text, cuesBySentence, occupied } = context
  const { tokens, sentenceStarts } = text
  const own = tokens[target.from]!.sentence
  const near = [...cuesBySentence[own]!, ...(cuesBySentence[own + 1] ?? [])].filter(
    (cue) => cue.kind === 'resolved' && !isHeldAgainst(text, cue),
  )
  for (const cue of near) {
    const sentence = tokens[cue.from]!.sentence
    const words = tokens.slice(cue.from, cue.to).map((token) => token.text)
    const kind = words.some((word) => /^(?:anymore|longer|more)$/.test(word)) ? 'no longer' : 'over'
    if (sentence === own) {
      if (cue.to <= target.from && /^(?:no|not|doesnt|dont|hasnt|havent)$/.test(words[0]!) && target.from - cue.to <= 4)
        return kind
      // "I don't get migraines any more" goes around the finding.
      if (cue.from < target.from && cue.to > target.to) return kind
      if (cue.from < target.to || cue.from - target.to > 12) continue
      // "but it's gone now" goes over the "but"; another finding in between takes the cue for itself.
      if (!someOccupied(occupied, target.to, cue.from) && !breaks(text, target.to, cue.from)) return kind
    } else if (
      sentence === own + 1 &&
      !someOccupied(occupied, target.to, sentenceStarts[sentence + 1] ?? tokens.length)
    ) {
      const first = tokens[sentenceStarts[sentence]!]!.text
      if (ABOUT_IT.test(first)) return kind
    }
  }
  return null
}

const ABOUT_IT =
  /^(?:it|its|that|they|this|the|now|but|all|then|gone|everything|both|symptoms|has|have|went|pain|passed|cleared|stopped)$/

function breaks({ tokens }: Tokenised, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (tokens[i]?.before === 'break') return true
  return false
}

function someOccupied(occupied: readonly boolean[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (occupied[i]) return true
  return false
}

const PAST = /^(?:had|died|diagnosed|suffered|suffers|passed|history|has|have|got|with|both|all|developed|survived)$/
const NOW =
  /^(?:now|just|today|tonight|currently|help|ambulance|having|minutes|minute|hour|hours|suddenly|collapsed|breathing|since|started|keeps|cant|isnt|wont|struggling|looks|turning|getting)$/

/** A relative's history, which is a risk and no emergency: as against a relative who is ill now. */
function isFamily(
  context: Context,
  target: TokenSpan,
  {
    kind,
    person,
    timing,
  }: { kind: FindingKind | null; person: Person; timing: { hoursAgo: number | null; isHistorical: boolean } },
): boolean {
  const { text } = context
  const cues = context.cuesBySentence[text.tokens[target.from]!.sentence]!
  const familyCue = cues.some(
    (cue) =>
      cue.kind === 'family' && (reachesForward(text, cues, cue, target) || reachesBack(text, cues, cue, target, 8)),
  )
  if (familyCue) return true
  if (person.who !== 'other' || !person.relative) return false
  if (timing.hoursAgo !== null && !timing.isHistorical) return false
  const { tokens, sentenceStarts } = text
  const sentence = tokens[target.from]!.sentence
  const words = tokens
    .slice(sentenceStarts[sentence]!, sentenceStarts[sentence + 1] ?? tokens.length)
    .map((token) => token.text)
  if (words.some((word) => NOW.test(word))) return false
  if ((kind === 'symptom' || kind === 'sign') && isToldOfNow(context, target)) return false
  if (timing.isHistorical) return true
  const isPossible = cues.some((cue) => cue.kind === 'possible' && reachesForward(text, cues, cue, target))
  if (isPossible) return false
  if (
    words.some(
      (word, i) =>
        (/^(?:had|died|diagnosed|history|suffered|survived)$/.test(word) && !isNotHad(words, i)) ||
        (/^(?:twice|times)$/.test(word) && !words.some((other) => GIVEN.test(other))) ||
        isOfDead(words, i),
    )
  )
    return true
  return (kind === 'condition' || kind === 'risk' || kind === 'allergy') && words.some((word) => PAST.test(word))
}

/** "Gave gran her tablets twice" is of now. */
const GIVEN = /^(?:gave|give|given|took|taken|takes)$/

/** "My sister had a baby on Monday, she is flooding": the last verb before the words, or in them, is of now. */
function isToldOfNow({ text: { tokens } }: Context, target: TokenSpan): boolean {
  if (tokens.slice(target.from, target.to).some(({ text }) => OF_PRESENT.test(text))) return true
  for (let i = target.from - 1; i >= 0 && tokens[i]!.sentence === tokens[target.from]!.sentence; i--) {
    const { text } = tokens[i]!
    if (/^(?:shes|hes|theyre)$/.test(text)) return true
    if (/^(?:is|are|isnt|keeps|wont|cant|feels|looks)$/.test(text))
      return /^(?:she|he|they)$/.test(tokens[i - 1]?.text ?? '') || isAgeOfRelative(tokens, i)
    if (/^(?:had|died|diagnosed|suffered|survived|was|were|has|have|with|gets|get)$/.test(text)) return false
  }
  return false
}

/** "Mum is 80, cold and shaking". */
const isAgeOfRelative = (tokens: Tokenised['tokens'], is: number) =>
  isRelative(tokens[is - 1]?.text ?? '') && /^\d+$/.test(tokens[is + 1]?.text ?? '')

const OF_PRESENT =
  /^(?:hasnt|isnt|cant|wont|doesnt|is|says|sounds|talks|thinks|believes|hears|sees|keeps|wants|feels|looks|refuses|cries|shouts|screams)$/

/** "Pressure in my chest yesterday, none now" denies the present, not yesterday. */
function saysNow({ tokens }: Tokenised, denial: Cue | undefined): boolean {
  return denial !== undefined && /^(?:now|today|since|currently)$/.test(tokens[denial.to]?.text ?? '')
}

/** "bitten by a viper as a boy, fine since". */
function isOfChildhood({ tokens }: Tokenised, cue: Cue | undefined): boolean {
  return cue !== undefined && /^(?:as|when)$/.test(tokens[cue.from]!.text)
}
