export const FEVER = 38
/** "It was 36.8", "102 last night": a bare number in the reach of a thermometer, in Celsius. */
export function degreesOf(answer: string): number | null {
  const said =
    /\b(?:3[4-9]|4[0-2])(?:[.,]\d)?\b(?! ?(?:%|days|hours|weeks|years|times))|\b(?:9[5-9]|10[0-8])(?:[.,]\d)?\b(?! ?(?:%|days|hours|over))/.exec(
      answer,
    )
  if (!said) return null
  const value = Number(said[0].replace(',', '.'))
  return value > 90 ? ((value - 32) * 5) / 9 : value
}
