import type { Token } from '../match/tokens.ts'

const PEOPLE =
  'mother|mum|dad|father|brother|sister|aunt|uncle|grandmother|grandma|gran|grandfather|grandad|grandpa|husband|wife|son|daughter|cousin|friend|partner|parents|family|boyfriend|girlfriend|roommate|kids|neighbour|neighbor|nan|niece|nephew|colleague|coworker|boss|flatmate|housemate|classmate|teacher|carer|grandson|granddaughter|child|children|parent|sibling|twin'
const OTHER = new RegExp(
  String.raw`(?:(?<! with| to| by| from| of| for) (?:my|his|her|our|the) |^ (?:(?:yes|yeah|well|um|uh|only|just|and) )*)(?:own |late |older |younger |little |big )?(?:${PEOPLE})s? (?:did|does|do|has|had|have|is|was|got|gets|died|suffers|suffered|takes|took|smokes|tested|caught|came|went|picked|on|with|too|side|at|aged|in|when)\b|(?<! with| to| by| from| of| for) (?:my|his|her) (?:${PEOPLE})(?: and (?:my |his |her )?(?:${PEOPLE}))? (?:$)| (?:runs|run) in (?:the|my) family | (?:on )?my (?:${PEOPLE})s side `,
)

/** Whether an answer says that somebody else has it: "my mother did", "it runs in my family". */
export function isOther(tokens: readonly Token[], first: number, line: string): boolean {
  if (!OTHER.test(line)) return false
  // "No, my mother worries" and "yes I do, my mum has it too" answer for the speaker first.
  return !/^(?:yes|yeah|yep)$/.test(tokens[first]!.text) || !/ i (?:do|have|am|did|was) /.test(line)
}
