import { TEN_WORDS, UNIT_WORDS } from '../number-words.ts'
import { digits } from './numbers.ts'

/**
 * Spoken words as written words: tokens joined, contractions opened, fillers and stutters out, spoken numbers as digits.
 * Adds nothing and drops no word that carries meaning. Lower case, because transcripts differ in it.
 */
export function clean(text: string): string {
  let out = text
    .toLowerCase()
    .replace(/[\u2018\u2019`]/g, "'")
    .replace(/\s+/g, ' ')
  for (const [pattern, replacement] of JOIN) out = out.replace(pattern, replacement)
  for (const [pattern, replacement] of OPEN) out = out.replace(pattern, replacement)
  out = out.replace(FILLER, ' ').replace(TAG, '')
  for (let i = 0; i < 2; i++)
    out = out
      .replace(STUTTER, '$1')
      .replace(SMALL_STUTTER, '$1')
      .replace(/\s+/g, ' ')
      .replace(/ ([,.;?!%])/g, '$1')
  out = out.replace(/[,.] (?:okay|alright|all right)\b ?[?,.]* ?(?:so|and)?,?(?= )/g, ',')
  out = out.replace(/(?:[,;] ?){2,}/g, ', ').replace(/^[\s,.;:!?-]+/, '')
  return tidyUnits(digits(out)).trim()
}

const NUMBER = `(?:${[...Object.keys(UNIT_WORDS), ...Object.keys(TEN_WORDS)].join('|')})`

const JOIN: readonly (readonly [RegExp, string])[] = [
  [/ n't\b/g, "n't"],
  [new RegExp(`\\b(${NUMBER}|oh) \\. ?(?=(?:${NUMBER}|oh)\\b)`, 'g'), '$1 point '],
  [/\bgon na\b|\bgonna\b/g, 'going to'],
  [/\bwan na\b|\bwanna\b/g, 'want to'],
  [/\bgot ta\b|\bgotta\b/g, 'have to'],
  [/\bkinda\b/g, 'kind of'],
  [/(?<=^|\s)'cause\b|\bcuz\b/g, 'because'],
  [/\bca n't\b/g, "can't"],
  [/ '(s|ve|re|ll|d|m)\b/g, "'$1"],
  [/(\d) %/g, '$1%'],
  [/(\d) ?\/ ?(\d)/g, '$1/$2'],
  [/\b\w{1,4}-+ (?=\w)/g, ''],
]

/** "Its been sore", "im sick": the apostrophe that phones leave out. "Its colour" has none to leave out. */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [/\bim(?= )/g, 'i am'],
  [/\b(i|you|we|they)ve\b/g, '$1 have'],
  [/\b(you|they)re\b/g, '$1 are'],
  [/\bcant\b/g, 'cannot'],
  [/\bwont\b/g, 'will not'],
  [
    /\bits (?=(?:been|not|a|an|the|just|really|very|so|too|quite|getting|got|on|in|at|all|only|still|always|worse|better|gone|like|sore|itchy|red|hot|painful|swollen|\w{3,}ing)\b)/g,
    "it's ",
  ],
  [/\b(that|there|what|here|who|he|she)s\b/g, "$1's"],
]

const OPEN: readonly (readonly [RegExp, string])[] = [
  ...LEFT_OUT,
  [/\bcan't\b/g, 'cannot'],
  [/\bwon't\b/g, 'will not'],
  [/\bain't\b/g, 'is not'],
  [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should|must|need)n'?t\b/g, '$1 not'],
  [/\b(i|you|we|they)'ve\b/g, '$1 have'],
  [/\bi'm\b/g, 'i am'],
  [/\b(you|we|they)'re\b/g, '$1 are'],
  [/\b(\w+)'ll\b/g, '$1 will'],
  [/\blet's\b/g, 'let us'],
  [/\b(it|that|there|he|she|what|here|who)'s (been|had|gotten|become|got)\b/g, '$1 has $2'],
  [/\b(it|that|there|he|she|what|here|who)'s\b/g, '$1 is'],
  [
    /\b(i|you|we|they|he|she|it)'d ((?:also |really |just |still )?(?:like|be|say|want|rather|recommend|suggest|love|prefer|go|have|need))\b/g,
    '$1 would $2',
  ],
  [/\b(i|you|we|they|he|she|it)'d\b/g, '$1 had'],
]

// "I mean, two weeks ago" corrects what stands before it; "I'll admit, if .." admits nobody.
const FILLER =
  /\b(?:u+m+|u+h+|e+r+m*|hm+|mm+(?:-?hmm+)?|mhm|ah+|oh(?! \w+ ?point\b)|you know(?! (?:what|how|if|that|when|where|why|the|about|any))|i mean(?!,? (?:about |around |the |my )*(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|left|right|(?:mon|tues|wednes|thurs|fri|satur|sun)day))|i (?:will|must|have to) admit(?=,| (?:if|that|when|i)\b)|kind of|sort of|basically|actually|obviously|honestly|literally|gosh|please)\b,?|, like,|(?<=\b(?:and|but|so|just|is|was)) like,? (?=\w)|\[\w+\]|<[^>]{0,40}>/g

/** A yes in the middle of a sentence or at its end says nothing more. */
const TAG = /(?<=\w),? (?:yeah|yep|yup)(?=[,.] |[,.]?$)/g

/** A word or a pair said twice in a row; numbers are kept, because "twenty twenty" may be a year. */
const STUTTER =
  /\b(?!\d|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty)([a-z']+(?: [a-z']+)?)(?: \1\b)+/g
/** The same over a comma, for small words only: "weight loss, loss of appetite" is no stutter. */
const SMALL_STUTTER =
  /\b(i|it|the|a|an|and|so|to|we|you|my|your|is|was|in|of|that|this|he|she|they|just|but|not|no|have|has|do|i am|i have|it is|they are|you are)(?:[ ,.]+\1\b)+/g

function tidyUnits(text: string): string {
  return text
    .replace(/\bmilligrams?\b/g, 'mg')
    .replace(/\bmicrograms?\b/g, 'mcg')
    .replace(/\bmilliliters?\b|\bmillilitres?\b/g, 'ml')
    .replace(/\bcentimeters?\b|\bcentimetres?\b/g, 'cm')
    .replace(/(\d) ?percent\b/g, '$1%')
}

/** Words that open a turn and say nothing by themselves. */
const OPENERS =
  /^(?:(?:okay|ok|alright|all right|right|well|so|and|but|then|now|great|good|fine|sure|perfect|excellent|wonderful|awesome|yeah|yep|yup|yes|i see|got it|sounds good|thank you|thanks|hey|hi|hello|anyway|again|because|or|like|also|absolutely|exactly|of course|let us see|let me see|sorry)\b[\s,.;!-]*)+/

/** The text without the words that only open a turn. */
export function withoutOpeners(text: string): string {
  return text.replace(OPENERS, '').replace(/[\s,;-]+$/, '')
}

/** Tags that ask for a nod, not for an answer. */
export function withoutTag(text: string): string {
  return text
    .replace(
      /[\s,.]*\b(?:okay|ok|alright|all right|yeah|you know|does that sound (?:good|okay)|sound good)\s*[?.]*$/,
      '',
    )
    .trim()
}
