import type { Subject } from '../core/clinical.ts'

/**
 * True where every sentence of a text that no rule knows is a request or question without a sufferer, or says that all is
 * well: papers, a repeat without symptoms, a question of general health, a wish for a healthier life, an animal (NHS
 * England: access to general practice; NICE PH49 2014, behaviour change; NICE PH24 2010, alcohol: harmful drinking is
 * asked about with AUDIT-C). One sentence that is none of these leaves the text unknown, and a person decides.
 */
export function isHarmlessRequest(text: string, { ageYears }: Pick<Subject, 'ageYears'>): boolean {
  if (GRAVE.test(text) || (typeof ageYears === 'number' && ageYears < ADULT_FROM_YEARS)) return false
  const sentences = text
    .toLowerCase()
    .replace(/[\u2019']/g, '')
    .split(/[.?!,;\n]+|\s[-\u2013]\s|\bbut\b/)
    .map((sentence) => sentence.trim().replace(OPENERS, ''))
    .filter(Boolean)
  const isRequest = (sentence: string) => REQUESTS.some((form) => form.test(sentence)) || isOfAnimal(sentence)
  return sentences.some(isRequest) && sentences.every((sentence) => CALM.test(sentence) || isRequest(sentence))
}

/** A child's wish to be thinner, or to stop a medicine, is looked at. */
const ADULT_FROM_YEARS = 18

/** Who is at risk by a mixture of medicines, and what is asked by somebody who means harm: never small by its form. */
const GRAVE =
  /\b(?:lethal|fatal\w*|overdos\w*|die|dying|died|dead|death|kill\w*|suicid\w*|poison\w*|painless\w*|too many|already|accident\w*|mistake|by now|pregnan\w*|breast ?feeding|bab(?:y|ies)|newborn|infant|toddler|child|warfarin|methotrexate|lithium|insulin|epi ?pens?|steroids?|mtx|starv\w*|laxatives?|purg\w*|transplant|chemo\w*)\b/i

const OPENERS = /^(?:(?:hi|hello|hey|please|pls|so|ok|just|quick question|quick one|question|doctor|doc|and|also)\s+)+/

const CALM =
  /^(?:(?:i ?a?m |i |im |am |all |breathing |feeling |feel |doing |otherwise |otherwise i ?a?m |everything is |its |all is )*(?:fine|well|ok|okay|good|healthy|stable|under control)(?: otherwise| now| thanks| thank you)*|no (?:symptoms|problems|issues|complaints|side effects|rush|hurry)(?: at all| otherwise| now)*|nothing urgent|not urgent|(?:i ?a?m |im )?(?:curious|asking|wondering)|thanks|thank you|cheers|please|hi|hello|hey|mine was last (?:month|year)|for (?:my |a )?(?:homework|essay|course|school project)|(?:ive |i have |we have |weve |i |we )?(?:recently |only )?moved (?:here|house|to the area|into the area|to town)(?: last (?:week|month))?)$/

const WISH = '(?:i |id |we |we would |i would )?(?:really )?(?:want|wanna|like|need|would like|am trying|trying|hoping)'
const HEALTHIER =
  '(?:lose (?:some |a bit of |a little )?weight|get (?:fit|fitter|in shape)|eat (?:more )?health(?:y|ily|ier)|eat better|exercise more|be more active|(?:cut down|cut back)(?: on)? (?:sugar|salt|drinking|alcohol|smoking|caffeine)|drink less|stop smoking|quit smoking|stop vaping|quit vaping)'
const MEDICINES = '[a-z0-9]+(?: (?:and|or|tablets|cream|gel|drops|[0-9]+ ?mg)| [a-z0-9]+)?'

const REQUESTS: readonly RegExp[] = [
  // A wish for a healthier life.
  new RegExp(
    `^(?:${WISH} (?:to |help to |some help to |help )?|how (?:do|can|could|should) i |tips to |advice to )${HEALTHIER}$`,
  ),
  /^(?:(?:any |some |need |want )*(?:tips|advice|help)) (?:on|with|for|about) (?:losing weight|weight loss|diet|exercise|healthy eating|getting fit|stopping smoking|quitting smoking|quitting vaping|vaping|smoking)$/,
  /^(?:i think |i reckon |i feel )?(?:i |im |i am |ive been |i have been )+(?:drink|drinking) (?:a bit |a little |bit |way )?too (?:much|often)(?: alcohol| wine| beer)?(?: these days| lately| recently| at the moment)?$/,
  // A repeat, told with nothing that is wrong.
  /^(?:i |can i |could i |may i |id like to |i would like to )?(?:need|get|have|want|like|order)(?: to (?:get|have))? (?:my|more of my|another) (?:[a-z]+ ){1,3}(?:repeated|refilled|renewed|topped up|reissued)$/,
  // General health, nobody named who suffers.
  /^how (?:common|likely|rare|contagious|infectious|dangerous|serious) (?:is|are) (?!this|that|it|my|the)[a-z ]{3,40}$/,
  /^how long (?:does|do) (?!this|that|it|my)[a-z ]{3,30} (?:usually |normally |typically )?(?:last|take)(?: usually| normally)?$/,
  /^(?:what are (?:the )?)?(?:common |usual )?(?:side ?effects|benefits|risks|symptoms|signs|causes) of (?!this|that|my|it)[a-z ]{3,40}$/,
  /^(?:what|whats) (?:is |are )?(?:the )?difference between [a-z ]{3,60}$/,
  /^(?:is|are) (?!this|that|it|he|she|my|the)[a-z]+(?: [a-z]+)? (?:contagious|infectious|catching|hereditary|genetic|inherited)$/,
  /^(?:does|do) (?!this|that|it|my)[a-z]+(?: [a-z]+){0,2} run in (?:the )?famil(?:y|ies)$/,
  /^how (?:is|are) (?!this|that|it|he|she|my|the)[a-z]+(?: [a-z]+){0,2} (?:treated|diagnosed|spread|caught|passed on|prevented)$/,
  /^how (?:much|many) (?:water|fibre|sleep|exercise|salt|sugar|steps|units|fruit|alcohol|coffee)(?: [a-z]+){0,6}$/,
  new RegExp(
    `^(?:is it|is) (?:ok|okay|safe|fine|alright|all right) (?:to |if i )(?:take|use|mix|combine|have) ${MEDICINES} (?:with|and|alongside|while on|together with) ${MEDICINES}(?: together)?$`,
  ),
  new RegExp(
    `^(?:can|may|could|should) (?:i|you|we) (?:take|use|mix|combine) ${MEDICINES} (?:with|and|alongside|while on|together with) ${MEDICINES}(?: together)?$`,
  ),
  // Joining a practice.
  /^how (?:do|can|could) (?:i|we|you) (?:register|join|sign up|enrol)(?: [a-z]+){0,5}$/,
  /^(?:are you|is the (?:practice|surgery)) (?:taking|accepting) (?:on )?new patients$/,
]

/** A vet's matter, unless somebody was bitten, scratched or is unwell with it. */
function isOfAnimal(sentence: string): boolean {
  return ANIMAL.test(sentence) && !PERSON.test(sentence.replace(ANIMAL, ''))
}

const ANIMAL =
  /^(?:my|our|the|the neighbours|a friends) (?:old |elderly |poor )?(?:dog|cat|puppy|kitten|rabbit|hamster|horse|pony|parrot|budgie|guinea pig|tortoise|goldfish|ferret|gerbil|chicken|goat|sheep|cow)s? (?:has|have|had|is|are|was|were|keeps|keep|got|just|needs|need|ate|wont|isnt|hasnt|seems|might|may)\b/
const PERSON =
  /\b(?:i|im|ive|me|my|us|we|our|mum|dad|son|daughter|kid|kids|wife|husband|partner|boy|girl|man|woman|people|person|somebody|someone|hand|finger|bit|bites?|bitten|biting|scratch\w*|lick\w*|nipped|attack\w*|spat|rabies|rabid)\b/
