const ORGAN = '(?:chest|heart|breathing|breath|airway|throat)'
const CRY = '(?:h+e+l+p+|halp|sos|mayday|999|911|112|ambulance|emergency)'
const LEAD =
  '(?:(?:omg|oh|my god|god|please|pls|plz|ow|argh+|quick|quickly|urgent|i|we|need|some(?:one|body)|call an?|an?)\\W+)*'
const BEHIND =
  "(?:\\W+(?:me|us|please|pls|plz|now|quick|quickly|asap|some(?:one|body)|help|omg|its|it's|it is|for|with))*"
const WHOSE = "(?:(?:my|his|her|the|in|mum|dad|mom|wife|husband|baby|son|daughter)(?:'?s)?\\W+){0,3}"
/** What makes of it a request in words, and no cry. */
const NO_CRY =
  '(?!\\W+(?:is|are|was|feels?) (?:fine|ok|okay|good|better|normal)|\\W+(?:rate|disease|failure|conditions?|tablets?|meds|medicines?|medication|exercises?|infections?|rub|physio|clinic|tests?|scans?|monitor|lozenges|spray|problems?|health|attack (?:last|in|years|when))\\b)'

const FIRST = new RegExp(`(?:^|[.!?\\n]\\s*)${LEAD}${CRY}${BEHIND}\\W+${WHOSE}${ORGAN}\\b${NO_CRY}`, 'i')
const LAST = new RegExp(
  `^\\W*${LEAD}${WHOSE}${ORGAN}\\W+(?:(?:please|pls|plz|some(?:one|body)|i|need|send|get|call|an?)\\W+)*${CRY}(?:\\W+(?:me|us|please|pls|plz|now|quick|quickly|asap))*\\W*$`,
  'i',
)
/** A cry is short. */
const MAX_CRY = 60

/** "HELP! my chest", "my heart, someone help": the place of the words, null where there is no such cry. */
export function criesForHelp(text: string): { start: number; end: number } | null {
  const match = FIRST.exec(text) ?? (text.length <= MAX_CRY ? LAST.exec(text) : null)
  if (!match || match[0].length > MAX_CRY) return null
  const lead = /^[\s.!?,]*/.exec(match[0])![0].length
  return { start: match.index + lead, end: match.index + match[0].length }
}

const BARE = new RegExp(
  `^\\W*${LEAD}${CRY}(?:\\W+(?:me|us|him|her|please|pls|plz|now|quick|quickly|asap|help|hurry|some(?:one|body)|its an|it's an|an|emergency|my (?:mum|mom|dad|baby|wife|husband|son|daughter)))*\\W*$`,
  'i',
)

/** "HELP", "please help my baby": a cry, and nothing of what has happened. */
export function isBareCry(text: string): boolean {
  return text.length <= MAX_CRY && BARE.test(text)
}
