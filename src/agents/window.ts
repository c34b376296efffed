/** How many messages before the one that is read rules and models see beside the facts: symptoms come in pieces. */
export const WINDOW = 11
