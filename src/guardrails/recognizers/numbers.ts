import { HOTLINES } from './phone.ts'
import type { Recognizer } from './recognizer.ts'

const SSN = /^(?!000|666)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\d-]\d)/
const CARD = /^(?:\d{4}[ -]?){2,3}\d{1,7}(?!\d)/
const IBAN = /^[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,4})?(?![a-z0-9])/
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f])/
const VIN = /^[a-hj-npr-z0-9]{17}(?![a-z0-9])/
const DNI = /^(?:[xyz]-?\d{7}|\d{8})[- ]?([a-z])(?![a-z0-9])/
const NHS = /^\d{3}[ -]\d{3}[ -]\d{4}(?!\d)/
const NINO = /^[abceghj-prstw-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d](?![a-z0-9])/
const AADHAAR = /^\d{4}[ -]\d{4}[ -]\d{4}(?![\d -]\d)/
/** Plates of Britain since 2001: two letters, two digits, three letters. */
const PLATE = /^[A-Z]{2}\d{2} ?[A-Z]{3}(?![A-Za-z0-9])/
/** Plates of India: state, district, series, number. */
const PLATE_OF_INDIA =
  /^(?:A[PRS]|BR|C[GH]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|NL|O[DR]|P[BY]|RJ|SK|T[GNRS]|U[AKP]|WB)[ -]?\d{1,2}[ -]?[A-Z]{1,3}[ -]?\d{4}(?![A-Za-z0-9])/
/** French social security number: sex, year, month, place, order, key. */
const NIR = /^[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[ab]) ?\d{3} ?\d{3}(?: ?\d{2})?(?!\d)/
/** Mexican CURP. */
const CURP = /^[a-z]{4}\d{6}[hm][a-z]{5}[a-z0-9]\d(?![a-z0-9])/
/** Mexican tax number (four letters, a date of birth, a check) and the Italian tax code. */
const TAX_CODE =
  /^(?:[a-z]{4}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[a-z0-9]{3}|[a-z]{6}\d{2}[a-ehlmprst]\d{2}[a-z]\d{3}[a-z])(?![a-z0-9])/
/** Indian income tax number: the fourth letter tells what kind of person. */
const PAN = /^[a-z]{3}[abcfghjlpt][a-z]\d{4}[a-z](?![a-z0-9])/
/** Element string of a device identifier (GS1): (01) item, (17) expiry, (10) lot, (21) serial. */
const UDI = /^01\)\d{14}(?:\((?:10|11|17|21)\)[a-z0-9-]{1,20}){0,4}/
const CODE = /^[a-z]{1,5}[-#]?\d{5,12}(?:-\d{1,6})?(?![a-z0-9])/
const MIXED = /^(?=[a-z0-9-]{0,30}\d[a-z0-9-]{0,30}\d)[a-z0-9]{2,12}(?:-[a-z0-9]{2,12}){2,5}(?![a-z0-9])/
const DASHED = /^\d{3,9}-\d{2,6}(?:-\d{2,9})?(?![\d-])/
const LONG = /^\d{7,20}(?![\d/%]|[.,]\d)/
const AMOUNT = /^\d{7,20} ?(?:units?|iu|copies|cells|per|mg|ml|mcg|dollars|usd|people|patients|\/|x)/
const TRIAL = /^(?:nct|pmid|pmc|isrctn|eudract|doi|icd|cpt|rs)-?\d/

/** Numbers that say by their own shape or checksum that they belong to somebody. */
export const numbers: Recognizer = {
  id: 'numbers',
  find({ token, right, rightLow, gap, left }) {
    const areCapitals = isCapitalAt(right, 0) && isCapitalAt(right, 1)
    const plateOfIndia = areCapitals ? PLATE_OF_INDIA.exec(right) : null
    if (plateOfIndia) return { length: plateOfIndia[0].length, type: 'VEHICLE', score: 0.8 }
    const first = rightLow.charCodeAt(0)
    const isDigit = first >= 0x30 && first <= 0x39
    if (
      !isDigit &&
      !token.hasDigit &&
      rightLow.charCodeAt(token.text.length) !== 0x2d &&
      rightLow.charCodeAt(token.text.length) !== 0x23
    )
      return null
    if (
      /[$€£.]$/.test(gap) ||
      TRIAL.test(rightLow) ||
      /(?:nct|icd-?10|cpt|loinc|snomed|ndc|rxnorm|pmid|doi)[\s:#]{0,3}$/.test(left)
    )
      return null
    const udi = gap.endsWith('(') ? UDI.exec(rightLow) : null
    if (udi) return { length: udi[0].length, type: 'DEVICE', score: 0.95 }
    const pan = token.text.length === 10 ? PAN.exec(rightLow) : null
    if (pan) return { length: 10, type: 'SSN', score: 0.8 }
    // The first cell of a row.
    const cell = isDigit && /\n\s?$/.test(gap) ? /^\d{5,10}(?=[|;,\t])/.exec(rightLow) : null
    if (cell) return { length: cell[0].length, type: 'ID', score: 0.6 }
    const uuid = UUID.exec(rightLow)
    if (uuid) return { length: uuid[0].length, type: 'ID', score: 0.95 }
    const iban = IBAN.exec(rightLow)
    if (iban && hasIbanCheck(iban[0])) return { length: iban[0].length, type: 'ACCOUNT', score: 0.99 }
    if (isDigit) {
      const group = /^\d[\d -]{5,16}/.exec(rightLow)?.[0].replace(/\D/g, '') ?? ''
      if (HOTLINES.has(group)) return null
      const found = fromDigits(rightLow, left)
      if (found) return found
    }
    const plate = areCapitals ? PLATE.exec(right) : null
    if (plate) return { length: plate[0].length, type: 'VEHICLE', score: 0.8 }
    const curp = CURP.exec(rightLow)
    if (curp) return { length: curp[0].length, type: 'SSN', score: 0.9 }
    const tax = TAX_CODE.exec(rightLow)
    if (tax) return { length: tax[0].length, type: 'SSN', score: 0.85 }
    const vin = VIN.exec(rightLow)
    if (vin && /\d/.test(vin[0]) && /[a-z]/.test(vin[0])) return { length: 17, type: 'VEHICLE', score: 0.7 }
    const dni = DNI.exec(rightLow)
    if (dni && hasDniLetter(dni[0])) return { length: dni[0].length, type: 'SSN', score: 0.95 }
    const nino = NINO.exec(rightLow)
    if (nino) return { length: nino[0].length, type: 'SSN', score: 0.8 }
    const isJoined = rightLow.charCodeAt(token.text.length) === 0x2d
    const mixed = isJoined && !/^\d{1,2}-\d{1,2}-/.test(rightLow) ? MIXED.exec(rightLow) : null
    const code = CODE.exec(rightLow) ?? mixed
    if (code && code[0].replace(/\D/g, '').length >= 4) return { length: code[0].length, type: 'ID', score: 0.65 }
    return null
  },
}

function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x41 && code <= 0x5a
}

function fromDigits(text: string, left: string): ReturnType<Recognizer['find']> {
  const ssn = SSN.exec(text)
  if (ssn) return { length: ssn[0].length, type: 'SSN', score: 0.9 }
  const nir = NIR.exec(text)
  if (nir && nir[0].length > 15) return { length: nir[0].length, type: 'SSN', score: 0.9 }
  const card = CARD.exec(text)
  if (card && hasLuhn(card[0])) return { length: card[0].length, type: 'ACCOUNT', score: 0.95 }
  const nhs = NHS.exec(text)
  if (nhs && /nhs/.test(left) && hasNhsCheck(nhs[0])) return { length: nhs[0].length, type: 'SSN', score: 0.9 }
  const aadhaar = AADHAAR.exec(text)
  if (aadhaar) return { length: aadhaar[0].length, type: 'SSN', score: 0.7 }
  const long = LONG.exec(text)
  if (long && !AMOUNT.test(text)) return { length: long[0].length, type: 'ID', score: 0.6 }
  const dashed = DASHED.exec(text)
  // Ranges of values ("100-125", "1000-1500") stay; record numbers are longer or have three parts.
  if (dashed && dashed[0].replace(/\D/g, '').length >= 9) return { length: dashed[0].length, type: 'ID', score: 0.6 }
  return null
}

/** Luhn (ISO/IEC 7812) over 12 to 19 digits. */
function hasLuhn(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  if (digits.length < 12 || digits.length > 19 || /^(\d)\1+$/.test(digits)) return false
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    let digit = Number(digits[digits.length - 1 - i])
    if (i % 2 === 1) digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2
    sum += digit
  }
  return sum % 10 === 0
}

/** Modulo 97 of ISO 13616. */
function hasIbanCheck(text: string): boolean {
  const plain = text.replace(/ /g, '')
  if (plain.length < 15 || plain.length > 34) return false
  let rest = 0
  for (const char of plain.slice(4) + plain.slice(0, 4)) {
    const value = char >= 'a' ? String(char.charCodeAt(0) - 87) : char
    for (const digit of value) rest = (rest * 10 + Number(digit)) % 97
  }
  return rest === 1
}

/** Control letter of the Spanish DNI and NIE. */
function hasDniLetter(text: string): boolean {
  const plain = text.replace(/[- ]/g, '')
  const number = Number(plain.slice(0, -1).replace('x', '0').replace('y', '1').replace('z', '2'))
  return 'trwagmyfpdxbnjzsqvhlcke'[number % 23] === plain.at(-1)
}

/** Modulo 11 of the NHS number. */
function hasNhsCheck(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  let sum = 0
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i)
  const check = (11 - (sum % 11)) % 11
  return check !== 10 && check === Number(digits[9])
}
