import type { Concept } from './concept.ts'

/**
 * Who cries for help and gets out one word more. What is wrong is not said, and with these words it is not waited for (ESC
 * acute coronary syndromes, 2023: on suspicion alone; Resuscitation Council UK, 2021: airway and breathing first). The cry
 * itself is found by `criesForHelp`, because it goes over the marks that end a sentence.
 */
export const cryForHelp: readonly Concept[] = [
  {
    code: 'cry-for-organ',
    name: 'Cry for help that names chest, heart or breath',
    kind: 'symptom',
    phrases: ['sos|mayday my|his|her chest|heart|breathing|throat'],
  },
]
