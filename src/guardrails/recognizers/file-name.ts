import { isCommonWord } from '../dictionaries/listed.ts'
import { maybeGiven } from './name-words.ts'
import type { Recognizer } from './recognizer.ts'

const FILE =
  /^[a-z0-9]{1,20}(?:[_-][a-z0-9]{1,20}){0,7}\.(?:jpe?g|png|gif|heic|tiff?|bmp|webp|pdf|docx?|xlsx?|csv|txt|rtf|dcm|mp[34]|m4a|mov|wav|zip)(?![a-z0-9])/

/** First letters of those endings. */
const BEGINS_ENDING: ReadonlySet<string> = new Set('jpghtbwdxcrmz')

/** Names of files with a number or somebody's name in them: photo references and documents of one person. */
export const fileName: Recognizer = {
  id: 'file-name',
  find({ token, rightLow, gap }) {
    const next = rightLow.charCodeAt(token.text.length)
    // `_`, `-` or `.`: what joins the parts and the ending.
    if ((next !== 0x5f && next !== 0x2d && next !== 0x2e) || /[_\-./@]$/.test(gap)) return null
    // The ending stands right behind its point, and no space before.
    const dot = rightLow.indexOf('.', token.text.length)
    if (dot < 0 || rightLow.lastIndexOf(' ', dot) > 0 || !BEGINS_ENDING.has(rightLow[dot + 1] ?? '')) return null
    const found = FILE.exec(rightLow)
    if (found === null) return null
    const parts = found[0].slice(0, found[0].lastIndexOf('.')).split(/[_-]/)
    const isSomebody = parts.some((part) => part.length > 2 && maybeGiven(part) && !isCommonWord(part))
    return isSomebody || /\d{3}/.test(found[0]) ? { length: found[0].length, type: 'ID', score: 0.75 } : null
  },
}
