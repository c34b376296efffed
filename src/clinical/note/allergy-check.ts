import { genericOf } from '../support/brands.ts'

/**
 * Groups of medicines in which an allergy to one speaks against the others (NICE CG183 Drug allergy, 2014; for
 * penicillins and cephalosporins the caution of the product texts). Words or beginnings of words, generic names.
 */
const GROUPS: readonly RegExp[] = [
  /^(?:penicillins?|\w+cillin|co-?amoxiclav|augmentin|tazocin|beta-?lactams?|cef\w+|ceph\w+)$/,
  /^(?:nsaids?|aspirin|ibuprofen|naproxen|diclofenac|ketorolac|meloxicam|celecoxib|etoricoxib|indomethacin|mefenamic|ketoprofen)$/,
  /^(?:sulfa|sulpha|sulph?onamides?|sulph?amethoxazole|co-?trimoxazole|bactrim|septra|septrin|sulph?asalazine|sulph?adiazine)$/,
  /^(?:trimethoprim|co-?trimoxazole|bactrim|septra|septrin)$/,
  /^(?:macrolides?|\w+thromycin)$/,
  /^(?:quinolones?|\w+floxacin)$/,
  /^(?:tetracyclines?|\w+cycline)$/,
  /^(?:opioids?|opiates?|codeine|morphine|tramadol|oxycodone|hydrocodone|dihydrocodeine|fentanyl)$/,
  /^(?:ace|\w{2,}pril)$/,
  /^(?:statins?|\w{2,}vastatin)$/,
  /^(?:contrast|iodine|iodinated)$/,
]

/** A plan that keeps a medicine away conflicts with no allergy to it. */
const KEPT_AWAY = /\b(?:avoid|avoiding|no|not|never|stop|stopping|stopped|instead of|rather than|allerg\w*|without)\b/
const DENIED = /^(?:denies|no known|none)\b|\bnot allergic\b|\bno (?:known )?(?:drug )?allerg/i

interface Sentence {
  readonly heading: string
  readonly text: string
}

export interface AllergyConflict<S extends Sentence> {
  /** The sentence of the plan, and the one that tells of the allergy. */
  readonly plan: S
  readonly allergy: S
  /** The medicine as the plan names it. */
  readonly medicine: string
}

/** Medicines of a plan to which, or to whose relatives, an allergy is noted. Deterministic, in the order of the plan. */
export function allergyConflicts<S extends Sentence>(sentences: readonly S[]): AllergyConflict<S>[] {
  const allergies = sentences.filter(({ heading, text }) => heading === 'allergies' && !DENIED.test(text))
  const plans = sentences.filter(({ heading }) => heading === 'plan')
  return plans.flatMap((plan) =>
    clauses(plan.text).flatMap((clause) =>
      KEPT_AWAY.test(clause)
        ? []
        : wordsOf(clause).flatMap((medicine) => {
            const allergy = allergies.find(({ text }) => wordsOf(text).some((word) => areRelated(word, medicine)))
            return allergy ? [{ plan, allergy, medicine }] : []
          }),
    ),
  )
}

function areRelated(allergen: string, medicine: string): boolean {
  const [a, b] = [genericOf(allergen), genericOf(medicine)]
  const isSame = a === b && GROUPS.some((group) => group.test(a))
  return isSame || GROUPS.some((group) => group.test(a) && group.test(b))
}

function clauses(text: string): string[] {
  return text.toLowerCase().split(/[.;]|, (?:and|but) |\bbut\b/)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+(?:-[a-z]+)?/g) ?? []
}
