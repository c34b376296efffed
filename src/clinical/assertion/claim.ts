import type { Assertion, Finding } from '../../core/clinical.ts'
import type { Answer } from './answers.ts'
import { degreesOf, FEVER } from './degrees.ts'
import { isOfDegree } from './denies-else.ts'
import { painByAnotherName } from './pain-words.ts'
import { namesOtherPlace, saysPlaceWell, tellsOfIt } from './related.ts'

interface Claim {
  readonly negation: Assertion['negation']
  readonly temporality?: Assertion['temporality']
  readonly resolved?: boolean
  readonly isOther?: boolean
}

interface Answered {
  readonly answer: Answer
  readonly count: number
  readonly namesSome: boolean
  readonly isOpen: boolean
  readonly text: string
  readonly wasNegated: boolean
  readonly asksAboutYou: boolean
  readonly own: readonly Finding[]
  /** "Has the bleeding stopped?": a no says that it goes on. */
  readonly asksIfOver: boolean
  /** A symptom or sign, which can be "fine"; a condition or medicine stays what it is. */
  readonly isComplaint: boolean
  /** The words asked for. */
  readonly asks: string
  /** "Have you ever had ...?" */
  readonly asksEver: boolean
  readonly asksStill: boolean
  readonly asksDegree: boolean
  /** Put once more after a no: what then tells of it owns up to it. */
  readonly isAgain: boolean
}

/** "Just a little", "only on the stairs": of what was asked; "just a blocked feeling" is something else. */
const OF_IT =
  /\b(?:little|bit|touch|tad|few|one|two|couple|odd|slight(?:ly)?|mild(?:ly)?|some|small|once|twice|occasional(?:ly)?|sometimes|now|when|if|on|at|in|after|before|during|for|since|with|while|today|yesterday|mornings?|nights?|evenings?)\b/i

/** "No chest pain?" "That's right"; "yes I have" and "yes, since Monday" contradict. */
const AGREES =
  /^\W*(?:(?:that['\u2019]?s|that is) (?:right|correct|it|true)|right|correct|true|exactly|(?:yes|yeah|yep|yup|aye)(?=\W*(?:$|(?:that['\u2019]?s|that is|right|correct|true|exactly|no|none|never|nothing|not|all|everything|fine|it['\u2019]?s (?:fine|ok|okay|been fine))\b)))/i

/** What a relative had and when: an earlier episode; "my sister has it" is not. */
const IS_OVER =
  /\b(?:died|passed away|(?:at|aged|age|in (?:his|her|their)) \d{2}s?\b|in (?:his|her|their) (?:\w+ )?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties)|(?:19|20)\d\d|ago|as a (?:child|kid|baby)|used to)\b/i

/** What is given up rather than passes. */
const IS_HABIT =
  /\b(?:smok\w*|vap\w*|drink\w*|alcohol|drugs?|using|tak(?:e|ing)|tablets?|medic\w*|pills?|breast ?feeding)\b/i

/** A kind of thing, so that one of them is a yes: "any allergies?" "penicillin". */
export const IS_CATEGORY =
  /\b(?:allerg\w*|medic\w*|tablets?|pills?|drugs?|operations?|surger\w*|illness\w*|conditions?|problems?|falls?|accidents?|travel\w*)\b/i

/** "There's a question mark over my grandad". */
const UNSURE_OF_THEM =
  /\b(?:might(?: have)?|may have|maybe|possibly|probably|perhaps|i think|not sure|question mark|suspected|supposedly)\b/i

/** "Do you leak?" "When I sneeze." */
const CONDITION = /^\W*(?:(?:only|just|mostly|mainly|usually)\W+)*(?:when|whenever|if|after|while)\b/i

const WELL_NOW =
  /\b(?:i['\u2019]?m|i am|he['\u2019]?s|she['\u2019]?s|all|it['\u2019]?s|been) (?:all )?(?:grand|fine|ok|okay|good|better|well|over it|alright|all right|clear) (?:now|since|these days|ever since)\b/i
const UNCHANGED = /\b(?:same|usual|no (?:change|different)|unchanged|as (?:ever|always|before))\b/i
const NO_CHANGE = /^\W*(?:(?:there['\u2019]?s|still|um|well|it['\u2019]?s)\W+)*(?:no change|unchanged|not changed)\b/i
const ASKS_CHANGE = /\b(?:chang\w*|new|differen\w*|worse\w*|more|less)\b/i
const SAYS_IT_BEGAN = /\b(?:yes|yeah|yep|has|have|is|am|do|does|there|it|started|until)\b/i
const isOtherComplaint = ({ kind, assertion }: Finding) =>
  (kind === 'symptom' || kind === 'sign') && assertion.negation === 'affirmed'

const ONLY_THERE =
  /^\W*(?:it['\u2019]?s )?(?:only|just) (?:in |on |round |around |down )?(?:(?:the|my|his|her|one|both|left|right|lower|upper) )*(?:finger(?:tip)?s?|hands?|wrists?|elbows?|arms?|shoulders?|toes?|feet|foot|ankles?|knees?|legs?|cal(?:f|ves)|thighs?|hips?|back|chest|belly|tummy|neck|face|lips?|scalp|head|groin)\W*$/i
/** Asked of one place, another place is a no. */
const NAMES_PLACE =
  /\b(?:neck|back|chest|arms?|legs?|hands?|feet|foot|face|belly|tummy|stomach|shoulders?|calf|calves|head)\b/i
/** Less than before, and so still there. */
const LESS =
  /^\W*(?:(?:no|well|um|it['\u2019]?s|oh)\W+)*not (?:so|as|that|too|quite as|nearly as) (?:much|bad|badly|often|strong|many|frequent\w*)\b/i
const BEGINS_NO = /^\W*(?:(?:um|uh|well|oh|erm)\W+)*(?:no|nope|nah|not really|none|nothing)\s*[,.;!]/i
/** As the words of an answer stand in a line. */
const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/['\u2019]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
const SOME_OF_IT =
  /\b(?:from|than|except(?:ing)?|for|besides|bar) (?:(?:a|an|the|maybe|just|about|some) )*(?:bit|little|couple|few|odd|spots?|touch|twinges?|streaks?|drops?|smears?|specks?|flecks?|once|twice|occasional|slight|mild|usual|when|if|on|at|after|in|during|last|yesterday|this)\b/i

const FEVER_ASKED = /\b(?:fever\w*|temperature|febrile|feverish)\b/i

/** A longer answer without a yes tells of something else, when yes or no was asked. */
const MAX_DETAIL = 10

/** What a question and its answer claim about one thing asked; null where they settle nothing. */
export function claimOf({
  answer,
  count,
  namesSome,
  isOpen,
  text,
  wasNegated,
  asksAboutYou,
  own,
  asksIfOver,
  isComplaint,
  asks,
  asksEver,
  asksStill,
  asksDegree,
  isAgain,
}: Answered): Claim | null {
  const yes: Claim = { negation: 'affirmed' }
  // "I don't feel hot, but the thermometer says 38.6."
  if (FEVER_ASKED.test(asks) && (degreesOf(text) ?? 0) >= FEVER && !asksIfOver && answer.kind === 'no') return yes
  // "Is it worse lying down?" "No better, actually."
  if (
    /\bworse\b/i.test(asks) &&
    /^\W*(?:no|nah|nope)(?:\W+better(?: actually| then| if anything| lying (?:down|flat))?\W*$|\W*[,.;]\W*better\b)/i.test(
      text,
    )
  )
    return { negation: 'negated' }
  const degrees = FEVER_ASKED.test(asks) ? degreesOf(text) : null
  if (degrees !== null && /^(?:unclear|detail|asks)$/.test(answer.kind) && !asksIfOver)
    return degrees < FEVER ? { negation: 'negated' } : answer.kind === 'asks' ? yes : null
  if (/^(?:only|unclear|detail)$/.test(answer.kind) && isComplaint && saysPlaceWell(asks, text))
    return { negation: 'negated' }
  switch (answer.kind) {
    case 'yes':
    case 'detail':
      if (asksIfOver)
        return {
          negation: 'affirmed',
          resolved: true,
          ...(IS_HABIT.test(asks) && { temporality: 'historical' as const }),
        }
      // "No chest pain?" "Right": agrees with the denial; "yes I do" does not.
      if (wasNegated && AGREES.test(text)) return { negation: 'negated' }
      // "Ever had depression?" "After my second, yes. I'm grand now."
      if (asksEver && answer.kind === 'yes' && WELL_NOW.test(text))
        return isComplaint
          ? { negation: 'affirmed', resolved: true }
          : { negation: 'affirmed', temporality: 'historical' }
      if (isOpen) return answer.kind === 'detail' ? yes : null
      if (answer.kind === 'detail' && text.trim().split(/\s+/).length > MAX_DETAIL) return null
      if (!asksAboutYou && /^\W*i(?:'m|\u2019m| am)\W*$/i.test(text)) return null
      // Of several things asked at once, an answer that names some says nothing safe about the others.
      if (namesSome && !answer.all) return null
      if (
        answer.kind === 'detail' &&
        !CONDITION.test(text) &&
        own.some(({ kind }) => kind === 'symptom' || kind === 'sign')
      )
        return count === 1 ? { negation: 'possible' } : null
      return count > 1 && !answer.all ? { negation: 'possible' } : yes
    case 'no':
      // "Still dizzy?" "Not so much."
      if (asksStill && LESS.test(text)) return yes
      return asksIfOver ? yes : { negation: 'negated' }
    case 'possible':
      if (asksStill && LESS.test(text)) return yes
      // "A severe headache?" "Not severe."
      if (asksDegree && isOfDegree(` ${fold(text)} `)) return { negation: 'negated' }
      // "Not really, might have had a temperature last night": the doubt is of the one it names.
      if (namesSome && BEGINS_NO.test(text) && own.some(({ assertion }) => assertion.negation === 'possible'))
        return { negation: 'negated' }
      return { negation: 'possible' }
    // Of an illness that was looked for and not found; a complaint may still be there.
    case 'cleared':
      return { negation: isComplaint && !asksEver ? 'possible' : 'negated' }
    case 'was':
      return {
        // "Possibly, back in the eighties".
        negation:
          /^\W*(?:possibly|maybe|perhaps|probably|i think|it might|i might)\b|\b(?:so|but)? ?(?:probably|possibly|maybe|perhaps)\W*$/i.test(
            text,
          )
            ? 'possible'
            : 'affirmed',
        temporality: 'historical',
        resolved: /\b(?:any ?more|any longer|no longer)\b/i.test(text),
      }
    case 'passed':
      return { negation: 'affirmed', resolved: true }
    case 'started':
      // "No cough this morning, but since lunch my ear hurts": something else began.
      if (!SAYS_IT_BEGAN.test(text) && !tellsOfIt(asks, text) && own.some(isOtherComplaint)) return null
      return { ...yes, temporality: 'recent' }
    case 'other':
      return {
        negation: UNSURE_OF_THEM.test(text) ? 'possible' : 'affirmed',
        isOther: true,
        ...(IS_OVER.test(text) && { temporality: 'historical' as const }),
      }
    case 'only':
      // "Just a cough" leaves the rest denied; "just a little" admits it.
      // "No allergies?" "Only penicillin": an instance of what was asked for.
      if (namesOtherPlace(asks, text)) return { negation: 'negated' }
      const pain = painByAnotherName(asks, text)
      if (pain) return pain === 'open' ? null : { negation: 'affirmed' }
      if (tellsOfIt(asks, text) || (IS_CATEGORY.test(asks) && !own.some(({ kind }) => kind === 'symptom'))) return yes
      // "Any numbness?" "Only the fingertips": where it is.
      if (count === 1 && isComplaint && !own.some(isOtherComplaint) && !NAMES_PLACE.test(asks) && ONLY_THERE.test(text))
        return yes
      return own.some(({ kind, assertion }) => kind !== 'measurement' && assertion.negation !== 'negated') ||
        !OF_IT.test(text)
        ? { negation: 'negated' }
        : yes
    // "No, other than a cough" tells of something else; "no, other than a streak or two" of what was asked.
    case 'except':
      return namesSome || (!SOME_OF_IT.test(text) && !tellsOfIt(asks, text) && own.some(isOtherComplaint))
        ? { negation: 'negated' }
        : yes
    // "How is your asthma?" "Fine": of a symptom that denies it, of a condition it says nothing.
    case 'fine':
      if (asksIfOver) return { negation: 'affirmed', resolved: true }
      // "How's the back pain?" "Same as always."
      if ((isOpen || asksStill) && UNCHANGED.test(text)) return yes
      // "Any chest pain?" "No change": as it was, which may be bad.
      if (isComplaint && NO_CHANGE.test(text) && !ASKS_CHANGE.test(asks)) return { negation: 'possible' }
      return isComplaint ? { negation: 'negated' } : null
    case 'bad':
      if (count > 1 && !answer.all) return { negation: 'possible' }
      return yes
    case 'unclear':
      return isAgain && tellsOfIt(asks, text) ? yes : null
    case 'asks':
      return null
  }
}
