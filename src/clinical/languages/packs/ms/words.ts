/** Malay words of one meaning, as alternatives of a phrase; what the chat files share. */

export const NOT = 'tak|tidak|x|tk|xde|takde|tiada|tdk|dok|dak|tada|takdak|belum|taknak|tanak'
export const CAN = 'boleh|bleh|leh|dapat|dpt|mampu|larat|lalu|sempat'
export const CANT = 'xleh|xboleh|takleh|takboleh|xdapat|xdpt|xlarat'
export const PAIN = 'sakit|nyeri|pedih|perit|senak|cucuk|mencucuk|ngilu|sengal|berdenyut'
export const STRONG =
  'teruk|kuat|sangat|amat|gila|giler|tahan|dahsyat|melampau|bangat|nak|mati|sgt|ya|rabbi|menjerit|berguling'
export const SUDDEN = 'tiba|tetiba|mengejut|mendadak|tibatiba|terus|tiba2'
export const CHEST = 'dada|jantung|dadanya'
export const BELLY = 'perut|perutnya|abdomen|ulu'
export const BREATHE = 'nafas|bernafas|bernapas|napas|nafasnya|bernyawa'
export const BABY = 'baby|bayi|janin|anak|kandungan|bb|dede'
export const PREGNANT = 'hamil|mengandung|pregnant|preggy|kandungan|preg|ngandung|bunting'
export const BLOOD = 'darah|berdarah|bleeding|pendarahan|bleed|perdarahan|spotting'
export const ATE =
  'telan|tertelan|menelan|makan|termakan|minum|terminum|ambil|teguk|hirup|bedal|sapu|tergigit|terhisap|masuk'
export const LIMB = 'tangan|kaki|lengan|sebelah|badan'
