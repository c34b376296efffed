/** Spanish words of one meaning, as alternatives of a phrase; what the chat files share. */

export const PAIN = 'dolor|dolores|duele|duelen|dolia'
export const STRONG =
  'fuerte|fuertes|fuertisimo|fuertisimos|fortisimo|intenso|intensa|terrible|horrible|insoportable|brutal|tremendo|tremenda|mucho|muchisimo|monton|bravo'
export const SUDDEN =
  'repente|repentino|repentina|golpe|subito|subita|subitamente|repentinamente|pronto|momento|bruscamente'
export const BELLY = 'estomago|barriga|vientre|abdomen|panza|pancita|barriguita|guata|tripa|tripas'
export const BABY = 'bebe|bebito|bebita|feto|guagua|criatura'
export const BLOOD = 'sangre|sangro|sangra|sangrado|sangrando|sangramiento|hemorragia|manchado|manchando'
export const PREGNANT = 'embarazo|embarazada|embarazadita|gestacion|encinta|prenada'

export const NOT_ABLE = 'no puedo|puede|podia|logro|logra|alcanzo|alcanza ni?'
