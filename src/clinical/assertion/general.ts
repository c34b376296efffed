import type { Tokenised } from '../match/tokens.ts'

/**
 * Questions about health in general, and how they are told from a danger of now. A question is general only when its form
 * says so (a definition, a cause, "always", people at large) and nobody's own present stands in it or beside it. A bare
 * "is severe chest pain serious?" stays a complaint: who asks like that often has it.
 */

/** Somebody in particular, and things pointed at. */
const PARTICULAR =
  /\b(?:i|im|ive|id|ill|my|me|mine|myself|we|weve|our|ours|us|he|hes|him|his|she|shes|her|hers|they|theyre|them|their|this|these|that one|it|its|the (?:baby|patient|kid|child|man|woman|boy|girl|lady|lad))\b/
/** Of now, of a course in time, or a call for help. */
const OF_NOW =
  /\b(?:now|today|tonight|currently|just|since|started|starting|began|ago|again|still|keeps?|wont|yesterday|last|morning|hours?|minutes?|mins?|here|help|ambulance|please come|asap|getting|worst|coming|going numb|spreading)\b/

/** What stands before a question: greetings, and saying that one asks. */
const FRAME = new RegExp(
  `^(?:${[
    'hi|hello|hey|hiya|good (?:morning|evening|afternoon)|doctor|doc|dear|please|sorry|ok|okay|so|and|also|btw',
    '(?:a |just a |just |another |one more )?(?:quick|random|silly|stupid|general|weird|daft)? ?question',
    '(?:just )?(?:out of|for) (?:pure |general |my own )?(?:curiosity|interest|knowledge)|just curious|im (?:just )?curious|just asking',
    '(?:i )?(?:was |am |im |have been |ive been |have always |ive always |always |just )*(?:wondering|wondered|wonder|curious|asking|interested)(?: (?:if|whether|about|to know|in))?',
    'i(?:d| would)? ?(?:want|like|need|wanted|love)(?: to)? (?:know|understand|learn|ask|find out)(?: (?:if|whether|about|more about))?',
    '(?:(?:can|could|would|will) (?:you|u|someone|anyone|somebody|anybody) (?:please )?)?(?:explain|tell|describe|clarify)(?: to)?(?: me| us)?(?: about| if| whether)?(?= (?:what|how|why|when|which|who|if|the|is|are))',
    '(?:any idea|do you know|does (?:anyone|anybody|somebody|someone) know|is it (?:really )?(?:true|right|a myth|correct))(?: (?:if|whether|that))?',
    'is it (?:true|normal|usual|common|possible|safe|ok|okay) (?:that|for|if|when)',
    '(?:what )?does it (?:really )?mean (?:if|when|that)',
    'what happens (?:if|when|to)',
  ].join('|')})\\b ?`,
)
const GREETING =
  /^(?:hi|hello|hey|hiya|good (?:morning|evening|afternoon)|doctor|doc|dear|please|sorry|ok|okay|so|and|also|btw) ?$/
const EXPLAIN = /^(?:can|could|would|will) (?:you|u|someone|anyone) (?:please )?(?:explain|define|describe) /

/** People at large. */
const PEOPLE =
  '(?:people|persons?|someone|somebody|anyone|anybody|everyone|everybody|you|one|women|men|children|kids|babies|adults|teens|teenagers|adolescents|patients|humans|pensioners|toddlers|newborns|infants|boys|girls|diabetics|asthmatics|athletes|runners|smokers|students|animals|dogs|cats|(?:a|an) (?:(?:healthy|young|older|elderly|pregnant|grown|small|normal) )?(?:child|baby|person|man|woman|toddler|kid|teenager|adult|human|infant|newborn|boy|girl))'
const OF_PEOPLE = new RegExp(`\\b${PEOPLE}\\b`)
/** "Can someone come", "could you help with": asked of the reader. */
const ASKS_READER =
  /\b(?:can|could|will|would|wont) (?:you|u|someone|somebody|anyone|anybody|people)(?: please)? (?:help|send|come|call|get|ring|see|give|do|advise|book|prescribe|check|look|phone|visit|speak|talk|assist)\b/
/** What somebody may ask who stands beside it. */
const ASKS_WHAT_TO_DO =
  /\b(?:what (?:to|can|do|should|must|shall)(?: (?:you|one|someone))? (?:do|take|give|say)|(?:how|where|who) (?:to|do you|can you|should you)(?: \w+)? (?:stop|help|treat|get|remove|stopping|call|save|go)|should you (?:go|call|ring|see|phone|come)|what now)\b/

/** Where one has it from is nothing of one's own: "... , I read it in a magazine". */
const WHERE_READ =
  / (?:because |as |cos )?(?:i|we) (?:just )?(?:read|heard|saw|watched|learnt|learned) (?:about )?(?:it|this|that|one) (?:in|on|at|online|from)\b.*$/

const AUXILIARY =
  /^(?:can|could|may|might|does|do|will|would|should|is|are|isnt|arent|doesnt|dont|cant|wont|was|were)\b/
/** What only a question in general says of a sign. */
const GENERAL_CLAIM =
  /\b(?:always|usually|normally|generally|typically|often|ever|never|every time|sometimes|commonly|rarely|common|rare|hereditary|genetic|inherited|contagious|infectious|curable|preventable|caused by|a sign of|a symptom of|symptoms of|linked to|related to|associated with|the same as|different from|due to|a risk factor|a side effect|considered|defined|counted|possible)\b/
/** Something makes something: "can stress give you chest tightness", "does heartburn feel like a heart attack". */
const CAUSAL =
  /^(?:can|could|may|might|does|do|will|would)(?: (?!(?:someone|somebody|anyone|anybody)\b)\w+){1,5} (?:give (?:you|people)|cause|causes|make (?:you|people|someone|somebody)|lead to|trigger|bring on|feel like|look like|mimic|mean|result in|turn into|run in|increase|kill|affect|prevent|happen|come from|start with|show)\b/
const DEFINES =
  /^(?:whats|what (?:is|are)|what does|what do|meaning of|definition of|difference between|differences between|symptoms of|signs of|causes of)\b/
const MAX_DEFINED = 7
// "What's the point in going on" defines nothing.
const NO_DEFINITION =
  /\b(?:point|use|reason|wrong|happening|happened|causing|going on|with|best|quickest|fastest|safe|and|to do)\b/
const ASKS = /^(?:what|whats|which|why|how|when|who|where)\b/

/** Says why one asks: reading, lessons, thanks. Nothing of it is a complaint. */
const WHY_ASKED =
  /\b(?:(?:read|heard|saw|seen|watched|learnt|learned) (?:about )?(?:it|this|that|something|one)?|curious|curiosity|homework|essay|course|lesson|school|exam|quiz|thanks|thank you|cheers|asking|article|paper|magazine|leaflet|podcast|documentary|is (?:that|it|this|she|he) (?:true|right|correct|real)|true|right)\b/

interface Sentence {
  /** Its words, parted by blanks; put together when they are asked for. */
  readonly words: string
  readonly from: number
  readonly to: number
}

const known = new WeakMap<Tokenised, readonly Sentence[]>()

function sentencesOf(text: Tokenised): readonly Sentence[] {
  const cached = known.get(text)
  if (cached) return cached
  const { tokens, sentenceStarts } = text
  const out = sentenceStarts.slice(0, -1).map((from, index) => {
    const to = sentenceStarts[index + 1]!
    let words: string | null = null
    return {
      from,
      to,
      get words() {
        return (words ??= tokens.slice(from, to).map(said).join(' '))
      },
    }
  })
  known.set(text, out)
  return out
}

function said({ text }: { readonly text: string }): string {
  return text
}

/** What is asked, without greetings and "I was wondering". */
function withoutFrame(words: string): { rest: string; framed: string } {
  let rest = words
  let framed = ''
  for (let turn = 0; turn < 6; turn++) {
    if (EXPLAIN.test(rest)) return { rest: rest.replace(EXPLAIN, ''), framed: `${framed} explain` }
    const frame = FRAME.exec(rest)?.[0]
    if (!frame) break
    // "Hi, a child with blue lips": a greeting asks nothing.
    if (!GREETING.test(frame)) framed += ` ${frame}`
    rest = rest.slice(frame.length)
  }
  return { rest, framed }
}

/** Whether the words ask in general, by their form alone. */
function asksInGeneral(words: string, isQuestion: boolean): boolean {
  const { rest, framed } = withoutFrame(words)
  // Most sentences neither ask nor begin like a question.
  if (!isQuestion && framed === '' && !AUXILIARY.test(rest) && !ASKS.test(rest) && !DEFINES.test(rest)) return false
  // "Can it kill?", "is it inherited?": of the thing that was asked about.
  const asked = rest
    .replace(WHERE_READ, '')
    .replace(/\b(ignore|treat|leave|catch|survive) it\b/, '$1 x')
    .replace(/^(can|could|does|will|would|is) it (?=kill|cause|lead|happen|inherited|hereditary)/, '$1 x ')
  // "When babies cry, do they go blue?": they are the people at large.
  const others = OF_PEOPLE.test(asked) ? asked.replace(/\b(?:they|theyre|their|them)\b/g, 'x') : asked
  if (PARTICULAR.test(others) || OF_NOW.test(asked)) return false
  if (ASKS_READER.test(words) || ASKS_WHAT_TO_DO.test(asked)) return false
  if (/explain|is it (?:really )?(?:true|right|a myth|correct)/.test(framed)) return true
  const isAsked = isQuestion || AUXILIARY.test(asked) || ASKS.test(asked)
  if (DEFINES.test(asked) && asked.split(' ').length <= MAX_DEFINED && !NO_DEFINITION.test(asked)) return true
  if (!isAsked && framed === '') return false
  if (GENERAL_CLAIM.test(asked) && (AUXILIARY.test(asked) || framed !== '')) return true
  if (CAUSAL.test(asked)) return true
  return (AUXILIARY.test(asked) || ASKS.test(asked) || framed !== '') && OF_PEOPLE.test(asked)
}

const asking = new WeakMap<Sentence, boolean>()

/** The same, read once for each sentence, however many findings stand in it. */
function isAsking(sentence: Sentence, isQuestion: boolean): boolean {
  const cached = asking.get(sentence)
  if (cached !== undefined) return cached
  const answer = asksInGeneral(sentence.words, isQuestion)
  asking.set(sentence, answer)
  return answer
}

/**
 * Whether the finding at token `at` stands in a question about health in general, and nothing else in the text is of
 * somebody's present. `occupied`: tokens of symptoms, signs and conditions.
 */
export function isGeneral(text: Tokenised, occupied: readonly boolean[], at: number): boolean {
  const all = sentencesOf(text)
  const own = text.tokens[at]!.sentence
  if (!isAsking(all[own]!, text.questions[own] ?? false)) return false
  return all.every((sentence, index) => {
    if (index === own || isAsking(sentence, text.questions[index] ?? false)) return true
    const { words, from, to } = sentence
    if (occupied.slice(from, to).some(Boolean) || OF_NOW.test(words)) return false
    return WHY_ASKED.test(words) || !PARTICULAR.test(words)
  })
}

const WHO = '(?:i|he|she|they|we|my (?:\\w+ ){0,2}\\w+|our (?:\\w+ )?\\w+|the (?:baby|kid|child))'
const IT =
  '(?:it|that|this|one|some|them|those|these|exactly that|the same|that now|all of them|all of those|\\d+|two|three|four|five|ten|a few|a handful|loads|too many)'
/** What was asked about is there: "mine came on an hour ago", "I've got it now", "my toddler just did". */
const TAKES_UP = new RegExp(
  `^(?:and |but |because |cos |cause |as |so |well |now |then |today |tonight )*(?:${[
    'mine (?:has|is|are|came|started|began|wont|just|went|feels|hurts|keeps|looks|did|does|swallowed|drank|took|goes|hit)',
    '(?:its|it is|it has|it keeps|it came|it started|it began|it wont|it feels|it goes|it hurts|it hit|it just) (?!for\\b|not\\b|fine\\b|ok\\b|okay\\b|gone\\b|stopped\\b|been years\\b|a (?:talk|school|question|novel|film|friend|course)\\b|on (?:the|my)\\b|in (?:the|my)\\b|about\\b|homework\\b|hard\\b|often\\b|interesting\\b|said\\b)\\w+',
    `${WHO} (?:think (?:i|he|she|we) )?(?:has |have |ve |had |am |is |are |was |were |might |may |could )?(?:just |already |now |only )*(?:did|done|doing|have|has|had|got|having|getting|swallowed|drank|drunk|took|taken|ate|eaten|feel|feeling) ${IT}\\b`,
    `(?:ive|hes|shes|im|theyre|weve) (?:just |already |now |only )*(?:got|had|having|done|getting|swallowed|drunk|drank|taken|took|eaten|feeling) ${IT}\\b`,
    `${WHO} (?:has |have )?(?:just|only just|already) (?:did|done|has|have)\\b`,
    '(?:the|our) alarm (?:is|has|keeps|went)',
    'it has(?: cant|$| i| he| she| and)',
    '(?:the )?same (?:thing |pain |feeling )?(?:is|has|just|happened|happening|pain is)',
  ].join('|')})`,
)
const DENIES =
  /\b(?:not|never|havent|hasnt|dont|doesnt|didnt|isnt|wasnt|arent|years ago|as a child|last (?:year|month)|when i was)\b/

/**
 * Whether words that follow a question take up what it asks about as somebody's own and present. `words` are those of a
 * sentence or clause, in lower case without apostrophes.
 */
function takesUp(words: string): boolean {
  const found = TAKES_UP.exec(words)
  return found !== null && !DENIES.test(words.slice(0, found[0].length + 24))
}

/**
 * Whether what stands behind the words up to token `to`, in the same sentence or the next two, takes them up. Of a story
 * only the writer can: what "he" has there is still told.
 */
export function isTakenUp(text: Tokenised, to: number, byWriter = false): boolean {
  const all = sentencesOf(text)
  const { tokens } = text
  const own = tokens[to - 1]!.sentence
  const starts = startsOf(text, all.slice(own + 1, own + 3))
  for (let i = to; i < all[own]!.to; i++)
    if (tokens[i]!.before !== 'space' || JOINS.test(tokens[i]!.text)) starts.push(i)
  return starts.some((from) => {
    const end = all[tokens[from]!.sentence]!.to
    const words = tokens
      .slice(from, Math.min(end, from + MAX_TAKEN))
      .map(said)
      .join(' ')
    return takesUp(words) && (!byWriter || OF_WRITER.test(words))
  })
}
/** Where they begin; one of signs alone ("!!!", a smiley) has no words, and behind the last there are none. */
function startsOf({ tokens }: Tokenised, following: readonly Sentence[]): number[] {
  return following.map(({ from }) => from).filter((from) => from < tokens.length)
}

const MAX_TAKEN = 14
const OF_WRITER = /^(?:\w+ ){0,3}?(?:my|mine|ive|im|i|we|weve|our)\b/
const JOINS = /^(?:and|but|because|cos|now)$/

/** Whether a message takes up at its beginning what the message before asked about: "mine came on an hour ago". */
export function takesUpEarlier(text: Tokenised): boolean {
  return takesUp(sentencesOf(text)[0]?.words.split(' ').slice(0, MAX_TAKEN).join(' ') ?? '')
}
