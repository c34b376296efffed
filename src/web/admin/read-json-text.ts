type JsonText = { ok: true; value: unknown } | { ok: false; at: { line: number; column: number } | null }

/**
 * Reads JSON that a person has typed. `at` (from 1) says where it stops being JSON; null where the engine does not
 * tell.
 */
export function readJsonText(text: string): JsonText {
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch (error) {
    const said = error instanceof Error ? error.message : ''
    const at = /position (\d+)/.exec(said)?.[1]
    // Engines name the end of the text in words and without a place.
    const offset = at === undefined ? (/end of/i.test(said) ? text.length : null) : Number(at)
    if (offset === null) return { ok: false, at: null }
    const before = text.slice(0, offset).split('\n')
    return { ok: false, at: { line: before.length, column: before.at(-1)!.length + 1 } }
  }
}
