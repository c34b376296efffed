import * as wanted from './intents.ts'
import * as thing from './things.ts'
import { STOP, VITAL_DRUG } from './words.ts'

// The kinds of words that requests are made of, and what each is looked for by.

const whole = (source: string) => new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g')
/** Stop-verbs of daily talk, beyond those of the older rules. */
const STOPS = `(?:${STOP}(?! (?:\\w+ ){0,3}(?:bleed\\w*|nose ?bleed\\w*|itch\\w*|cough\\w*|vomit\\w*|hiccups|sweating|snoring|diarrh\\w+|shaking|him|her from))|stops|quits|skips|skipping|drops|bins|w\\/o|close (?:the|my|his|her|these)|pointless|unnecessary|no point|packed in|came off|gone off|going off|alternate days|every second day|(?:doesn't|don't|not|won't|without|never) (?:\\w+ )?(?:have|having|take|get|need)(?: any)? (?:his|her|my|the|them|it)|doing nothing for|don't need|leav(?:e|ing) (?:\\w+ ){0,5}?(?:out|off|at home|behind)|pack(?:ing)? (?:\\w+ ){0,3}?in|jack(?:ing)? (?:\\w+ ){0,3}?in|knock(?:ing)? (?:\\w+ ){0,3}?on the head|giv(?:e|ing) (?:\\w+ ){0,3}?(?:up|a miss|a rest)|hold(?:ing)? (?:off )?(?:the|my|his|her|them)|don't bother|not bother\\w*|bother with|thrown? (?:\\w+ ){0,2}?(?:away|out)|binned|chucked|flushed|ditched|dumped|dump(?:ing)?|get(?:ting)? rid of|hav(?:e|ing) a (?:break|rest|holiday)|break from|holiday from|day off from|lay(?:ing)? off|eas(?:e|ing) off|go(?:ing)? without|manage without|cope without|live without|without (?:my|the|his|her)|com(?:e|ing) (?:\\w+ )?off|get(?:ting)? (?:\\w+ ){0,2}?off|go(?:ing)? off|stay(?:ing)? off|be off|i'm off|take (?:him|her|them|mum|dad|(?:my|our|the|his) (?:\\w+ )?\\w+) off|leave (?:the|my|his|her|hiv)|(?:from|as of) (?:today|now|tomorrow|tonight)(?: on)?,? (?:none|no more|i'm off|off)|off (?:them|it) (?:as of|from) (?:now|today)|(?:do|does) (?:i|he|she|we) (?:really|still|even|actually) (?:need|have) to (?:keep )?tak(?:e|ing)|not doing|refus(?:e|ing) to take|not taking|no more|none (?:from|tomorrow|any ?more)|to nothing|last (?:pill|tablet|one|dose) (?:today|tonight|tomorrow)|clean break|ending (?:my|the|his|her)|end(?: taking)? (?:my|the)|not give|stop giving|stop taking|doesn't take|don't take|half (?:of )?(?:my|the|his|her)|every other day|cut(?:ting)? (?:\\w+ ){0,3}?(?:out|down|back|in half)|swap(?:ping)?|switch(?:ing)?(?! (?:\\w+ ){0,2}(?:pens?|needles?|brands?|pumps?|sites?|pharmac\\w+))|replac(?:e|ing)|substitut\\w+|instead of|in place of|rather than|same as|(?:won't|not|no longer) be taking|wants? (?:\\w+ )?off|wanting off|do away with|kick(?:ing)?|abandon\\w*|sack(?:ing)? off)`

/** "Two weeks without it": the medicine stands elsewhere. */
const STOPS_IT =
  '(?:take|taking|have|having) (?:it|them) (?:every (?:other|second|third) day|when i (?:need|feel)\\w*|less often|only (?:when|on)|once a week)|(?:stop(?:ping)?|hold(?:ing)?|quit(?:ting)?|skip(?:ping)?|drop(?:ping)?|ditch(?:ing)?|w\\/o|without|leav(?:e|ing)|bin(?:ning)?|pack(?:ing)?|com(?:e|ing) off|get(?:ting)? off|go(?:ing)? off|not (?:take|taking)|throw(?:ing)?|chuck(?:ing)?|flush(?:ing)?|doing|close) (?:it|them|these|those|this|that|the same|all of (?:it|them))(?: (?:in|out|off|away|alone|now))?|(?:stop|skip|quit|leave|close|bin|drop|ditch|give up|come off|throw out) (?:the|his|her|my|all|these|those|all (?:the|my|his|her)) (?:tablets?|tabs|pills?|meds?|medicines?|medication|drugs?|stuff|treatment)'

/** What makes drowsy, beside the medicines. */
const SEDATIVES = `${thing.ALCOHOL}|${thing.PILLS}|${thing.VAGUE}|sedat\\w+|antihistamine|syrup`

const SOURCES = {
  stopsIt: STOPS_IT,
  stopped:
    'stopped|left (?:off|out)|quit|binned|came off|skipped|halved|cut (?:down|out)|threw|thrown|chucked|flushed|dropped|ditched|dumped|packed in',
  nods: "(?:that's|thats|that is|is that|was that|which is) (?:ok|okay|alright|all right|fine|right|safe)|isn't it|(?:right|ok|okay|yes|yeah|agreed|fine|alright) ?[?]|innit|no harm(?: done)?|back (?:us|me) up|unless you object|do i ?[?]|any objections?|say yes|(?:you|we) agree|cool with (?:you|that)|sounds? (?:good|ok|okay|fine|right)|(?:tell|assure) (?:me|us) (?:it's|that's|it is|i'm|its) (?:fine|ok|okay|safe|alright|all right)|please (?:confirm|approve)|just confirm|yes or no|(?:good|sensible|decent) (?:plan|idea|thinking)|agree ?[?]|(?:just )?say (?:it's|that's|its|thats) (?:fine|ok|okay|safe|alright|all right|grand)|unless (?:you|u) (?:say|object)|give me (?:your )?permission|wouldn't i|don't you think|is (?:his|her|their|my|this|that) plan (?:ok|okay|fine|safe)",
  how: wanted.HOW,
  may: wanted.MAY,
  wants: wanted.WANTS,
  doForMe: wanted.DO_FOR_ME,
  orders: wanted.ORDERS,
  signsFor: wanted.SIGNS_FOR,
  actsWell: wanted.ACTS_WELL,
  pests: wanted.PESTS,
  doseChoice: wanted.DOSE_CHOICE,
  asked: wanted.ASKED,
  makesNormal: wanted.MAKES_NORMAL,
  caught: wanted.CAUGHT,
  causes: wanted.CAUSES,
  allergy: wanted.ALLERGY,
  fiction: wanted.FICTION,
  quiets: wanted.QUIETS,
  peace: wanted.PEACE,
  getsHold: wanted.GETS_HOLD,
  gain: wanted.GAIN,
  asOther: wanted.AS_OTHER,
  writesHere: wanted.WRITES_HERE,
  bleeds: 'bleed\\w*|nose ?bleeds?|bruis\\w+|itch\\w*|cough\\w*|hiccups|shaking|seizure|the seizures?|fitting',
  amount: wanted.AMOUNT,
  take: wanted.TAKE,
  howMuch: wanted.HOW_MUCH,
  thisBody: wanted.THIS_BODY,
  otherDose: wanted.OTHER_DOSE,
  told: wanted.TOLD,
  consults: wanted.CONSULTS,
  mishap: wanted.MISHAP,
  planned: wanted.PLANNED,
  learns: wanted.LEARNS,
  usual: wanted.USUAL,
  boxLimit: wanted.BOX_LIMIT,
  against: wanted.AGAINST,
  corrects: wanted.CORRECTS,
  private: wanted.PRIVATE,
  conceal: wanted.CONCEAL,
  unseen: wanted.UNSEEN,
  beat: wanted.BEAT,
  getThrough: wanted.GET_THROUGH,
  spiteOf: wanted.SPITE_OF,
  untrue: wanted.UNTRUE,
  makes: wanted.MAKES,
  alters: wanted.ALTERS,
  putsIn: wanted.PUTS_IN,
  obtains: wanted.OBTAINS,
  illicit: wanted.ILLICIT,
  abuses: wanted.ABUSES,
  harms: wanted.HARMS,
  makesIll: wanted.MAKES_ILL,
  gives: wanted.GIVES,
  vessel: wanted.VESSEL,
  traceless: wanted.TRACELESS,
  stops: STOPS,
  vital: VITAL_DRUG,
  othersDrug: thing.OTHERS_DRUG,
  ownDrug: thing.OWN_DRUG,
  twoAmounts: wanted.TWO_AMOUNTS,
  youChoose: wanted.YOU_CHOOSE,
  overBox: wanted.OVER_BOX,
  unwritten: wanted.UNWRITTEN,
  tellsThem: wanted.TELLS_THEM,
  lostAgain: wanted.LOST_AGAIN,
  early: wanted.EARLY,
  asIf: wanted.AS_IF,
  sayWhat: wanted.SAY_WHAT,
  lies: wanted.LIES,
  duty: thing.DUTY,
  leftOver: wanted.LEFT_OVER,
  keepsIt: wanted.KEEPS_IT,
  unreviewed: wanted.UNREVIEWED,
  prescribes: wanted.PRESCRIBES,
  travels: wanted.TRAVELS,
  inTruth: wanted.IN_TRUTH,
  fakes: wanted.FAKES,
  repeats: wanted.REPEATS,
  dosing: wanted.DOSING,
  sorePart: thing.SORE_PART,
  untold: wanted.UNTOLD,
  why: wanted.WHY,
  reports: wanted.REPORTS,
  disposes: wanted.DISPOSES,
  medicine: thing.MEDICINE_NAME,
  prescribed: `(?!(?:${thing.COUNTER_NAMES.join('|')})\\b)${thing.MEDICINE_NAME}`,
  counter: thing.COUNTER_NAMES.join('|'),
  pills: thing.PILLS,
  controlled: thing.CONTROLLED_ANY,
  natural: thing.NATURAL,
  carer: thing.CARER,
  authority: thing.AUTHORITY,
  check: thing.CHECK,
  fact: thing.HEALTH_FACT,
  paper: thing.PAPER,
  paperPart: thing.PAPER_PART,
  record: thing.RECORD,
  victim: thing.VICTIM,
  child: thing.CHILD,
  sedative: `${thing.MEDICINE_NAME}|${SEDATIVES}`,
} as const
export type Kind = keyof typeof SOURCES

/** What each kind is found by, everywhere in a text. */
export const PATTERNS = Object.fromEntries(
  Object.entries(SOURCES).map(([kind, source]) => [kind, whole(source)]),
) as Record<Kind, RegExp>

/** Kinds that can't stand where a wider one doesn't: names of medicines are one long list, looked for once. */
const WITHIN: Partial<Record<Kind, Kind>> = {
  prescribed: 'medicine',
  controlled: 'medicine',
  vital: 'medicine',
  counter: 'medicine',
  ownDrug: 'medicine',
}

/** What a medicine is one of; the rest of it is looked for where there is none. */
const OTHER_SEDATIVE = whole(SEDATIVES)

/** Whether a text holds a kind; each is looked for once, however many rules ask. */
export function kindsIn(text: string): (kind: Kind) => boolean {
  const known = new Map<Kind, boolean>()
  const look = (kind: Kind): boolean => {
    if (kind === 'sedative') return holds('medicine') || text.search(OTHER_SEDATIVE) >= 0
    const wider = WITHIN[kind]
    return (wider === undefined || holds(wider)) && text.search(PATTERNS[kind]) >= 0
  }
  const holds = (kind: Kind): boolean => {
    let held = known.get(kind)
    if (held === undefined) known.set(kind, (held = look(kind)))
    return held
  }
  return holds
}
