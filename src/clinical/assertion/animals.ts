import type { Tokenised } from '../match/tokens.ts'
import type { TokenSpan } from './token-span.ts'

/** Animals that people keep; those that harm by being met (snakes, bats, foxes) are none of them. */
const ANIMALS: ReadonlySet<string> = new Set(
  'dog dogs puppy puppies cat cats kitten kittens horse horses pony ponies hamster hamsters rabbit rabbits bunny budgie parrot gerbil goldfish tortoise chicken chickens hen hens cow cows calves sheep lamb lambs goat goats pig pigs donkey labrador spaniel terrier'.split(
    ' ',
  ),
)
const OWNER = /^(?:my|our|the|his|her|their|your|a|neighbours|neighbors|mums|dads|sisters|brothers)$/
const VERB =
  /^(?:has|had|is|was|keeps|kept|got|gets|started|went|ate|swallowed|drank|chewed|collapsed|died|needs|needed|stopped|passed|broke|suffered|cant|wont|isnt|and|been|being|taking|put)$/
/** A person, or a part of the body that no pet has: from here on it is told of somebody. */
const SOMEBODY =
  /^(?:i|im|ive|id|me|my|mine|myself|we|us|our|weve|weare|he|she|hes|shes|him|her|his|they|them|you|your|someone|somebody|everyone|baby|child|kid|kids|toddler|son|daughter|boy|girl|man|woman|mum|dad|mother|father|husband|wife|partner|friend|neighbour|postman|hands?|arms?|fingers?|thumb|wrist|face)$/
/** What an animal does to people, and how it is when that is dangerous. */
const HARM =
  /^(?:bit|bite|bites|bitten|scratch\w*|kick\w*|maul\w*|attack\w*|rabi\w*|foam\w*|froth\w*|lick\w*|savag\w*)$/

/** What somebody shares with the animal: "and so did my two year old", "and I drank from the same bottle". */
const SHARED = /^(?:same|too|also|both|either|likewise|shared)$/
const PEOPLE = /^(?:i|im|ive|me|my|we|us|our|weve|toddler|baby|child|son|daughter|he|she)$/

/** "Our cat had a seizure and the vet gave her tablets": told of an animal, with nobody else named up to the words. */
export function isOfAnimal({ tokens, sentenceStarts }: Tokenised, target: TokenSpan): boolean {
  const { sentence } = tokens[target.from]!
  const start = sentenceStarts[sentence]!
  const end = sentenceStarts[sentence + 1]
  if (!namesAnimal(tokens, start, target.from)) return false
  for (let i = target.to - 1; i > start; i--) {
    const { text, before } = tokens[i]!
    if (SOMEBODY.test(text) || HARM.test(text)) return false
    if (i < target.from && ANIMALS.has(text))
      return (
        OWNER.test(tokens[i - 1]!.text) &&
        VERB.test(tokens[i + 1]!.text) &&
        tokens[i + 1]!.before === 'space' &&
        !tokens.slice(start, end).some((token) => IN_THE_HOUSE.test(token.text)) &&
        !isShared(tokens.slice(target.to, end).map((token) => token.text))
      )
    if (before !== 'space') return false
    if (i < target.from && text === 'and' && !VERB.test(tokens[i + 1]!.text)) return false
  }
  return false
}

function namesAnimal(tokens: Tokenised['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (ANIMALS.has(tokens[i]!.text)) return true
  return false
}

/** "Even the dog is staggery": what makes the whole house ill, or the air in it, is no matter of the animal alone. */
const IN_THE_HOUSE =
  /^(?:even|everyone|everybody|all|both|boiler|gas|heater|heating|stove|fumes|fire|smoke|alarm|barbecue|bbq|generator|burner|too)$/

function isShared(rest: readonly string[]): boolean {
  const isSaid = (pattern: RegExp) => rest.some((word) => pattern.test(word))
  return isSaid(PEOPLE) && (isSaid(SHARED) || /\bso (?:did|has|have|is|am)\b/.test(rest.join(' ')))
}
