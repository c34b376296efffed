import type { Turn } from '../../core/chat.ts'
import type { Finding } from '../../core/clinical.ts'
import { fold } from '../../core/text.ts'
import { readAnswer } from '../assertion/answers.ts'
import { conceptOf, kindsOf } from '../match/concepts.ts'
import { PLAINLY, UNTOLD } from '../plain-finding.ts'
import { wording } from '../wording/index.ts'

/**
 * What people answer to a question about suicide, and seldom with a yes: "it has crossed my mind", "I'd never act on it",
 * "there's a rope in the garage", "took tablets in October". NICE NG225 (2022) and the Columbia screen ask for thoughts,
 * way and means, and what was done; whoever evades the question has not said no (CLINICAL.md: unanswered = urgent). `read` is what question and answer gave before,
 * `own` what the answer tells in its own words.
 */
export function withCrisis(
  read: readonly Finding[],
  question: Turn,
  answer: Turn,
  own: readonly Finding[],
): readonly Finding[] {
  const told = crisisAnswer(question, answer, own)
  if (told.length === 0) return read
  // "Not seriously": no denial of suicidal thoughts where the same words own up to some.
  const kinds = new Set(told.flatMap(({ code }) => [...kindsOf(code)]))
  const isUndone = ({ code, assertion }: Finding) =>
    assertion.negation === 'negated' && [...kindsOf(code)].some((kind) => kinds.has(kind))
  return [...read.filter((finding) => !isUndone(finding)), ...told]
}

function crisisAnswer(question: Turn, answer: Turn, said: readonly Finding[]): Finding[] {
  const told = new Set(said.filter(({ assertion }) => assertion.negation !== 'negated').map(({ code }) => code))
  return toldOf(question.text, answer.text, said).flatMap(([code, negation]) => {
    const concept = conceptOf(code)
    if (!concept || [...told].some((one) => kindsOf(one).has(code))) return []
    return [
      {
        ...UNTOLD,
        code,
        name: concept.name,
        kind: concept.kind,
        assertion: { ...PLAINLY, negation },
        quote: answer.text.trim(),
        start: answer.text.length - answer.text.trimStart().length,
        end: answer.text.trimEnd().length,
        turn: answer.id,
        question: question.id,
      },
    ]
  })
}

/** Whether an answer in other words than yes owns up to what a question about suicide asked. */
export function ownsUpTo(question: string, answer: string, said: readonly Finding[]): boolean {
  return toldOf(question, answer, said).length > 0
}

function toldOf(question: string, answer: string, said: readonly Finding[]): readonly Said[] {
  const topic = topicOf(question)
  if (topic === null) return []
  const { kind } = readAnswer(answer)
  if (
    (kind === 'other' && !OF_ANY_TALK.has(topic) && topic !== 'count') ||
    kind === 'asks' ||
    (kind === 'was' && topic === 'done')
  )
    return []
  const text = fold(answer).text.replaceAll(/['\u2019]/g, '')
  if (ASKS.test(text) && !EVADES.test(text)) return []
  // "No. They'd all be better off": a burden to others is a thought of dying, whatever was said before it.
  if (/^(?:thoughts|harm|why|way)$/.test(topic) && BURDEN.test(text)) return [['suicidal-thoughts', 'affirmed']]
  const found = READERS[topic](text, { isDenied: kind === 'no' || kind === 'fine', said })
  if (found.length > 0 || kind !== 'unclear' || !question.includes(wording('en', 'question.again'))) return found
  // Asked for the second time and not answered again: unanswered, which is urgent at least.
  return topic === 'thoughts' || topic === 'why' ? [['suicidal-thoughts', 'possible']] : []
}

/** Perceived burden (Joiner, interpersonal theory of suicide, 2005): "they'd be better off", "nobody would miss me". */
const BURDEN =
  /\b(?:they|theyd|everyone|everyoned|everybody|everybodyd|people|(?:my |the )?(?:family|kids|children|wife|husband|mum|mom|partner|world))(?: (?:would|will|might|all|probably|just|be|is|are|d|ll|really))* better off\b(?! (?:with (?!out)|if (?:i|we) (?:got|had|found|move)|financially|in (?:a|the) new))|\b(?:no ?one|nobody)(?:d)?(?: (?:would|will))?(?: even| really)? (?:miss|notice if i|care if i)\b/

/** A question of one's own ("can I take ibuprofen for it?"). */
const ASKS =
  /^\W*(?:(?:but|and|so|ok|okay|also)\W+)*(?:can|could|should|may|is|how|when|will|does|do) (?:i|it|this|that|there|they|long|much|many|soon|do|does)\b[^?]*\?\W*$/

type Topic = 'thoughts' | 'way' | 'done' | 'why' | 'harm' | 'dose' | 'count' | 'wish' | 'fear' | 'company'
type Said = readonly [code: string, negation: 'affirmed' | 'possible']
type Reader = (
  text: string,
  about: { readonly isDenied: boolean; readonly said: readonly Finding[] },
) => readonly Said[]

const DEATH =
  /\b(?:(?:kill|killing|end|ending|tak(?:e|ing)) (?:(?:your|their|his|her) (?:own )?(?:life|lives)|yourself|themselves|himself|herself|things|it all)|suicid\w*|(?:wish|want)\w* (?:\w+ ){0,3}(?:die|dead)|better off dead|not (?:be|being|wanting to be) (?:alive|here))\b/i
const HARM = /\b(?:hurt|hurting|harm|harming|cut|cutting) (?:yourself|themselves|himself|herself)\b/i
const WAY =
  /\b(?:(?:how|where) (?:you|they|he|she) (?:would|might|will|could) (?:do (?:it|this|that)|end|kill)|got anything ready|(?:have|got|made|any) (?:a |any )?(?:plans?|method)\b.{0,40}\b(?:life|suicide|kill|yourself|do it|end))/i
const DONE =
  /\b(?:(?:done|do) anything to (?:try to )?(?:end|kill|harm|hurt)|(?:tried|attempted|try) to (?:end|kill|take)|suicide attempt|attempted suicide)\b/i
const WHY =
  /\bto (?:hurt|harm|kill) (?:yourself|themselves|himself|herself) or to die\b|\bpart of (?:you|them) want to die\b/i

const DOSE =
  /\b(?:taken?|took|swallow(?:ed)?) (?:\w+ ){0,3}(?:more than (?:you|they|he|she|the)|too (?:many|much)|an overdose)\b/i

/** "How many did you take?", of what is swallowed at once: a course, an inhaler and insulin count otherwise. */
const COUNT =
  /\bhow (?:many|much)\b(?!.{0,30}\b(?:days?|weeks?|months?|times|puffs?|sprays?|units?|drops?|sips?|drinks?|doses?|courses?|antibiotics?|cigarettes?|steps|so far|a day|each|per|every|in (?:a|one) (?:day|week))\b).{0,40}\b(?:did|have|has|had) (?:you|he|she|they|your \w+)(?: \w+)? (?:take|taken|took|swallow(?:ed)?|had|have|eaten?|inject(?:ed)?|get through|gone|put)\b/i

/** Questions of any talk, which nobody asks about suicide and some answer with it. */
const WISH =
  /\bwhat (?:would|could|might|can|do|are) (?:we |you |it )?(?:\w+ ){0,2}(?:help|want|wish|hop(?:e|ing)|need|like|looking for|make (?:it|things|you))\b|\b(?:anything|something) (?:else|more)\b/i
const FEAR = /\b(?:worr(?:y|ies|ied|ying)|scar(?:es?|ed|ing)|afraid|fear|concern(?:s|ed|ing)?|on your mind)\b/i
const COMPANY =
  /\bare you (?:\w+ )?(?:safe|alone|on your own)\b|\b(?:anyone|anybody|someone|somebody) (?:there )?with you\b/i
const OF_ANY_TALK: ReadonlySet<Topic> = new Set(['wish', 'fear', 'company'])

/** The last sentence that asks decides; a second one in the same turn asks for the same mostly. */
function topicOf(question: string): Topic | null {
  const asks = /[^.?!]*\?[^?]*$/.exec(question)?.[0] ?? question
  if (WHY.test(asks)) return 'why'
  if (WAY.test(asks)) return 'way'
  if (DONE.test(asks)) return 'done'
  if (DOSE.test(asks)) return 'dose'
  if (COUNT.test(asks)) return 'count'
  if (DEATH.test(asks)) return 'thoughts'
  if (HARM.test(asks)) return 'harm'
  if (WISH.test(asks)) return 'wish'
  if (FEAR.test(asks)) return 'fear'
  return COMPANY.test(asks) ? 'company' : null
}

/** "It crossed my mind", "I've thought about it", "on bad days", "every day". */
const THINKS = [
  /\b(?:thought|thinking|think|thinks|wondered|wondering|wonder|dreamt|dream|dreaming|fantasis\w+|toyed|toying) (?:about|of|with|what it) (?:it|that|this|doing|them|both|how|ending|killing|dying|death|not|being|suicide|would)\b/,
  /\b(?:considered|considering|contemplat\w+|imagin(?:ed|e|ing)|pictured?|planned) (?:it|that|this|doing|them|both|ending|killing|dying|suicide|not)\b/,
  /^\W*(?:(?:well|um|er|i|ive|have|i have|i do|i did|guess|maybe|yeah|just|only|always|sometimes)\W+)*(?:thought|thinking|considered|considering|contemplated|wondered)(?: (?:about|of|on))?\W*(?:$|but\b|once|lots|a lot)/,
  /\b(?:cross(?:es|ed|ing)?|entered|came (?:in)?to|comes (?:in)?to|pops? into|popped into|(?:goes|went|going|runs|ran|flash(?:es|ed)) through|(?:back|front) of|(?:been|always|often|is|are|stuck) (?:on|in)|on) (?:my|his|her|their|your|the) (?:mind|head|thoughts)\b/,
  /\b(?:(?:the|these|those|dark|such|bad|some|fleeting|passing|intrusive|passive) (?:thoughts?|ideas?)|fleeting|passing|intrusive|passively?)\b/,
  /\b(?:i|i do|do|does|still|always) (?:think|feel) (?:it|that way|like that|like it)\b|\b(?:urges?|temptation|pull|thought) (?:is|are|was|were|comes?|gets?)\b|\b(?:wobbl\w*|harder to (?:ignore|fight|resist|push away))\b/,
]
/** "On bad days", "every night", "comes and goes", as the whole of a short answer. */
const HOW_OFTEN = [
  /^\W*(?:(?:well|um|er|yeah|probably|maybe|honestly|only|just|mostly|it|its|they|that|tbh)\W+)*(?:every|each|most|all|some|on|at|in|late|when|whenever|more|comes?|here|once|now|from|off|lots?|a)\b.{0,30}\b(?:days?|nights?|hours?|minutes?|mornings?|times?|while|now|alone|low|bad|drunk|drink|like|often|than|goes?|go|twice|there|again|off|on|lately|lot|bed|dark)\b/,
  /^\W*(?:(?:well|um|er|yeah|probably|maybe|honestly|only|just)\W+)*(?:often|constantly|occasionally|lately|daily|nightly|frequently|always|nonstop|recently)\b/,
]
const SHORT = 8
/** "I'd never act on it", "I couldn't do that to my kids", "too scared to": who says why not has thought of it. */
const HOLDS_BACK =
  /\b(?:act (?:on|upon)|go through with|carry (?:it|them|that) out|follow (?:it )?through|do (?:that|this|it) to (?:my|the|them|him|her|mum|mam|mom|dad)|too (?:scared|afraid|frightened|cowardly|chicken|weak|much of a coward)|a coward|(?:have|got|had) (?:the )?(?:guts|courage|nerve|balls|bottle|strength|energy)(?: to| for)?|brave enough|(?:only )?(?:thing|reason|one)s? (?:that )?(?:stop|stopping|stops|keep|keeping|keeps)\b|keeps? me (?:here|alive)|(?:because|cos|coz|cuz|bc) of (?:my|the) (?:kids?|children|son|daughter|dog|cat|mum|mam|mom|dad|wife|husband|family|boys?|girls?|baby|faith|religion)|against my (?:faith|religion)|(?:faith|religion|god|church|allah) (?:\w+ )?(?:allow|forbid|let)\w*|(?:a )?sin\b)/
/** "Not seriously": less than what was asked, which is no denial. */
const LESS =
  /^\W*(?:(?:no|well|um|er|i mean)\W+)*not (?:that |all that |too |very |really |in )?(?:detail|serious|seriously|actively|actually|exactly|properly|as such|in so many words|kill|killing|to (?:that|the) (?:point|extent)|today|right now|at the moment|this (?:week|minute|second)|yet|tonight|often|every day|all the time|always|at the min)\b|^\W*(?:less|more) (?:than|often|so)\b/
/** Evades: neither answered nor denied. */
const EVADES =
  /^\W*(?:(?:well|um|er|no|look|honestly|and|but|so)\W+)*(?:(?:i )?(?:would ?nt|would not|wont|will not|aint|am not|im not|not) (?:tell|telling|saying|say|going to (?:say|tell|answer)|gonna (?:say|tell|answer)|answering|discussing)|does it (?:even |really )?matter|what (?:does it|difference|if i)|who (?:would ?nt|cares)|whats it to you|so what|why (?:would|should|does|do you|are you)|would you (?:blame|not|even|care)|none of your|(?:ill |i )?pass\b|skip|next(?: question| one)?\W*$|no comment|dont (?:ask|go there|worry about)|if i (?:said|say|told|tell|was)|will you (?:call|send|tell|section|lock)|are you going to (?:call|send|tell|section)|promise (?:not|you)|you (?:dont|wont|wouldnt) (?:want|understand|care)|rather not|id rather|prefer not|(?:i )?(?:dont|do not) (?:want|wanna|wish|like|feel like) (?:to )?(?:say|talk|answer|discuss|go|think|talking|answering)|can we (?:not|skip|talk)|can i (?:not|skip)|hard to say|complicated|it depends|depends|define|what do you mean by (?:mean|thinking))/
/** "I'd be happy if a bus hit me", "just want it to stop": the wish, without the deed. */
const WISHES =
  /\b(?:(?:want|wanted|wish|need|needed|just) (?:\w+ ){0,2}(?:it|this|everything|all of it|the pain|them|things)(?: all)? (?:to )?(?:stop|end|go away|be over|over|gone)|(?:want|wanted|wish) (?:\w+ ){0,2}(?:out|peace|escape|to (?:disappear|vanish|escape|stop existing|not (?:be|exist|wake)|sleep (?:forever|and)|go to sleep|be gone|be with))|(?:part|half|bit|side) of me|in (?:that|the) moment|(?:would ?nt|did ?nt|dont|do not|not) (?:\w+ ){0,2}(?:care|mind|bothered|sad|sorry)\b|happy if|relief if|not (?:be|being|wake|waking) (?:here|alive|around|up))/
/** Where somebody is sure: nothing behind it turns "never" into a thought, unless it goes on with a but. */
const FIRM =
  /^\W*(?:(?:oh|god|gosh|good|lord|hell|jesus|christ|well|um|er|erm)\W+)*(?:no|nope|nah|never|not at all|not ever|absolutely not|definitely not|of course not|certainly not|no way)\b/
const TURNS = /\b(?:but|though|although|only|just|except|however|well|maybe|apart|then again|yet)\b/

const FIGHTS_OFF = /\b(?:not|never|no|dont|havent|hasnt|didnt|doesnt|wouldnt|isnt|wasnt) (?:\w+ ){0,2}$/
/** Whether something stands in the text and no "never" right before it. */
function tells(text: string, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => {
    const at = text.search(pattern)
    return at >= 0 && !FIGHTS_OFF.test(text.slice(0, at)) && !FIGHTS_INSIDE.test(pattern.exec(text)![0])
  })
}
const FIGHTS_INSIDE = /\b(?:not|never|havent|hasnt|dont|didnt|doesnt) /

const thoughts: Reader = (text, { isDenied, said }) => {
  const firm = FIRM.exec(text)
  const rest = firm ? text.slice(firm[0].length) : text
  const turned = firm ? (TURNS.exec(rest)?.index ?? -1) : 0
  const behind = turned < 0 ? '' : rest.slice(turned)
  const hasMeans = said.some(
    ({ code, assertion }) => kindsOf(code).has('suicide-means') && assertion.negation !== 'negated',
  )
  if (behind !== '' && (tells(behind, THINKS) || tells(behind, [WISHES]))) return [['suicidal-thoughts', 'affirmed']]
  if (firm === null && text.split(/\s+/).length <= SHORT && HOW_OFTEN.some((pattern) => pattern.test(text)))
    return [['suicidal-thoughts', 'possible']]
  if (firm === null && (HOLDS_BACK.test(text) || LESS.test(text) || WISHES.test(text)))
    return [['suicidal-thoughts', 'possible']]
  if (firm !== null && behind !== '' && (HOLDS_BACK.test(behind) || LESS.test(behind)))
    return [['suicidal-thoughts', 'possible']]
  if (hasMeans && !isDenied) return [['suicidal-thoughts', 'possible']]
  return EVADES.test(text) && !(firm !== null && isDenied) ? [['suicidal-thoughts', 'possible']] : []
}

const THING =
  /\b(?:ropes?|nooses?|belts?|ligatures?|cords?|hang(?:ing)?|pills?|tablets?|tabs|meds|medication|medicines?|insulin|paracetamol|morphine|patches|overdos\w*|od|trains?|tracks?|railway|station|tube|bridges?|cliffs?|roofs?|rooftop|flats|tower|multi ?stor\w*|car ?park|height|heights|balcony|window|jump(?:ing)?|cars?|exhaust|hose|gas|guns?|shotgun|rifle|knife|knives|blades?|razors?|cut(?:ting)?|wrists?|drown\w*|river|sea|canal|lake|reservoir|bleach|antifreeze|poison|helium|nitrogen|charger|scarf|dressing gown|lorry|lorries|truck|traffic|motorway|starv\w*|charcoal|petrol|pesticides?|tramadol|codeine|propranolol|amitriptyline|heroin|fentanyl|stash|toaster)\b/
const PREPARES =
  /\b(?:googled|looked (?:it |them |things |ways |some )?(?:up|into)|looked at|looking (?:up|at|into)|researched|read (?:up|about)|searched|picked|chosen|chose|know (?:exactly )?(?:how|where|when|what|which)|worked (?:it )?out|sorted|saved|saving|hoard\w*|stockpil\w*|stored|hidden|hid|bought|ordered|(?:got|have) (?:it|everything|them|enough|(?:all|what) (?:i|he|she|that)|a (?:few|couple))|wrote|written|letters?|notes?|a will|the will|goodbyes?|affairs|everything (?:is )?ready|ready|ideas?|(?:a|some|few|different|the|several) (?:ways?|methods?)|vague(?:ly)?|roughly|in (?:my head|theory|outline)|same (?:way|as)|like (?:last time|my|before)|been (?:to|keeping|putting)|keeping (?:\w+ ){0,2}back|rehears\w*|practis\w*|tested|measured|drove past|walked past|been up)\b/
const NO_WAY_SAID =
  /\b(?:no|not|nothing|none|never|dont|doesnt|havent|hasnt|didnt|isnt|wouldnt|without|any|threw|thrown|rid|gave|given|handed|locked|away|lock|cant) (?:\w+ ){0,4}$/
const GOT_RID =
  /\b(?:got|get|getting) rid of\b|\b(?:threw|thrown|gave|given|handed|locked|flushed) (?:\w+ ){0,4}(?:away|out|back|in|up|to)\b/

const way: Reader = (text, { isDenied }) => {
  const firm = FIRM.exec(text)
  const rest = firm ? text.slice(firm[0].length) : text
  const turned = firm ? (TURNS.exec(rest)?.index ?? -1) : 0
  if (turned < 0 || (isDenied && !firm)) return []
  const behind = rest.slice(turned)
  if (GOT_RID.test(behind)) return []
  const says = [THING, PREPARES].some((pattern) => {
    const at = behind.search(pattern)
    return at >= 0 && !NO_WAY_SAID.test(behind.slice(0, at))
  })
  if (says || LESS.test(text) || tells(text, THINKS)) return [['suicide-plan', 'possible']]
  return EVADES.test(text) ? [['suicidal-thoughts', 'possible']] : []
}

const ACT =
  /\b(?:took|taken|tried|attempted|cut|hung|hanged|tied|jumped|overdosed|od|oded|swallowed|drank|drunk|stopped (?:eating|taking|my)|stood (?:on|at|by|in)|climbed|walked (?:to|in|into|out|onto|up)|went (?:to|up|in|into|onto)|drove (?:to|at|into|off|out)|sat (?:on|in|by|with)|lay|laid|held|put (?:a|the|it|my)|wrote|bought|saved|crashed|found me|ended up in|in (?:hospital|a and e|a&e|resus|icu)|pulled me|talked me|stomach pumped|sectioned|nearly|almost|had a go|came close|close to|chickened|bottled)\b/
const LONG_AGO =
  /\b(?:\d+|two|three|four|five|six|seven|eight|ten|several|many|few|couple of|some) years? (?:ago|back)|\b(?:years|ages|decades|long time) ago|\b(?:19|20)\d\d\b|\bwhen (?:i|he|she) was\b|\bas a (?:kid|child|teen\w*|student)\b|\b(?:a|last|the other) year\b|\b(?:in|at) (?:my (?:teens|twenties|20s)|uni|university|college|school)\b|\bat (?:nine|four|five|six|seven|eigh|thir)\w*teen\b|\bat (?:1\d|2\d)\b/
const HELP_ASKED =
  /\b(?:took|taken|take|take|put|went|go|walked|tried|try|sat|stood|drove|drank) (?:\w+ ){0,3}(?:advice|walks?|dog|deep breaths?|breaths?|time off|leave|up (?:yoga|running|a hobby)|gp|doctor|doctors|counsell\w*|therapy|therapist|work|shops?|school|help|better|harder|my best|to (?:be|stay|get|keep|feel|sleep|cope|think|see|talk|eat|relax|carry|move)|water|tea|coffee|meditat\w*|exercise|mindful\w*|citalopram|as prescribed)\b/

/** Interrupted or given up, which the Columbia scale counts as an attempt. */
const NEARLY = /^\W*(?:nearly|almost|came close|close)\b/

const done: Reader = (text, { isDenied }) => {
  const firm = FIRM.exec(text)
  const rest = firm ? text.slice(firm[0].length) : text
  const turned = firm ? (TURNS.exec(rest)?.index ?? -1) : 0
  if (turned < 0 || (isDenied && !firm && !NEARLY.test(text))) return []
  const behind = rest.slice(turned)
  if (LONG_AGO.test(behind) || HELP_ASKED.test(behind)) return []
  const at = behind.search(ACT)
  if (at >= 0 && !/\b(?:not|never|no|dont|havent|hasnt|didnt|without) (?:\w+ ){0,2}$/.test(behind.slice(0, at)))
    return [['suicide-attempt', 'possible']]
  return EVADES.test(text) ? [['suicidal-thoughts', 'possible']] : []
}

const OWN_SKIN =
  /\b(?:scratch|scratched|cut|cuts|cutting|burn|burned|burnt|hit|punch|punched|bit|bang|banged|pull|pick|hurt|hurting|starve|starved|stabbed|scraped|carved) (?:(?:at|my|his|her|their|out|into) )?(?:\w+ )?(?:myself|himself|herself|themselves|arms?|legs?|thighs?|wrists?|skin|head|hair|stomach|wall|it)\b|^\W*(?:just |only |mostly |sometimes )*(?:cutting|scratching|burning|hitting|scratches|cuts|burns)\b|\b(?:i|ive|she|he) (?:cut|scratched|burned|burnt) (?:a (?:bit|little)|again|once|twice|lightly|superficially|last|this|yesterday|today)\b/

const harm: Reader = (text, about) => {
  const at = text.search(OWN_SKIN)
  const isFirm = FIRM.test(text) && !TURNS.test(text)
  if (
    at >= 0 &&
    !isFirm &&
    !FIGHTS_OFF.test(text.slice(0, at)) &&
    !/\b(?:accident|shaving|cooking|chopping|kitchen)/.test(text)
  )
    return [['self-harm', 'possible']]
  return thoughts(text, about).map(([, negation]) => ['urge-to-self-harm', negation] as const)
}

const MUCH =
  /\b(?:whole|entire|full|all of|box(?:es)?|packets?|packs?|bottles?|strips?|handfuls?|the lot|loads|dozens?|(?:[89]|[1-9]\d|1\d\d|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty))\b/
const dose: Reader = (text, { isDenied }) =>
  !isDenied && FIRM.exec(text) === null && (MUCH.test(text) || /^\W*(?:yes|yeah|yep|yup)\b/.test(text))
    ? [['overdose', 'possible']]
    : []

/** More than a packet allows in a day (eight of paracetamol or co-codamol), as a bare number or as all there was. */
const COUNTED =
  /\b(?:9|[1-9]\d|1\d\d|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred)(?:ish|odd)?\b(?! ?(?:\/|x\b|mgs?|mcg|g\b|grams?|mls?|mils?|units?|milli\w*|micro\w*|a ?m\b|p ?m\b|oclock|hours?|hrs?|mins?|minutes?|days?|weeks?|months?|years?|ago))(?!.{0,12}\b(?:since|over|in|this|a|per|last)\b.{0,8}\b(?:week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)/
const ALL_THERE_WAS =
  /\b(?:the (?:whole |entire )?(?:lot|box|packet|pack|bottle|strip|sheet)|whole|entire|full|all of (?:them|it|the|my|his|her)|everything|every (?:one|last|single)|all (?:thats? |that was )?(?:left|there)|boxes|packets|bottles|strips|handfuls?|a (?:box|packet|strip|bottle|sheet)|loads|dozens?|too (?:many|much)|lost count|did ?nt count|enough to)\b/
const AS_TOLD =
  /\b(?:as prescribed|as (?:the|my) (?:doctor|gp|nurse|box|label)|as told|course|as it says|left in|left over)\b/

const count: Reader = (text, { isDenied }) =>
  !isDenied && FIRM.exec(text) === null && !AS_TOLD.test(text) && (COUNTED.test(text) || ALL_THERE_WAS.test(text))
    ? [['overdose', 'possible']]
    : []

/** "Not being here", "for it all to stop. everything. me", as the whole of what is wished: it says of nothing else what should stop. */
const NOT_TO_BE =
  /^\W*(?:(?:just|only|honestly|nothing|really|probably|maybe|if|for|i|id|im|would|like|want|wanna|wish|to|was|were|could|tbh|being able)\W+)*(?:(?:not (?:be|being|to be|wake|waking|exist|existing)|werent|wasnt|stop(?:ped)? (?:being|existing|living)) ?(?:up|here|alive|around)?|(?:be(?:ing)? )?(?:die|dying|dead|death|gone)|(?:disappear|vanish)(?:ing)?|(?:it|everything|life)(?: all)? (?:to )?(?:stop|end|be over)\W+(?:everything\W+)?me)(?:\W+(?:any ?more|any longer|at all|forever|tbh|really|now|please|soon|at this point))*\W*$/
const wish: Reader = (text) => (NOT_TO_BE.test(text) ? [['suicidal-thoughts', 'affirmed']] : [])

/** Afraid of what they will do: "that i will do it tonight", "what I might do". */
const OWN_DEED =
  /^\W*(?:(?:just|only|mostly|honestly)\W+)*(?:that (?:i|ill|im|id)(?: (?:will|might|may|could|would|am|going|gonna|to|just|actually|really|end|up))* (?:do|doing) (?:it|something)(?: (?:silly|stupid|bad|daft))?(?: (?:tonight|today|soon|again|now|this time|to myself))*|what i(?:ll| will| might| may| could)? (?:might |may |could )?do(?: to myself| tonight| next)*)\W*$/
const fear: Reader = (text) => (OWN_DEED.test(text) ? [['suicidal-thoughts', 'possible']] : [])

/** Who is asked whether somebody is with them, and tells of the rope that is. */
const company: Reader = (_, { said }) =>
  said.some(({ code, assertion }) => kindsOf(code).has('deadly-thing-had') && assertion.negation !== 'negated')
    ? [['suicidal-thoughts', 'possible']]
    : []

const READERS: Readonly<Record<Topic, Reader>> = {
  thoughts,
  way,
  done,
  why: thoughts,
  harm,
  dose,
  count,
  wish,
  fear,
  company,
}
