import { isListedOther } from '../dictionaries/listed.ts'
import { NAMES_OTHER_SCRIPTS } from '../dictionaries/other-scripts.ts'
import type { Token, View } from '../view.ts'
import { atEnd } from './at-end.ts'
import type { Found } from './recognizer.ts'

/** A name follows, known or not: "my name is", a title, the label of a form. */
const SURE = atEnd(
  /(?:^|[\s:،,."])(?:اسمم|اسم من|نام من|نامم|انا اسمی|اسمی|اسمه|اسمها|الاسم|نام بیمار|نام پزشک|نام|بیمار ?:|मरीज ?:|रोगी ?:|المریض ?:|المریضه ?:|السید|السیده|الدکتور|الدکتوره|د\.|دکتر|اقای|خانم|मेरा नाम|मरीज का नाम|का नाम|नाम|श्री|श्रीमती|कुमारी|डॉ|डॉ\.|डॉक्टर)[\s:.]{1,3}$/,
)
/** A name may follow: "my son", "I am". Only one of the dictionaries counts. */
const LIKELY = atEnd(
  /(?:^|[\s:،,."])و?(?:با تشکر|سپاس|مع السلامه|شکرا|تحیاتی|مع تحیاتی|धन्यवाद|بابام|مامانم|مادربزرگم|پدربزرگم|جدی|جدتی|मेरी दादी|मेरे दादा|मेरी नानी|मेरे नाना|मेरे चाचा|मेरी चाची|मेरी सास|मेरे ससुर|मेरे मामा|मेरी मामी|मेरी मौसी|मेरी बुआ|मेरी भाभी|معک|معاک|حماتی|من|انا|همسرم|شوهرم|زنم|پسرم|دخترم|برادرم|خواهرم|مادرم|پدرم|دوستم|عمویم|خاله ام|زوجتی|زوجی|ابنی|ابنتی|بنتی|اخی|اختی|امی|ابی|والدی|والدتی|صدیقی|صدیقتی|جاری|جارتی|خالی|خالتی|عمی|عمتی|मैं|मेरी पत्नी|मेरे पति|मेरा बेटा|मेरे बेटे|मेरी बेटी|मेरा भाई|मेरे भाई|मेरी बहन|मेरी माँ|मेरी मां|मेरे पिता|मेरे दोस्त|मेरा दोस्त|बेटा|बेटी)[\s:.،,]{1,3}$/,
)
const RELATED = atEnd(
  /(?:^|[\s:،,."])(?:مادر|پدر|همسر|شوهر|دختر|پسر|خواهر|برادر|بیٹا|बेटे|बेटी|बेटा|पति|पत्नी|भाई|बहन|माँ|मां|पिता|दोस्त|बच्चे|बच्ची|दादी|दादा|नानी|नाना)[\s]$/,
)
const RELATED_ENDS = /^ (?:هستم|هست|است|تب|درد|را|को|ने|का|की|के|हूँ|हूं|है|में|से|बोल)(?![\u0620-\u06cc\u0900-\u0963])/
/** Words that end a name, or stand where one could. */
const STOPS: ReadonlySet<string> = new Set(
  `انا انت نحن من فی عندی عنده عندها عمره عمرها هنا الان ان هو هی هذا هذه لدی لدیه اعانی یعانی اشعر مع الی عن قال قالت کتب کتبت لی له لها کان کانت دواء حامل مریض مریضه رقم هاتف ورقم وعندی منذ بعد قبل
است هستم هستی هست هستند بود بودم دارم دارد داره و از در به با که را رو برای برایم این یک تب درد سرفه می نمی خیلی تا هم ساله سال سالم گفت داد نوشت کرد شد شده خانوادگی دکتر خانم
है हैं हूँ हूं था थी थे और को ने की का के से में पर बोल रहा रही मेरी मेरा मेरे जी नहीं कर करें उम्र फोन मोबाइल क्या एक यह वह डॉक्टर अस्पताल पता`.split(
    /\s+/,
  ),
)

/** "Father of Khalid": how people are called. */
const KUNYA = /^(?:ابو|ام|بو)$/

const isKnown = (low: string) => NAMES_OTHER_SCRIPTS.has(low) || isListedOther(low)

/** Names in Arabic, Persian and Hindi: dictionary, or the words after a cue. */
export function otherScript(view: View): Found | null {
  const { token, left, after, gapAfter } = view
  if (STOPS.has(token.low)) return null
  const known = isKnown(token.low) || (KUNYA.test(token.low) && gapAfter(0) === ' ' && isKnown(after(1)?.low ?? ''))
  const sure = SURE.test(left) && token.text.length > 1
  if (!known && !sure) return null
  let end = token.text.length
  let parts = 1
  for (let k = 1; k <= 3; k++) {
    const next = after(k)
    if (!next || gapAfter(k - 1) !== ' ' || STOPS.has(next.low)) break
    if (!isKnown(next.low) && !(sure && parts < 3 && isSecondPart(next))) break
    end = next.end
    parts++
  }
  // Names are words too ("hope", "light"): alone they need a cue, or a second one beside them.
  // "I am the mother of Nilufar", and in Hindi what a relative does or suffers: "बेटे आरव को".
  const isRelated = RELATED.test(left) && RELATED_ENDS.test(view.right.slice(end))
  return sure || parts > 1 || isRelated || LIKELY.test(left) ? { length: end, type: 'NAME', score: 0.8 } : null
}

/** An unknown second word after a sure cue: a surname with its article, or one with the ending of one. */
function isSecondPart({ low }: Token): boolean {
  // "And" is written together with the next word in Arabic.
  return (
    !low.startsWith('و') &&
    /^(?:ال|بن|بو|عبد|ابن)[\u0620-\u06cc]{3,}$|^[\u0620-\u06cc]{3,}(?:ی|زاده|پور|نیا|نژاد|فر|یان)$/.test(low)
  )
}
