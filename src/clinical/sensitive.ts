import { mental } from './lexicon/mental.ts'
import { psychosis } from './lexicon/psychosis.ts'
import { safeguarding } from './lexicon/safeguarding.ts'
import { suicide } from './lexicon/suicide.ts'
import { violence } from './lexicon/violence.ts'
import { kindsOf, matchConcepts } from './match/concepts.ts'
import { tokenise } from './match/tokens.ts'

/** Whole areas: mental health, abuse and violence. What other files have for them is of one of these kinds (`is`). */
const AREAS = [...mental, ...suicide, ...psychosis, ...safeguarding, ...violence]
/** What those areas only know for their rules and people say of everything. */
const ORDINARY = new Set(['shaking', 'travel-soon', 'no-food-or-drink', 'postnatal', 'bruise', 'not-sleeping-days'])
/** Of other areas: sexual and reproductive health, addiction, low mood and worry. */
const OTHERS =
  /^(?:hiv|sti|unprotected-sex|pain-on-sex|sexual-numbness|vaginal-|abnormal-discharge|coil-or-sti|combined-contraceptive|emergency-contraception|missed-period|positive-pregnancy-test|early-pregnancy|pregnancy-mentioned|abortion|erectile|low-mood|life-on-hold|depression|anxiety|panic|recreational-drugs|cocaine-use|injecting-drug-use|alcohol-)/
/** What the lexicons have no concept for, because no rule asks for it. */
const WORDS =
  /\b(?:sex|sexual(?:ly)?|sexuality|condoms?|contracepti\w+|abortion|termination of pregnancy|libido|erections?|chlamydia|gonorrh\w+|syphilis|herpes|hiv|prep|psychiatr\w+|psycholog\w+|counsell?ing|therapist|antidepressants?|sertraline|fluoxetine|citalopram|overdos\w+|self[- ]harm\w*|cut(?:s|ting) (?:my|him|her|them)sel(?:f|ves)|abus\w+|rap(?:e|ed)|safeguarding|domestic violence|addict\w*|rehab|heroin|cocaine|cannabis)\b/i
const CODES = new Set(AREAS.map(({ code }) => code).filter((code) => !ORDINARY.has(code)))

/**
 * Whether words touch what carers and proxies are not told (shared clinical rules, interview): abuse, sexual health,
 * mental health. Said or denied is the same here: that somebody asked already tells. When unsure, yes.
 */
export function isSensitive(text: string): boolean {
  if (WORDS.test(text)) return true
  return matchConcepts(tokenise(text)).some(({ concept }) =>
    [...kindsOf(concept.code)].some((code) => CODES.has(code) || OTHERS.test(code)),
  )
}
