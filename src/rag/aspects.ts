import { stem } from '../core/text.ts'

/** What can be asked about a subject: how a question asks for it, and the words that passages which tell it begin with. */
const ASPECTS: readonly {
  readonly ask: RegExp
  readonly say: readonly string[]
  /** A heading under which such passages stand. */
  readonly heading?: RegExp
}[] = [
  {
    ask: /\b(?:treat\w*|therap\w+|cures?|manag\w+|remed\w+|get rid|relie\w+|helps?|what (?:can|should) i do)\b/,
    say: ['treatment', 'treat', 'therapy', 'medicine', 'surgery', 'drug', 'manage', 'relieve', 'cure'],
    heading: /\bwhat you can do\b|\btreatments?\b/,
  },
  {
    ask: /\b(?:symptoms?|signs?|complications?|feels? like)\b/,
    say: ['symptom', 'sign', 'feature', 'problem', 'complication'],
    heading: /\bsymptoms\b/,
  },
  {
    ask: /\b(?:caus(?:e|es|ed|ing)|why|reasons?)\b/,
    say: ['cause', 'caused', 'due', 'result', 'because', 'trigger'],
    heading: /\bwhat it is\b|\bcauses\b/,
  },
  {
    ask: /\b(?:outlook|prognosis|survival|life expectancy|recover\w*)\b/,
    say: ['outlook', 'prognosis', 'recover', 'survival', 'expectancy', 'course', 'progress', 'progressive'],
  },
  {
    ask: /\b(?:diagnos\w+|tests?|exams?|detect\w*|find out if)\b/,
    say: ['diagnose', 'diagnosis', 'test', 'exam', 'detect', 'biopsy', 'imaging'],
  },
  {
    ask: /\b(?:prevent\w*|avoid\w*|protect\w*|lower (?:the|my) risk)\b/,
    say: ['prevent', 'prevention', 'vaccine', 'avoid', 'protect', 'step'],
  },
  {
    ask: /\b(?:inherit\w*|hereditary|genetic\w*|genes?|runs? in (?:the|my) famil(?:y|ies))\b/,
    say: ['inherited', 'gene', 'mutation', 'autosomal', 'genetic', 'hereditary'],
  },
  { ask: /\b(?:risks?|susceptib\w+|likely to get)\b/, say: ['risk', 'likely', 'factor', 'anyone'] },
  {
    ask: /\b(?:research|clinical trials?|studies)\b/,
    say: ['research', 'trial', 'study', 'institute', 'conduct', 'scientist'],
  },
  {
    ask: /\b(?:how many people|how common|frequency|prevalence|affected)\b/,
    say: ['frequency', 'prevalence', 'incidence', 'people', 'affect', 'estimated', 'common'],
  },
  { ask: /\b(?:what to do|diet|nutrition|eat|eating|foods?)\b/, say: ['diet', 'dietary', 'eat', 'nutrition', 'food'] },
  { ask: /\bstages?\b/, say: ['stage', 'staging', 'spread'] },
  { ask: /\b(?:how long|last|lasts|duration)\b/, say: ['day', 'week', 'month', 'hour', 'year', 'last'] },
  {
    ask: /\b(?:emergency|ambulance|hospital|worr(?:y|ied)|serious|dangerous|when (?:should|do) i|see a doctor)\b/,
    say: ['emergency', 'ambulance', 'urgent', 'hospital', 'doctor', 'help', 'call'],
    heading: /\bwhen to get help\b|\bemergency signs\b/,
  },
]

/** "What is it", when nothing narrower is asked, and how a passage that says so begins. */
const DEFINITION = {
  ask: /^\W*what(?:'s| is| are)\b|\b(?:information|knowledge|tell me|learn|know) (?:on|about)\b/,
  heading: /\bwhat it is\b/,
  say: /\b(?:is|are) (?:an?|the|any|one|when|caused|characterized|also|inflammation|rare|part)\b|\brefers? to\b|\b(?:occurs?|happens?) when\b|\bmeans?\b|\bcalled\b/g,
}

const SAID = ASPECTS.map(({ ask, say, heading }) => ({ ask, heading, say: new Set(say.map((word) => stem(word))) }))
/** A heading says more than a word of the text. */
const HEADING = 0.75

interface Asked {
  /** Stems that passages of the asked kinds use. */
  readonly words: ReadonlySet<string>
  /**
   * How well a passage is of an asked kind, 0 to 1 (never reached).
   * @param lead how it begins, in lower case
   * @param leadTerms the terms of the lead
   */
  fit(lead: string, leadTerms: readonly string[]): number
}

/** What a question wants to know about its subject. */
export function whatIsAsked(question: string): Asked {
  const text = question.toLowerCase()
  const kinds = SAID.filter(({ ask }) => ask.test(text))
  const asksDefinition = kinds.length === 0 && DEFINITION.ask.test(text)
  return {
    words: new Set(kinds.flatMap(({ say }) => [...say])),
    fit(lead, leadTerms) {
      if (asksDefinition) return strength(lead.match(DEFINITION.say)?.length ?? 0, DEFINITION.heading.test(lead))
      const fits = kinds.map(({ say, heading }) =>
        strength(leadTerms.filter((term) => say.has(term)).length, heading?.test(lead) === true),
      )
      return Math.max(0, ...fits)
    },
  }
}

/** The second word of a kind says less than the first. */
function strength(count: number, isUnderHeading: boolean): number {
  return Math.max(isUnderHeading ? HEADING : 0, count / (count + 1))
}
