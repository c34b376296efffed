import type { Concept } from './concept.ts'

export const allergies: readonly Concept[] = [
  {
    code: 'drug-allergy',
    name: 'drug allergy',
    kind: 'allergy',
    phrases: [
      'allergic|allergy|allergies to penicillin|amoxicillin|antibiotics|sulfa|sulpha|aspirin|ibuprofen|nsaids|codeine|morphine|latex|contrast|cephalosporins|trimethoprim|erythromycin',
      'penicillin|amoxicillin|sulfa|sulpha|aspirin|ibuprofen|codeine|morphine|latex|drug|medication|medicine allergy|allergies|allergic',
      'drug|medication allergies',
    ],
  },
  {
    code: 'food-allergy',
    name: 'food allergy',
    kind: 'allergy',
    phrases: [
      'allergic|allergy|allergies to nuts|peanut|peanuts|shellfish|prawns|shrimp|egg|eggs|milk|dairy|fish|sesame|wheat|soy|strawberries|kiwi',
      'nut|peanut|shellfish|egg|milk|dairy|fish|sesame|food allergy|allergies|allergic',
    ],
  },
  {
    code: 'insect-allergy',
    name: 'insect venom allergy',
    kind: 'allergy',
    phrases: [
      'allergic|allergy|allergies to bee|bees|wasp|wasps|stings|insects',
      'bee|wasp|sting allergy|allergies|allergic',
    ],
  },
  {
    code: 'allergy',
    name: 'allergy',
    kind: 'allergy',
    phrases: ['allergic to', 'allergies|allergy', 'epipen|epipens', 'adrenaline pen|pens'],
    except: ['allergic reaction'],
  },
]
