import { address } from './address.ts'
import { age } from './age.ts'
import { date } from './date.ts'
import { field } from './field.ts'
import { fileName } from './file-name.ts'
import { labelled } from './labelled.ts'
import { name } from './name.ts'
import { nameTold } from './name-told.ts'
import { email, ip, url } from './net.ts'
import { numbers } from './numbers.ts'
import { organisation } from './organisation.ts'
import { phone } from './phone.ts'
import { facility } from './place.ts'
import { city } from './place-city.ts'
import type { Recognizer } from './recognizer.ts'
import { scannedField } from './scanned-field.ts'
import { spoken } from './spoken.ts'

/** Asked in this order about every token that could begin an identifier; the longest find wins. */
export const RECOGNIZERS: readonly Recognizer[] = [
  email,
  url,
  ip,
  fileName,
  date,
  age,
  labelled,
  scannedField,
  numbers,
  phone,
  spoken,
  facility,
  organisation,
  address,
  city,
  name,
  nameTold,
  field,
]
