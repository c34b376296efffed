import type { Concept } from './concept.ts'

/** Changes that may be cancer and are seen within two weeks, and other slow signs. */
export const suspicion: readonly Concept[] = [
  {
    code: 'mouth-lesion-long',
    name: 'Mouth ulcer, hoarse voice or neck lump of over three weeks',
    kind: 'sign',
    phrases: [
      'ulcer|sore|patch|lump|lesion ~ mouth|tongue|lip|gum|cheek|throat ~6 weeks|month|months|heal|healing|go|gone',
      'mouth ulcer|sore|ulcers ~6 weeks|month|months|heal',
      'hoarse|hoarseness|voice ~6 3|4|5|6|8|three|four|five|six|several weeks|months',
      'hoarse for weeks|months',
      'white|red patch ~ mouth|tongue|gums|cheek',
      'neck lump|lumps',
      'lump|lumps ~ neck ~ weeks|months|growing|hard|bigger',
      'unexplained lump ~ neck',
    ],
    except: ['cold sore', 'lip ~ sore ~ few days', 'ulcer ~ few|2|two days'],
  },
  {
    code: 'itch-palms',
    name: 'Itch of palms and soles',
    kind: 'symptom',
    phrases: ['itch*|itching|itchy ~ palms|soles|hands|feet', 'palms|soles ~ itch*|itchy'],
    is: ['itch'],
  },
]
