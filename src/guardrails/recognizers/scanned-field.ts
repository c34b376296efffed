import { isCommonWord } from '../dictionaries/listed.ts'
import type { IdentifierKind } from '../identifier-kind.ts'
import type { View } from '../view.ts'
import { maybeGiven, maybeSurname } from './name-words.ts'
import type { Found, Recognizer } from './recognizer.ts'

// Fields of scanned forms: the reader breaks words ("Pati ent:") and takes figures for letters ("O3/l1/I968"). The label
// says what its value is, so the value may be as damaged as it likes.

/** Labels without their spaces, and of what kind their values are. */
const FIELDS: ReadonlyMap<string, IdentifierKind> = new Map(
  (
    [
      [
        'NAME',
        'name patient patientname fullname surname forename forenames firstname lastname givenname familyname nextofkin',
      ],
      ['DATE', 'dob dateofbirth birthdate born date dateofvisit dateseen admitted discharged'],
      ['PHONE', 'tel telephone phone phoneno phonenumber telno mobile mobileno mob cell contactno fax'],
      [
        'MRN',
        'mrn recordno recordnumber hospno hospitalno hospitalnumber patientid patientno chartno nhs nhsno nhsnumber',
      ],
      ['SSN', 'ssn socialsecurity socialsecurityno nino nationalid'],
      ['PLAN', 'policy policyno policynumber memberid memberno insuranceno'],
      ['ACCOUNT', 'account accountno acct acctno'],
      ['LOCATION', 'zip zipcode postcode address homeaddress'],
      ['ID', 'id idno ref refno caseno claimno'],
    ] as const
  ).flatMap(([kind, labels]) => labels.split(' ').map((label) => [label, kind] as const)),
)

const BEFORE_SIGN = /([a-z0-9][a-z0-9. ]{1,28}?) {0,2}[:=#.] {0,3}[({]?$/
/** A label of three words in five pieces is the longest that is read. */
const MOST_PIECES = 5

interface Field {
  kind: IdentifierKind
  /** Something in the label is damaged, so its value may be too. */
  isDamaged: boolean
}

function fieldBefore(left: string): Field | null {
  const pieces = BEFORE_SIGN.exec(left)?.[1]
    ?.split(/[ .]+/)
    .filter((piece) => piece !== '')
  if (pieces === undefined) return null
  for (let from = Math.max(0, pieces.length - MOST_PIECES); from < pieces.length; from++) {
    const written = pieces.slice(from)
    const solid = written.join('')
    for (const label of [solid, ...misread(solid)]) {
      const kind = FIELDS.get(label)
      if (kind !== undefined) return { kind, isDamaged: label !== solid || isBroken(written) }
    }
  }
  return null
}

/** The letters that figures were taken for. */
function misread(label: string): string[] {
  if (!/[0158]/.test(label)) return []
  const plain = label.replaceAll('0', 'o').replaceAll('5', 's').replaceAll('8', 'b')
  return [plain.replaceAll('1', 'l'), plain.replaceAll('1', 'i')]
}

const WHOLE: ReadonlySet<string> = new Set(
  'address home name patient full surname forename forenames first last given family next of kin dob d o b date birth born visit seen tel telephone phone no number mobile mob cell contact fax mrn record hosp hospital id chart nhs ssn social security national policy member insurance account acct zip code postcode ref case claim'.split(
    ' ',
  ),
)

function isBroken(pieces: readonly string[]): boolean {
  return pieces.some((piece) => !WHOLE.has(piece))
}

const FIGURES =
  /^(?:[A-Z]{1,3} (?=\S*\d))?[0-9OoQIlL|SsBZzG]{1,14}(?:[ )}/.-]{1,3}[0-9OoQIlL|SsBZzG]{1,10}){0,5}(?![A-Za-z0-9])/

/** The value of a field of numbers, its figures taken for letters. */
export const scannedField: Recognizer = {
  id: 'scanned-field',
  find({ token, right, left, gap }) {
    if (!/[:=#.]/.test(gap) || token.text.length > 14) return null
    // "Add ress: 8 Reef Stre et": to the end of the line.
    if (token.hasDigit && gap.includes(':')) {
      const damaged = fieldBefore(left)
      const line = damaged?.isDamaged && damaged.kind === 'LOCATION' ? /^[^\n;|]{3,60}/.exec(right) : null
      if (line) return { length: line[0].length, type: 'LOCATION', score: 0.7 }
    }
    const value = FIGURES.exec(right)?.[0]
    if (value === undefined || !/[A-Za-z|]/.test(value)) return null
    const figures = value.replace(/^[A-Z]{1,3} /, '')
    const digits = figures.replace(/\D/g, '').length
    const units = figures.replace(/[ )}/.-]/g, '').length
    if (units < 5 || digits < 2 || digits / units < 0.4) return null
    const field = fieldBefore(left)
    return field === null || field.kind === 'NAME' ? null : { length: value.length, type: field.kind, score: 0.8 }
  },
}

const CELL = /^[A-Z][A-Za-z0-9'-]{1,18}(?:,? [A-Z][A-Za-z0-9'-]{0,18}){1,3}(?= {2,}|\n|$)/
const PIECE = /^ ([A-Za-z]{1,14})(?![A-Za-z0-9:])/
const VALUE_ENDS = /^(?: {2,}|\s*(?:$|[\n,;|(]))/

/** "Pati ent: Ge orge Ha ddon": a name in pieces, after a label in pieces or where two of them make a known name. */
export function scannedName({ token, right, left, gap }: View): Found | null {
  if (!gap.includes(':') || token.text === token.low || token.text.length > 14) return null
  const field = fieldBefore(left)
  if (field?.kind !== 'NAME') return null
  // "Pa tient:  MBEKI, THAND0   Ward": all of the cell.
  const cell = field.isDamaged ? CELL.exec(right)?.[0] : undefined
  if (cell?.includes(',')) return { length: cell.length, type: 'NAME', score: 0.8 }
  let end = token.text.length
  let last = token.text
  let made = 0
  for (let k = 0; k < 5; k++) {
    const piece = PIECE.exec(right.slice(end))?.[1]
    if (piece === undefined) break
    const joined = (last + piece).toLowerCase()
    const isJoined = piece === piece.toLowerCase() && (maybeGiven(joined) || maybeSurname(joined))
    if (isJoined) made++
    else if (piece === piece.toLowerCase() && isCommonWord(piece)) break
    else if (!field.isDamaged && !isJoined && piece === piece.toLowerCase() && made === 0) break
    end += piece.length + 1
    last = piece
  }
  const isWhole = VALUE_ENDS.test(right.slice(end))
  if (made === 0 && !(field.isDamaged && isWhole && end > token.text.length)) return null
  return { length: end, type: 'NAME', score: 0.8 }
}
