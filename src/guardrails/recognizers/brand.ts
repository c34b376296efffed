import type { View } from '../view.ts'
import { atEnd } from './at-end.ts'

/** Pills, coils and other medicines that are sold under a first name, and in more than one country. */
const BRANDS: ReadonlySet<string> = new Set(
  `yasmin yaz camila errin heather nora jolivette aviane apri kariva estelle diane brenda hailey portia nikki syeda zarah katya hana mili tarina delyla marlissa jasmiel lucette eloine alli kyleena skyla liletta jaydess mirena levora jolessa daysee amethia ashlyna loryna gianvi marvelon ayuna vienva juliet juliette laura lyza larin larissia lillow isabella isibloom elinest elifemme evelyn aurora aubra chloe amelia emily emma ella lina luna lena valette violette beyaz safyral natalia denise sylvie petra mela microlite tilia melodene melodie genesis allegra alesse lexa elissa arianna ariana minerva annette gracia gracial harmonet mercilon stella clara claira julina bella bellina chariva neovletta sibilla leona lamuna aida aliane maitalon evra angelique femodene celeste viola victoza alexa bridion soma`.split(
    /\s+/,
  ),
)
const NAMES =
  'yasmin|yaz|camila|errin|heather|aviane|apri|estelle|diane|mirena|kyleena|skyla|marvelon|mercilon|femodene|microgynon|junel|loestrin|rigevidon|cerazette|cerelle|jolivette|norethindrone|claritin|zyrtec|slinda|slynd|levora|sprintec'
const AFTER = new RegExp(
  `^(?:-(?:be|35|ed|28|21)(?![a-z\\d])| (?:fe|ed|28|21|35|1/20|1\\.5/30)(?![a-z\\d])| (?:\\d{1,3} ?mc?g|tablets?|coil|iud|implant|mini ?pill|birth control|contracepti\\w*|bc|packs?|inserted|removed|pill|pills|patch|pens?)(?![a-z])|(?: (?:and|or|then|to|vs\\.?|versus|than)|,|/| /) ?(?:${NAMES})(?![a-z])| (?:better|worse|stronger|safer|cheaper) than )`,
)
const BEFORE = new RegExp(
  `(?:^|[^a-z])(?:on|started|starting|stopped|stopping|take|takes|taking|took|taken|prescribed|(?:switch(?:ed|ing)?|chang(?:ed|e|ing)|mov(?:ed|e|ing|e)) (?:from|to|me to|over to)|(?:put|am|been|was) (?:me )?on|tried|trying|missed|skipp?(?:ed|ing)?|forgot|forget|my|than|the|generic|same as|called|(?:${NAMES})(?:-\\d{2})?,?(?: (?:and|or|then|to|vs\\.?|versus|than))?) (?:the |my )?$`,
)
const IN_A_ROW = atEnd(BEFORE)

/** "on Yasmin", "from Camila to Errin", "Diane-35": a medicine, where the words beside it are those of one. */
export function isBrandHere({ token, left, rightLow }: Pick<View, 'token' | 'left' | 'rightLow'>): boolean {
  if (!BRANDS.has(token.low)) return false
  return AFTER.test(rightLow.slice(token.text.length)) || (IN_A_ROW.test(left) && !IS_SOMEBODY.test(rightLow))
}

/** "my Emily has", "the Heather who": somebody after all. */
const IS_SOMEBODY = /^[a-z-]+(?:'s | (?:has|had|is|was|says|said|who|fell|told|[A-Z])(?![a-z])|, (?:my|who|aged?|\d))/
