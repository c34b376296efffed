/** What a note can be given as, besides itself. */
export const FORMS = ['dap', 'referral', 'summary'] as const
