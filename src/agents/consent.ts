/** The words that patients agree to; other words are another version. */
export const CONSENT_VERSION = 1
