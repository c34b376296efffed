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
}
