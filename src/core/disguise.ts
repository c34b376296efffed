/** Letters of other scripts that look like Latin ones (Unicode confusables, the lower-case ones that are typed). */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  к: 'k',
  м: 'm',
  н: 'h',
  т: 't',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  һ: 'h',
  ӏ: 'l',
  α: 'a',
  ο: 'o',
  ρ: 'p',
  ν: 'v',
  ι: 'i',
  κ: 'k',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ε: 'e',
  η: 'n',
  μ: 'u',
  ɑ: 'a',
  ɡ: 'g',
  ı: 'i',
  ꜱ: 's',
}

/** Digits and signs that stand for letters. */
const AS_LETTER: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/**
 * A folded text (`fold` in text.ts) without the tricks that hide its words: letters of other scripts inside a Latin
 * word, marks or emoji between letters, spaced letters, digits as letters. The same string when there was none. Offsets
 * are lost, so it serves to find that something was said, not where. Linear time.
 */
export function undisguised(folded: string): string {
  return readDigits(joinSpaced(dropBetween(latinOnly(folded))))
}

/** One word that mixes scripts: no language does that. */
function latinOnly(text: string): string {
  if (!/[a-z][\u0370-\u052f]|[\u0370-\u052f][a-z]|[\u0251\u0261\ua731]/.test(text)) return text
  return text.replace(/[\u0131\u0251\u0261\u0370-\u052f\ua731]/g, (char) => LOOK_ALIKES[char] ?? char)
}

/** "ki🔪ll": pictures between letters go; whole words that they glue together are split again where words are matched. */
function dropBetween(text: string): string {
  if (!/\p{Extended_Pictographic}/u.test(text)) return text
  return text.replace(/(?<=[a-z])[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u200d]{1,8}(?=[a-z])/gu, '')
}

/** "k i l l  m y s e l f", "k.i.l.l", "d i e": runs of single letters become words. */
function joinSpaced(text: string): string {
  return text.replace(/(?<![a-z0-9'])[a-z0-9@$](?:[ .*_|/-]{1,3}[a-z0-9@$](?![a-z0-9'])){2,200}/g, (run) => {
    const letters = run.match(/[a-z]/g)?.length ?? 0
    const joined = run
      .split(/ {2,}/)
      .map((word) => word.replace(/[ .*_|/-]/g, ''))
      .map((word) => inWords(word) ?? word)
      .join(' ')
    // A list of numbers or of initials is no hidden word; of three letters only those that spell one are.
    return letters >= 4 || (letters === 3 && SPELT.has(joined)) ? joined : run
  })
}

/** Words in which people spell out, letter by letter, what they hardly dare to write. */
const SPELT: ReadonlySet<string> = new Set(
  `i im am a an and want wanna wana to die dead dying kill killing my self myself me end it life hurt cut suicide suicidal od
  going gonna gona will be today tonight now not live here help please rape raped`.split(/\s+/),
)
const LONGEST_SPELT = 8

/** "iwanttodie" as "i want to die", where all of it falls into such words; null for anything else. */
function inWords(run: string): string | null {
  const best: (string | null)[] = ['']
  for (let end = 1; end <= run.length; end++) {
    best[end] = null
    for (let size = Math.min(LONGEST_SPELT, end); size >= 1; size--) {
      const before = best[end - size]
      const word = run.slice(end - size, end)
      if (before === null || before === undefined || !SPELT.has(word)) continue
      best[end] = before === '' ? word : `${before} ${word}`
      break
    }
  }
  return best[run.length] ?? null
}

/** "k1ll", "f@ke": inside a word. Where two words are spelt so, also a digit at the beginning ("4ll"). */
function readDigits(text: string): string {
  const inside = text.match(/[a-z][0134578@$!]+[a-z]|\b[13457@$][a-z]{1,3}[013457@$!]/g)?.length ?? 0
  if (inside === 0) return text
  return text.replace(/[a-z0134578@$!]{3,40}/g, (word) => {
    const isWord = /[a-z][0134578@$!]+[a-z]|^[13457@$][a-z]{1,3}[0134578@$!]/.test(word)
    if (
      !isWord &&
      !(inside >= 2 && /^[134@$][a-z]{2,}$/.test(word) && !/^\d(?:mg|ml|am|pm|st|th|hr|wk|kg|mm|cm)$/.test(word))
    )
      return word
    return word.replace(/[^a-z](?!$)|[013457@$]$/g, (char) => AS_LETTER[char] ?? char)
  })
}
