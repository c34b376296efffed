/**
 * Whole numbers as alternatives of one position of a phrase ("300|301|302"), both ends included. For what only a high or
 * a low figure means, as `#` takes any number.
 */
function numbersBetween(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).join('|')
}

/** Blood sugars that are dangerously high, in mg/dL. */
export const HIGH_MG_DL = numbersBetween(300, 700)
/** The same in mmol/L. */
export const HIGH_MMOL_L = numbersBetween(17, 45)
/** A fever in degrees Celsius, in whole degrees or with a decimal. */
export const FEVER_C = '38*|39*|40*|41*'
/** A fever that nothing but a temperature is written like. */
export const FEVER_DECIMAL = '38.*|38,*|39.*|39,*|40.*|40,*'
