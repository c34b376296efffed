import { either, type RedFlags } from '../pack.ts'

/** Words of one language, as alternatives of a phrase, of which crises are composed. */
interface CrisisWords {
  /** Heights and rails that people go to. */
  readonly drop: string
  /** "jump", "throw myself", where a word of wanting stands beside it. */
  readonly leap: string
  /** "want to", "going to". */
  readonly will: string
  /** "I will jump" in one word. */
  readonly willLeap?: string
  /** "I stand", "I am on". */
  readonly stand: string
  /** "I can't any more", "tired": with a height it is no tiredness of work. */
  readonly enough: string
  readonly blade: string
  /** "threatened me". */
  readonly threat: string
  /** Husband, ex, father: who is near. */
  readonly near: string
  /** "bought", "have here". */
  readonly have: string
  /** "life", "over" or "without sense", and "end it". */
  readonly life: string
  readonly over: string
  readonly end: string
  /** "I will do it", with no more said. */
  readonly doIt: string
}

/** A height and a leap, a blade and a threat, a blade bought and the word that it will be done. */
export function crisisOf(words: CrisisWords): RedFlags {
  const { drop, leap, will, willLeap, stand, enough, blade, threat, near, have, life, over, end, doIt } = words
  return {
    'suicidal-intent': [
      ...either(will, 2, leap).flatMap((wish) => either(drop, 4, wish)),
      ...either(stand, 3, drop).flatMap((place) => [...either(place, 4, leap), `${place} ~3 ${enough}`]),
      `${life} ~3 ${over} ~5 ${end}`,
      ...(willLeap === undefined ? [] : either(drop, 4, willLeap)),
    ],
    'suicide-plan': either(have, 3, blade).map((means) => `${means} ~3 ${doIt}`),
    'weapon-present': [...either(threat, 3, blade)],
    'partner-violence': either(threat, 3, blade).flatMap((act) => either(near, 3, act)),
  }
}
