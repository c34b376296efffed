/** A yes or a no where words were asked for. */
export const BARE_ANSWER = /^\W*(?:no|nope|nah|yes|yeah|yep|not sure|none|nothing|don'?t know)\W*$/i
