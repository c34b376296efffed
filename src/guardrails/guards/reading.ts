import { block, type Guard, pass } from '../guard.ts'

/** Sentences longer than this are refused: nobody of reading age 11 gets through them. */
const LONGEST = 60
/** Above this grade (Flesch-Kincaid) a long sentence is refused. Published pages are harder than our own words, so it is wide. */
const HARDEST = 24

/** Plain words for patients. */
export const reading: Guard = {
  id: 'reading',
  version: 1,
  stage: 'output',
  budgetMs: 50,
  check(text, { role, locale }) {
    if (role === 'clinician' || locale !== 'en') return pass
    const words = text.match(/[A-Za-z]+/g) ?? []
    if (words.length > LONGEST) return block('reading')
    if (words.length < 20) return pass
    const syllables = words.reduce(
      (sum, word) =>
        sum +
        Math.max(
          1,
          word
            .toLowerCase()
            .replace(/e$/, '')
            .match(/[aeiouy]+/g)?.length ?? 1,
        ),
      0,
    )
    // Flesch-Kincaid grade of one sentence (Kincaid 1975).
    const grade = 0.39 * words.length + 11.8 * (syllables / words.length) - 15.59
    return grade > HARDEST ? block('reading') : pass
  },
}
