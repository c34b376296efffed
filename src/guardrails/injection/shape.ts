/** What the shape of a text gives away, whatever its words: a reason with its weight. */
export interface Shape {
  readonly id: 'many-shot' | 'question-flood' | 'repeated' | 'splitting' | 'noise'
  readonly weight: number
}

/**
 * Attacks that no word betrays. Many worked examples before the real question (Anil et al., many-shot jailbreaking,
 * 2024), floods of unrelated questions and repeated tokens (CyberSecEval 2, 2024), a payload in pieces (Kang et al.,
 * 2023), and the noise that optimisers append (Zou et al., GCG, 2023).
 * @param original as it was typed; case is evidence
 * @param folded the same, folded
 */
export function shapesOf(original: string, folded: string): Shape[] {
  const shapes: Shape[] = []
  const pairs =
    folded.match(/\b(?:q|question|user|human|h) ?[:.)][^\n]{1,400}?\b(?:a|answer|assistant|ai) ?[:.)] /g)?.length ?? 0
  if (pairs >= 3) shapes.push({ id: 'many-shot', weight: 0.65 })
  if (isFlood(folded)) shapes.push({ id: 'question-flood', weight: 0.65 })
  if (isRepeated(folded)) shapes.push({ id: 'repeated', weight: 0.7 })
  if (SPLIT.test(folded)) shapes.push({ id: 'splitting', weight: 0.7 })
  const noise = noiseOf(original)
  if (noise >= 3) shapes.push({ id: 'noise', weight: Math.min(0.8, 0.5 + 0.05 * noise) })
  return shapes
}

const SPLIT =
  /\b[a-z]\w{0,8} ?= ?["'][^"'\n]{1,200}["'][^\n]{0,300}\b[a-z]\w{0,8} ?= ?["']|\b[a-z] ?= ?[a-z] ?\+ ?[a-z]\b|\b(?:concatenate|join|combine|interlace|merge) (?:the )?(?:following |these |two )*(?:strings|parts?|pieces|fragments|letters|words)\b|\bpart ?(?:1|one|a)\b ?[:=] ?["'][^\n]{0,200}\bpart ?(?:2|two|b)\b/

/** Eight questions or more in one message, and hardly a word about health: nobody's history reads like that. */
function isFlood(text: string): boolean {
  const questions = questionsIn(text)
  return questions >= 8 && (text.match(OF_HEALTH)?.length ?? 0) < questions / 3
}

/** Question marks that end words. Cut at the marks: a pattern from a word to its mark would try each letter of a long line. */
function questionsIn(text: string): number {
  return text.split('\n').reduce((sum, line) => sum + line.split('?').slice(0, -1).filter(hasWord).length, 0)
}

const hasWord = (text: string) => /\w/.test(text)

const OF_HEALTH =
  /\b(?:pain\w*|ache\w*|hurt\w*|fever|cough\w*|bleed\w*|sick\w*|doctor|nurse|hospital|medic\w+|tablets?|pills?|doses?|symptoms?|pregnan\w*|baby|breath\w*|chest|stomach|skin|rash|dizz\w*|tired|sleep\w*|blood|heart|allerg\w*|vomit\w*|test(?:s|ed)?|results?|weight|diet|surgery|treat\w*|cancer|diabet\w*|infect\w*|vaccin\w*|drugs?|diseases?|syndrome|health\w*|body|head\w*|side effects?|i|my)\b/g

/** One word again and again. People repeat a cry a few times ("please please please"), never twenty. */
function isRepeated(text: string): boolean {
  const words = wordsOf(text).slice(0, 2_000)
  let run = 1
  for (let i = 1; i < words.length; i++) {
    run = words[i] === words[i - 1] ? run + 1 : 1
    if (run >= 15) return true
  }
  // The same few words in turn: "poem poem poem", "a b a b a b".
  if (words.length < 40) return false
  return new Set(words).size <= Math.max(2, words.length / 15)
}

const wordsOf = (text: string) => text.split(/\s/).filter((word) => word !== '')

/** Characters that stand side by side in no prose: a word that ends in brackets of code. */
const ODD = [
  /[a-zA-Z][)\]}\\|]{1,3}[[({`"\\][a-zA-Z]?/,
  /[a-zA-Z]\\[a-zA-Z]|\\["')([]|\$\\?\{|`\{|_\{|\}_|\{\[|\[\{|\[\[|\(\{|\(\(\w*\(|\{\\|\*\)|\(\*|\/\*|\[\(|\(\[|\)\]|\)\}|\]\}|\]\(/,
  /["'`]{2,}[[({]|--["'(]|===\w|\|\||~\\|<<|>>|=>|\?<|"=|["'`]\]|\["|"\(|\)";|[!?.]{2,}[[{("]|[a-zA-Z]`;|\("|"\)\w|\("\(|\('|'\(|"\$|\{"|"\}|::|:`|`:/,
  /[a-z]{2,}[A-Z][a-z]+[A-Z]?[a-z]*[A-Z]|[a-z]{4,}[A-Z][a-z]{3,}|[a-z]{3,}\d[a-z]{3,}|[A-Z]{2,}[a-z]{3,}[A-Z]/,
  /^[^\w\s]{0,80}[a-zA-Z]{3,}[({[\\<=^~|][a-zA-Z"'`]|^[$\\{}[\]|<>^~`]{1,3}$|^\]\.|^[\])}][a-zA-Z]/,
]

/** Noise is looked for in so many units at the end of a text: optimisers append it. */
const LONGEST_END = 8_000

/** Longer ones are links, keys and pictures. */
const LONGEST_WORD = 80

/** Signs in a heap. Letters of any script and pictures are none, and "!!!!!", "?!?!?!" or "....." are a cry. */
const HEAP = /[^\s\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Emoji_Component}_]{5,80}/u
const CRY = /^[!?.,~*-]+$/

/**
 * Odd tokens after words that read like language. A message that is data from its first character (JSON, a form, a
 * path, a table) is not judged, and neither are links, addresses and placeholders.
 */
function noiseOf(text: string): number {
  if (/^[{[<|]/.test(text.trimStart()) || /"\s{0,9}:\s{0,9}["{[\d]/.test(text)) return 0
  const words = wordsOf(text.slice(-LONGEST_END)).slice(-60)
  if (words.length < 6) return 0
  let count = 0
  for (const word of words) {
    if (
      word.length > LONGEST_WORD ||
      /^(?:https?:|www\.|\S{1,80}@\S{1,80}\.\w|\[[A-Z][A-Z0-9_]*\]|[*\u2022xX]{2,}\d+$|[-=*_.~|+]+$)/.test(word)
    )
      continue
    const odd = ODD.filter((pattern) => pattern.test(word)).length + (isHeap(word) ? 1 : 0)
    count += Math.min(2, odd)
  }
  return count
}

function isHeap(word: string): boolean {
  const [heap] = HEAP.exec(word) ?? []
  return heap !== undefined && !CRY.test(heap)
}
