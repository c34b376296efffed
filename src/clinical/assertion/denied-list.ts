import type { FindingKind } from '../../core/clinical.ts'
import type { Tokenised } from '../match/tokens.ts'
import type { Cue } from './scope.ts'
import type { TokenSpan } from './token-span.ts'

/** Denials that stand before one thing: "no fever", "without a rash", "no history of fits". */
const OWN_NO = /^(?:no|nil|without|wo|zero)$/
/** What shows that a member of a list has a clause of its own: how bad, how fast, when, how much, whose, what happened. */
const OF_ITS_OWN =
  /^(?:\d[\d./]*|sudden|suddenly|crushing|worst|severe|severely|terrible|awful|bad|badly|horrible|horrendous|excruciating|agonising|agonizing|unbearable|stabbing|tearing|ripping|thunderclap|massive|heavy|sharp|intense|constant|worsening|worse|huge|extreme|extremely|very|really|since|for|started|starting|began|woke|suddenly|out|in|on|after|while|when|because|now|my|i|im|ive|me|his|he|hes|her|she|shes|it|its|they|we|the|is|are|was|were|has|have|had|am|been|got|getting|took|taken|takes|taking|lost|losing|hit|fell|passed|cant|cannot|couldnt|wont|hurts|hurting|aches|keeps|feels|feel|felt|planning|want|wants|a|an|some|slight|mild|just|only|one|two|three|four|five|six|seven|eight|nine|ten|left|right|gone|turned|came|went|comes|coming|throwing|threw|coughed|unconscious|unresponsive|type)$/
const QUALITY =
  /^(?:sudden|suddenly|crushing|worst|severe|severely|terrible|awful|bad|horrible|horrendous|excruciating|agonising|agonizing|unbearable|stabbing|tearing|ripping|thunderclap|massive|heavy|intense|very|really)$/
const OF_NOW = /^(?:today|tonight|yesterday|this)$/
const OF_BLOOD =
  /^(?:vomiting|coughing|peeing|weeing|passing|spitting|pooing|throwing|bringing) (?:up )?(?:of )?(?:some |fresh |bright |red |dark )*blood/
/** Things denied that are no findings: "no pmh crushing chest pain". */
const NO_FINDING =
  /^(?:pmh|pmhx|phx|meds|medication|medications|medicines|tablets|drugs|allergies|allergy|history|temp|temperature|trauma|injury|surgery|smoking|alcohol|travel|warning|past|partner|kids)$/
/** Said in one breath, so that one "no" is enough. */
const COUPLES =
  /^(?:nausea vomiting|vomiting nausea|diarrhoea vomiting|vomiting diarrhoea|d v|n v|fever chills|fevers chills|pins needles|cough cold|coughs colds|bowel bladder|bladder bowel|bowels bladder|aches pains|up down)$/

/** A denial of what stands right behind it: "no cough". */
function isOwnNo(tokens: Tokenised['tokens'], cue: Cue): boolean {
  return cue.kind === 'negate' && OWN_NO.test(tokens[cue.from]!.text)
}

/**
 * Where the last "no" of its own before the target begins; -1 = there is none. "Denies fever, no cough, chest pain": the
 * nearer "no" decides what stands behind it, whatever denial ended before.
 */
export function nearestNo({ tokens }: Tokenised, cues: readonly Cue[], target: TokenSpan): number {
  let nearest = -1
  for (const cue of cues) if (cue.from > nearest && cue.from < target.from && isOwnNo(tokens, cue)) nearest = cue.from
  return nearest
}

/**
 * Whether the list that a denial opens ends before `target`, which then is told and not denied. A member without "no"
 * behind members with their own ("no fever, no cough, chest pain") is told; behind one "no" alone, bare names are denied
 * ("no fever, chills, cough") and so is all that "or" closes, while a member with words of its own ("no fever, crushing
 * chest pain since noon") is told, and with it the rest. When unsure, told: a denied danger is lost.
 */
export function endsBefore(
  { tokens }: Tokenised,
  {
    cues,
    cue,
    target,
    occupied,
    kind,
  }: { cues: readonly Cue[]; cue: Cue; target: TokenSpan; occupied: readonly boolean[]; kind: FindingKind | null },
): boolean {
  const { sentence } = tokens[target.from]!
  if (!isOwnNo(tokens, cue)) return false
  const isSecond = cues.some(
    (other) =>
      other.from < cue.from &&
      /^(?:negate|negate-verb)$/.test(other.kind) &&
      // "No, no fever, cough ...": the first is an answer.
      tokens[other.to]?.before === 'space' &&
      other.to < cue.from,
  )
  // A finding may begin in one member and be told in the next: "no swelling, no vomiting and vomiting blood".
  const last = isSecond && kind !== 'measurement' ? Math.max(target.from + 1, target.to - 1) : target.from + 1
  let joint: 'comma' | 'and' | null = null
  let from = cue.to
  let isFirst = true
  let members = 1
  for (let i = cue.to; i < last; i++) {
    const { text, before } = tokens[i]!
    const isOr = /^(?:or|nor)$/.test(text)
    const isAnd = /^(?:and|plus|with)$/.test(text) && i > cue.to
    if (i > cue.to && (before === 'comma' || isOr || isAnd)) {
      // A member that ended before the target, and was told, ends the list for all behind it.
      if (!isFirst && i > from && joint && isTold(from, i)) return true
      joint = isOr ? null : isAnd ? 'and' : 'comma'
      from = isOr || isAnd ? i + 1 : i
      isFirst = false
      members++
    }
  }
  if (isFirst) return runsOn()
  return joint !== null && isTold(from, endOf(target.to))

  function endOf(at: number): number {
    let end = at
    while (
      end < tokens.length &&
      tokens[end]!.sentence === sentence &&
      tokens[end]!.before === 'space' &&
      !/^(?:and|or|nor|but)$/.test(tokens[end]!.text)
    )
      end++
    return end
  }

  function isTold(start: number, end: number): boolean {
    const words = tokens.slice(start, end).map(({ text }) => text)
    const isMarked =
      words.some((word) => OF_ITS_OWN.test(word)) ||
      OF_BLOOD.test(words.join(' ')) ||
      ((kind === 'medicine' || kind === 'procedure') && joint === 'comma') ||
      // Of two things, "no fits before, fit today".
      (cue.to + PAIR >= start && OF_NOW.test(tokens[target.to]?.text ?? '') && tokens[target.to]!.sentence === sentence)
    if (!isMarked && joint === 'and' && COUPLES.test(`${tokens[start - 2]?.text} ${words[0]}`)) return false
    if (isClosed(end)) return isSecond && words.some((word) => QUALITY.test(word))
    return isSecond || isMarked || (joint === 'comma' && members === 2 && isLast(end))
  }

  /** Of a list of two, the last: nothing is listed behind it. */
  function isLast(end: number): boolean {
    return tokens[end]?.sentence !== sentence || tokens[end]!.before === 'break' || OF_ITS_OWN.test(tokens[end]!.text)
  }

  /** "no fever, cough or rash": an "or" in the same run of short names. */
  function isClosed(end: number): boolean {
    for (let i = end; i < Math.min(tokens.length, end + CLOSING); i++) {
      const { text, before } = tokens[i]!
      if (tokens[i]!.sentence !== sentence || before === 'break') return false
      if (/^(?:or|nor)$/.test(text)) return true
      if (OF_ITS_OWN.test(text) || text === 'but') return false
    }
    return false
  }

  /** "no fever no cough crushing chest pain", "no pmh thunderclap headache": nothing between but the next words of quality. */
  function runsOn(): boolean {
    for (let i = cue.to + 1; i < target.to; i++) {
      if (!QUALITY.test(tokens[i]!.text) || i > target.from + 1) continue
      if (i - 1 < target.from && (occupied[i - 1] || NO_FINDING.test(tokens[i - 1]!.text))) return true
    }
    return false
  }
}
const CLOSING = 8
/** The longest first member of a list of two. */
const PAIR = 4
