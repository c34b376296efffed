import { TOWNS_OTHER_SCRIPTS } from '../dictionaries/other-scripts.ts'
import type { View } from '../view.ts'
import { atEnd } from './at-end.ts'
import type { Found } from './recognizer.ts'

const FACILITY = /^(?:بیمارستان|درمانگاه|کلینیک|مستشفی|عیاده|مجمع|अस्पताल|हॉस्पिटल)$/
const FACILITY_AFTER = /^(?:अस्पताल|हॉस्पिटल|क्लिनिक|नर्सिंग|मेडिकल)$/
/** Words that go on the sentence after the word for a hospital. */
const GOES_ON =
  /^(?:به|از|در|با|که|را|برای|برایم|بودم|بود|رفتم|هستم|است|گفت|نوشت|بستری|و|فی|من|الی|علی|قال|کتب|کتبت|کنت|وقال|हैं|है|में|से|को|का|की|के|ने|मुझे|गया|गई|था|थी|पर|और|मेरे|मेरी|मेरा|जाना|सरकारी|एक|इस|उस|किसी)$/

/** "مستشفى النور", "अपोलो अस्पताल": the name stands after the word in Arabic and Persian, before it in Hindi. */
export function facilityInOtherScript({ token, after, gapAfter }: View): Found | null {
  const next = after(1)
  if (next === undefined || gapAfter(0) !== ' ') return null
  if (FACILITY_AFTER.test(next.low))
    return GOES_ON.test(token.low) ? null : { length: next.end, type: 'LOCATION', score: 0.7 }
  if (!FACILITY.test(token.low) || token.text.charCodeAt(0) >= 0x900 || GOES_ON.test(next.low)) return null
  const second = after(2)
  // Arabic names of two words have the article twice; Persian ones begin with a title.
  const hasTwo =
    second !== undefined &&
    gapAfter(1) === ' ' &&
    !GOES_ON.test(second.low) &&
    (/^(?:امام|شهید|دکتر|الملک|الامیر|الشیخ|سلطان)$/.test(next.low) || (/^ال/.test(next.low) && /^ال/.test(second.low)))
  return { length: hasTwo ? second.end : next.end, type: 'LOCATION', score: 0.7 }
}

const LABEL = atEnd(/(?:^|[\s،,.])(?:نشانی|ادرس|ادرسم|العنوان|عنوانی|पता)[\s:]{1,3}$/)

/** The line after the label of an address, which may begin with the number of the house. */
export function addressLineInOtherScript({ left, right }: Pick<View, 'left' | 'right'>): Found | null {
  if (!LABEL.test(left)) return null
  const length = /^[^\n.;।]*/.exec(right)![0].trimEnd().length
  return { length, type: 'LOCATION', score: 0.7, ...(length === right.length ? { open: 'line' as const } : {}) }
}

/** A town of the dictionary, or the line after the label of an address. */
export function townInOtherScript({ token, left, right }: View): Found | null {
  const line = /(?:ایمیل|البرید|ईमेल)/.test(token.low) ? null : addressLineInOtherScript({ left, right })
  if (line) return line
  // "امل ان": I hope that.
  if (right.startsWith(' ان ', token.text.length)) return null
  const bare = token.low.replace(/^(?:ب|ل|و)(?=ال)/, '')
  return TOWNS_OTHER_SCRIPTS.has(bare) ? { length: token.text.length, type: 'LOCATION', score: 0.7 } : null
}
