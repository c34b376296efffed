import { ordinaryWords } from '../../clinical/match/ordinary-words.ts'

/** Short forms of chat, and how people write what they say, as the words that they stand for. Whole words only. */
const SPOKEN: Readonly<Record<string, string>> = {
  u: 'you',
  ya: 'you',
  ur: 'your',
  r: 'are',
  w: 'with',
  wiv: 'with',
  wivout: 'without',
  witout: 'without',
  widout: 'without',
  wout: 'without',
  withot: 'without',
  wihtout: 'without',
  withut: 'without',
  withouth: 'without',
  wher: 'where',
  sik: 'sick',
  gf: 'girlfriend',
  bf: 'boyfriend',
  kepra: 'keppra',
  elequis: 'eliquis',
  oxicodone: 'oxycodone',
  oxycodon: 'oxycodone',
  oxicontin: 'oxycontin',
  zanax: 'xanax',
  xanex: 'xanax',
  valum: 'valium',
  adderal: 'adderall',
  aderall: 'adderall',
  codine: 'codeine',
  codiene: 'codeine',
  morphin: 'morphine',
  diazapam: 'diazepam',
  fent: 'fentanyl',
  tramadole: 'tramadol',
  tramodol: 'tramadol',
  wanna: 'want to',
  gonna: 'going to',
  tryna: 'trying to',
  gimme: 'give me',
  lemme: 'let me',
  shud: 'should',
  shd: 'should',
  shld: 'should',
  cud: 'could',
  wud: 'would',
  dnt: "don't",
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  wont: "won't",
  cant: "can't",
  isnt: "isn't",
  wasnt: "wasn't",
  im: "i'm",
  il: "i'll",
  ive: "i've",
  dr: 'doctor',
  drs: 'doctors',
  docs: 'doctors',
  doc: 'doctor',
  rx: 'prescription',
  perscription: 'prescription',
  prescripton: 'prescription',
  pls: 'please',
  plz: 'please',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  mny: 'many',
  mch: 'much',
  hw: 'how',
  ho: 'how',
  howw: 'how',
  wot: 'what',
  wat: 'what',
  wich: 'which',
  safly: 'safely',
  prescrip: 'prescription',
}

/** "scripttt", "plzzz": drawn out, with one letter or two as the word has it ("killl"). */
function shortened(word: string): string {
  const single = word.replace(/([a-z])\1{2,}/g, '$1')
  const double = word.replace(/([a-z])\1{2,}/g, '$1$1')
  return !ordinaryWords.has(single) && ordinaryWords.has(double) ? double : single
}

/** Where a text says "w/out" or "2 get", the words; "hi" is a greeting except where somebody gets it. */
export function spoken(folded: string): string {
  return (
    folded
      .replace(/(?<![\p{L}\p{N}])(?=[a-z]*([a-z])\1\1)[a-z]{4,30}(?![\p{L}\p{N}])/gu, shortened)
      .replace(/(?<=[a-z])\*(?=[a-z])/g, '')
      .replace(/\bw\/ ?(?:out|o)\b/g, 'without')
      .replace(/\bid (?=(?:like|love|rather|prefer|want)\b)/g, "i'd ")
      .replace(/\b(how|where|want|need|going|trying|way|ways|who|got|like) 2 (?=[a-z])/g, '$1 to ')
      // "Have 2 zopiclone" is a number.
      .replace(
        /\bhave 2 (?=(?:be|go|do|get|see|take|wait|work|stop|have|keep|use|give|pay|know|say|eat|drive|leave|tell)\b)/g,
        'have to ',
      )
      .replace(/ 4 (?=(?:me|my|him|her|us|them|a|the)\b)/g, ' for ')
      .replace(/\b(can i|could i|where to|how to|want to) by (?!my|the way|chance|accident)/g, '$1 buy ')
      .replace(/\b(get|getting|be|feel) hi\b/g, '$1 high')
      .replace(/(?<![\p{L}\p{N}'])[a-z]{1,12}(?![\p{L}\p{N}'])/gu, (word) => SPOKEN[word] ?? word)
  )
}
