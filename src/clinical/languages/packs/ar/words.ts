/** Arabic words of one meaning, as alternatives of a phrase; what the chat files share. */

/** A verb as all persons and dialects begin it: "I", "he", "she", "we", with the b- of Egypt and the Levant, the k- of the Maghreb. */
export const verb = (...stems: string[]): string =>
  stems
    .flatMap((stem) =>
      ['ا', 'ي', 'ت', 'ن', 'ب', 'با', 'بي', 'بت', 'بن', 'كي', 'كن', 'كت', 'هي', 'ه'].map((start) => start + stem),
    )
    .join('|')
/** "does not": the m- and -sh of Egypt and the Maghreb around one verb. */
export const wontVerb = (...stems: string[]): string =>
  stems
    .flatMap((stem) =>
      ['م', 'ما'].flatMap((no) =>
        ['ا', 'ي', 'ت', 'ب', 'بي', 'بت', 'كي', 'كت', ''].map((start) => `${no}${start}${stem}ش`),
      ),
    )
    .join('|')

export const NOT = 'لا|ما|مش|مو|مب|موب|لم|ماني|مني|ماعاد|معاد|مبقاش|مابقاش|مبقيتش|ماشي|مهوب|مانيش|منيش|ماهو'
export const ABLE = `${verb('قدر', 'ستطيع', 'عرف')}|قادر|قادرة|قادره|قدرت|قادرين|عارف|عارفة|فيني|فيه|فيها|فيي`
export const UNABLE = `${wontVerb('قدر', 'عرف')}|ماقدرتش|مقدرتش|ماقادرش|مقادرش|ماقادراش|منقدرش|مانقدرش|مكنقدرش|ماقدرت|ماكدر|ماگدر`
export const PAIN = `الم|الام|وجع|اوجاع|مغص|${verb('وجع', 'ولم', 'وجعني', 'وجعه', 'وجعها', 'عور', 'عورني', 'عوره', 'عورها', 'ؤلمني', 'ؤلم')}|واجع|واجعني|واجعه|توجعني|حريق|حرقان|ضرني|كيضرني|يضرني|كتضرني|تضرني|كيضرها|كيضرو|كتضرها|كتضرو`
export const STRONG =
  'قوي|قوية|شديد|شديدة|جامد|جامدة|رهيب|رهيبة|فظيع|فظيعة|كتير|كثير|بزاف|برشة|واجد|هواية|مرة|اوي|موت|حيل|وايد'
export const SUDDEN = 'فجاة|مفاجئ|مفاجئة|فجئة|بغتة'
export const CHEST = 'صدر|صدري|صدره|صدرها|قلبي|قلبه|قلبها|القلب'
export const BELLY = 'بطن|بطني|بطنه|بطنها|معدة|معدتي|معدته|كرشي|كرشه|كرشها|كرش|مصراني'
export const BREATHE = `تنفس|نفس|نفسي|نفسه|نفسها|${verb('تنفس')}`
export const BABY = 'جنين|جنيني|بيبي|بيبيي|طفل|طفلي|بيبى|البيبي|الجنين|ولدي|الولد'
export const BLOOD = 'دم|نزيف|دما|دماء|انزف|بنزف|ينزف|تنزف|نزفت|كننزف|نزف'
export const PREGNANT = 'حامل|حامله|حمل|حملي|الحمل|حبلى|حاملة'

/** "bit", "bit me", "bit her": a verb with the ending of who did it and of whom it hit. */
const hit = (...stems: string[]): string =>
  stems
    .flatMap((stem) =>
      ['', 'ت', 'و', 'ات'].flatMap((who) =>
        ['', 'ني', 'ه', 'ها', 'و', 'نا', 'هم'].map((whom) => `${stem}${who}${whom}`),
      ),
    )
    .join('|')
export const BITTEN = `${hit('لسع', 'لدغ', 'قرص', 'عض', 'نهش', 'عقص', 'ضرب')}|لدغة|عضة|لسعة|قرصة`
