import { isCommonWord } from '../dictionaries/listed.ts'
import { CITY_NAMES, COUNTRIES, STATE_CODES, STATES } from '../dictionaries/places.ts'
import { NEVER_NAME } from '../dictionaries/words.ts'
import type { View } from '../view.ts'
import { atHome, COLONY, FLAT_STROKE, HOUSE_ALONE, lowerPostcode, onRoute, withSuffixes } from './address-home.ts'
import { atEnd } from './at-end.ts'
import { atStart } from './at-start.ts'
import { TOWN_FIRST } from './place-town.ts'
import { type Found, foundAt, type Recognizer } from './recognizer.ts'

const SUFFIX =
  '(?:streets?|str|st|avenue|ave|av|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|place|pl|square|sq|terrace|ter|circle|cir|highway|hwy|parkway|pkwy|trail|trl|way|close|crescent|cres|grove|gardens|gdns|row|mews|hill|heights|plaza|loop|path|pike|turnpike|bypass|radial|union|crossing|alley|walk|point|ridge|view|quay|wharf|route|freeway|expressway|estates?|manor|meadows?|common|commons|park|green|rise|vale|villas?|landing|run|bend|cove|spur|extension|junction|station|viaduct|throughway|motorway|springs?|shores?|isle|islands?|knolls?|orchard|forges?|forks?|fields?|flats?|fords?|gateway|glens?|harbou?rs?|haven|hollow|inlet|keys?|lakes?|lights?|loaf|locks?|lodge|mall|mills?|mission|mountains?|neck|oval|passage|pass|pines?|plains?|ports?|prairie|ramp|ranch|rapids?|rest|rivers?|roads?|rue|shoals?|skyway|squares?|stravenue|stream|streets?|summit|trace|track|tunnel|unions?|valleys?|ville|vista|walks?|wall|ways|wells?|nagar|colony|layout|vihar|enclave|marg|puram|salai|chowk|bazaa?r|peth|galli|society|apartments|towers|cottages?|residency|sector|cross|yards?)'
/** Endings that are addresses in lower case too. */
const SURE_SUFFIX =
  '(?:street|avenue|ave|road|rd|lane|ln|boulevard|blvd|terrace|crescent|parkway|pkwy|highway|hwy|turnpike|court|drive|st)'
const PLACE_WORD = "[a-z][a-z'.-]{0,20}"
const US = new RegExp(
  `^\\d{1,6}[a-z]?(?:[-/ ]\\d{1,4}[a-z]?)?,? (?:(?:n|s|e|w|north|south|east|west)\\.? )?(?:${PLACE_WORD} |\\d{1,3}(?:st|nd|rd|th) ){1,4}?${SUFFIX}\\b\\.?`,
)
const US_LOWER = atStart(
  new RegExp(
    `^(?:\\d{1,4}\\/)?\\d{1,6} (?:(?:n|s|e|w|north|south|east|west)\\.? )?(?:(?!mg|days?|weeks?|hours?|min|years?|months?|times|of|on|in|the|at)${PLACE_WORD} |\\d{1,3}(?:st|nd|rd|th) ){1,3}?(?:${SURE_SUFFIX}(?![a-z])|(?:dr|ct|cir)(?=[.,;!)\\n]|$))`,
  ),
)
/** "on 5th and main", "corner of 3rd and Pine": where two streets meet. */
const CROSSING =
  /^\d{1,3}(?:st|nd|rd|th) (?:and|&) (?:main|broadway|market|oak|elm|pine|maple|cedar|park|washington|lincoln|lake|cent(?:er|re)|mission|church|grand|vine|walnut|chestnut|spruce|state|hill|high|college|union|jefferson|madison|franklin|jackson|lexington|\d{1,3}(?:st|nd|rd|th) (?:st|street|ave|avenue))(?: st| street| ave| avenue)?(?![a-z])/
const CROSSING_CUE = atEnd(/(?:^|[^a-z])(?:on|at|corner of|near|by) $/)
const ORDINAL_STREET = new RegExp(`^\\d{1,3}(?:st|nd|rd|th) ${SURE_SUFFIX}(?![a-z])`)
const STREET_ALONE = new RegExp(
  `^(?:${PLACE_WORD} ){1,3}?(?:street|avenue|road|lane|boulevard|drive|blvd|ave|pkwy|parkway|highway|hwy)\\b`,
)
const PREFIX =
  '(?:c/|calle|avda\\.?|avenida|avenue|av\\.|paseo|p\\.o|pso\\.?|plaza|pza\\.?|plza\\.?|pl\\.|ronda|camino|carretera|ctra\\.?|rue|rua|via|viale|piazza|corso|ul\\.|ulica|ulice|strada|str\\.|boulevard|bulevar|bd|pasaje|pje\\.?|travesia|urb\\.?|urbanizacion|glorieta|gran via|rambla|chemin|allee|place|quai|impasse|largo|praca|travessa|dr\\.|barrio|poligono|خیابان|کوچه|بلوار|شارع|मार्ग)'
const PREFIX_STARTS: ReadonlySet<string> = new Set(
  'c calle avda avenida avenue av paseo pso plaza pza plza pl ronda camino carretera ctra rue rua via viale piazza corso ul ulica ulice strada str boulevard bulevar bd pasaje pje travesia urb urbanizacion glorieta gran rambla chemin allee place quai impasse largo praca travessa barrio poligono'.split(
    ' ',
  ),
)
const PREFIXED = new RegExp(
  `^${PREFIX} ?(?:(?:de|del|de la|de los|de las|do|da|dos|du|des|della|delle|la|el|le|al|los|las|y)\\s){0,3}(?:[^\\s,.;:\\n]{1,24}[ .]{1,2}){0,4}?[^\\s,.;:\\n]{1,24}?,? ?(?:(?:n[º°o]?\\.? ?|numero |no\\.? ?)?\\d{1,5}(?: ?[-,º°ª/] ?\\d{0,3}[º°ª]? ?[a-z]?(?![a-z])){0,3}|s/n)`,
)
const PREFIXED_BARE =
  /^(?:Calle|C\/|Avda\.?|Avenida|Av\.|Paseo|Plaza|Pza\.?|Ronda|Pasaje|Rue|Camino|Carretera|Ctra\.?|Travesia) ?(?:(?:de|del|la|los|las|des|du)\s){0,3}[A-Z][\w'-]{1,20}(?: (?:(?:de|del|la|los|las|y) ){0,2}[A-Z][\w'-]{1,20}){0,3}/
const ROMANCE = atStart(
  /^\d{1,4}(?: ?(?:bis|ter))?,? (?:[Rr]ue|[Aa]venue|[Aa]v\.|[Bb]oulevard|[Bb]d|[Pp]lace|[Cc]hemin|[Aa]llee|[Ii]mpasse|[Qq]uai|[Cc]ours|[Rr]oute|[Vv]ia|[Vv]iale|[Pp]iazza|[Rr]ua|[Cc]alle|[Ss]raid|[Bb]othar|[Hh]eol|[Ff]fordd|[Ss]tryd) (?:(?:de|du|des|de la|le|la|les|di|del|della|do|da|dos) |[dl]'){0,2}[A-Z][\w'-]{1,20}(?: [A-Z][\w'-]{1,20}){0,3}/,
)
/** "14b rue des lilas", in lower case as chat has it. */
const ROMANCE_LOWER = atStart(
  /^\d{1,4}[a-z]?(?: ?(?:bis|ter))?,? (?:rue|boulevard|impasse|chemin|calle|avenida) (?:(?:de la|de los|de las|de|del|du|des|le|la|les) |[dl]')?[a-z][\w'-]{2,20}/,
)
const GLUED =
  /^(?:[a-z]{3,24}[ -])?[a-z]{2,24}(?:strasse|strase|straβe|str|gasse|weg|platz|allee|damm|ufer|gatan|vagen|vej|gade|veien|vegen|gata|gate|katu|kuja|polku|tie|straat|laan|plein|utca|ulice|gotu|gata|stigur|braut|maantee|puiestee|tee|tanav|iela|gatve|bakken|engen|stien|brauten) \d{1,4}[a-z]?(?![\d.]\d)/
const BOX =
  /^(?:p\.? ?o\.? ?box|apartado(?: de correos)?|postfach|bp|apt\.?|apartment|suite|ste\.?|unit|flat|room|rm|piso|building|bldg\.?|floor|plot|block|lot) ?#?\d{1,6}[a-z]?(?:\/\d{1,4})?(?: box \d{1,6})?(?![\d.]*%)/
/** A flat or a room goes with the house that follows. */
const BEFORE_STREET =
  /^,? ?(?:\d{1,5}[a-z]?(?:[-/]\d{1,4})?,? [A-Za-z]|(?:[A-Z][\w'-]+ ){1,3}(?:House|Court|Hall|Lodge|Apartments|Apts?|Apt|Enclave|CHS|Society|Nagar|Residency|Complex|Towers?|Hostel|Mansions?|Flats|Building|Hub|Surgery|Clinic|Hospital|Close|Road|Street|Block|Residences|Villas?|Heights|Estate)(?![a-z]))/
/** "b-402, sai krupa apartments": the flat and its house, also in lower case. */
const FLAT =
  /^(?:[a-z]{1,2}[-/ ]?\d{1,4}|\d{1,4}[-/ ]?[a-z]?),? (?:[a-z][a-z'.]{1,15} ){1,3}(?:apartments?|society|chs|nagar|residency|towers|enclave|colony|vihar|mansions?|layout)(?![a-z])/
const LOWER_ROAD = /^(?:[a-z']{3,14} ){1,2}(?:rd|blvd|ave|ln|crescent|cres)(?![a-z])/
const BOX_STARTS: ReadonlySet<string> = new Set(
  'p po apartado postfach bp apt apartment suite ste unit flat room rm piso building bldg floor apo fpo dpo rr rural hc star block plot lot'.split(
    ' ',
  ),
)
/** "unit 5/18 banksia st". */
const UNIT_STREET = new RegExp(
  `^(?:unit|flat|apt\\.?|apartment|suite|shop|lot|villa|room) ?#?\\d{1,4}[a-z]?(?:/|,? )\\d{1,5}[a-z]? (?:[a-z']+ ){1,3}?${SURE_SUFFIX}(?![a-z])`,
)
const RURAL = /^(?:(?:rr|hc|star route) ?#?\d{1,4},? box \d{1,6}|rural route ?#?\d{1,4}(?:,? box \d{1,6})?)(?!\d)/
const MILITARY = /^(?:apo|fpo|dpo) (?:aa|ae|ap) \d{5}/
const ZIP = /^\d{5}(?:-\d{4})?(?![\d-])/
const UK_POSTCODE = /^[a-z]{1,2}\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{2}(?![a-z0-9])/
/** A town before its postcode: "Bath BA1 5LZ". */
const TOWN_POSTCODE =
  /^[A-Z][a-z]{2,16}(?: [A-Z][a-z]{2,16})?,? [A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9])/
const ZIP_CUE = atEnd(
  /(?:zip(?: ?code)?|postal ?code|postcode|c\.?p\.?|codigo postal|code postal|کد پستی|plz)(?: is)?[\s:=#"'.]{1,5}$|\be-$/,
)
const LABEL = atEnd(
  /(?:^|[\s"'({,>*_])(?:home |billing |mailing |street |postal |work |current |patient |shipping |my |new |residential )?(?:address(?: line)?[\s_]?\d?|addr|domicilio|direccion|adresse|residence|lives? at|living at|resident (?:at|of)|resid(?:es?|ing) at|located at|moved to|live in|lived in|staying at|taxi to|deliver to|drops? you off at|ship to|street_?address|نشانی|ادرس|العنوان|पता)(?: is| es)?(?: now| below)?["'\s:=*_-]{1,6}(?:(?:the )?corner of )?$/,
)
/** Whatever the street is called: a number, words, a town and its code. */
const WITH_CODE =
  /^\d{1,5}[a-zA-Z]?(?:[-/]\d{1,4})?,? [A-Z][^\n,;:\d]{1,28}, (?:[A-Z][a-z'-]{1,16},? ){1,3}(?:[A-Z]{2} \d{5}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{4,6}(?=[.,;)\n"]|$))(?![A-Za-z0-9])/
/** Ireland and Canada; "T2N0M0" in one piece is the stage of a tumour (UICC TNM, 8th edition). */
const OTHER_POSTCODE =
  /^(?!T[0-4]N[0-3]M[01](?![A-Za-z0-9]))(?:[AC-FHKNPRTV-Y]\d[\dW] ?[AC-FHKNPRTV-Y\d]{4}|[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d)(?![A-Za-z0-9])/
/**
 * Where somebody lies: "ward 12, bed 6". A ward is a place below the state, and on a given day one bed is one person
 * (Safe Harbor, 45 CFR 164.514(b)(2)(i)(B) and (R)). "On the ward", "in bed 3 days" and "bed by 10 pm" stay.
 */
const BED =
  /^(?:bed\.? ?(?:no\.?|number|#|:) ?[a-z]{0,2}-?\d{1,4}[a-z]?(?:-\d{1,3})?|(?:ward|bed|bay|cubicle|cama|habitacion|chambre) (?:no\.? ?|number )?(?:\d{1,3}[a-z]?(?: (?:north|south|east|west)(?![a-z]))?|[a-z]\d{1,2}))(?![\da-z%:/-]|\.\d)(?! ?(?:am|pm|ish|days?|weeks?|hours?|hrs?|months?|times|nights?|minutes|mins?|mg|ml|patients|beds|closures?|or)(?![a-z]))/
/** "at 6 kestrel close so don't post" */
const LOWER_CLOSE =
  /^\d{1,4}[a-z]? [a-z']{3,14}(?: [a-z']{3,14})? (?:close|gardens|grove|mews|way|place|rise|court|walk|row)(?![a-z])/
const AT_HOME = atEnd(/(?:^|[^a-z])(?:at|to|address(?: is)?:?) $/)
const TO_BED = atEnd(/(?:go|goes|going|went|gone|put|off|getting) to $/)
const BED_WORDS: ReadonlySet<string> = new Set(['bed', 'ward', 'bay', 'cubicle', 'cama', 'habitacion', 'chambre'])
const NUMBERED = atStart(
  /^\d{1,5}[a-z]?(?: \d{1,4})? (?:[A-Z][\w'.-]{1,20} ){1,4}\d{1,4}(?![\d%]|\.\d| ?(?:mg|ml|mcg|units|kg|bpm|g\b))/,
)

/** Streets, boxes, postal codes, and what follows them on the line. */
export const address: Recognizer = {
  id: 'address',
  starters: new Set(
    'cama habitacion chambre room rm bed ward floor bay cubicle flat plot via peachtree sunset magnolia dogwood sycamore hickory poplar juniper hawthorn laurel meadow victoria albert grove maple oak elm pine cedar main walnut chestnut birch willow spruce church mill lake hill park washington lincoln jefferson highland sunset valley'.split(
      ' ',
    ),
  ),
  find(view) {
    const { token, rightLow, right, left, gap, before } = view
    const first = rightLow.charCodeAt(0)
    if (first >= 0x30 && first <= 0x39) {
      const found = numbered(view)
      if (found) return found
    }
    const nearNumber = token.hasDigit || /\d/.test(rightLow)
    const unit = nearNumber && BOX_STARTS.has(token.low) ? UNIT_STREET.exec(rightLow) : null
    if (unit) return foundAt(unit, 'LOCATION', 0.8)
    const box =
      !nearNumber || !BOX_STARTS.has(token.low)
        ? null
        : foundAt(BOX.exec(rightLow) ?? RURAL.exec(rightLow) ?? MILITARY.exec(rightLow), 'LOCATION', 0.7)
    if (
      box &&
      (BEFORE_STREET.test(right.slice(box.length)) ||
        /^(?:p|apt|apartment|suite|ste|apartado|a[pf]o|dpo|rr \d+,? box|rural|hc \d+,? box|star)/.test(rightLow) ||
        before(1)?.hit === 'LOCATION' ||
        LABEL.test(left) ||
        / box /.test(rightLow.slice(0, box.length)))
    )
      return box
    // "c/o" is "complains of".
    if ((first > 0x7f || PREFIX_STARTS.has(token.low)) && !rightLow.startsWith('c/o')) {
      // A word like "via" or "place" needs a number; a sure one needs a capital after it.
      const hasNumber = nearNumber || rightLow.includes('s/n')
      const prefixed = foundAt(
        (hasNumber ? PREFIXED.exec(rightLow) : null) ?? PREFIXED_BARE.exec(right),
        'LOCATION',
        0.8,
      )
      // English "via" and "place" go on with a word in lower case.
      const isEnglish = /^(?:via|place|plaza|largo|corso|strada|camino|bd)$/.test(token.low) && !view.after(1)?.isTitle
      if (prefixed && !isEnglish) return prefixed
    }
    if (nearNumber && (token.hasDigit || token.text.length < 3)) {
      const flat = /^\d{1,4} (?:and|or|of|to|in|on|the) /.test(rightLow) ? null : FLAT.exec(rightLow)
      if (flat && token.hasDigit !== (token.text.length < 3 && !/\d/.test(token.text)))
        return foundAt(flat, 'LOCATION', 0.75)
    }
    const labelled = mayFollowLabel(view) && LABEL.test(left)
    if (nearNumber && (token.isTitle || labelled)) {
      const glued = /^[a-zβ]+(?:[ -][a-zβ]+)? \d/.test(rightLow)
        ? foundAt(GLUED.exec(rightLow), 'LOCATION', 0.75)
        : null
      if (glued) return glued
    }
    if (labelled && /(?:domicilio|direccion)\s?:\s{0,3}$/.test(left)) {
      const end = right.indexOf('\n')
      const length = (end < 0 ? right : right.slice(0, end)).replace(/[\s.]+$/, '').length
      return { length: Math.max(length, token.text.length), type: 'LOCATION', score: 0.8 }
    }
    if (labelled && !NEVER_NAME.has(token.low)) {
      const street = STREET_ALONE.exec(rightLow)
      if (street) return foundAt(street, 'LOCATION', 0.7)
      const isState = STATES.has(token.low)
      if (!isState && (token.isTitle || token.isUpper)) {
        // In a sentence more follows: "residing at Sunrise Senior Living, DNR on file".
        const line = right.slice(0, lineLength(right))
        const isSaid = / $/.test(gap) && !/[:=]/.test(gap)
        const cut = isSaid ? (/, (?:[a-z]|[A-Z]{3,}(?![A-Za-z]))/.exec(line)?.index ?? line.length) : line.length
        return { length: cut, type: 'LOCATION', score: 0.55 }
      }
    }
    const town = token.isTitle ? foundAt(TOWN_POSTCODE.exec(right), 'LOCATION', 0.7) : null
    if (town) return town
    // "Bed12A", as scans glue it.
    if (token.hasDigit && /^(?:ward|bed)\d{1,3}[a-z]?$/.test(token.low))
      return { length: token.text.length, type: 'LOCATION', score: 0.6 }
    const bed = nearNumber && BED_WORDS.has(token.low) && !TO_BED.test(left) ? BED.exec(rightLow) : null
    if (bed) return foundAt(bed, 'LOCATION', 0.6)
    const other = token.isUpper && nearNumber ? OTHER_POSTCODE.exec(right) : null
    if (other && /\d.*[A-Z]|[A-Z].*\d/.test(other[0].slice(3))) return foundAt(other, 'LOCATION', 0.7)
    const postcode = token.text.length > 4 || !nearNumber ? null : UK_POSTCODE.exec(rightLow)
    if (postcode && token.text === token.text.toUpperCase() && postcode[0].length > 5)
      return foundAt(postcode, 'LOCATION', 0.7)
    const route = nearNumber ? onRoute(view) : null
    if (route) return route
    const lowCode = lowerPostcode(view)
    if (lowCode) return lowCode
    if (gap === ' ' && BEFORE_PLACE.has(before(1)?.low ?? '')) {
      const alone = token.isTitle ? HOUSE_ALONE.exec(right) : LOWER_ROAD.exec(rightLow)
      if (alone && !NEVER_NAME.has(token.low)) return foundAt(alone, 'LOCATION', 0.65)
    }
    if (
      (token.isTitle || (token.isUpper && token.text.length > 3)) &&
      gap === ' ' &&
      /^(?:from|on|at|near|in|off)$/.test(before(1)?.low ?? '')
    ) {
      const street = STREET_ALONE.exec(rightLow)
      if (
        street &&
        street[0]
          .split(' ')
          .every(
            (word) =>
              !NEVER_NAME.has(word) ||
              /street|avenue|road|lane|boulevard|drive|blvd|ave|pkwy|parkway|highway|hwy/.test(word),
          )
      )
        return foundAt(street, 'LOCATION', 0.7)
    }
    return continued(view, gap)
  },
}

const BEFORE_PLACE: ReadonlySet<string> = new Set('from on at near in outside opposite behind'.split(' '))
const LABEL_ENDS: ReadonlySet<string> = new Set(
  'address addr domicilio direccion adresse residence at to in of is es now below line line1 line2 1 2 نشانی ادرس العنوان पता'.split(
    ' ',
  ),
)

function mayFollowLabel({ before }: View): boolean {
  const previous = before(1)
  return previous === undefined || LABEL_ENDS.has(previous.low)
}

function numbered({ right, rightLow, left, before, token, gap }: View): Found | null {
  const flat = FLAT_STROKE.exec(right)
  if (flat) return foundAt(flat, 'LOCATION', 0.8)
  if (/^\d{1,6} (?:and|or|of|to|in|on|is|was) (?!\d)/.test(rightLow)) return null
  // The minutes of a clock.
  if (gap.endsWith(':') && before(1)?.hasDigit) return null
  if (ZIP_CUE.test(left)) {
    const zip = /^\d{4,6}(?:-\d{4})?(?!\d)/.exec(rightLow)
    if (zip) return foundAt(zip, 'LOCATION', 0.9)
  }
  const hasCapital = /^\d{1,6}[a-z]?(?:[-/ ]\d{1,4}[a-z]?)?,? [A-Z0-9]/.test(right)
  const us = hasCapital ? US.exec(rightLow) : null
  if (
    us &&
    !/\d (?:year|yr|y\/o|yo|day|week|month|hour|mg)| (?:my|name|is|i|mg|ml|was|has|are|were|by|per|with|for|then|than|at) /.test(
      us[0],
    ) &&
    isStreetWord(right.slice(0, us[0].length))
  )
    return { length: withSuffixes(rightLow, us[0].length), type: 'LOCATION', score: 0.85 }
  const close = AT_HOME.test(left) ? LOWER_CLOSE.exec(rightLow) : null
  if (close && !/ (?:weeks?|days?|people|tablets?|pills?|times|of|and|or|the) /.test(close[0]))
    return foundAt(close, 'LOCATION', 0.7)
  const lowUs = US_LOWER.exec(rightLow) ?? ORDINAL_STREET.exec(rightLow)
  if (lowUs && !/ (?:and|or|with|to|for|my|is|was|by|per|see) /.test(lowUs[0])) return foundAt(lowUs, 'LOCATION', 0.8)
  const crossing = /^\d{1,3}[snrt]/.test(rightLow) && CROSSING_CUE.test(left) ? CROSSING.exec(rightLow) : null
  if (crossing) return foundAt(crossing, 'LOCATION', 0.75)
  const home = atHome({ left, right, rightLow }, LABEL.test(left))
  if (home) return home
  const numberName = NUMBERED.exec(right)
  if (numberName && (token.low.length >= 3 || LABEL.test(left) || /\n\s*$/.test(gap))) {
    const names = numberName[0].split(' ').filter((word) => /^[A-Z]/.test(word))
    if (
      !names.every((word) => word === word.toUpperCase()) &&
      names.every((word) => !NEVER_NAME.has(word.toLowerCase()))
    )
      return foundAt(numberName, 'LOCATION', 0.65)
  }
  const coded = WITH_CODE.exec(right)
  if (coded) return foundAt(coded, 'LOCATION', 0.75)
  const romance = ROMANCE.exec(right) ?? ROMANCE_LOWER.exec(rightLow)
  if (romance) return foundAt(romance, 'LOCATION', 0.8)
  const glued = /^\d{1,5} /.exec(rightLow)
  if (glued) {
    const rest = GLUED.exec(rightLow.slice(glued[0].length)) ?? prefixedAfter(rightLow.slice(glued[0].length))
    if (rest) return { length: glued[0].length + rest[0].length, type: 'LOCATION', score: 0.75 }
  }
  if (LABEL.test(left) && / [A-Z]/.test(right.slice(0, 12)))
    return { length: lineLength(right), type: 'LOCATION', score: 0.6 }
  // The line under the name in a signature: "14 Bóthar na Trá".
  if (/\n\s?$/.test(gap) && before(1)?.hit === 'NAME') {
    const line = /^\d{1,4}[a-zA-Z]?,? [A-Z][\w'-]+(?: [\w'-]+){1,3}(?=\s*(?:,|\n|$))/.exec(right)
    if (line && !line[0].split(/[ ,]+/).every((word) => isCommonWord(word.toLowerCase())))
      return foundAt(line, 'LOCATION', 0.6)
  }
  const zipCity = /^\d{5} ([A-Z][a-z]+(?: [A-Z][a-z]+)?)/.exec(right)
  if (
    zipCity &&
    (CITY_NAMES.has(zipCity[1]!.toLowerCase()) || CITY_NAMES.has(zipCity[1]!.split(' ')[0]!.toLowerCase()))
  )
    return { length: 5, type: 'LOCATION', score: 0.8 }
  const afterPlace =
    before(1)?.hit === 'LOCATION' ||
    (before(1) !== undefined && STATE_CODES.has(before(1)!.text) && before(1)!.text !== 'ID')
  if (afterPlace && /^[\s,-]{1,6}$/.test(gap) && ZIP.test(rightLow)) return foundAt(ZIP.exec(rightLow), 'LOCATION', 0.8)
  return null
}

/** "2 Advil rest of the day": a word that is a street only at times has its capital. */
function isStreetWord(text: string): boolean {
  const last = /([A-Za-z]+)\.?$/.exec(text)?.[1] ?? ''
  return last !== last.toLowerCase() || STREET_LOWER.test(last)
}

const STREET_LOWER =
  /^(?:streets?|str|st|avenue|ave|av|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|place|pl|square|sq|terrace|ter|circle|cir|highway|hwy|parkway|pkwy|trail|trl|way|close|crescent|cres|grove|gardens|gdns|row|mews|hill|nagar|colony|layout|vihar|enclave|marg|puram|salai|chowk|bazaa?r|peth|galli|society|apartments|towers|residency|sector|cross|estates?)$/

function prefixedAfter(text: string): RegExpExecArray | null {
  const match = PREFIXED.exec(text)
  return match &&
    /^(?:c\/|calle|avenida|rue|rua|via|viale|piazza|ulica|ul\.|strada|avenue|boulevard|chemin|allee|quai)/.test(text)
    ? match
    : null
}

const AUSTRALIAN_STATES: ReadonlySet<string> = new Set(['NSW', 'VIC', 'QLD', 'SA', 'TAS', 'ACT', 'NT', 'WA'])

/** City, state, postal code and country that go on from an address: "789 Elm St, Boston, MA 02118". */
function continued({ token, right, rightLow, before, after, gapAfter }: View, gap: string): Found | null {
  const previous = before(1)
  const isAfterState = previous !== undefined && AUSTRALIAN_STATES.has(previous.text)
  if (previous?.hit !== 'LOCATION' && !isAfterState) return null
  // The label of the next field.
  if (/^(?:city|state|zip|county|country|phone|tel|email|e-mail|dob|fax|employer|occupation|sex|age)$/.test(token.low))
    return null
  if (/^(?: [a-z]{1,14}){0,2} ?[:/]/.test(rightLow.slice(token.text.length))) return null
  if ((previous?.hit === 'LOCATION' || isAfterState) && /^[ ,-]{1,3}$/.test(gap)) {
    const code = (
      previous?.by === 'address' || isAfterState ? /^\d{4,6}(?=[\s,.;)"]|$)/ : /^\d{6}(?=[\s,.;)"]|$)/
    ).exec(rightLow)
    if (code) return foundAt(code, 'LOCATION', 0.7)
  }
  const house = previous?.hit === 'LOCATION' && gap === ', ' && token.isTitle ? HOUSE_ALONE.exec(right) : null
  if (house) return foundAt(house, 'LOCATION', 0.7)
  if (previous?.by === 'address' && previous.hit === 'LOCATION') {
    if (/^,? ?#\s?$/.test(gap) && token.hasDigit) return { length: token.text.length, type: 'LOCATION', score: 0.7 }
    const crossing = /^, $/.test(gap)
      ? /^\d{1,2}(?:st|nd|rd|th) (?:[a-z]+ ){0,2}(?:cross|main|street|floor|block|phase|stage|road|lane|avenue)(?: street| road)?(?![a-z])/.exec(
          rightLow,
        )
      : null
    if (crossing) return foundAt(crossing, 'LOCATION', 0.7)
    // "221 baker lane fresno"
    if (
      gap === ' ' &&
      token.text === token.low &&
      token.low.length > 4 &&
      !isCommonWord(token.low) &&
      CITY_NAMES.has(token.low)
    )
      return { length: token.text.length, type: 'LOCATION', score: 0.65 }
    // "calle Nogal 45, colonia Del Valle"
    const colony = gap === ', ' ? COLONY.exec(rightLow) : null
    if (colony) return foundAt(colony, 'LOCATION', 0.7)
    const isPart =
      gap === ', ' &&
      !NEVER_NAME.has(token.low) &&
      /^[a-z]{3,}(?: [a-z]{3,})?(?:[,.!?)]|$| \d{5,6}(?!\d)| (?:if|pls|please|nsw|vic|qld)(?![a-z])| [a-z]{2}(?:[,.!?)]|$| \d{5}(?!\d))| [a-z]{1,2}\d[a-z\d]? ?\d)/.test(
        rightLow,
      ) &&
      token.text === token.low
    if (isPart && !isCommonWord(token.low)) {
      const state = /^ ([a-z]{2})(?![a-z])/.exec(rightLow.slice(token.text.length))?.[1]?.toUpperCase()
      const length = token.text.length + (state !== undefined && STATE_CODES.has(state) ? 3 : 0)
      return { length, type: 'LOCATION', score: 0.65 }
    }
  }
  if (previous?.hit !== 'LOCATION' || (previous.by !== 'address' && previous.by !== 'city')) return null
  if (!/^[\s,.>?-]{1,6}$/.test(gap) || /\.\s/.test(gap) || /\n\s*\n/.test(gap)) return null
  if (STATE_CODES.has(token.text) && gap.startsWith(',')) return { length: 2, type: 'LOCATION', score: 0.7 }
  if (previous.by !== 'address') return null
  if (COUNTRIES.has(token.low) && (token.isTitle || token.isUpper))
    return { length: token.text.length, type: 'LOCATION', score: 0.6 }
  const isFirst = TOWN_FIRST.has(token.low) && gap === ', ' && after(1)?.isTitle === true && gapAfter(0) === ' '
  if (!(token.isTitle || token.isUpper) || (NEVER_NAME.has(token.low) && !isFirst) || !/[,\n]/.test(gap)) return null
  let length = token.text.length
  for (let k = 1; k <= 2; k++) {
    const next = after(k)
    if (!next || gapAfter(k - 1) !== ' ' || !(next.isTitle || next.isUpper) || NEVER_NAME.has(next.low)) break
    length = next.end
  }
  // "Flat 402, Sai Darshan Apts": surer than a name.
  const score = / (?:apts?|apartments|society|residency|enclave|towers|court|house|nagar|colony)$/.test(
    rightLow.slice(0, length),
  )
    ? 0.75
    : 0.6
  return { length: Math.min(length, rightLow.length), type: 'LOCATION', score }
}

function lineLength(text: string): number {
  const end =
    /[\n;"|<]|\. |\.$|, (?:and|but|so|because|phone|tel|my|then|which|where|who|when|he|she|we|they|it|i|not|please) | in the | (?:and|but|because|please|for|with|i|my|last|this|yesterday|today|since|then|when|where|which|while|after|before|until) /.exec(
      text,
    )
  return Math.max(1, (end?.index ?? text.length) - 0)
}
