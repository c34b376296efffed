import type { KnownIdentifier } from '../guardrails/recognizers/known.ts'

interface Known {
  readonly name?: string | null
  readonly email?: string | null
  readonly dateOfBirth?: string | null
  readonly callBack?: string | null
  readonly place?: string | null
}

/** The encounter's own people, numbers and places: masked whatever the recognizers think, and no leak to their owner. */
export function identifiersOf({ name, email, dateOfBirth, callBack, place }: Known): KnownIdentifier[] {
  const all: [string | null | undefined, KnownIdentifier['type']][] = [
    [name, 'NAME'],
    [email, 'EMAIL'],
    [dateOfBirth, 'DATE'],
    [callBack, 'PHONE'],
    [place, 'LOCATION'],
  ]
  return all.flatMap(([value, type]) => (value && value.trim().length >= 3 ? [{ value, type }] : []))
}
