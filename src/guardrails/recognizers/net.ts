import { atEnd } from './at-end.ts'
import { atStart } from './at-start.ts'
import { foundAt, type Recognizer } from './recognizer.ts'

const EMAIL =
  /^[a-z0-9][a-z0-9._%+-]{0,47} ?@ ?[a-z0-9-]{1,40}(?:(?:\.[a-z0-9-]{1,30}){1,4}| ?\. ?(?:com|org|net|edu|co\.uk|fr|es|de|ir|in)(?![a-z0-9]))/
/** Spelled out, as people do to get past filters: "ana at example dot com". */
const EMAIL_SPELLED = atStart(
  /^[a-z0-9][a-z0-9._-]{0,30}(?:(?: (?:dot|underscore|dash|hyphen) | ?\(dot\) ?)[a-z0-9]{1,20}){0,2} ?(?:\(at\)|\[at\]| at ) ?[a-z0-9-]{1,24} ?(?:\(dot\)|\[dot\]| dot |\.) ?(?:com|org|net|edu|gov|io|co|uk|es|fr|de|ir|in|example|test|me|us|ca|au|info|app)\b/,
)
const EMAIL_CUE = atEnd(/(?:e-?mail|correo|mail)[a-z :]{0,20}$/)

/** E-mail addresses, written or spelled out. */
export const email: Recognizer = {
  id: 'email',
  find({ rightLow, right, left }) {
    if (rightLow.includes('@')) {
      const found = foundAt(EMAIL.exec(rightLow), 'EMAIL', 0.99)
      if (found) return found.length === right.length ? { ...found, open: 'solid' } : found
    }
    const spelled = EMAIL_SPELLED.exec(rightLow)
    if (spelled === null || !/ dot |\(at\)|\[at\]/.test(rightLow)) return null
    return EMAIL_CUE.test(left) || / dot |\(|\[/.test(spelled[0]) ? foundAt(spelled, 'EMAIL', 0.8) : null
  },
}

const URL_START = /^(?:https?:\/\/|ftp:\/\/|www\.)[^\s"'<>()]+/
const DOMAIN =
  /^[a-z0-9-]{1,30}(?:\.[a-z0-9-]{1,30}){0,3}\.(?:com|org|net|edu|gov|io|info|biz|me|co\.uk|es|fr|de|ir|it|nl|ca|au|app|dev|health)(?:\/[^\s"'<>()]*)?(?![a-z0-9])/

/** Sites of terminologies, health services and authorities that everybody is sent to. */
const PUBLIC =
  /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*(?:loinc\.org|snomed\.(?:info|org)|hl7\.org|nhs\.uk|cdc\.gov|who\.int|nih\.gov|fda\.gov|medlineplus\.gov|medicare\.gov|nice\.org\.uk|mayoclinic\.org|webmd\.com|healthline\.com|patient\.info|heart\.org|diabetes\.org|samaritans\.org|988lifeline\.org|poison\.org|drugs\.com|wikipedia\.org|google\.com|zoom\.us|unitsofmeasure\.org)(?:[/?#\s"'),.;]|$)(?!\S*[?=@])/

/** Links, and bare host names. */
export const url: Recognizer = {
  id: 'url',
  find({ token, rightLow, right, gap }) {
    if (gap.endsWith('@')) return null
    const next = rightLow.charCodeAt(token.text.length)
    if (next !== 0x2e && next !== 0x3a && next !== 0x2d) return null
    if (PUBLIC.test(rightLow)) return null
    const link = URL_START.exec(rightLow)
    if (link) {
      const length = link[0].length === right.length ? link[0].length : link[0].replace(/[.,;:!?]+$/, '').length
      return { length, type: 'URL', score: 0.99, ...(length === right.length ? { open: 'solid' as const } : {}) }
    }
    const dot = rightLow.indexOf('.')
    if (dot < 1 || dot > 31 || /\s/.test(rightLow.slice(0, dot + 2))) return null
    return foundAt(DOMAIN.exec(rightLow), 'URL', 0.8)
  },
}

const IPV4 = /^(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)/
const IPV6 = /^(?:[0-9a-f]{1,4}:){3,7}:?[0-9a-f]{1,4}(?:::?[0-9a-f]{1,4}){0,4}/
/** With its zeros left out: 2001:db8::8a2e:370:7334. */
const IPV6_SHORT = /^(?:[0-9a-f]{1,4}:){1,6}:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4}(?![0-9a-f:])/
const MAC = /^[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}(?![0-9a-f])/

/** Addresses of machines. */
export const ip: Recognizer = {
  id: 'ip',
  find({ rightLow, token }) {
    const next = rightLow.charCodeAt(token.text.length)
    if (token.low.length > 4 || (next !== 0x2e && next !== 0x3a && next !== 0x2d)) return null
    const four = IPV4.exec(rightLow)
    if (four && four[0].split('.').every((part) => Number(part) < 256)) return foundAt(four, 'IP', 0.95)
    const mac = foundAt(MAC.exec(rightLow), 'DEVICE', 0.95)
    if (mac) return mac
    const six = (rightLow.includes('::') ? IPV6_SHORT.exec(rightLow) : null) ?? IPV6.exec(rightLow)
    // A clock reads like three short groups; letters or length tell an address.
    return six && (/[a-f]/.test(six[0]) || six[0].length > 12) ? foundAt(six, 'IP', 0.8) : null
  },
}
