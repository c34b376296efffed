import type { RedFlags } from '../../pack.ts'

/** What whole talks added: an allergy that was told before what was eaten, and words that are doubled with a 2. */
export const told: RedFlags = {
  'suicidal-intent': ['hidup ~1 tak|tiada|tidak|x|xde ~1 bermakna|makna|guna|berguna ~5 tamatkan|akhiri|habiskan'],
  'weakness-one-side': ['separuh|sebelah ~1 badan|muka|tangan|kaki ~2 kebas|lemah|lumpuh|longlai'],
  'allergen-exposure': [
    'alah|alergik|alergi|allergic ~2 kacang|udang|ketam|telur|ikan|susu|seafood ~4 makan|termakan|mkn',
  ],
  'visual-disturbance': ['nampak ~1 kilat2|bintang2|bintik2|cahaya2|titik2|kelip2'],
  'bladder-bowel-loss': ['kencing|berak ~1 tak|x|tidak ~1 terkawal|terkontrol|tahan|control'],
}
