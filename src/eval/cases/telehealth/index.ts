import { chatDev } from './chat-dev.ts'
import { chatFresh } from './chat-fresh.ts'
import { cleanDev } from './clean-dev.ts'
import { cleanFresh } from './clean-fresh.ts'
import { eighth } from './eighth.ts'
import { eighthClean } from './eighth-clean.ts'
import { fifth } from './fifth.ts'
import { fifthClean } from './fifth-clean.ts'
import { fourth } from './fourth.ts'
import { fourthClean } from './fourth-clean.ts'
import { languagesDev } from './languages-dev.ts'
import { languagesFresh } from './languages-fresh.ts'
import { ninth } from './ninth.ts'
import { ninthClean } from './ninth-clean.ts'
import { notesDev } from './notes-dev.ts'
import { notesFresh } from './notes-fresh.ts'
import { seventh } from './seventh.ts'
import { seventhClean } from './seventh-clean.ts'
import { seventhLanguages } from './seventh-languages.ts'
import { sixth } from './sixth.ts'
import { sixthClean } from './sixth-clean.ts'
import { sixthCleanMore } from './sixth-clean-more.ts'
import { sixthMore } from './sixth-more.ts'
import { tenth } from './tenth.ts'
import { tenthClean } from './tenth-clean.ts'
import { third } from './third.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

/** A text with the identifiers in it. Offsets are UTF-16, end exclusive. */
export interface MarkedCase {
  readonly id: string
  readonly text: string
  readonly spans: readonly Stretch[]
  /** Titles before a name: they may stay or go with it. */
  readonly ignored: readonly Stretch[]
  /** Each part was written before the rules were tuned to the parts before it. */
  readonly part: 'first' | 'second' | 'third' | 'fourth' | 'fifth' | 'sixth' | 'seventh' | 'eighth' | 'ninth' | 'tenth'
}

const TITLE = /(?<![a-z])(?:dr|mr|mrs|ms|m|miss|dra|mme|prof|sgt|lt|capt|rev)\.? $/i

/** Written by us, in ten parts: chat, notes and forms, five languages, and clean look-alikes. */
export const telehealthCases: readonly MarkedCase[] = [
  ...marked('chat-1', 'first', chatDev),
  ...marked('notes-1', 'first', notesDev),
  ...marked('languages-1', 'first', languagesDev),
  ...marked('clean-1', 'first', cleanDev),
  ...marked('chat-2', 'second', chatFresh),
  ...marked('notes-2', 'second', notesFresh),
  ...marked('languages-2', 'second', languagesFresh),
  ...marked('clean-2', 'second', cleanFresh),
  ...marked('mixed-3', 'third', third),
  ...marked('mixed-4', 'fourth', fourth),
  ...marked('clean-4', 'fourth', fourthClean),
  ...marked('mixed-5', 'fifth', fifth),
  ...marked('clean-5', 'fifth', fifthClean),
  ...marked('mixed-6', 'sixth', [...sixth, ...sixthMore]),
  ...marked('clean-6', 'sixth', [...sixthClean, ...sixthCleanMore]),
  ...marked('mixed-7', 'seventh', seventh),
  ...marked('languages-7', 'seventh', seventhLanguages),
  ...marked('clean-7', 'seventh', seventhClean),
  ...marked('mixed-8', 'eighth', eighth),
  ...marked('clean-8', 'eighth', eighthClean),
  ...marked('mixed-9', 'ninth', ninth),
  ...marked('clean-9', 'ninth', ninthClean),
  ...marked('mixed-10', 'tenth', tenth),
  ...marked('clean-10', 'tenth', tenthClean),
]

/** Takes the marks ⟦ and ⟧ out of each line and keeps where they stood. */
function marked(name: string, part: MarkedCase['part'], lines: readonly string[]): MarkedCase[] {
  return lines.map((line, index) => {
    const spans: Stretch[] = []
    const ignored: Stretch[] = []
    let text = ''
    for (const part of line.split(/(?=⟦)|(?<=⟧)/)) {
      const isMarked = part.startsWith('⟦') && part.endsWith('⟧')
      const bare = isMarked ? part.slice(1, -1) : part
      const title = isMarked ? TITLE.exec(text) : null
      if (title !== null) ignored.push({ start: title.index, end: text.length })
      if (isMarked) spans.push({ start: text.length, end: text.length + bare.length })
      text += bare
    }
    return { id: `${name}-${index + 1}`, text, spans, ignored, part }
  })
}
