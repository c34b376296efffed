import type { RedFlags } from '../../pack.ts'

/** What whole talks added: the means and the place of a crisis. */
export const told: RedFlags = {
  'suicide-plan': [
    'jai|ai ~2 corde|fusil|arme|medocs|cachets|lame ~3 sais ~1 ou|quand|comment',
    'je? sais ~1 ou|quand|comment ~2 le|en faire|finir|pendre',
  ],
  'allergen-exposure': [
    'allergique|allergie ~2 cacahuete*|arachide*|noix|noisette*|crevette*|oeuf*|lait|poisson ~4 mange|manger|avale|goute',
  ],
  palpitations: [
    'coeur ~1 bat|semballe|emballe ~2 vite|fort|100|140|150|160|170|180|190|200|chamade?',
    'coeur ~1 emballe|semballe|palpite',
  ],
}
