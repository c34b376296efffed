import type { Token } from '../match/tokens.ts'

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

const HAS = wordSet('have had got get gets getting feel felt keep kept am was')
/** Words between "I have" and what somebody has. */
const BETWEEN = wordSet(
  'also now just still really always recently both again been had got having getting feeling keep quite very so all only too already even started starting',
)
/** "I have noticed", "I am worried", "I got home", "I feel like he ..": the writer's part in somebody else's illness. */
const NOT_OWN = wordSet(
  'noticed seen checked tried given found come called phoned rung taken took brought looked asked read told heard watched left put sent to no not nothing question questions query concern concerns worried concerned scared afraid frightened terrified panicking writing calling ringing asking wondering looking trying holding watching sitting sure unsure home here there at with on in from him her his hers she he they them their someone somebody something that like it this these those about mum mom mother dad father parent carer guardian wife husband partner nurse teacher using reading helping caring babysitting staying living work up',
)
/** Feelings that another one's illness gives. */
const FEELINGS = wordSet(
  'tired exhausted knackered shattered stressed anxious awful terrible horrible bad sorry upset desperate sad guilty helpless lost stupid silly alone fine ok okay well good',
)
const PEOPLE = wordSet(
  'son sons daughter daughters baby babies child children kid kids toddler newborn infant boy girl boys girls twins lad lass grandson granddaughter husband wife partner girlfriend boyfriend mother father mum mom mam dad friend brother sister neighbour neighbor gran nan nana uncle aunt cousin nephew niece patient client resident little one old',
)
/** What ends the naming of a thing: "a rash on ..", "a cough from my son". */
const NAMED = wordSet('on with from after since in of and for who that which when because over under behind but or')
const AS_WELL = wordSet('too now as also')
/** How far the name of a thing reaches: "a lovely little 3 year old boy". */
const NAME_LENGTH = 6

/**
 * Whether the writer tells of an illness of their own, "I have had a sore throat", and not of their part in another's: "I
 * have a son who ..", "I have noticed a rash on him", "I am so tired, my baby won't settle".
 */
export function tellsOfOwnIllness(tokens: readonly Token[]): boolean {
  if (isOfWhoIsLeft(tokens)) return true
  return tokens.some(({ text }, at) => {
    if (text !== 'i' && text !== 'im' && text !== 'ive') return false
    // "I've": has its verb within it.
    let next = at + 1
    if (text === 'i') {
      if (!HAS.has(tokens[next]?.text ?? '') || isApart(tokens, next)) return false
      next++
    }
    while (BETWEEN.has(tokens[next]?.text ?? '') && !isApart(tokens, next)) next++
    return isHad(tokens, next)
  })
}

const DIED = wordSet('died passed')
const WENT = wordSet('died passed left moved cheated walked went')
const SINCE = wordSet('since after because when until cos')

/** "Feeling down since my mum died", "cant sleep, my dad passed away": the only one who is named can't be the patient. */
function isOfWhoIsLeft(tokens: readonly Token[]): boolean {
  const named = tokens.flatMap(({ text }, at) => (PEOPLE.has(text) ? [at] : []))
  const [at] = named
  if (at === undefined || named.length > 1) return false
  const behind = tokens.slice(at + 1, at + 4).map(({ text }) => text)
  const my = tokens.slice(Math.max(0, at - 2), at).findLastIndex(({ text }) => text === 'my' || text === 'our')
  if (my < 0) return false
  if (behind.some((word) => DIED.has(word))) return true
  const first = Math.max(0, at - 2) + my
  return SINCE.has(tokens[first - 1]?.text ?? '') && behind.some((word) => WENT.has(word))
}

function isHad(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text
  // "And now I have it too"
  if (word === 'it') return at + 1 === tokens.length || AS_WELL.has(tokens[at + 1]!.text)
  if (word === undefined || isApart(tokens, at) || NOT_OWN.has(word) || FEELINGS.has(word)) return false
  // "I had my appendix out", "I have a rash": not "I had my daughter in May", "I have a boy of three".
  for (let i = at; i < tokens.length && i < at + NAME_LENGTH && !(i > at && isApart(tokens, i)); i++) {
    const { text } = tokens[i]!
    if (PEOPLE.has(text) || (i > at && (text === 'question' || text === 'concern'))) return false
    if (NAMED.has(text)) break
  }
  return true
}

/** Whether a comma, a full stop or the like stands before a token. */
function isApart(tokens: readonly Token[], at: number): boolean {
  return tokens[at] !== undefined && tokens[at]!.before !== 'space'
}
