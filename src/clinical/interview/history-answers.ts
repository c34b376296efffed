import type { Turn } from '../../core/chat.ts'
import type { Finding } from '../../core/clinical.ts'
import { conceptOf, kindsOf } from '../match/concepts.ts'
import { PLAINLY, UNTOLD } from '../plain-finding.ts'

/**
 * Illnesses whose bare names are alarms elsewhere ("stroke", "heart attack") and which as an answer to the question about
 * long-term illness are history: they change what later signs mean (NICE NG128, NG185, NG158: risk after a first one).
 */
const NAMED: readonly (readonly [code: string, name: RegExp])[] = [
  ['previous-stroke', /\b(?:(?:mini[- ]?)?strokes?|tias?|cva)\b/gi],
  ['heart-disease', /\b(?:heart attacks?|mi|nstemi|stemi|myocardial infarct\w*|stents?|bypass)\b/gi],
  [
    'previous-clot',
    /\b(?:(?:blood )?clots? (?:in|on)(?: \w+){1,2} (?:legs?|lungs?|cal(?:f|ves))|dvts?|pe|pulmonary embol\w+)\b/gi,
  ],
]
/** Words by which it is somebody else's, denied, or of now. */
const DENIED = /\b(?:no|not|never|without|denies|nor|or)(?: \w+){0,2} $/i
const OF_OTHERS =
  /\b(?:mum|mom|mother|dad|father|brother|sister|gran\w*|nan|grandad|aunt|uncle|family|husband|wife|son|daughter)\b/i
const OF_NOW = /\b(?:now|today|tonight|right now|having|think|just|this morning|again|minutes?|hours?)\b/i

/** What the answer to the question about long-term illness names in one word; `own` is what its words gave already. */
export function namedHistory({ text, id }: Turn, own: readonly Finding[], question: string): Finding[] {
  return NAMED.flatMap(([code, name]) => {
    const concept = conceptOf(code)
    if (!concept || own.some((one) => kindsOf(one.code).has(code))) return []
    for (const match of text.matchAll(name)) {
      const clause = clauseAround(text, match.index, match.index + match[0].length)
      if (DENIED.test(text.slice(0, match.index)) || OF_OTHERS.test(clause) || OF_NOW.test(clause)) continue
      return [
        {
          ...UNTOLD,
          code,
          name: concept.name,
          kind: concept.kind,
          assertion: { ...PLAINLY, negation: 'affirmed', temporality: 'historical' },
          quote: match[0],
          start: match.index,
          end: match.index + match[0].length,
          turn: id,
          question,
        },
      ]
    }
    return []
  })
}

function clauseAround(text: string, start: number, end: number): string {
  const from = Math.max(...[',', ';', '.', '\n'].map((mark) => text.lastIndexOf(mark, start))) + 1
  const to = /[,;.\n]/.exec(text.slice(end))
  return text.slice(from, to ? end + to.index : text.length)
}
