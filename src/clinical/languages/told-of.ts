import type { Tokenised } from '../match/tokens.ts'

/** What only somebody pregnant says. */
export const OF_PREGNANCY: ReadonlySet<string> = new Set([
  'reduced-fetal-movement',
  'waters-broken',
  'cord-visible',
  'contractions',
])

/** Nobody says of a relative's old illness that he does not answer: "had a fit and is still unconscious" is of now. */
export const PRESENT: ReadonlySet<string> = new Set([
  'unresponsive',
  'not-waking',
  'hard-to-rouse',
  'breathing-stopped',
  'cannot-breathe',
  'seizure-ongoing',
  'choking',
  'bleeding-wont-stop',
])

/** What comes in attacks, so that "never again" tells of one that is past; of a wish to die it tells the opposite. */
export const ATTACKS: ReadonlySet<string> = new Set([
  'seizure',
  'fever',
  'syncope',
  'stroke-suspected',
  'heart-attack-suspected',
  'anaphylaxis-suspected',
])

/** "Ten years ago I had a stroke, today only a check-up": the today is that of the visit, and not of the illness. */
export function isOfVisit({ tokens }: Tokenised, { to }: { readonly to: number }): boolean {
  return tokens.slice(to, to + VISIT_REACH).some(({ text }) => VISIT.has(text))
}
const VISIT_REACH = 4
const VISIT = new Set(
  'checkup check chequeo control controle kontrole revision receta recetas ordonnance renouvellement voorskrif wasfe parcha nuskha noskhe preskripsi چکاپ نسخه وصفة وصفه فحص चेकअप जांच पर्चा'.split(
    ' ',
  ),
)
