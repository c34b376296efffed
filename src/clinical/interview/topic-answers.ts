import type { Turn } from '../../core/chat.ts'
import type { Finding } from '../../core/clinical.ts'
import { stem } from '../../core/text.ts'
import { type ConceptMatch, matchConcepts } from '../match/concepts.ts'
import { tokenise } from '../match/tokens.ts'
import { ownTopic } from '../note/own-questions.ts'
import { namedHistory } from './history-answers.ts'
import { saidOfHabits } from './social-answers.ts'

interface Read<F extends Finding> {
  /** What the words of the question give through the answer. */
  readonly byWords: readonly Finding[]
  /** What the answer says by itself. */
  readonly own: readonly F[]
}

const WORSE = /\b(?:worse|worsen(?:s|ed|ing)?|worst|deteriorat\w+|bad(?:der)?)\b/i
const NOT_WORSE = /\b(?:no|not|isn['\u2019]?t|never)\b[^.,;]{0,15}\b(?:worse|worsening|bad)\b/i
const UNSURE =
  /^\W*(?:(?:i['\u2019]?m |i am )?(?:not (?:really )?sure|unsure)|(?:i )?(?:don['\u2019]?t|do not) know|no idea|dunno)\b/i
/** "Yes, all of them": the only words by which a list of examples is what somebody has. */
const ALL_OF = /\b(?:all (?:of (?:them|those|it|that|the above)|those|that|three|four)|everything|the lot|both)\b/i
/** "I have it too": who speaks of himself where his family was asked for. */
const OF_SELF = /\b(?:i|i['\u2019](?:m|ve)|me|myself)\b/i
const JOLTS: ReadonlySet<string> = new Set(['cough', 'runny-nose', 'sneezing', 'raised-pressure-headache'])
const MOVES =
  /\b(?:cough\w*|sneez\w*|laugh\w*|strain\w*)\W+(?:\w+\W+){0,3}(?:kills?|hurts?|worse|sets? it off|agony|murder|painful|sore|stings?|is bad|makes)|\b(?:worse|hurts?|painful|agony|pain|kills|sharp|when|if|with|on)\b(?:\W+\w+){0,4}\W+(?:cough\w*|sneez\w*)/i
/** Who states something where a worry was asked for: not "that I have cancer", not "I might". */
const STATES =
  /^\W*(?:(?:well|yes|because|as|since)\W+)*(?:i|he|she|we|they)\b(?!.*\b(?:worr\w+|afraid|scared|fear\w*|might|could|may|if|whether)\b)/i

/**
 * Some questions of the interview can't be answered by the words they are made of: "better, worse or the same?" names
 * what only one of its answers says, a list of examples is not what somebody has who names something else, and a worry
 * or an illness of the family is no illness of the person.
 */
export function answersToTopic<F extends Finding>(question: Turn, answer: Turn, read: Read<F>): Read<F> {
  const { byWords, own } = read
  const { text } = answer
  switch (question.speaker === 'assistant' ? ownTopic(question.text) : null) {
    case 'course':
      return { own, byWords: WORSE.test(text) && !NOT_WORSE.test(text) ? byWords : [] }
    case 'associated':
      if (own.length > 0 && !ALL_OF.test(text)) {
        const named = saidYesTo(question.text, text)
        return {
          own,
          byWords: byWords.filter(({ assertion, code }) => assertion.negation === 'negated' || named.has(code)),
        }
      }
      return UNSURE.test(text)
        ? { own, byWords: byWords.filter(({ assertion }) => assertion.negation !== 'possible') }
        : read
    case 'history':
      return { own, byWords: [...byWords, ...namedHistory(answer, own, question.id)] }
    case 'social':
      return saidOfHabits(answer, question.id, read)
    case 'modifying':
      // "Coughing kills", "worse when I sneeze": what moves the pain, and no cough of its own.
      return { byWords, own: MOVES.test(text) ? own.filter(({ code }) => !JOLTS.has(code)) : own }
    case 'family':
      return OF_SELF.test(text) ? read : { byWords, own: own.map(ofFamily) }
    case 'worry':
      return STATES.test(text) ? read : { byWords, own: own.map(feared) }
    default:
      return read
  }
}

/** "Rash no. Sick yes.": the codes of the examples that are admitted by a word of their own. */
function saidYesTo(question: string, text: string): ReadonlySet<string> {
  const words = [...text.matchAll(/\b([a-z]{4,})\W+(?:yes|yeah|yep)\b/gi)].map(([, word]) => stem(word!.toLowerCase()))
  if (words.length === 0) return new Set()
  const asked = tokenise(question)
  const isNamed = ({ from, to }: ConceptMatch) =>
    asked.tokens.slice(from, to).some((token) => words.includes(stem(token.text)))
  return new Set(matchConcepts(asked).flatMap((match) => (isNamed(match) ? [match.concept.code] : [])))
}

function ofFamily<F extends Finding>(finding: F): F {
  const { kind, assertion } = finding
  // A relative who is ill now is named by the words themselves: that stays an emergency of the relative.
  const isIllness = kind === 'condition' || kind === 'risk' || kind === 'sign'
  return isIllness && assertion.experiencer === 'patient'
    ? { ...finding, assertion: { ...assertion, experiencer: 'other', family: true } }
    : finding
}

function feared<F extends Finding>(finding: F): F {
  const { code, kind, quote, assertion } = finding
  // "Having another stroke": an illness named, not one that shows.
  return kind === 'condition' || code.endsWith('-suspected') || NAMES_ILLNESS.test(quote)
    ? { ...finding, assertion: { ...assertion, hypothetical: true } }
    : finding
}

/** "Appendicitis" stands for the pain it makes among the concepts; who fears it has not told of that pain. */
const NAMES_ILLNESS = /^(?:\w+ ){0,2}\w+(?:itis|osis|oma|a?emia)$/i
