import { either, type RedFlags } from '../../pack.ts'

/** What whole talks added: the means and the place of a crisis. */
export const told: RedFlags = {
  overdose: [
    'pris|prendre|avale|avaler|gobe ~1 10|12|14|15|16|18|20|24|25|28|30|35|40|45|50|60|70|80|90|100 ~1 xanax|lexomil|stilnox|valium|doliprane|doliprane|dafalgan|tramadol|cachets|comprimes|cachetons|medocs|somniferes|gelules',
  ],
  'face-droop': [
    'face|visage|bouche|gueule|levre|joue|sourire ~1 croche|tordue|tordu|paralyse|paralysee|travers|pendante',
  ],
  'speech-difficulty': ['parle|parler|cause ~1 mou|pateux|chelou|bizarre|travers|drole'],
  'suicidal-thoughts': ['veux|veut|veu|envie plus ~1 vivre|exister'],
  'bleeding-heavy': ['perds|perd|perte ~1 sang ~1 rouge|vif|enorme*|beaucoup'],
  'vaginal-bleeding': [...either('# sa|semaines|mois', 10, 'perds|perd|pertes|saigne|saignement|sang')],
  'abdominal-pain-constant-hard': ['ventre ~2 dur|dure ~2 bois|pierre|beton|caillou'],
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
