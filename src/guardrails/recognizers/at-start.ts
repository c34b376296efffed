import { prefilter } from './prefilter.ts'

/**
 * A pattern that begins with `^`, tried only where a table sees that its first words may stand here: for patterns of many
 * alternatives, or with a choice behind several free words, which the engine of the language tries one after the other.
 */
export function atStart(pattern: RegExp): Pick<RegExp, 'exec'> {
  const filter = prefilter(pattern, 'forward')
  return {
    exec: (text) => (filter.mayMatch(text) ? pattern.exec(text) : null),
  }
}
