import type { RequestRule } from './requests.ts'
import { CARER, MEDICINE_NAME, PAPER, PILLS, VICTIM } from './things.ts'
import { CONTROLLED, PERSON } from './words.ts'

// Requests that name neither the wrong nor its word: the thing, the place and the aim give it away.

const POISON =
  '(?:anti-?freeze|ethylene glycol|rat poison|cyanide|ricin|arsenic|strychnine|thallium|hemlock|aconite|oleander|foxglove|eye ?drops|visine|weed ?killer|paraquat|bleach)'
const DRINK = '(?:coffee|tea|drinks?|food|dinner|lunch|wine|beer|soup|juice|smoothie|curry|water bottle|vape)'

export const OBLIQUE_RULES: readonly RequestRule[] = [
  {
    code: 'harm-others',
    about: 'What works on a person without being tasted or found.',
    unless:
      /\b(?:children|toddlers?|pets?|dogs?|cats?) (?:get|got|getting|drank|ate|swallowed)|\bby (?:accident|mistake)|accidentally|\b(?:i|he|she|they) (?:drank|swallowed|ate)\b|\bto protect\b|\bspiked my\b/,
    patterns: [
      new RegExp(
        `\\b(?:undetect\\w+|untrace\\w+|tasteless|odou?rless|flavou?rless|(?:smells?|tastes?) (?:of|like) nothing|no (?:smell|taste)|(?:can't|cannot|won't|doesn't) (?:be )?(?:tasted?|smelt|smell|noticed?|show up))\\b.{0,25}\\b(?:in|into|with)\\b.{0,15}\\b${DRINK}\\b`,
      ),
      new RegExp(
        `\\bhow (?:long|much|many|quick\\w*|fast)\\b.{0,40}\\b${POISON}\\b.{0,40}\\b(?:to (?:work|act|kill|finish)|(?:on|in|for|kills?) (?:an? |the )?(?:${PERSON}|human|adult|grown))`,
      ),
      new RegExp(
        `\\b(?:inject\\w*|iv|drink|swallow|gargle)\\b.{0,15}\\b(?:bleach|disinfectant|hydrogen peroxide|kerosene|petrol|turpentine|dettol)\\b.{0,40}\\b(?:clean|cleanse|cure|kill|detox|treat|flush)\\b`,
      ),
    ],
  },
  {
    code: 'harm-others',
    about: 'Taking away somebody’s freedom or child by false words.',
    patterns: [
      /\b(?:get|have|got)\b.{0,30}\b(?:sectioned|committed|locked up|detained|declared (?:mad|insane|unfit|incompetent)|taken into care)\b.{0,40}\b(?:lying|lies|making (?:it|things|stuff|symptoms) up|exaggerat\w+|false(?:ly)?|faking|pretend\w*)\b/,
    ],
  },
  {
    code: 'record',
    about: 'A name on a paper that no prescriber wrote.',
    unless: /\b(?:spelt|spelled|spelling|wrong|misspel\w+|changed my name|married|surname|correct)\b/,
    patterns: [
      /\b(?:write|say|put|certify|state)\b(?: down)?(?: that)? (?:i|he|she|we) (?:was|were|am|is|had)\b[^.?!]{0,12}\b(?:sick|ill|unwell|injured|in (?:bed|hospital|pain)|seen|there|positive|depressed|unfit|absent)\b.{0,40}\b(?:i|he|she|we) (?:wasn't|weren't|was not|am not|isn't|didn't|hadn't)\b|\b(?:put|write|stick|add|type|slap)\b.{0,15}\bname on (?:an? |the |that )?(?:\w+ )?(?:prescription|script)\b/,
    ],
  },
  {
    code: 'controlled',
    about: 'A story to get a controlled medicine by, or an order for one.',
    patterns: [
      new RegExp(
        `\\b(?:best|sob|perfect|foolproof|cover|convincing|believable|good) (?:sob )?(?:story|stories|lie|lies|excuse|line|act)\\b.{0,40}\\b(?:get|getting|for|to score|scoring)\\b.{0,20}\\b(?:${CONTROLLED}|the strong (?:stuff|ones|painkillers))`,
      ),
      new RegExp(
        `^\\W{0,12}(?:(?:please|just|now|come on|hey|ok) ){0,3}prescribe {1,3}(?:me|us) {1,3}(?:some |more |the |a )?${CONTROLLED}`,
      ),
    ],
  },
  {
    code: 'medicine-stop',
    about: 'Picking among left-over medicines, and medicines taken to lose weight.',
    unless:
      /\b(?:doctor|gp|nurse|pharmac\w+|consultant)\b[^.?!]{0,30}\b(?:said|says|told|prescribed|wants?|gave|sent|recommend\w+)\b/,
    patterns: [
      /\bwhich (?:antibiotics?|painkillers?|tablets?|pills?|one|of (?:these|them|the two))\b.{0,25}\b(?:to take|should i take|do i take|can i take|shall i take|would you take)\b.{0,80}\b(?:cupboard|left ?over|drawer|from last time|old (?:box|pack|ones))\b/,
      /\b(?:plan|how (?:do|can|to|much|many)|give me|tell me|what dose|schedule)\b.{0,60}\b(?:lose|drop|shed|burn)\b.{0,25}(?:\b|\d)(?:kg|kilos?|pounds|lbs?|stone|weight|fat)\b.{0,40}\b(?:with|using|on|taking|by taking)\b.{0,15}\b(?:thyroxine|levothyroxine|t3|liothyronine|insulin|laxatives?|clenbuterol|dnp|diuretics|water tablets)\b/,
    ],
  },
  {
    code: 'harm-others',
    about: 'What leaves no trace in the dead, or goes badly with the medicine of somebody who deserves it.',
    patterns: [
      /\b(?:which|what|how)\b.{0,25}\b(?:medicines?|drugs?|pills|tablets|mix\w*|combination|poisons?|overdose)\b.{0,40}\b(?:looks?|pass(?:es)?|seems?) (?:like|for|as) (?:an? )?(?:natural|accident\w*|heart attack|suicide|old age)\b/,
      /\b(?:which|what|any) (?:poisons?|drugs?|pills|toxins?|medicines?)\b.{0,30}\b(?:doesn't|don't|won't|can't|never|not|isn't|aren't|no)\b.{0,30}\b(?:post ?mortem|post-mortem|autops\w+|tox(?:icology)?(?: \w+)?|coroner)\b/,
      /\b(?:which|what|any) (?:poisons?|drugs?|pills?|toxins?|medicines?)\b.{0,20}\b(?:leaves? no traces?|without (?:a |any )?traces?|can't be traced|untraceable|undetectable)\b/,
      new RegExp(
        `\\b(?:${VICTIM})\\b.{0,20}\\b(?:deserves?|has it coming|needs? (?:to pay|teaching|punishing)|ruined my life|will pay|must pay|should (?:suffer|pay|die))\\b.{0,60}\\b(?:which|what|how|where)\\b.{0,60}\\b(?:${MEDICINE_NAME}|${PILLS}|poisons?|overdose|symptoms?|allerg\\w+|germs?|sick|ill)\\b`,
      ),
    ],
  },
  {
    code: 'never-do',
    about: 'The amount that stops a heart or a breath, also for a story.',
    patterns: [
      /\b(?:what (?:dose|amount|quantity)|how (?:much|many)|which dose)\b[^.?!]{0,40}\b(?:stops?|would stop|will stop|to stop|can stop|could stop) (?:\w+(?:'s)? ){0,2}?(?:heart|breathing|breath)\b(?![^.?!]{0,20}\b(?:burn|racing|flutter\w*|pounding|disease|attacks?)\b)/,
    ],
  },
  {
    code: 'controlled',
    about: 'A prescriber talked into a diagnosis for its medicine; how one comes by a hard drug.',
    unless:
      /\b(?:my (?:own )?(?:repeat|prescription|usual|regular)|off (?:it|of it|them)|addict\w*|my (?:morphine|oxycodone|fentanyl|diazepam)|his (?:morphine|oxycodone|fentanyl)|her (?:morphine|oxycodone|fentanyl)|made|discovered|invented)\b/,
    patterns: [
      new RegExp(
        `\\b(?:convince|persuade|make|fool|trick|get|blag)\\b.{0,12}\\b${CARER}\\b.{0,20}\\b(?:i have|i've got|i've|i'm|i am|i need|i suffer|it's|to (?:believe|think))\\b.{0,30}\\b(?:to get|so (?:that )?(?:i|he|she|they) (?:can )?(?:gets?|gives?|prescribes?|writes?))\\b.{0,15}\\b(?:meds|medication|tablets|pills|script|prescription|stimulants|${CONTROLLED})`,
      ),
      /\bhow (?:does|do|can|could|would|to) (?:(?:one|i|you|someone|somebody|anyone|people|a person) )?(?:even |actually )?(?:get|obtain|come by|find|score|acquire)(?: hold of| hands on)?(?: some| any| a few)? (?:fentanyl|oxycodone|oxycontin|oxys?|percocets?|heroin|cocaine|ketamine|xanax|adderall|dilaudid|hydromorphone|ghb|mdma|meth|morphine patches)\b/,
    ],
  },
  {
    code: 'record',
    about: 'Out of the record for a claim, a court or a job, called no mistake.',
    unless:
      /\b(?:mistake\w*|wrong\w*|errors?|incorrect\w*|never|not true|untrue|isn't true|isn't me|mix(?:ed)?[- ]?up)\b/,
    patterns: [
      /\b(?:notes?|records?|file|report|chart|letter)\b.{0,80}\b(?:remove|delete|take|leave|drop|lose|scrub|wipe|cut|get rid of)\b (?:that|it|this|the \w+|those)\b.{0,25}\b(?:for|before|because of|as|due to)\b.{0,15}\b(?:claims?|insur\w+|court|custody|solicitor|lawyer|tribunal|job|employer|visa|army|police|licen[cs]e)\b/,
    ],
  },
  {
    code: 'medicine-stop',
    about: 'How many of what the box allows, where the liver or the kidneys do not.',
    unless: /\b(?:doctor|gp|nurse|consultant|pharmac\w+) (?:said|says|told|prescribed|advised)\b/,
    patterns: [
      /\bhow (?:many|much)\b.{0,20}\b(?:paracetamol|acetaminophen|tylenol|panadol|ibuprofen|advil|naproxen|aspirin)\b.{0,80}\b(?:liver|cirrhosis|hepatitis|kidneys? (?:disease|failure|is|are|problems?)|bad kidneys?|transplant|dialysis|ulcers?|warfarin|i drink (?:a lot|heavily|every)|and (?:i )?drink\b)/,
    ],
  },
  {
    code: 'record',
    about: 'A visit that was none, and a new date on an old paper.',
    unless: /\b(?:mistake\w*|wrong\w*|errors?|incorrect\w*|asked me to|our policy|the policy)\b/,
    patterns: [
      new RegExp(
        `\\b(?:put down|say|write|state|confirm|note|enter)\\b(?: down)?(?: that)? (?:the |my |a )?${CARER} (?:saw|seen|examined|checked|treated|met) (?:me|him|her|us)\\b.{0,60}\\b(?:i was (?:at|away|out|abroad|not)|i wasn't|i didn't|but (?:i )?need|never happened|we didn't)\\b`,
      ),
      new RegExp(`\\b(?:re-?dat(?:e|ing)|post-?dat(?:e|ing)|back-?dat(?:e|ing))\\b.{0,30}\\b${PAPER}`),
    ],
  },
  {
    code: 'controlled',
    about: 'What sounds believable to a prescriber, what to put on, and a delivery that asks nobody.',
    unless: /\b(?:prescribed|repeat|my prescription|pharmacy)\b/,
    patterns: [
      new RegExp(
        `\\b(?:sounds?|is|seems?|looks?) (?:\\w+ )?(?:believable|convincing|credible|plausible|legit)\\b.{0,40}\\b${CONTROLLED}`,
      ),
      new RegExp(
        `\\b(?:what|which|how) (?:\\w+ ){0,4}?(?:fake|pretend|put on|make up|act|feign)\\b.{0,25}\\b(?:for|to get|to score)\\b.{0,15}\\b${CONTROLLED}`,
      ),
      new RegExp(
        `\\b(?:get|give|send|sort|order|write) (?:me|us) [^.?!]{0,20}\\b${CONTROLLED}\\b.{0,60}\\b(?:doctor|gp|dentist|psychiatrist|clinic|hospital|he|she|they) (?:said no|refused|refuses|won't|wouldn't|turned me)`,
      ),
      new RegExp(
        `\\b(?:fast|quick|same[- ]day|next[- ]day|overnight|discreet|stealth) (?:\\w+ )?${CONTROLLED} (?:delivery|drop|shipping)\\b|\\b${CONTROLLED}\\b.{0,20}\\b(?:discreet|stealth|no[- ]questions) (?:delivery|shipping|packaging)\\b`,
      ),
    ],
  },
  {
    code: 'harm-others',
    about: 'Something in her drink that ends it; what a body does when it is kept without.',
    unless: /\b(?:doctor|gp|nurse|pharmac\w+|midwife) (?:said|says|told|advised)\b/,
    patterns: [
      /\b(?:what|which)\b.{0,40}\b(?:in|into) (?:her|his|their|my \w+'s) (?:drinks?|food|coffee|tea|smoothie|dinner|soup|juice|shake|wine)\b.{0,25}\b(?:would|will|could|to|can) (?:sort|fix|end|solve|stop|handle|finish|deal with|get rid)/,
      /\bhow long\b.{0,25}\b(?:someone|somebody|a person|a (?:man|woman|child|kid)|him|her|my \w+)\b.{0,25}\b(?:kept|keep|left|leave|deprived|locked)\b.{0,25}\b(?:without|of) (?:insulin|oxygen|air|water|food|medicine|medication|sleep)\b/,
    ],
  },
]
