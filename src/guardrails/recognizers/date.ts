import { atEnd } from './at-end.ts'
import { type Found, foundAt, type Recognizer } from './recognizer.ts'

/** Month names of six languages in plain form, by number. Also used to turn a date into relative days. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan enero ene janvier janv januar gennaio janeiro يناير جانفي जनवरी ژانویه',
    'february feb febrero fevrier fev februar febbraio fevereiro فبراير फरवरी فوریه',
    'march mar marzo mars marz مارس मार्च',
    'april apr abril abr avril avr aprile ابريل अप्रैल اوریل',
    'may mayo mai maggio maio مايو मई',
    'june jun junio juin juni giugno junho يونيو जून ژوئن',
    'july jul julio juillet juil juli luglio julho يوليو जुलाई ژوئیه',
    'august aug agosto ago aout اغسطس अगस्त اوت',
    'september sep sept septiembre setiembre septembre settembre setembro سبتمبر सितंबर سپتامبر',
    'october oct octubre octobre oktober okt ottobre outubro اكتوبر अक्टूबर اکتبر',
    'november nov noviembre novembre novembro نوفمبر नवंबर نوامبر',
    'december dec diciembre dic decembre dezember dez dicembre dezembro ديسمبر दिसंबर دسامبر',
  ].flatMap((line, index) =>
    line.split(' ').map((name) => [name.replace(/ي/g, 'ی').replace(/ك/g, 'ک'), index + 1] as const),
  ),
)
/** Months of the Iranian calendar; they count as dates but are not turned into days. */
const SOLAR_MONTHS = 'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|ابان|اذر|دی|بهمن|اسفند'

/** Months of the Islamic calendar, which begin on no fixed day of ours. */
const LUNAR_MONTHS =
  "muharram|safar|rabi(?:\\s?[’']?\\s?(?:al[- ])?(?:awwal|thani|1|2|i|ii))?|jumada(?: (?:al[- ])?(?:awwal|ula|thani|akhira))?|rajab|sha'?ban|ramadan|ramazan|shawwal|dhu(?:l|[- ]al)[- ]?(?:qa'?da|hijja)h?|محرم|صفر|ربیع الاول|ربیع الثانی|جمادی الاولی|جمادی الاخره|رجب|شعبان|رمضان|شوال|ذو القعده|ذو الحجه|ذی القعده|ذی الحجه"

const NAMES = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')
const YEAR = "(?:'?\\d{2}|[12]\\d{3})(?!\\d|[.:]\\d| ?[ap]m)"
const TIME =
  '(?:[t, ]{1,2}(?:at )?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,6})?(?: ?[ap]\\.?m\\.?|z|[+-]\\d{2}:?\\d{2})?)?'

const ISO = new RegExp(`^(?:1[2-9]|20)\\d{2}([-./])\\d{1,2}\\1{1,2}\\d{1,2}(?!\\d)${TIME}`)
const NUMERIC = new RegExp(`^\\d{1,2}([-./])\\1{0,1}\\d{1,2}\\1{1,2}(?:\\d{4}|\\d{2})(?![\\d])${TIME}`)
/** Also over a line break, as scans have it. */
const SPACED = /^\d{1,2} ?\/ ?\d{1,2} ?\/\s{0,2}(?:\d{4}|\d{2})(?!\d)/
const WEEKDAY = /^(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|nesday|rsday|urday|sday)?\.?,? (?:the )?/
const ROMANCE_WEEKDAY =
  /^(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? (?:el )?/
const COMPACT = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/
/** 02JAN26, 08/2025. */
const GLUED_MONTH =
  /^(?:0?[1-9]|[12]\d|3[01])-?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:-?(?:(?:19|20)\d{2}|\d{2}))?(?![a-z0-9-])/
const MONTH_OF_YEAR = /^(?:0?[1-9]|1[0-2])\/(?!2000|2048)(?:19[3-9]|20[0-4])\d(?![\d/]| ?(?:ml|dilution|titre|titer))/
const DAY_MONTH = new RegExp(
  `^(?:0?[1-9]|[12]\\d|3[01])(?:(?:st|nd|rd|th|er|ero)?(?:[ -]| of | de | du )(?:${NAMES})|\\. ?(?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember))(?![a-z])\\.?(?:(?:,? |-|, | del? (?:ano )?)${YEAR})?`,
)
const MONTH_DAY = new RegExp(
  `^(?:${NAMES})\\.?[ -](?:the )?(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d:/%]|\\.\\d)(?:(?:,? ?| of )(?:(?:19|20)\\d{2})(?!\\d)|,? '\\d{2}(?!\\d))?`,
)
const MONTH_YEAR = new RegExp(`^(?:${NAMES})\\.?(?:,? |-| of | del? (?:ano )?)(?:(?:19|20)\\d{2}|'\\d{2})(?!\\d)`)
const SOLAR = new RegExp(`^\\d{1,2} (?:${SOLAR_MONTHS}|${LUNAR_MONTHS})(?![a-z\\u0600-\\u06ff])(?: \\d{2,4})?`)
/**
 * A month alone, without day or year, after a word that hangs something on it ("since March", "last July"): Safe Harbor
 * takes out all elements of dates but the year (45 CFR 164.514(b)(2)(i)(C)), and a month in which something happened to
 * somebody is one. Weekdays alone and seasons stay: they don't say when.
 */
const MONTH_ALONE = new RegExp(`^(?:${NAMES})(?![a-z])`)
const MONTH_CUE = atEnd(
  /(?:\b(?:in|since|last|this|next|until|till|by|during|early|late|mid|of|from|through|en|desde|hasta|depuis|pasado)|mid-) $/,
)
/** What comes back every year belongs to nobody: "worse every March", "peaks in January". */
const RECURRING = atEnd(
  /(?:^|[^a-z])(?:every|each|most|always|usually|typically|often|peaks?|season|years?|winters?|summers?|anniversary|awareness)(?:[a-z ]{0,14}) $/,
)
/** Months of Spanish and French: alone they are also English words and names (Mayo Clinic). */
const ROMANCE_MONTH =
  /^(?:enero|ene|febrero|marzo|abril|abr|mayo|mai|mars|avril|avr|junio|juin|julio|juil|juillet|agosto|ago|aout|dic|janv|fev|januar|gennaio|janeiro|februar|febbraio|fevereiro|marz|aprile|maggio|maio|juni|giugno|junho|juli|luglio|julho|settembre|setembro|oktober|okt|ottobre|outubro|novembro|dezember|dez|dicembre|dezembro)$/
const DAY_MONTH_SHORT =
  /^(?:0?[1-9]|1[0-2]|[12]\d|3[01])[/-](?:0?[1-9]|[12]\d|3[01])(?![\d/%-]|\.\d| ?(?:pain|out|on|strength|mmhg|bpm|mg|ml|systolic|in severity|with|and worse|during|years?|yrs?|weeks?|wks?|days?|months?|hours?|hrs?|mins?|minutes|times|puffs?|tabs?|people)(?![a-z]))/
const DATE_CUE = atEnd(
  /(?:\b(?:on|since|until|till|dated?|by|appt|appointment|visit|born|dob|due|lmp|adm|admit(?:ted)?|discharged?|seen|d\/c|f\/u|follow-?up|started|next|review|rv|rtc|session|date|fecha|birthday|surgery|recheck|scheduled(?: for)?)(?: (?:date|on|is|was|for))?)[\s:=("'#]{1,4}$/,
)
/** A day and a month without a year, both with two digits: a stretch of time, or a next visit. */
const PADDED =
  /^(?:0[1-9]|1[0-2])\/(?:0[1-9]|[12]\d|3[01])(?![\d/%-]|\.\d| ?(?:pain|mmhg|mg|ml|during|years?|weeks?|days?|months?|hours?|times))/
const ON_DAY =
  /^(?:[1-9]|1[0-2])\/(?:[1-9]|[12]\d|3[01])(?![\d/%-]|\.\d| ?(?:pain|mmhg|mg|ml|scale|strength|power|during|years?|yrs?|weeks?|wks?|days?|months?|hours?|hrs?|times))/
const ON_CUE = atEnd(/(?:^|[^a-z])(?:on|since|until|dated|dob|یوم|بتاریخ|تاریخ|در تاریخ|منذ|को|तारीख) $/)
const STRETCH_CUE = atEnd(
  /(?:^|[^a-z])(?:from|to|through|thru|between|and|until|on|since|for|f\/u|next visit|recheck|visit) $/,
)
const BIRTH_YEAR_CUE = atEnd(
  /(?:dob|date of birth|born(?: in)?|birth ?date|birth ?year|yob|(?:^|[^a-z])b\.|nacid[oa] en|nee? en)[\s:="'(]{1,4}$/,
)
const ORDINAL_CUE = atEnd(
  /(?:on|by|until|til|till|since|from|before|after|around|(?:weekend|week|night|morning|evening|afternoon) of) the $/,
)
/** "on the 2nd and the 9th" */
const AND_DAY = atEnd(
  /(?:on|by|until|since|from) the \d{1,2}(?:st|nd|rd|th)(?:, the \d{1,2}(?:st|nd|rd|th))?,? and the $/,
)
const HOLIDAY_STARTS: ReadonlySet<string> = new Set([
  'christmas',
  'thanksgiving',
  'new',
  'halloween',
  'independence',
  'labor',
  'memorial',
  'valentine',
  'easter',
])
const HOLIDAY =
  /^(?:christmas(?: eve| day)?|thanksgiving|new year'?s(?: eve| day)?|halloween|independence day|labor day|memorial day|valentine'?s day|easter(?: sunday)?)(?![a-z])/

const ORDINAL =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[- ]first)'
/** "Seventeen of January": as people say it who learnt English late. */
const COUNTED =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|twenty[- ](?:one|two|three|four|five|six|seven|eight|nine)|thirty[- ]one)'
const SAID_YEAR =
  '(?:,? (?:nineteen (?:hundred|(?:oh[- ])?[a-z]{3,9}(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)|twenty[- ](?:oh[- ])?[a-z]{3,9}(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|two thousand(?: and)? ?[a-z]{3,9}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?))?'
/** "the fourteenth of February", "march the third". */
const SAID = new RegExp(
  `^(?:${ORDINAL}|${COUNTED}),? (?:day )?of (?:${NAMES})(?![a-z])(?:,? (?:19|20)\\d{2}(?!\\d)|${SAID_YEAR})`,
)
const SAID_AFTER = new RegExp(`^(?:${NAMES}),? (?:the )?${ORDINAL}(?![a-z])(?:,? (?:19|20)\\d{2}(?!\\d)|${SAID_YEAR})`)
/** "on the fifth": no first, second or third, which are of anything. */
const SAID_DAY = new RegExp(`^(?!(?:first|second|third)(?![a-z]))${ORDINAL}(?=[.,;!?]| and | at |$)`)
const ORDINAL_STARTS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
/** Month and day by a stroke where the day can be no mark out of ten or twelve. */
const BARE_DAY =
  /^(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])(?![\d/%-]|\.\d| ?(?:mg|mcg|ml|mm|inch|in\b|"|tabs?|daily|bid|od|qd|po|once|twice|hours|hrs|pain|points|correct|teeth|sessions|people))/
/** British shorthand after these: 3/7 are three days, 3/12 three months. */
/** After a result with its decimals: "A1c 8.9 (3/1)". */
const RESULT = atEnd(/\d\.\d{1,2} ?%? \($/)
/** "yesterday, 10/4", "2 days ago (10/12)"; "today 7/10" is a mark. */
const DAY_SAID = atEnd(
  /(?:^|[^a-z])(?:yesterday|today|tomorrow|tonight|ago|last night|this morning)[, ]{1,2}\(?(?:on )?$/,
)
/** What happened, or will, on a day: "injured 9/9", "call 3/8"; a fraction, a strength and "2/2" (due to) are none. */
const EVENT = atEnd(
  /(?:^|[^a-z])(?:call(?:ed)?(?: back)?|callback|injured|injury|onset|fell|closed|opened|sent|faxed|filled|completed|expires?|collected|received|drawn|signed|updated|emailed|texted|mailed|booked|moved to|pushed to|changed to|(?:cultures?|labs?|results?|biopsy|mri|ct|x-?rays?|scans?|films?|echo|bloods?|bloodwork|urine|swabs?|ekg|ecg|pap|mammogram|ultrasound) (?:from|of|on|dated)|(?:next|appt|appointment|visit|f\/u|rtc):? (?:m|tu?|w|th|r|f|sa|su))[: ]{1,2}$/,
)
const FRACTION = /^(?:1\/[2-46]|2\/[23]|3\/4|[0-5]\/5|\d{1,2}\/10)(?!\d)/
const HAPPENS =
  /^(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])(?=, \d{1,2}\/(?:1[3-9]|2\d|3[01])(?!\d)| (?:closed|opened|sent|lm|spoke|no answer|left (?:vm|message)|called|n\/a)(?![a-z]))/
const SLASHED = /^\d{1,2}\/\d/
const MARK = /^\d{1,2}\/(?:5|10)(?!\d)/
const IN_BRACKETS = /^(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])(?=\))/
const IN_TIME = atEnd(/(?:^|[^a-z])(?:review|r\/v|rv|next|follow-?up|f\/u|recheck|rtc)[\s:]{1,2}$/)
/** The same with the day first and a padded month: 30/08. */
const DAY_FIRST = /^(?:1[3-9]|2\d|3[01])\/0[1-9](?![\d/%-]|\.\d| ?(?:mg|mcg|ml|mm|tabs?|daily|pain|points))/
/** What is counted out of thirty, twenty-seven or eighteen, or measured as a fraction. */
const SCORED = atEnd(
  /(?:^|[^a-z])(?:scor(?:e|es|ed|ing)|scale|mmse|moca|phq|gad|gcs|barthel|epworth|audit|epds|acuity|vision|va|od|os|ou|eyes?|titr?er?|titre|rate[ds]?|index|questionnaire|bp|pain|baseline|severity|strength|power|discomfort|tabs?|dose|ratio|braden|waterlow|norton|mini[- ]?cog|slums|ace|cam|nihss|meld|[a-z]*(?:pril|artan|pine|olol|statin|thiazide|formin))(?![a-z])[\s:=a-z0-9,.()-]{0,10}$/,
)
const DOB = atEnd(
  /(?:^|[^a-z0-9])(?:d\.?[o0]\.?b\.?|date[ _]?of[ _]?birth|birth[ _]?date|born(?: on)?|birthday)(?: is| was)?["'\s:=.-]{1,8}$/,
)
/** What a scan makes of a date of birth: letters for digits, spaces for strokes. */
const BROKEN = /^[0-3loi]?[\dloi][ ./-]{1,3}[0-3loi]?[\dloi][ ./-]{1,3}(?:[12l][\dloi]{3}|[\dloi]{2})(?![a-z0-9:])/
/** Digit by digit: "1 4 / 0 3 / 1 9 7 7". */
const SPACED_OUT = /^\d(?: \d)? ?[/.-] ?\d(?: \d)? ?[/.-] ?\d(?: \d){1,3}(?!\d)/
/** "dob 040772": no sign between its parts. */
const BORN_SOLID =
  /^(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|[12]\d|3[01])(?:(?:19|20)\d{2}|\d{2})|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)/
/** "DOB04/07/1972" */
const BORN_GLUED = /^dob\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?!\d)/
/** Oestrogen and progestogen of a pill: "Junel Fe 1/20", "norethindrone 1/35". */
const PILL = atEnd(
  /(?:^|[^a-z])(?:fe|lo|junel|lo ?estrin|loestrin|microgestin|larin|blisovi|hailey|tarina|aurovela|gildess|taytulla|minastrin|norethindrone|norethisterone|ortho(?:-novum)?|norinyl|necon|nortrel|dasetta|alyacen|cyclafem|nylia|pirmella|zovia|kelnor|demulen|ethynodiol|pill|pills|contraceptive) (?:fe )?(?:24 )?$/,
)
const PILL_STRENGTH = /^1\/(?:20|35|50)(?![\d/])/
const BROKEN_STARTS = /^[loi\d]{1,2}$/

/** All forms of dates but a bare year and a weekday alone. */
export const date: Recognizer = {
  id: 'date',
  starters: new Set(
    'monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo lundi mardi mercredi jeudi vendredi samedi dimanche'
      .split(' ')
      .concat(
        ORDINAL_STARTS.split(' '),
        'twenty',
        'thirty',
        'mon',
        'tue',
        'tues',
        'wed',
        'weds',
        'thu',
        'thur',
        'thurs',
        'fri',
        'sat',
        'sun',
      ),
  ),
  find({ token, right, rightLow, left, gap, before }) {
    const first = token.low.charCodeAt(0)
    if (token.text.length < 3 && BROKEN_STARTS.test(token.low) && DOB.test(left)) {
      const broken = SPACED_OUT.exec(rightLow) ?? BROKEN.exec(rightLow)
      if (broken !== null && /\d/.test(broken[0])) return foundAt(broken, 'DATE', 0.8)
    }
    if (first === 0x64 && token.hasDigit) return foundAt(BORN_GLUED.exec(rightLow), 'DATE', 0.9)
    if (first >= 0x30 && first <= 0x39) {
      if (token.text.length > 5 && DOB.test(left)) {
        const born = BORN_SOLID.exec(rightLow)
        if (born !== null) return foundAt(born, 'DATE', 0.95)
      }
      // HL7
      if (left.endsWith('|') && right[8] === '|' && COMPACT.test(rightLow))
        return foundAt(COMPACT.exec(rightLow), 'DATE', 0.8)
      if (PILL_STRENGTH.test(rightLow) && PILL.test(left)) return null
      if (/[.\d][./-]$/.test(left) && before(1)?.hasDigit) return null
      return numeric(rightLow, left) ?? dayOfMay(right, rightLow)
    }
    const weekday = WEEKDAY_STARTS.has(token.low.slice(0, 3))
      ? (WEEKDAY.exec(rightLow) ?? ROMANCE_WEEKDAY.exec(rightLow))
      : null
    if (weekday) return afterWeekday(rightLow, weekday[0].length)
    if (token.low.endsWith('th') || SAID_STARTS.has(token.low))
      return foundAt(SAID.exec(rightLow) ?? (ORDINAL_CUE.test(left) ? SAID_DAY.exec(rightLow) : null), 'DATE', 0.7)
    if (first > 0x7f || MONTHS.has(token.low))
      return named(rightLow, left, {
        isCapital: token.isTitle || token.isUpper,
        isMay: token.low === 'may' || token.low === 'mar',
        gap,
      })
    if (
      token.isTitle &&
      HOLIDAY_STARTS.has(token.low) &&
      HOLIDAY.test(rightLow) &&
      /(?:on|since|before|after|last|this|until|around|by) (?:last |this )?$/.test(left) &&
      !/(?:closed|open|shut) (?:on|until|by) $/.test(left)
    )
      return foundAt(HOLIDAY.exec(rightLow), 'DATE', 0.6)
    return null
  },
}

const SAID_STARTS: ReadonlySet<string> = new Set(
  'first second third two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty'.split(
    ' ',
  ),
)
const WEEKDAY_STARTS: ReadonlySet<string> = new Set(
  'mon tue wed thu fri sat sun lun mar mie jue vie sab dom mer jeu ven sam dim'.split(' '),
)

/** "Tuesday, April 14": a weekday goes with its date; alone it stays. */
function afterWeekday(text: string, length: number): Found | null {
  const rest = text.slice(length)
  const found =
    ISO.exec(rest) ??
    NUMERIC.exec(rest) ??
    DAY_MONTH.exec(rest) ??
    MONTH_DAY.exec(rest) ??
    SAID.exec(rest) ??
    /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?![a-z]| (?:dose|visit|week|day|session|time))/.exec(rest) ??
    // With a hyphen it is when somebody is open: "Fri 8-6".
    (/^\d{1,2}\//.test(rest) ? DAY_MONTH_SHORT.exec(rest) : null)
  return found && { length: length + found[0].length, type: 'DATE', score: 0.9 }
}

/** "27 May": with its capital the month is no verb. */
function dayOfMay(text: string, lowText: string): Found | null {
  return /^\d{1,2}(?:st|nd|rd|th)? (?:May|Mar)(?![a-z])/.test(text)
    ? foundAt(DAY_MONTH.exec(lowText), 'DATE', 0.7)
    : null
}

function numeric(text: string, left: string): Found | null {
  const full = ISO.exec(text) ?? NUMERIC.exec(text) ?? SPACED.exec(text)
  if (full && isPlausible(full[0])) return foundAt(full, 'DATE', 0.9)
  const short = GLUED_MONTH.exec(text) ?? MONTH_OF_YEAR.exec(text)
  if (short) return foundAt(short, 'DATE', 0.8)
  const named = DAY_MONTH.exec(text) ?? SOLAR.exec(text)
  // "2 mar" inside "2 may help" is no date: a short ambiguous month needs more than itself.
  if (named && !/ (?:may|mar)$/.test(named[0].replace(/\d+\s*$/, '').trimEnd())) return foundAt(named, 'DATE', 0.9)
  if (named && (/(?:st|nd|rd|th)|\d{4}$| of | de /.test(named[0]) || DATE_CUE.test(left)))
    return foundAt(named, 'DATE', 0.8)
  if (DATE_CUE.test(left)) {
    const short = COMPACT.exec(text) ?? DAY_MONTH_SHORT.exec(text)
    if (short && !(/^\d{1,2}\/(?:7|12)$/.test(short[0]) && IN_TIME.test(left))) return foundAt(short, 'DATE', 0.7)
  }
  if (ON_CUE.test(left)) {
    const onDay = ON_DAY.exec(text)
    if (onDay) return foundAt(onDay, 'DATE', 0.7)
  }
  if (STRETCH_CUE.test(left)) {
    const padded = PADDED.exec(text)
    if (padded && !SCORED.test(left)) return foundAt(padded, 'DATE', 0.7)
  }
  const timed = /^(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|[12]\d|3[01])(?= (?:at |@ ?)?(?:[01]?\d|2[0-3]):\d{2})/.exec(
    text,
  )
  if (timed) return foundAt(timed, 'DATE', 0.7)
  const slashed = SLASHED.test(text) ? onItsDay(text, left) : null
  if (slashed) return slashed
  const bare = BARE_DAY.exec(text)
  // 6/18 and 6/24 are what eyes can see.
  if (bare && !/^6\/(?:18|24)/.test(bare[0]) && !SCORED.test(left)) return foundAt(bare, 'DATE', 0.6)
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst && !SCORED.test(left)) return foundAt(dayFirst, 'DATE', 0.6)
  if (BIRTH_YEAR_CUE.test(left)) return foundAt(/^(?:19|20)\d{2}(?!\d)/.exec(text), 'DATE', 0.7)
  if (ORDINAL_CUE.test(left) || AND_DAY.test(left))
    return foundAt(
      /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?! (?:week|day|month|time|trimester|grade|floor|dose|visit|percentile)| of (?:each|every|the) )/.exec(
        text,
      ),
      'DATE',
      0.6,
    )
  return null
}

/** A day and a month that what stands before them makes a date. */
function onItsDay(text: string, left: string): Found | null {
  if (DAY_SAID.test(left) && !MARK.test(text)) {
    const day = ON_DAY.exec(text)
    if (day) return foundAt(day, 'DATE', 0.65)
  }
  const event = EVENT.test(left) && !FRACTION.test(text) ? ON_DAY.exec(text) : HAPPENS.exec(text)
  if (event) return foundAt(event, 'DATE', 0.65)
  return RESULT.test(left) ? foundAt(IN_BRACKETS.exec(text), 'DATE', 0.6) : null
}

function named(
  text: string,
  left: string,
  { isCapital, isMay }: { isCapital: boolean; isMay: boolean; gap: string },
): Found | null {
  const said = SAID_AFTER.exec(text)
  // "symptoms may first appear"
  if (said && (!isMay || isCapital || / the /.test(said[0]))) return foundAt(said, 'DATE', 0.9)
  const dated = foundAt(MONTH_DAY.exec(text) ?? MONTH_YEAR.exec(text), 'DATE', 0.9)
  if (dated && (!isMay || isCapital || /\d{4}$/.test(text.slice(0, dated.length)))) return dated
  const alone = MONTH_ALONE.exec(text)
  if (
    !alone ||
    !MONTH_CUE.test(left) ||
    RECURRING.test(left) ||
    (ROMANCE_MONTH.test(alone[0]) && !/(?:en|desde|hasta|de|depuis|pasado) $/.test(left)) ||
    (isMay && !isCapital) ||
    alone[0].length < 3
  )
    return null
  if (alone[0].length === 3 && !isCapital) return null
  return foundAt(alone, 'DATE', 0.6)
}

function isPlausible(text: string): boolean {
  const parts = text
    .split(/[^\d]+/)
    .slice(0, 3)
    .map(Number)
  if (parts.length < 3) return false
  const [a, b, c] = parts as [number, number, number]
  if (a > 31) return b <= 12 && c <= 31 && b > 0
  return (a <= 12 && b <= 31) || (b <= 12 && a <= 31)
}
