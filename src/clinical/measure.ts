import type { Finding } from '../core/clinical.ts'
import { fold, unfold } from '../core/text.ts'
import { UNIT_WORDS } from './number-words.ts'
import { withDigits } from './spoken-numbers.ts'

/** A number with its unit, normalised to the units of `Vitals` (and kg). Offsets are UTF-16 of the original. */
interface Measurement {
  readonly code: string
  readonly value: number
  readonly unit: string
  readonly start: number
  readonly end: number
}

type Read = (match: readonly (string | undefined)[]) => { code: string; value: number }[]
interface Pattern {
  readonly pattern: RegExp
  readonly read: Read
  /** How the words begin of which one stands first in every match; where there are none a match begins with a number. */
  readonly names?: string
}

const UNITS: Record<string, string> = {
  temperature: 'Cel',
  'systolic-bp': 'mm[Hg]',
  'diastolic-bp': 'mm[Hg]',
  'heart-rate': '/min',
  'respiratory-rate': '/min',
  'oxygen-saturation': '%',
  'blood-glucose': 'mmol/L',
  'body-weight': 'kg',
}

const one = (code: string, value: number | null, min: number, max: number) =>
  value !== null && value >= min && value <= max ? [{ code, value }] : []
const number = (text: string | undefined) => (text === undefined ? Number.NaN : Number(text.replace(',', '.')))
/** What follows a number that is not this measurement: a time, a dose, a date, a part of another number. */
const NOT = String.raw`(?!\s*(?:weeks?|wks?|days?|hours?|hrs?|h\b|months?|years?|yrs?|yo\b|minutes?|mins?|mg|mcg|ml|times|am\b|pm\b|old|out of|\/|x\b|-?year)|[.,]?\d)`
/** Few characters between the name and the number, never over the end of a sentence. Bounded, so linear. */
const GAP = String.raw`[^.;\n\d]{0,24}?`

/** What people wear that counts their pulse. */
const WEARABLE = '(?:watch|fitbit|garmin|whoop)'

/** Of a room, a bath or an oven, and the angles of joints: no temperature of a person. */
const PLACE = String.raw`\b(?:room|bath|water(?! infection)|nursery|oven|fridge|freezer|milk|bottle|weather|boiler|thermostat|wash|washed|washing|laundry|cook|gas mark)\b`
const ANGLE = String.raw`\b(?:bends?|bending|flex\w*|extend\w*|extension|rotat\w*|abduct\w*|angle|lasegue|leg raise|turned (?:down|up))\b`
const NO_PLACE_WITHIN = String.raw`(?![^.;\n\d]{0,24}?${PLACE})`
/** "temp normal, 44": the age. */
const NO_AGE_NEXT = String.raw`(?!\s*(?:is|was)?\s*(?:normal|fine|ok|okay)\s*,\s*\d{2}(?![.,]?\d))`
const NO_ANGLE_BEFORE = String.raw`(?<!(?:${PLACE}|${ANGLE})[^.;\n]{0,24})`
/** "at 38 Cherry Close": an address. */
const NO_STREET = String.raw`(?!\d|[.,]\d|\s*\b[a-z]+(?:\s+[a-z]+)?\s+(?:close|street|road|avenue|lane|drive|st|rd|ave)\b)`

const PATTERNS: readonly Pattern[] = [
  {
    names: 't',
    pattern: /(?<![\w'])t(?:max)?\s?[:=]?\s?(\d{2,3}(?:[.,]\d{1,2})?)\s*(c|f)?\b(?!\s*(?:weeks?|days?|years?|\/))/g,
    read: ([, value, unit]) => one('temperature', celsius(number(value), unit), 34, 44),
  },
  {
    names: 'temp fever febrile burning running hot',
    pattern: new RegExp(
      String.raw`\b(?:temp(?:erature)?s?|fevers?|febrile|burning up|running|hot)\b${NO_AGE_NEXT}${NO_PLACE_WITHIN}${GAP}(\d{2,3}(?:[.,]\d{1,2})?)\s*(?:(?:°|degrees?|deg)\s*)?(c|f|celsius|fahrenheit|centigrade)?\b(?!\s*(?:%|percent|per cent))${NOT}`,
      'g',
    ),
    read: ([, value, unit]) => one('temperature', celsius(number(value), unit), 25, 44),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?=\d)${NO_ANGLE_BEFORE}(\d{2,3}(?:[.,]\d{1,2})?)\s*(?:(?:°|degrees?|deg)\s*(c|f|celsius|fahrenheit)?|(c|f|celsius|fahrenheit|centigrade))(?![\w'])(?!\s*(?:outside|weather|wash|heat\b|of (?:flexion|movement|bend|heat)|in (?:the (?:shade|sun|room|car|flat|house|kitchen|office|bedroom|attic|garden|desert)|spain|italy|greece|turkey|dubai|egypt|india|cyprus|portugal|qatar|france|texas|arizona)|(?:left|right|both|bilaterally)\b))`,
      'g',
    ),
    read: ([, value, first, second]) => one('temperature', celsius(number(value), first ?? second), 25, 44),
  },
  {
    names: 'breath',
    pattern: /\bbreath(?:ing|es|s)?\s(?:at\s|about\s)?(\d{1,2})\s(?:times|breaths)\s(?:a|per|each|every)\sminute/g,
    read: ([, value]) => one('respiratory-rate', number(value), 4, 99),
  },
  // "my 10 week old is 38.1": nothing else of a person is between 37 and 42 with one decimal.
  {
    names: 'is was read say said show up reached hit spik got at',
    pattern: new RegExp(
      String.raw`\b(?:is|was|reads|read|says|said|showed|shows|up to|reached|hit|spiked|got|at)\s(3[789][.,]\d|4[01][.,]\d)(?!\s*(?:kg|kilos?|cm|lbs?|pounds|%|weeks?|km|miles|mmol|in\b))${NOT}`,
      'g',
    ),
    read: ([, value]) => one('temperature', number(value), 37, 42),
  },
  // "she's been 39 since this morning", "hit 40 last night": no age has been so since the morning.
  {
    names: 'been hit read show registers spik up',
    pattern: new RegExp(
      String.raw`\b(?:been|hit|hitting|reads|reading|showed|showing|registers|spiked|spiking|up to)\s(3[89]|4[01])(?=\s(?:since(?!\s(?:january|february|march|april|may|june|july|august|september|october|november|december|last (?:month|year)|19|20))|all (?:day|night|morning)|today|tonight|last night|this (?:morning|evening|afternoon)|now|for)\b)${NOT}`,
      'g',
    ),
    read: ([, value]) => one('temperature', number(value), 37, 42),
  },
  // "he says he aches, 38.5 on the thermometer": with one decimal, where nothing else is measured.
  {
    pattern:
      /(?=[34])(?<![a-z\d.,/:£$€+-])(?<!\b(?:bmi|weigh\w*|weight|waist|chest|ratio|hba1c|a1c|ferritin|count|level|albumin|hct|height|size|potassium|mmol|cost|price)\b[^.;\n]{0,24})(3[89][.,]\d|4[01][.,]\d)(?![\d%])(?!\s*(?:kg|kilos?|cm|mm|lbs?|pounds|percent|weeks?|wks?|km|miles|inch\w*|mmol|mg|ml|g\b|stone|years?|bmi|hours?|days?|months?|minutes?))/g,
    read: ([, value]) => one('temperature', number(value), 37, 42),
  },
  {
    pattern: /\b(\d{2,3}(?:[.,]\d)?)\s+(?:fever|temp(?:erature)?)\b/g,
    read: ([, value]) => one('temperature', celsius(number(value), undefined), 34, 44),
  },
  {
    pattern: /\b(\d{2,3})\s*(?:\/|over)\s*(\d{2,3})\b(?!\s*\/|\s*(?:years?|weeks?|tablets?))/g,
    read: ([, high, low]) => pressure(high, low),
  },
  // "150 on 100", "90 by 60", "140-90": only behind the name of what was measured.
  {
    names: 'bp b.p pressure',
    pattern: new RegExp(
      String.raw`\b(?:bp|b\.p\.?|pressure)(?![a-z])${GAP}(\d{2,3})\s*(?:on|by|-)\s*(\d{2,3})\b(?!\s*(?:\/|mg|years?|weeks?|tablets?))`,
      'g',
    ),
    read: ([, high, low]) => pressure(high, low),
  },
  {
    names: 'top upper',
    pattern: new RegExp(String.raw`\b(?:top|upper) (?:number|reading|figure|one)\b${GAP}(\d{2,3})\b${NOT}`, 'g'),
    read: ([, value]) => one('systolic-bp', number(value), 70, 300),
  },
  {
    names: 'upper',
    pattern: /\bupper\s(?:is\s|was\s)?(\d{2,3})[\s,]+(?:and\s)?lower\s(?:is\s|was\s)?(\d{2,3})\b/g,
    read: ([, high, low]) => pressure(high, low),
  },
  {
    names: 'systolic sbp bp blood',
    pattern: new RegExp(
      String.raw`\b(?:systolic|sbp|bp|blood pressure)\b${GAP}(\d{2,3})\b(?!\s*(?:over|mg|-?year))${NOT}`,
      'g',
    ),
    read: ([, value]) => one('systolic-bp', number(value), 40, 300),
  },
  {
    names: 'heart pulse hr',
    pattern: new RegExp(
      String.raw`\b(?:heart ?(?:rate|beat)|pulse|hr|heart (?:is )?(?:going|racing|beating))\b(?! ?ox)${GAP}(\d{2,3})(?:s(?![\w']))?(?![\w'])${NOT}`,
      'g',
    ),
    read: ([, value]) => one('heart-rate', number(value), 20, 280),
  },
  {
    names: 'heart',
    pattern: new RegExp(String.raw`\bheart (?:is |at )?(1\d\d|[4-9]\d)\b${NOT}`, 'g'),
    read: ([, value]) => one('heart-rate', number(value), 40, 199),
  },
  // What a watch or a strap shows without a unit is the pulse; steps and calories are named.
  {
    pattern: new RegExp(
      String.raw`(?<!\d[,.:/ ]?)(?<![/:])\b(1\d\d|2[0-4]\d|3\d)(?: or so)? (?:on|by|from|according to) (?:my|the|his|her|a|their) (?:apple |smart ?|sports |galaxy )?${WEARABLE}`,
      'g',
    ),
    read: ([, value]) => one('heart-rate', number(value), 30, 249),
  },
  {
    names: 'watch fitbit garmin whoop',
    pattern: new RegExp(
      String.raw`\b${WEARABLE} (?:says|said|shows|showed|showing|reads|read|is saying|is showing|gives|is at|has me at) (?:it'?s |about |around |over )?(1\d\d|2[0-4]\d|3\d)\b(?![:.,/]\d| ?%)(?! (?:steps|cal\w*|kcal|km|miles|minutes|mins|percent|over)\b)${NOT}`,
      'g',
    ),
    read: ([, value]) => one('heart-rate', number(value), 30, 249),
  },
  {
    names: 'cold',
    pattern: /\bcold\b[^.;\n\d]{0,16}(3[345][.,]\d)(?!\s*(?:kg|cm|%))/g,
    read: ([, value]) => one('temperature', number(value), 30, 36),
  },
  { pattern: /\b(\d{2,3})\s*(?:bpm|beats)\b/g, read: ([, value]) => one('heart-rate', number(value), 20, 280) },
  {
    names: 'resp rr breath',
    pattern: new RegExp(
      String.raw`\b(?:resp(?:iratory|iration)?\s*rate|rr|resps|respirations?|breathing rate)\b${GAP}(\d{1,2})\b${NOT}`,
      'g',
    ),
    read: ([, value]) => one('respiratory-rate', number(value), 3, 90),
  },
  { pattern: /\b(\d{1,2})\s*breaths\b/g, read: ([, value]) => one('respiratory-rate', number(value), 3, 90) },
  {
    names: 'spo2 sp02 sao2 sat o2 oxygen pulse oximeter',
    pattern: new RegExp(
      String.raw`\b(?:spo2|sp02|sao2|sats?|o2|oxygen|saturations?|pulse ox|oximeter)\b(?![^.;\n\d]{0,24}?\b(?:acct|account|via|tank|order|ref)\b)${GAP}(\d{2,3})\b\s*%?(?!\s*(?:l\b|litres?|liters?))${NOT}`,
      'g',
    ),
    read: ([, value]) => one('oxygen-saturation', number(value), 40, 100),
  },
  {
    pattern: /\b(\d{2})\s*%\s*(?:on (?:room air|air|ra|oxygen)|sats?|spo2|o2|saturation|oxygen)/g,
    read: ([, value]) => one('oxygen-saturation', number(value), 40, 100),
  },
  {
    names: 'glucose blood sugar bm bg cbg fbg rbg fbs rbs grbs libre dexcom cgm',
    pattern: new RegExp(
      String.raw`\b(?:glucose|(?:blood )?sugars?|bm|bgl?|[cfr]bg|[fr]bs|grbs|(?:libre|dexcom|cgm) (?:says|said|reads?|reading|shows?|showing))\b${GAP}(\d{1,3}(?:[.,]\d{1,2})?)\s*(mmol|mg)?(?!\s*(?:spoons?|teaspoons?|lumps?|units|grams?|g\b|types?))${NO_STREET}${NOT.replace('|mg', '')}`,
      'g',
    ),
    read: ([, value, unit]) => one('blood-glucose', mmol(number(value), unit), 0.5, 100),
  },
  // "11 stone 4", "10st 7lb"; a stone or two is what somebody lost, and "st" alone is a street.
  {
    pattern:
      /\b(\d{1,2}(?:[.,]\d)?)\s*(?:stone|st(?=\s*\d{1,2}\s*lbs?\b)|(?<=\bweigh(?:s|ed|ing|t)?\b[^.;\n\d]{0,16}\d{1,2}\s?)st)\b(?:\s*(?:and\s)?(\d{1,2})(?:\s*(?:lbs?|pounds?)\b|\b(?!\s*(?:kg|weeks?|days?|months?|years?|in\b))))?/g,
    read: ([, stones, pounds]) =>
      one('body-weight', number(stones) * 6.35 + (pounds ? number(pounds) * 0.4536 : 0), 25, 400),
  },
  // "8 lb 3 oz", "7 pound 2": of a baby.
  {
    pattern: /\b(\d{1,2})\s*(?:lbs?|pounds?)\s*(?:and\s)?(\d{1,2})(?:\s*(?:oz|ounces?)\b|(?![\w.,]))/g,
    read: ([, pounds, ounces]) => one('body-weight', number(pounds) * 0.4536 + number(ounces) * 0.02835, 0.4, 20),
  },
  {
    pattern:
      /(?=\d)(?<!\b(?:lost|lose|losing|gain\w*|put on|dropped|lift\w*|carr(?:y|ied|ying)|dumbbells?|bench\w*|deadlift\w*|weighing in at)\b[^.;\n\d]{0,16})\b(\d{1,3}(?:[.,]\d{1,2})?)\s*(kg|kgs|kilos?|kilograms?|lbs?|pounds)\b/g,
    read: ([, value, unit]) => one('body-weight', kilograms(number(value), unit!), 0.4, 400),
  },
]

/** The places of the patterns that begin with each name; "t" is one only before a number. */
const byName = new Map<string, number[]>()
PATTERNS.forEach(({ names }, place) => {
  for (const name of names?.split(' ') ?? []) byName.set(name, [...(byName.get(name) ?? []), place])
})
const NAMES = [...byName.keys()].filter((name) => name !== 't').toSorted((a, b) => b.length - a.length)
/** The beginning of a name or of a number: the longer name first. */
const BEGINNING = new RegExp(
  String.raw`\b(?:${NAMES.join('|').replaceAll('.', String.raw`\.`)}|t(?=(?:max)?\s?[:=]?\s?\d))|(?<!\d)\d+`,
  'g',
)
/** The patterns, each tried only where it may begin. */
const STICKY = PATTERNS.map(({ pattern }) => new RegExp(pattern.source, 'y'))

/** Where each pattern may begin: names and numbers are looked for once for all of them. Null where no number stands. */
function beginningsIn(text: string): readonly (readonly number[])[] | null {
  if (!/\d/.test(text)) return null
  const named: number[][] = PATTERNS.map(() => [])
  const numbers: number[] = []
  for (const { 0: found, index } of text.matchAll(BEGINNING)) {
    const places = byName.get(found)
    if (places) for (const place of places) named[place]!.push(index)
    else numbers.push(index)
  }
  return PATTERNS.map(({ names }, place) => (names === undefined ? numbers : named[place]!))
}

/** Measurements of a text, first reading of each place. */
export function measurements(text: string): Measurement[] {
  const folded = withDigits(fold(text))
  const found: Measurement[] = []
  const beginnings = beginningsIn(folded.text)
  if (!beginnings) return found
  for (const [place, { read }] of PATTERNS.entries()) {
    const pattern = STICKY[place]!
    let end = 0
    for (const at of beginnings[place]!) {
      if (at < end) continue
      pattern.lastIndex = at
      const match = pattern.exec(folded.text)
      if (!match) continue
      end = at + match[0].length
      const span = unfold(folded, at, at + match[0].trimEnd().length)
      for (const { code, value } of read(match)) {
        const taken = found.some((other) => other.code === code && other.start < span.end && other.end > span.start)
        if (!taken) found.push({ code, value: Math.round(value * 10) / 10, unit: UNITS[code]!, ...span })
      }
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** 93 and more can only be Fahrenheit; a bare 34 to 43 is Celsius. */
function celsius(value: number, unit: string | undefined): number | null {
  if (unit?.startsWith('f') || (unit === undefined && value >= 93 && value <= 112)) return ((value - 32) * 5) / 9
  return value >= 25 && value <= 44 ? value : null
}

/** Without a unit, 35 and more is mg/dL: no meter shows that many mmol/L. */
function mmol(value: number, unit: string | undefined): number {
  return unit === 'mg' || (unit !== 'mmol' && value >= 35) ? value / 18 : value
}

function kilograms(value: number, unit: string): number {
  return unit.startsWith('lb') || unit === 'pounds' ? value * 0.4536 : value
}

function pressure(high: string | undefined, low: string | undefined): { code: string; value: number }[] {
  const [systolic, diastolic] = [number(high), number(low)]
  const isPlausible = systolic >= 50 && systolic <= 300 && diastolic >= 20 && diastolic <= 200 && systolic > diastolic
  if (!isPlausible) return []
  return [
    { code: 'systolic-bp', value: systolic },
    { code: 'diastolic-bp', value: diastolic },
  ]
}

const SEVERITY: readonly [RegExp, number][] = [
  [/\b(?:worst|excruciating|unbearable|agony|agonising|agonizing|intolerable)\b/, 10],
  [
    /\b(?:severe|severely|terrible|intense|horrible|horrendous|awful|crippling|crushing|massive|really bad|so bad|very bad|extreme|extremely)\b/,
    8,
  ],
  [/\b(?:bad|strong|nasty)\b/, 6],
  [/\b(?:moderate|moderately|uncomfortable)\b/, 5],
  [/\b(?:mild|mildly|slight|slightly|minor|a little|a bit|little bit|niggling|twinge)\b/, 2],
]

/** Most words around a finding hold none of these. */
const MAY_BE_SEVERE = new RegExp(SEVERITY.map(([{ source }]) => source).join('|'))

const TO_TEN = Object.keys(UNIT_WORDS).slice(0, 11).join('|')
const SCALE = new RegExp(String.raw`\b(10|\d(?:\.\d)?|${TO_TEN})\s*(?:\/|out of)\s*(?:10|ten)\b`)
/** "Pain is about a 4", "give the pain an eight", "pain score of 8": a mark without its scale. */
const MARK = new RegExp(
  String.raw`\b(?:pain|ache|headache|(?:score|level|rate|rated|rating)(?: (?:as|at))?)\b(?: (?:(?:score|level|rating|rated)(?: (?:as|at))?|is|was|about|around|roughly|maybe|only|now|solid|good))*(?: (?:an?|of|about|around|solid) (?:solid |good )?(10|\d|${TO_TEN})| (10|\d))(?![\w'/:%]|[.,]\d| ?(?:am|pm|sided|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?|nights?|times|percent|tablets?|pills?|mg|ml|oclock|o'clock|places|areas|spots|episodes|or more|ago|of|in the)\b)`,
)

/** Every mark has a number. */
const MAY_MARK = new RegExp(String.raw`\d|\b(?:${TO_TEN})\b`)

/** 0 to 10 from "7/10", "8 out of 10" or a word in the folded words around a finding; null when none is there. */
export function severityOf(words: string): number | null {
  const scale = MAY_MARK.test(words) ? (SCALE.exec(words) ?? MARK.exec(words)) : null
  if (scale) {
    const mark = (scale[1] ?? scale[2])!
    return UNIT_WORDS[mark] ?? Number(mark)
  }
  if (!MAY_BE_SEVERE.test(words)) return null
  for (const [pattern, value] of SEVERITY) if (pattern.test(words)) return value
  return null
}

const PARTS = String.raw`(?:sided?|hand|arm|leg|foot|knee|hip|ankle|calf|thigh|shin|shoulder|elbow|wrist|eye|ear|breast|flank|loin|groin|chest|face|facial|kidney|lung|ovary|testicle|iliac|lower|upper|big|index|ring|middle|little|thumb|toe|finger|heel)`
/** "I left work with a headache", "left-handed" and "right after" name no side. */
const LEFT = new RegExp(
  String.raw`(?<!\b(?:i|he|she|we|they|been|have|has|had|ive|just|was|what|nothing|all that|got)(?: was| is)? )\bleft\b(?![ -](?:handed|the|my|his|her|him|it|me|us|out|over|alone|untreated|with (?:a|no|some)|home|work|school|hospital|a (?:voicemail|message)|after|before|in the (?:car|packet|box|sun)))|\blhs\b|\b(?:l|lt)[ -]${PARTS}\b`,
)
const RIGHT = new RegExp(
  String.raw`(?<!\b(?:all|been|is that|thats|feels?|not|isnt|isn't|doesnt feel|quite|just|the|alright) )\bright\b(?![ -](?:now|away|after|before|there|here|handed|through|down|up|across|under|over|where|when|behind|next|way|enough|in the middle|on top|thing|time|ok|okay))|\bthe right (?!(?:thing|time|way|now|one|answer|dose|place)\b)|\bthe right$|\brhs\b|\b(?:r|rt)[ -]${PARTS}\b`,
)

/** What any naming of a side has in it. */
const MAY_NAME_SIDE = /left|right|hs|both|bilateral|\b[lr]t?[ -]/

/** The side named next to a finding; both sides, or left and right together, is `both`. */
export function sideOf(words: string): Finding['side'] {
  if (!MAY_NAME_SIDE.test(words)) return null
  const left = LEFT.test(words)
  const right = RIGHT.test(words)
  if (
    /\b(?:both (?:of )?(?:(?:my|his|her|your|their|the) )?(?:sides|legs|arms|eyes|ears|hands|feet|knees|ankles|calves|wrists|shoulders|elbows|hips|thighs|shins|breasts|cheeks|flanks|kidneys|lungs)|bilateral|bilaterally)\b/.test(
      words,
    ) ||
    (left && right)
  )
    return 'both'
  if (left) return 'left'
  return right ? 'right' : null
}
