/** Afrikaans words of one meaning, as alternatives of a phrase; what the chat files share. */

export const PAIN = 'pyn|pyne|seer|pynlik|krampe|steek|steekpyn|brand|skiet|pain|trek'
export const STRONG =
  'erg|erge|vreeslik|vreeslike|kwaai|hewige|hewig|ondraaglik|ondraaglike|verskriklik|verskriklike|baie|geweldig|geweldige|intens|intense|blerrie|donners|ongelooflik|uitmergelend|moerse|mal|skerp|erger|aaklig|aaklige|vrek|sterk|bitter'
export const SUDDEN = 'skielik|skielike|ewe|plotseling|eensklaps|onverwags|meteens|skiellik'
export const CHEST = 'bors|borskas|borsbeen|hart'
export const BELLY = 'maag|buik|pens|onderbuik|maagkant|magie|onderlyf'
export const ASEM = 'asem|asemhaal|asemhaling|lug'
export const BABY = 'baba|babatjie|kleintjie|fetus|kindjie|kleinding|bybie|kind'
export const PREGNANT = 'swanger|swangerskap|verwagtend|pregnant|preggies|verwag'
export const BLOOD = 'bloei|bloeiing|bloeding|bloed|bleed|bleeding|gebloei'
export const LIMB =
  'arm|been|hand|kant|linkerarm|regterarm|linkerhand|regterhand|linkerbeen|regterbeen|linkerkant|regterkant|arms|bene'
export const ATE =
  'gesluk|gedrink|geneem|ingesluk|gevat|gebruik|geeet|opgeeet|ingekry|gevreet|sluk|drink|vat|eet|gekou|gelek|ingeasem|gevind'
