import type { RedFlags } from '../../pack.ts'

/** What whole talks added: a time between the part and its pain, and the means of a crisis in the words of a chat. */
export const told: RedFlags = {
  'testicular-pain': ['بیضه|بیضم|بیضش|تخمم|تخمش|خایم ~8 درد', 'beyzam|beyze|tokhmam|khayam ~6 dard'],
  'suicide-plan': [
    'طناب|تیغ|قرصا|قرصها|سم ~2 آماده|حاضر|خریدم ~1 کردم|کرده|است|ه?',
    'tanab|tanabo|tigh|ghorsa|ghorsaro|sam ~2 amade|hazer|kharidam',
  ],
  'self-harm': [
    'رگم|رگمو|رگامو|دستمو|مچمو ~2 زدم|بریدم|پاره|باز',
    'ragam|ragamo|ragamro|mochamo|rageh ~2 zadam|boridam|pare|baz',
  ],
  'reduced-fetal-movement': [
    'bache|bacham|janin|janinam|nini ~6 tekoon|tekun|takoon|takun|harekat|lagad ~1 nemikhore|nadare|nemizane|nakhorde|nemikone|nazade',
  ],
  'allergen-exposure': [
    'badoom|badum|fandogh|gerdoo|meygoo|mahi|shir|tokhmemorgh ~3 hasasiyat|alerji ~3 khordam|khord|khorde',
  ],
  palpitations: ['قلبم|قلبش|قلب ~3 تند|سریع|تپش ~1 میزنه|میزند|می‌زنه|میتپه', 'ghalbam|ghalbesh ~3 tond|sari ~1 mizane'],
  'limb-turned-cold': ['pam|pash|dastam|dastesh|pa|dast ~2 sard|yakh'],
  'cold-pale-limb': ['pam|pash|dastam|dastesh ~2 sard|yakh ~2 sefid|kabood|rangparide'],
  'poison-ingestion': ['hasharekosh|sampash|sosk ~2 khord|khorde|khordam', 'hashare kosh ~1 khord|khorde|khordam'],
}
