import type { RedFlags } from '../../pack.ts'

/** What whole talks added: a heart that races, an allergy that was told before what was eaten, poisons against insects. */
export const told: RedFlags = {
  'visual-disturbance': [
    'nazar|nigah|najar|ankh|aankh|aankhon|नज़र|नजर ~2 dhundli|dhundla|dhundhli|dhundhla|dhundlee|kamzor|धुंधली|धुंधला',
  ],
  palpitations: ['दिल ~3 तेज|तेज़ ~2 धड़क*|भाग*', 'dil ~3 tez|tej|zor ~2 dhadak*|dharak*|bhag*'],
  'allergen-exposure': [
    'moongfali|moongphali|mungfali|anda|machli|kaju|badam|doodh ~2 allergy|alergy ~3 kha|khali|khaya|khayi|khaa',
  ],
  'poison-ingestion': [
    'keede|keere|keeray|kide|machhar|cockroach|makode ~2 maar|maarne|mar|marne ~2 dawa|dawai|davai|spray ~2 pi|pee|piya|kha|khaya',
  ],
  'chest-pain': ['seenay|seene|sine|seena|chhati|chaati ~2 bojh|bhaari|bhari|wazan|pathar'],
}
