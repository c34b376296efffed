import type { View } from '../view.ts'
import { atEnd } from './at-end.ts'
import { type Found, foundAt } from './recognizer.ts'

// Addresses without the words that make one sure: only where somebody says that they live or are there.

/** Postcodes of Britain in lower case: only with the letters of a real area, and no ordinal. */
const LOWER_POSTCODE =
  /^(?:a[bl]|b[abdhlnrst]?|c[abfhmortvw]|d[adeghlnty]|e[chnx]?|f[ky]|g[luy]?|h[adgprsux]|i[gpv]|k[atwy]|l[adelnsu]?|m[ekl]?|n[egnprw]?|o[lx]|p[aehlor]|r[ghm]|s[aegklmnoprstwy]?|t[adfnqrsw]|u[b]|w[acdfnrsv]?|yo|ze)\d[a-z\d]? \d(?!st|nd|rd|th|hr|pt|ft|lb|am|pm)[abd-hjlnp-uw-z]{2}(?![a-z0-9])/
/** "we live at 3310 n halsted apt 2" */
const LOWER_HOME =
  /^\d{1,5} (?:[nsew]\.? )?[a-z]{4,}(?: [a-z]{4,})?(?:,? (?:apt|apartment|unit|flat|#) ?#?\w{1,4})?(?=[,.!?;\n]|$| (?:and|please|pls|in)(?![a-z]))/
const COUNTED =
  / (?:miles?|years?|months?|weeks?|days?|hours?|minutes?|people|pounds|percent|degrees|times|feet|thousand|hundred|other|units|pills|tablets)(?![a-z])/
export const COLONY =
  /^(?:colonia|col\.|barrio|urbanizacion|fraccionamiento|fracc\.|delegacion|alcaldia) (?:(?:de|del|la|las|los|el) ){0,2}[a-z]{3,16}(?: [a-z]{4,16})?(?=[,.;\n]|$)/
const AT_HOUSE = atEnd(/(?:^|[^a-z])(?:i'?m|we'?re|i am|we are|live|lives|living|staying) at $/)
const HOUSE_ONLY = /^\d{1,5} [A-Z][a-z]{3,16}(?: [A-Z][a-z]{2,16})?(?![A-Za-z]| \d)/
/** "off Rt 9" */
const ROUTE = /^(?:rt|rte|route|hwy|highway|county road|state road) \d{1,3}[a-z]?(?![\d%/])/

/** "we live at 3310 n halsted apt 2", "I'm at 88 Poplar". */
export function atHome(
  { left, right, rightLow }: Pick<View, 'left' | 'right' | 'rightLow'>,
  isLabelled: boolean,
): Found | null {
  const home = isLabelled ? LOWER_HOME.exec(rightLow) : null
  if (home && !COUNTED.test(home[0])) return foundAt(home, 'LOCATION', 0.65)
  const house = AT_HOUSE.test(left) ? HOUSE_ONLY.exec(right) : null
  return house && !COUNTED.test(house[0].toLowerCase()) ? foundAt(house, 'LOCATION', 0.6) : null
}

/** "on oak street", "by kingsley road": no number, and no capital. */
const STREET_SAID =
  /^(?!(?:the|a|an|my|your|our|his|her|their|this|that|same|main|high|side|back|busy|icy|wet|dirt|open|quiet|next|other|own|whole|long|rough|wrong|right|left|one|every|each|any|some|and|or|of|across|down|up|wall|sesame|easy|bumpy|country|private|public|hard|flash|test|disk|memory|sex|food|fast|slow|middle|inside|outside|bike|rocky|steep|narrow|slippery|first|second|third) )[a-z']{3,14} (?:(?:hill|park|lake|mill|church|oak|green|end|side) )?(?:street|avenue|road|lane|boulevard)(?![a-z])(?! (?:accident|traffic|rage|trip|safety|works?|drugs?|food|fight))/
const BY_STREET = atEnd(/(?:^|[^a-z])(?:on|off|near|by|along|down|from) $/)
const HOME_SAID =
  /^(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|oh) ){1,4}(?:[a-z]{3,14} ){1,2}(?:street|avenue|road|lane|boulevard|drive|court|close|way|place|terrace|crescent|grove|gardens)(?![a-z])/

const ADDRESS_IS = atEnd(/(?:^|[^a-z])(?:address(?: is)?:?|(?:live|lives|living|staying|stay) at) $/)

/** "on oak street", "my address is fourteen willow court". */
function streetSaid({ left, rightLow }: View): Found | null {
  const said = ADDRESS_IS.test(left) ? HOME_SAID.exec(rightLow) : null
  if (said) return foundAt(said, 'LOCATION', 0.75)
  return BY_STREET.test(left) ? foundAt(STREET_SAID.exec(rightLow), 'LOCATION', 0.65) : null
}

/** "off Rt 9" */
export function onRoute({ gap, before, rightLow }: View): Found | null {
  return gap === ' ' && /^(?:on|off|along|near|at)$/.test(before(1)?.low ?? '')
    ? foundAt(ROUTE.exec(rightLow), 'LOCATION', 0.7)
    : null
}

/** "postcode? ls6 2qp", and what stands beside it in lower case. */
export function lowerPostcode(view: View): Found | null {
  const { token, rightLow, gap } = view
  if (!token.hasDigit) return gap === ' ' && token.text === token.low ? streetSaid(view) : null
  const isShape = token.hasDigit && token.text === token.low && token.text.length < 5 && token.text.charCodeAt(0) > 0x39
  return isShape ? foundAt(LOWER_POSTCODE.exec(rightLow), 'LOCATION', 0.6) : null
}

/** "77 Old Mill Road": the first word for a street may be part of its name. */
export function withSuffixes(text: string, length: number): number {
  const more =
    /^(?: (?:street|st|road|rd|lane|ln|avenue|ave|drive|dr|close|court|ct|way|row|terrace|crescent|place))+(?![a-z])/
  const side = /^ (?:n|s|e|w|ne|nw|se|sw)(?=[.,;)\n]|$)/
  const rest = text.slice(length)
  return length + ((side.exec(rest) ?? more.exec(rest))?.[0].length ?? 0)
}

/** Words for houses and streets after "in", "at", "outside", with capitals and no number. */
export const HOUSE_ALONE =
  /^(?!(?:Supreme|High|Crown|County|Family|Tennis|District|Magistrates|White|Full|Open|Coronary)\b)(?:[A-Z][\w'-]{2,16} ){1,2}(?:Court|Close|Lodge|Manor|Gardens|Apartments|Estate|Towers?|Villas?|Terrace|Grove|Crescent|Mews|Cottage|Hostel|Residences|Nagar|Colony|Layout|Vihar|Enclave|Road|Rd|Street|St|Avenue|Ave|Blvd|Lane|Drive|House|Hall|Row|Square|Circus|Park|Green)(?![a-z])/
/** "2/1, 88 Dumbarton Road": floor and flat as Scotland writes them, before the house. */
export const FLAT_STROKE =
  /^\d{1,2}\/\d{1,2},? \d{1,4}[a-z]? (?:[A-Z][\w'-]{1,16} ){1,3}(?:Road|Rd|Street|St|Avenue|Ave|Lane|Drive|Terrace|Crescent|Place|Gardens|Quay|Square|Court|Close|Way|Row)(?![a-z])/
