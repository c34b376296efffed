export const clinicianWords = {} as const
