import type { RedFlags } from '../../pack.ts'

/** What whole talks added: the means and the place of a crisis. */
export const told: RedFlags = {
  'suicide-plan': [
    'jai|ai ~2 corde|fusil|arme|medocs|cachets|lame ~3 sais ~1 ou|quand|comment',
    'je? sais ~1 ou|quand|comment ~2 le|en faire|finir|pendre',
  ],
}
