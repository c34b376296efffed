import { fold } from '../core/text.ts'

/** Letters of other scripts that look like Latin ones. */
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
const LEET: Readonly<Record<string, string>> = {
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

/** How many units of a text are read by the signals; head and tail of a longer one. */
const LONGEST = 8_000

/**
 * The forms of a text in which hidden words may show: folded, with look-alike letters made Latin, spaced letters joined,
 * digits read as letters, and what base64, hex or percent codes spell. The first is always the plain one.
 */
export function readings(text: string): string[] {
  const bounded = text.length > LONGEST ? `${text.slice(0, LONGEST / 2)}\n${text.slice(-LONGEST / 2)}` : text
  const base = fold(bounded).text
  const out = [base]
  if (/[a-z]/.test(base) && /[\u0370-\u04ff\u0500-\u052f\u0251\u0261]/.test(base)) {
    const latin = base.replace(/[\u0131\u0251\u0261\u0370-\u052f\ua731]/g, (char) => LOOK_ALIKES[char] ?? char)
    if (isMixed(base)) out.push(latin)
  }
  const joined = joinSpaced(base)
  if (joined !== base) out.push(joined)
  if (/[a-z][0134578@$!][a-z]|\b[0134578@$!][a-z]{2}/.test(base))
    out.push(
      base.replace(/[a-z0134578@$!]{3,}/g, (word) =>
        /[a-z]/.test(word) && /[^a-z]/.test(word) ? word.replace(/[^a-z]/g, (char) => LEET[char] ?? char) : word,
      ),
    )
  for (const hidden of decoded(bounded)) out.push(fold(hidden).text)
  return out
}

/** True when one word mixes scripts: no language does that. */
function isMixed(text: string): boolean {
  return /[a-z][\u0370-\u052f]|[\u0370-\u052f][a-z]/.test(text)
}

/** "i g n o r e  a l l" and "i.g.n.o.r.e": runs of five or more single letters become words. */
function joinSpaced(text: string): string {
  return text.replace(/(?<![a-z0-9])(?:[a-z][ .*_-]{1,3}){4,200}[a-z](?![a-z0-9])/g, (run) =>
    run
      .split(/ {2,}/)
      .map((word) => word.replace(/[ .*_-]/g, ''))
      .join(' '),
  )
}

function decoded(text: string): string[] {
  const out: string[] = []
  for (const [token] of text.matchAll(/[A-Za-z0-9+/]{20,4000}={0,2}/g)) {
    if (!/[A-Z]/.test(token) || !/[a-z]/.test(token)) continue
    keep(out, Buffer.from(token, 'base64').toString('utf8'))
  }
  for (const [run] of text.matchAll(/(?:\\x|0x|%)?[0-9a-fA-F]{2}(?:[ ,:]?(?:\\x|0x|%)?[0-9a-fA-F]{2}){9,800}/g)) {
    keep(out, Buffer.from(run.replace(/\\x|0x|[^0-9a-fA-F]/g, ''), 'hex').toString('utf8'))
  }
  return out
}

/** Readable words only: decoding a name or a code gives noise. */
function keep(out: string[], text: string): void {
  const letters = text.match(/[a-zA-Z ]/g)?.length ?? 0
  if (text.length >= 10 && letters / text.length > 0.85 && / /.test(text)) out.push(text)
}
