/** Kinds of identifier, after the list of the HIPAA Safe Harbor rule (45 CFR 164.514(b)(2)). */
export const IDENTIFIER_KINDS = [
  'NAME',
  'LOCATION',
  'DATE',
  'AGE',
  'PHONE',
  'FAX',
  'EMAIL',
  'URL',
  'IP',
  'SSN',
  'MRN',
  'PLAN',
  'ACCOUNT',
  'LICENSE',
  'VEHICLE',
  'DEVICE',
  'BIOMETRIC',
  'ID',
] as const
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number]
