import { EPONYMS, NEVER_NAME } from '../dictionaries/words.ts'
import type { View } from '../view.ts'
import { atEnd } from './at-end.ts'
import { atStart } from './at-start.ts'
import { isOrdinary, isUnknownName, WORD_NAMES } from './name-person.ts'
import { isCapital, maybeGiven } from './name-words.ts'
import type { Found } from './recognizer.ts'

// Names that are words of every day ("grace", "will", "chase"), also in lower case: by what only people do and suffer.

const made = (length: number, score: number): Found => ({ length, type: 'NAME', score })

/** Where a sentence or a clause begins, so that the word is who it is about. */
const CLAUSE = atEnd(
  /(?:^|[.!?;:,\n("-]\s{0,2}|(?:^|[^a-z])(?:and|but|so|cos|cuz|coz|because|since|when|if|as|then|now|today|yesterday|tonight|ok|okay|also|well|hi|hey|that|think|thinks|thought|said|says|our|btw|fyi|doc|while|after|before) )$/,
)

const ADVERB =
  '(?:also |just |still |then |now |only |suddenly |really |always |so |very |not |never |again |barely |even )?'
const ILL =
  '(?:sick|ill|unwell|poorly|vomiting|coughing|crying|wheezing|sneezing|teething|feverish|constipated|breastfeeding|bottle ?fed|breastfed|pregnant|diabetic|asthmatic|allergic|burning up|limping|choking|screaming|eating|sleeping|drinking|throwing up|complaining|scratching|pulling|breathing|admitted|diagnosed|discharged|hospitali[sz]ed|jaundiced|dehydrated|lethargic|drowsy|fussy|snoring)(?![a-z])'
const SUFFERED =
  '(?:fever|cough|rash|temp|temperature|cold|headache|tummy|stomach|belly|sore|ear ?(?:ache|infection)|asthma|eczema|diarrh\\w*|vomiting|chills|jabs?|shots?|vaccines?|flu|chicken ?pox|seizures?|reflux|croup|hives|runny|blocked|diabetes|nosebleeds?|spots|stomach bug|pneumonia|covid|strep|pink ?eye|allerg\\w*|bottle|nap|inhaler|medicine|surgery|operation|stroke|fall|uti|tonsillitis|epilepsy|measles|nits|worms)(?![a-z])'
/** What the time of day or year does not do, in the present. */
const PRESENT = `has (?:had )?(?:a |an |the |her |his |some |got )?(?:bad |mild |high |severe |nasty |slight |little )?${SUFFERED}|has been ${ADVERB}${ILL}|(?:is|isnt|isn't) ${ADVERB}${ILL}|is (?:only |nearly |almost )?(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) (?:days?|weeks?|months?|years?|wks?|mths?|yrs?|mo|yo)(?![a-z])|(?:wont|won't|cant|can't|doesnt|doesn't|hasnt|hasn't) (?:eat|eaten|drink|sleep|slept|settle|feed|fed|wake|walk|stop (?:crying|coughing|vomiting)|keep anything|take (?:his|her|the))(?![a-z])|keeps (?:coughing|crying|vomiting|throwing|waking|scratching|pulling|falling|being sick)|spits up|wets the bed|refuses (?:to|his|her)`
const PAST = `threw up|vomited|puked|coughed|wheezed|fainted|collapsed|woke (?:up|at|with|crying|in|this|me)|slept|cried|choked|fell (?:out|off|down|over|on|from|this|last|at|asleep)|(?:started|began) (?:vomiting|coughing|crying|throwing|wheezing|limping|having)|(?:had|got) (?:a |an |the |her |his |some )?(?:bad |mild |high |severe |nasty )?${SUFFERED}|had been ${ADVERB}${ILL}|was ${ADVERB}${ILL}|was born|bumped (?:his|her)|swallowed|(?:hit|burned|burnt|cut|hurt|broke|lost|took|ate|scraped|twisted) (?:his|her)|drank|rang|phoned|texted|called (?:me|you|us|back|earlier|yesterday|this|last|to)|didnt (?:eat|sleep|drink)|didn't (?:eat|sleep|drink)|(?:says|said) (?:it|her|his|she|he|they|the pain)(?![a-z])|and i both`
export const PERSON_DOES = atStart(new RegExp(`^ ${ADVERB}(?:${PRESENT}|${PAST})`))
const DOES_NOW = atStart(new RegExp(`^ ${ADVERB}(?:${PRESENT})`))
/** Days, months and seasons: "monday had a fever" leaves out who. */
const TIMES: ReadonlySet<string> = new Set(
  'sunday monday tuesday friday april may june august summer autumn dawn star'.split(' '),
)
const DAYS = /day$/
/** After a verb that helps others no second one in a finite form stands: "will had taken them". */
const MODAL = /^(?:will|may)$/
const FINITE =
  /^ (?:had|has|was|is|fell|threw|says|told|took|gave|went|does|doesnt|isnt|wasnt|hasnt|didnt|wont|doesn't|isn't|wasn't|hasn't|didn't|won't) /
/** Whom somebody spoke to. */
const TOLD = atEnd(/(?:^|[^a-z])(?:ask|asked|tell|told|texted|phoned|rang|messaged) $/)
const TOLD_WHAT = /^ (?:to|that|about|if|and (?:he|she|they))(?![a-z])/
const GIVEN_TO = atEnd(/(?:^|[^a-z])(?:gave|give|giving|took|take|fed|feed|feeding|put|help|helped|make|made) $/)
const GIVEN_WHAT = /^ (?:his|her|their) /
const HERE = /^ (?:here|speaking)(?:[,.;!\n]|$)/

/** "grace fell out of bed", "i gave chase his inhaler", "she said will had taken them", "may here." */
export function wordDoes(view: View): Found | null {
  const { token, left, rightLow } = view
  const { low } = token
  if (OWNERS.has(low)) {
    const owned = HAS.exec(rightLow.slice(token.text.length - 1)) !== null && CLAUSE.test(left)
    return owned ? made(token.text.length, 0.65) : null
  }
  if (!WORD_NAMES.has(low) || DAYS.test(low)) return null
  const rest = rightLow.slice(token.text.length)
  const isTold =
    (TOLD_WHAT.test(rest) && TOLD.test(left)) || (low !== 'chance' && GIVEN_WHAT.test(rest) && GIVEN_TO.test(left))
  if (isTold || whoseWord(view) || isSpeaker(view) || CALLED.test(left)) return made(token.text.length, 0.7)
  if (HERE.test(rest)) return !NOT_HERE.has(low) && OPENS.test(left) ? made(token.text.length, 0.7) : null
  const isSomebody =
    (TIMES.has(low) ? DOES_NOW : PERSON_DOES).exec(rest) !== null ||
    (MODAL.test(low) && low !== 'may' && FINITE.test(rest))
  return isSomebody && CLAUSE.test(left) ? made(token.text.length, 0.7) : null
}

/** What somebody has: "will's inhaler", "ivys cough". */
export const HAS = atStart(
  new RegExp(
    `^(?:'s|s) (?:${SUFFERED}|breathing|newborn|bloods?|labs|results?|scan|x-?ray|appointment|appt|refill|ears?|eyes?|legs?|arms?|foot|hands?|knee|tummy|throat|nose|skin|inhaler|tablets|meds|medication|medicine|antibiotics|jabs?|dose|nappy|diaper|bottle|dob|consent|carer|nurse|patient|mum|mom|dad|mother|father|wife|husband|son|daughter|seizures?|wound|stitches|cast|temp|temperature|school|room|phone|number)(?![a-z])`,
  ),
)
/** Plurals and verbs: "marks back", "bills insurance". */
const NO_OWNER: ReadonlySet<string> = new Set('mark bill hope promise chance chase grant rob sue star will'.split(' '))
/** The same without its apostrophe. */
const OWNERS: ReadonlySet<string> = new Set(
  [...WORD_NAMES].filter((low) => !NO_OWNER.has(low) && !DAYS.test(low) && !TIMES.has(low)).map((low) => `${low}s`),
)
/** The words of this file, to be looked at in lower case. */
export const WORD_STARTERS: ReadonlySet<string> = new Set([...WORD_NAMES, ...OWNERS])
const NO_ARTICLE = /(?:^|[^a-z])(?:the|a|an|this|that|these|those|my|your|no|any|some|of|in) $/
/** "is grace due her jabs": asked about, with who it is for behind. */
const ASKED = atEnd(/(?:^|[^a-z])(?:is|was|does|did|can|could|should|shall|has|will|would|when is|when does|if|let) $/)
const ASKED_WHAT =
  /^ (?:due|allowed|able|meant|supposed|old|have|need|needs|get|take|come|eat|drink|sleep|see|stop|start|keep|go|still|be)(?![a-z])[^.?!]* (?:his|her|he|she|him|hes|shes|he's|she's)(?![a-z])/

/** "she is called summer and she": with the end of a clause behind it. */
const CALLED = atEnd(
  /(?:^|[^a-z])(?:she|he|who|baby|son|daughter|wife|husband|partner|girl|boy|mum|mom|dad|sister|brother|friend|twins?|kid|child)(?: is|'s|s| was)? (?:called|named) $/,
)
const CHATS =
  /^: (?:i|im|i'm|ive|i've|my|it|its|it's|hi|hello|hey|can|could|is|are|do|does|the|yes|no|ok|okay|thanks|we|he|she|so|please|not|still)(?![a-z])/

/** "grace: it started on my arm": who speaks in a line of a chat. */
function isSpeaker({ token, gap, left, rightLow }: View): boolean {
  return (left === '' || gap.includes('\n')) && !TIMES.has(token.low) && CHATS.test(rightLow.slice(token.text.length))
}

/** Whose it is, or whom a question is about. */
function whoseWord({ token, left, rightLow }: View): boolean {
  const rest = rightLow.slice(token.text.length)
  if (ASKED_WHAT.test(rest) && ASKED.test(left)) return true
  if (rest.charCodeAt(0) !== 0x27 || TIMES.has(token.low) || NO_ARTICLE.test(left)) return false
  return HAS.exec(rest) !== null
}

/** "sunnys mum here": who writes, by whose parent they are. */
const PARENT_HERE =
  /^(?:'s)? (?:mum|mom|mam|mummy|mommy|dad|daddy|mother|father|nan|gran|wife|husband|partner|carer|daughter|son|sister|brother) (?:here|again|speaking|calling|writing)(?![a-z])/

/** The name of somebody whose parent writes. */
export function ofParent({ token, left, rightLow }: View): Found | null {
  const { low } = token
  if (!PARENT_HERE.test(rightLow.slice(token.text.length)) || !OPENS.test(left) || NEVER_NAME.has(low)) return null
  const stem = low.replace(/s$/, '')
  const isName = [low, stem].some((one) => maybeGiven(one) || WORD_NAMES.has(one) || isUnknownName(one))
  return isName ? made(token.text.length, 0.7) : null
}

const OPENS = atEnd(
  /^(?:hi|hey|hello|hiya|(?:good )?(?:morning|afternoon|evening))?(?: (?:doc|doctor|all|there|team))?[,.! ]{0,2}$/,
)
const NOT_HERE: ReadonlySet<string> = new Set('summer autumn dawn june april august art bill grant chance'.split(' '))

/** What a person does, or what is done for one, where the word is known to be somebody's name. */
const GOES_ON =
  /^(?: (?:has|had|is|was|says|said|told|does|doesnt|doesn't|wont|won't|cant|can't|didnt|didn't|isnt|isn't|hasnt|hasn't|went|woke|started|keeps|seems|looks|feels|felt|needs|wants|likes|fell|took|ate|drank|slept|cried|threw|his|her|to the|to a|and i|again)(?![a-z])|'s )/
const DONE_FOR = atEnd(
  /(?:^|[^a-z])(?:gave|give|giving|took|taking|fed|feeding|told|asked|with|for|about|of|bring|brought|see|saw|seen|and|collect|pick up|picked up|dear|hi|hello) $/,
)
const ENDS = /^(?:[,.!?;\n)]|$)/

/** "chase was sick again", once Chase is known: from the encounter, or from what was written before. */
export function isKnownWord({ token, left, rightLow }: Pick<View, 'token' | 'left' | 'rightLow'>): boolean {
  const rest = rightLow.slice(token.text.length)
  if (MODAL.test(token.low)) return FINITE.test(rest) || (GIVEN_WHAT.test(rest) && DONE_FOR.test(left))
  if (/(?:^|[^a-z])(?:the|a|an|no|any|some|my|in|of|on|this|last|next) $/.test(left)) return false
  return GOES_ON.test(rest) ? !NEVER_NAME.has(token.low) || CLAUSE.test(left) : ENDS.test(rest) && DONE_FOR.test(left)
}

/** What ends a message before who signs it, so that even a word of every day is a name there. */
const THANKED = atEnd(
  /(?:^|[\s.,!?])(?:thx|ta|thanks|thank you|thank u|ty|tysm|cheers|regards|sincerely|yours|bye|bye bye|take care|speak soon|see you(?: soon| then| later)?|good ?night|many thanks|best wishes|lots of love|much love|(?:love|best)(?=[,\n])|xx|xo|xoxo)(?: (?:doc|doctor|dr|so much|a lot|a million|again|in advance|everyone|all|guys|team|sincerely|x|xx|from))?(?:[,.!]? ?\n ?|[,.!]? {1,2}(?:-{1,2} ?)?)$/,
)
const LOVED = atEnd(/(?:^|[\s.,!?])(?:love|best|lots of love|ta) $/)
const FROM = atEnd(/[,.!?] from $/)
const PARTED = /^(?:[,.!?;] {1,2}|\s?\n\s?| -{1,2} ?)$/
const LAST = /^[.!]?\s*(?:$|"[,}\]])/
const LAST_KISSED = /^[,.]? ?x{1,3}[.!]?\s*(?:$|"[,}\]])/
/** Whom or what people thank and promise: "cheers buddy", "will do, promise x". */
const NOT_SIGNED: ReadonlySet<string> = new Set(
  'buddy star dolly duke summer autumn spring art chance promise praise bliss comfort justice honor favour favor lucky gift charity drew rob sue miles bill'.split(
    ' ',
  ),
)

/** "thanks, may", "will do. hope x": who signs. */
export function signedWord({ token, left, gap, rightLow }: View): Found | null {
  const { low } = token
  if (!WORD_NAMES.has(low) || DAYS.test(low) || NOT_SIGNED.has(low)) return null
  const rest = rightLow.slice(token.text.length)
  const isKissed = LAST_KISSED.test(rest)
  if (!isKissed && !LAST.test(rest)) return null
  return THANKED.test(left) ||
    (!TIMES.has(low) && FROM.test(left)) ||
    (isKissed && (PARTED.test(gap) || LOVED.test(left)))
    ? made(token.text.length, 0.7)
    : null
}

const BESIDE =
  /^ (?:my|our|his|her|their) (?:(?:late|ex|old|older|oldest|elder|eldest|young|younger|youngest|little|big|twin|dear)[ -])?(?:wife|husband|hubby|partner|other half|son|daughter|brother|sister|mother|father|mom|mum|mam|dad|uncle|aunt|auntie|cousin|nephew|niece|gran|nan|nana|grand(?:ma|pa|mother|father|son|daughter)|friend|mate|neighbou?r|fianc[e]{1,2}|girlfriend|boyfriend|gf|bf|boss|carer|caregiver|flatmate|roommate|housemate|landlord|landlady|colleague|baby|boy|girl|(?:step|foster )(?:son|daughter|mother|father|mum|dad|mom)|(?:mother|father|sister|brother|son|daughter)-in-law)(?: (?:has|had|is|isnt|isn't|was|wasnt|who|whos|fell|says|said|cant|can't|wont|won't|doesnt|doesn't|didnt|didn't|gets|got|keeps|went|collapsed|fainted|passed|passes|took|takes|needs|thinks|told|found|rang|started|stopped|woke|just|also)(?![a-z])|[,'])/
/** "is patience the receptionist in" */
const IS_IT = atEnd(/(?:^|[^a-z])(?:is|was|isnt|isn't) $/)
const CARES =
  /^,? the (?:[a-z]{4,10} )?(?:nurse|midwife|physio|physiotherapist|carer|caregiver|doctor|gp|receptionist|pharmacist|chemist|paramedic|social worker|health visitor|dentist|optician|neighbou?r|lodger|landlord|landlady|dietitian|counsell?or|therapist)(?![a-z])/
const SAID = /^,? (?:said|says|told|tells|asked|rang|phoned|advised|explained|thinks|thought|wanted|wants)(?![a-z])/
const FROM_NEAR =
  /^ (?:from )?(?:next door|across the (?:road|street|hall|way)|(?:over|down|up) the (?:road|street|hall)|(?:up|down)stairs|(?:number|no\.?|flat|room|bed|unit) ?\d{1,4}[a-z]?)(?![a-z])/
/** Verbs that go on with "my husband is": "hope my husband is safe", "bill my boss". */
const TAKES_OBJECT: ReadonlySet<string> = new Set(
  'hope promise praise bless bill sue chase grant comfort favour favor star rob drew'.split(' '),
)

/** "benji's ears", "tell steph that", of names that no list of words has. */
function isOthers({ token, left, rightLow }: View): boolean {
  if (token.text.length < 3 || EPONYMS.has(token.low)) return false
  const rest = rightLow.slice(token.text.length)
  if (TOLD_WHAT.test(rest) && TOLD.test(left)) return true
  return rest.charCodeAt(0) === 0x27 && !NO_ARTICLE.test(left) && HAS.exec(rest) !== null
}

/** "Mark my husband has had a stroke", "joy from next door": who somebody is stands right behind the name. */
export function kinBeside(view: View): Found | null {
  const { token, left, gap, rightLow } = view
  if (!WORD_NAMES.has(token.low) && !(maybeGiven(token.low) && !isOrdinary(token.low))) return null
  const rest = rightLow.slice(token.text.length)
  if (!WORD_NAMES.has(token.low) && isOthers(view)) return made(token.text.length, 0.65)
  const isKin = !TAKES_OBJECT.has(token.low) && (BESIDE.test(rest) || (!MODAL.test(token.low) && CARES.test(rest)))
  // "the lady on the desk, Pearl, said"
  if (token.isTitle && gap === ', ' && SAID.test(rest) && !DAYS.test(token.low)) return made(token.text.length, 0.65)
  if (!isKin && !(token.low !== 'bill' && FROM_NEAR.test(rest))) return null
  return isCapital(token) || CLAUSE.test(left) || IS_IT.test(left) ? made(token.text.length, 0.7) : null
}
