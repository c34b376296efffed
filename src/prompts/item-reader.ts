import { parseShallow } from './read-json.ts'

/** One complete element of the list, `undefined` where it isn't readable JSON. */
interface ReadItem {
  value: unknown
}

export interface ItemReader {
  /** The elements that this piece of text completes. */
  push(text: string): ReadItem[]
  /** True once the list was closed: nothing more will come. */
  readonly isComplete: boolean
}

const MAX_ITEM_CHARS = 4_000
const MAX_DEPTH = 12

/**
 * Reads the objects of one list of a JSON object while its text is still coming: `{"sentences":[{..},{..}]}`. An
 * element comes out when its brace closes, so an unfinished one never does. Linear in the text.
 */
export function itemReader(field: string): ItemReader {
  const open: string[] = []
  let isInString = false
  let isEscaped = false
  let isBroken = false
  let isComplete = false
  /** The last string, and the key that it became when a colon followed, at the depth of the outer object. */
  let string = ''
  let key = ''
  let isInList = false
  let item = ''

  function readString(char: string): void {
    if (isEscaped) isEscaped = false
    else if (char === '\\') isEscaped = true
    else if (char === '"') {
      isInString = false
      return
    }
    if (string.length < 100) string += char
  }

  function read(char: string): ReadItem | null {
    if (isInString) {
      readString(char)
      return null
    }
    if (char === '"' && open.length > 0) {
      isInString = true
      string = ''
    } else if (char === ':' && open.length === 1) key = string
    else if (char === '{' || (char === '[' && open.length > 0)) {
      if (char === '[' && open.length === 1 && key === field) isInList = true
      open.push(char)
      if (open.length > MAX_DEPTH) isBroken = true
    } else if (char === '}' || char === ']') return close()
    return null
  }

  function close(): ReadItem | null {
    if (open.length === 0) return null
    open.pop()
    if (isInList && open.length === 1) isComplete = true
    if (isInList && open.length === 2) {
      const done = { value: parseShallow(item) }
      item = ''
      return done
    }
    return null
  }

  return {
    get isComplete() {
      return isComplete
    },
    push(text) {
      const items: ReadItem[] = []
      for (const char of text) {
        if (isComplete || isBroken) break
        const isInItem = isInList && open.length > 2
        if (isInItem || (isInList && char === '{' && !isInString)) item += char
        const done = read(char)
        if (done) items.push(done)
        if (item.length > MAX_ITEM_CHARS) {
          isBroken = true
          items.push({ value: undefined })
        }
      }
      return items
    },
  }
}
