import { block, type Guard, pass } from '../guard.ts'
import { saidElsewhere } from './elsewhere.ts'
import { AFFLICTED, CONDITION, claimsOf } from './vocabulary.ts'

/** Whose illness it would be. */
const WHO =
  '(?:you|he|she|they|your (?:child|baby|son|daughter|mother|mum|mom|father|dad|wife|husband|partner|brother|sister|toddler|friend|little (?:one|boy|girl)|kid)|the (?:baby|child))'
const SURE =
  '(?:probably|likely|definitely|clearly|certainly|almost|most|very|now|also|indeed|surely|evidently|already)'
/** Words that may stand between a verb and the illness: none that turns it into talk about something else. */
const BETWEEN =
  "(?:(?!(?:about|after|before|more|less|common|for|than|not|no|unlike|when|if|can|may|one|found|seen|treated|used|who|which|and|or|any|some|other|been|had|told|questions?|risk|chance|higher|lower|because|until|while|whether|family|history)\\b)[a-z0-9'-]+ ){0,7}?"
const HAS =
  "(?:have(?: got)?|has(?: got)?|'ve(?: got)?|'s got|got|suffers? from|(?:are|is|'re) suffering from|(?:are|is|'re|'s) having|caught|(?:have |has |'ve )?(?:developed|caught|contracted)|(?:have |has |'ve )?(?:come|came|gone) down with|(?:are|is|'re) (?:showing|dealing with|looking at|facing|going through)|(?:seems?|appears?) to (?:have|be (?:having|showing|going through|suffering from))|(?:have |has |'ve )?(?:picked up|become|turned))"
/** "Your knee has ..": a part of the reader, not who treats them. */
const PART = 'your (?!doctor|clinician|nurse|gp|pharmacist|team|clinic|hospital|family|area|country)[a-z]+'
const STATED = new RegExp(`\\b(?:${WHO}|${PART}) ?(?:${SURE} )*${HAS} (?:${SURE} )*${BETWEEN}${CONDITION}`)
const PROPERTY = new RegExp(
  `\\b${WHO} ?(?:are|is|'re|'s) (?:becoming )?(?:${SURE} )*(?:a |an )?${AFFLICTED}\\b|\\b${WHO} (?:have |has |'ve )?(?:become|became|look|looks|seem|seems) (?:${SURE} )*${AFFLICTED}\\b`,
)

/** What would be the illness: this, the reader's sign, the reader's result. Not the people who treat it. */
const SIGN =
  "(?:it|they|(?:this|that|these|those)(?: (?!page|leaflet|article|test|chat|service|is|are)[a-z'-]+){0,4}?|what you (?:have|describe|feel|say|write|wrote|told me|are (?:feeling|having|describing|telling me))|everything you \\w+(?: \\w+)?|(?:your|the|his|her)(?! (?:doctor|clinician|nurse|gp|pharmacist|team|risk|chance|immune|body|page|leaflet|aim|vaccin))(?: [a-z0-9'-]+){1,6}?)"
const IS =
  "(?: (?:is|are|was|were|sounds?|looks?|seems?|appears?|feels?|(?:must|can only|could only|has to|have to|will|would) be|comes? from|stems? from|means?|indicates?|confirms?|shows?|suggests?|proves?|points? (?:to|towards?)|fits?|matches|spells?)|'s|'re)"
const CONCLUDED = new RegExp(
  `(?:^|[,.;:] |\\b(?:that|and|so|think|believe|suspect|afraid|say|means) )${SIGN}${IS} (?:${SURE} )*${BETWEEN}(?:${CONDITION}|${AFFLICTED})`,
)
/** About the topic of a page, not about somebody: "it is a disease of the lungs". */
const DEFINES =
  /^(?!.{0,30}\b(?:almost|certainly|probably|likely|definitely|clearly|surely)\b)(?:this|it|they|these)(?: (?:is|are)|'s|'re) (?:usually |often |also |sometimes |most often )?(?:an? |the )?(?:\w+ ){0,4}(?:type|types|form|forms|kind|group|name|term|cause|disease|diseases|condition|conditions|disorder|disorders|infection|infections|syndrome)\b/
/** "The": a page speaks like that of illnesses; only with the reader's own result is it theirs. */
const OF_SOMEBODY = /\b(?:your?|you're|you've|his|her|my|here|ecg|ekg|scan|x-?ray|results?|score|blood test|i|we)\b/
const GENERAL_THE = /^the\b/

/** An opinion, or the words of one who gives it. */
const OPINION = new RegExp(
  `\\b(?:i|we)(?:'d|'m| would| am| are)? (?:[a-z]+ ){0,2}?(?:think|believe|suspect|reckon|guess|say|call|diagnose|afraid|sure|certain|confident|dealing with|looking at)\\b(?! (?:you should|we should|a clinician))[^.?!]{0,60}?\\b${CONDITION}`,
)
const OWN_DIAGNOSIS =
  /\b(?:my|our) (?:diagnosis|impression|assessment|verdict|guess|conclusion|suspicion)\b|\b(?:i|we)(?:'d| would)? diagnose\b|\bdiagnosed (?:you )?by (?:me|us)\b|\byou (?:will be|have now been|are now) diagnosed\b|\byour (?:heart|kidneys?|liver|lungs?) (?:is|are) failing\b/
const FRAGMENT = new RegExp(
  `^(?:clearly|probably|definitely|certainly|(?:most )?likely|almost certainly|obviously|sounds like|looks like|seems like|seems to be|must be|could only be|surely) ${BETWEEN}${CONDITION}`,
)
const AS_IF = new RegExp(
  `\\b(?:sounds?|looks?|seems?)(?: to me)? (?:as if|as though|like) ${WHO}\\b[^.?!]{0,30}\\b${CONDITION}`,
)
const CAUSE = new RegExp(
  `\\b(?:cause|reason|explanation|answer)\\b[^.?!]{0,40}\\b(?:your|his|her|this|these)\\b[^.?!]{0,30} (?:is|was|seems to be|must be|will be) ${BETWEEN}${CONDITION}`,
)
const FOUND_IN = new RegExp(
  `\\bthere(?: is|'s| are) (?:an? |the )?${BETWEEN}${CONDITION}[^.?!]{0,20}\\b(?:in|on|of|behind) your\\b`,
)
/** How bad it is, or which organ it is. */
const GRADED = new RegExp(
  `\\byour ${BETWEEN}${CONDITION} (?:is|has become|looks) (?:[a-z]+ )?(?:severe|mild|moderate|advanced|serious|back|chronic|under control|getting worse)\\b|\\b(?:it|this)(?:'s| is) (?:${SURE} )*your (?:heart|gallbladder|appendix|kidneys?|liver|thyroid|lungs?|prostate|nerves?|pancreas)\\b`,
)
/** A possibility. A published page may name it; in words without a source it is a guess about the reader. */
const GUESSED = new RegExp(
  `\\b${WHO} (?:may|might|could) (?:well |also |even |possibly |actually )?(?:have|be having|be suffering from) ${BETWEEN}${CONDITION}`,
)

/** What a part of the reader is said to have become: an illness without its name. */
const ORGAN =
  '(?:thyroid|appendix|gallbladder|kidneys?|liver|lungs?|heart|pancreas|spleen|prostate|bladder|bowels?|colon|stomach|oesophagus|esophagus|sinus(?:es)?|tonsils?|eardrums?|ears?|arter(?:y|ies)|veins?|nerves?|discs?|joints?|tendons?|ligaments?|cartilage|meniscus|bones?|ankle|wrist|foot|hip|knee|ribs?|spine|womb|uterus|ovar(?:y|ies)|placenta|brain|wound)'
const DISEASED =
  '(?:overactive|underactive|inflamed|infected|enlarged|blocked|fractured|broken|torn|ruptured|perforated|dislocated|sprained|diseased|damaged|failing|narrowed|clogged|furred|obstructed|prolapsed|herniated|cancerous|malignant|leaking|low-lying)'
const DISEASED_PART = new RegExp(
  `\\byour (?:[a-z]+ ){0,2}?${ORGAN} (?:(?:is|are|must be|has become|have become|has gone|looks|seems)|has got|'s) (?:${SURE} )*${DISEASED}(?![\\w-])`,
)
/** Where the signs lead, in the words of a textbook. */
const HALLMARK = new RegExp(
  `\\b(?:has|have|with|got|shows?) (?:all )?(?:the )?(?:classic |typical |textbook )?(?:hallmarks?|markings?|makings?|picture) of ${BETWEEN}${CONDITION}|\\b(?:everything|it all|all (?:of )?this) (?:points?|adds? up|leads?) (?:at|to|towards?) ${BETWEEN}${CONDITION}`,
)
/** "You are having an allergic reaction", "your symptoms are caused by anxiety": neither is an illness as a word alone. */
const SPELL = new RegExp(
  `\\b${WHO} (?:are|is|'re|'s) (?:${SURE} )*having (?:an? |another )?(?:${SURE} )*(?:allergic reaction|panic attack|asthma attack|nervous breakdown|flare-?up|relapse|reaction to)\\b|\\b(?:your|his|her) (?:[a-z]+ )?(?:symptoms?|pains?|headaches?|cough|rash|tiredness|dizziness|palpitations) (?:is|are) (?:${SURE} )*(?:caused by|due to|down to|because of|the result of|brought on by) (?:${BETWEEN}${CONDITION}|(?:your )?(?:anxiety|stress|nerves))`,
)

/** A weighed possibility is a judgement about the reader; no page can have made it, so a source carries none. */
const WEIGHED = new RegExp(
  `\\b${WHO} (?:(?:may|might|could) (?:very )?well|(?:may|might|could) (?:indeed|actually|easily)) (?:have|be having|be suffering from) ${BETWEEN}${CONDITION}`,
)
/** One sign with its name: a page says what a sign may be, only a diagnosis says what it is. */
const NAMED_SIGN = new RegExp(
  `^the (?:[a-z]+ )?(?:rash|lump|swelling|mole|mark|spots?|sore|pain|ache|headache|cough|fever|bleeding|discharge|itch|itching|blisters?|redness|tiredness|dizziness|weakness|numbness|tingling|breathlessness|wheeze) (?:is|are|was|were|'s) (?:${SURE} )*(?:an? )?${CONDITION}[.!]?$`,
)

/** "That does not mean that you have ..": says that nobody knows. */
const LEAVES_OPEN =
  /\b(?:does not|doesn't|do not|don't|not) (?:always |necessarily |by itself |yet )?(?:mean|prove|tell|show)\b/

/** A case among others, as pages put it. */
const CONDITIONAL = /^(?:if (?!you ask|i )|when |whether |unless |in case |should you )/
const ON_CONDITION =
  /\b(?:whether|in case|if you|if your|if he|if she|if they|if it|so that|to see if|tell (?:us|them|the \w+|your \w+) (?:if|that)|have you|do you)\b/

/** A patient gets no diagnosis from the service. */
export const diagnosis: Guard = {
  id: 'diagnosis',
  version: 4,
  stage: 'output',
  budgetMs: 50,
  check(text, { role, passages = [] }) {
    if (role === 'clinician') return pass
    const isCited = passages.length > 0
    const isClaimed = claimsOf(text).some(
      (claim) => OWN_DIAGNOSIS.test(claim) || saidElsewhere('diagnosis', claim) || names(claim, isCited),
    )
    return isClaimed ? block('diagnosis') : pass
  },
}

function names(plain: string, isCited: boolean): boolean {
  if (FRAGMENT.test(plain) || OPINION.test(plain) || AS_IF.test(plain)) return true
  if (LEAVES_OPEN.test(plain)) return false
  if (CONDITIONAL.test(plain)) return false
  // What stands after "if" is a case among others; what stands before it still counts.
  const [claim = ''] = plain.split(ON_CONDITION)
  if (STATED.test(claim) || PROPERTY.test(claim) || CAUSE.test(claim) || GRADED.test(claim) || FOUND_IN.test(claim))
    return true
  if ([WEIGHED, NAMED_SIGN, DISEASED_PART, HALLMARK, SPELL].some((pattern) => pattern.test(claim))) return true
  if (!isCited && GUESSED.test(claim)) return true
  if (!CONCLUDED.test(claim) || DEFINES.test(claim)) return false
  return !isCited || !GENERAL_THE.test(claim) || OF_SOMEBODY.test(claim)
}
