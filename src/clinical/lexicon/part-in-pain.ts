import type { Concept } from './concept.ts'

/**
 * Pain told by any word of pain beside any part of the body ("my chest is in agony", "throbbing calf", "my side is giving me
 * grief"): each part has the same sentences, so that no part misses one.
 */

/** Pain of the highest degree, and pain of a kind; a heart that pounds is no pain, and is left to palpitations. */
const AGONY = 'agony|agonising|agonizing|excruciating|unbearable|torture|murder|screaming'
const KIND = 'throbbing|stabbing|killing|shooting'
const TROUBLE = 'grief|gyp|jip|gip|jyp|hell|bother|trouble'
const STRANGE = 'awful|horrible|terrible|nasty|funny|weird|strange|odd|uncomfortable|unpleasant|sickening'

interface Part {
  readonly code: string
  readonly name: string
  /** Words of the part, as one position. */
  readonly words: string
  /** What its pain is, and what its worst pain is where the rules know that apart. */
  readonly pain: readonly string[]
  readonly severe?: readonly string[]
  /** Where a strange feeling is to be taken as pain: who has a heart attack says "awful", "funny", not "pain" (NICE CG95, 2016). */
  readonly anyFeeling?: boolean
  readonly except?: readonly string[]
}

const PARTS: readonly Part[] = [
  { code: 'chest', name: 'Chest', words: 'chest|breastbone|sternum', pain: ['chest-pain'], anyFeeling: true },
  {
    code: 'head',
    name: 'Head',
    words: 'head|skull|temples',
    pain: ['headache'],
    severe: ['headache', 'severe-headache'],
    except: ['doing|does|did my|his|her|our head in', 'screaming ~2 head off', 'voice|voices ~4 screaming ~2 head'],
  },
  {
    code: 'belly',
    name: 'Abdominal',
    words: 'belly|tummy|stomach|abdomen|gut|guts|tum',
    pain: ['abdominal-pain'],
    severe: ['abdominal-pain', 'severe-abdominal-pain'],
    anyFeeling: true,
    except: [
      'butterflies ~4 tummy|stomach',
      'funny|strange|odd feeling in ~1 (tummy|stomach) ~4 nervous|exam|interview|love',
    ],
  },
  {
    code: 'back',
    name: 'Back',
    words: 'back',
    pain: ['back-pain'],
    except: ['(get|got|go|going|come|coming|went|came|be) back'],
  },
  { code: 'calf', name: 'Calf', words: 'calf|calves', pain: ['limb-pain', 'one-leg-swelling'] },
  {
    code: 'limb',
    name: 'Limb',
    words: 'leg|legs|thigh|thighs|shin|shins|foot|feet|toe|heel|hand|hands|finger|fingers',
    pain: ['limb-pain'],
  },
  { code: 'arm', name: 'Arm', words: 'arm|arms|forearm', pain: ['arm-pain'] },
  {
    code: 'joint',
    name: 'Joint',
    words: 'shoulder|shoulders|knee|knees|elbow|ankle|wrist|thumb',
    pain: ['joint-pain'],
  },
  { code: 'hip', name: 'Hip or groin', words: 'hip|hips|groin', pain: ['hip-pain', 'joint-pain'] },
  { code: 'eye', name: 'Eye', words: 'eye|eyes|eyeball', pain: ['eye-pain'], severe: ['eye-pain', 'severe-eye-pain'] },
  { code: 'ear', name: 'Ear', words: 'ear|ears', pain: ['earache'] },
  { code: 'throat', name: 'Throat', words: 'throat', pain: ['sore-throat'] },
  { code: 'neck', name: 'Neck', words: 'neck', pain: ['neck-pain'], except: ['pain in the neck'] },
  { code: 'jaw', name: 'Jaw', words: 'jaw', pain: ['jaw-pain'] },
  {
    code: 'flank',
    name: 'Side',
    words: 'side|flank|kidney|kidneys',
    pain: ['flank-pain'],
    except: ['killing|murder ~2 side'],
  },
  { code: 'ribs', name: 'Rib', words: 'ribs|rib|ribcage', pain: ['chest-wall-pain'] },
  { code: 'breast', name: 'Breast', words: 'breast|breasts|boob|boobs|nipple|nipples', pain: ['breast-inflamed'] },
  { code: 'tooth', name: 'Tooth', words: 'tooth|teeth|gum|gums', pain: ['toothache'] },
]

export const partInPain: readonly Concept[] = PARTS.flatMap(
  ({ code, name, words, pain, severe = pain, anyFeeling, except = [] }) => [
    {
      code: `${code}-in-agony`,
      name: `${name} pain, severe`,
      kind: 'symptom',
      is: [...severe, 'severe-pain'],
      phrases: [
        `${words} ~2 ${AGONY}`,
        `${AGONY} ~2 in|across|through|down|inside ~1 ${words}`,
        `excruciating|agonising|agonizing|unbearable ${words}`,
        `${words} ~1 hurts|hurt|hurting|aches|aching|pains (like hell|like mad|like crazy|like anything|like nothing on earth|terribly|horribly|unbearably)`,
      ],
      except: [...except, `${words} ~2 no|not|isnt|arent|without ~1 ${AGONY}`],
    },
    {
      code: `${code}-gives-trouble`,
      name: `${name} pain`,
      kind: 'symptom',
      is: pain,
      phrases: [
        `${words} is|are|was|were|feels|keeps|has|have|been ~1 ${KIND}`,
        `${words} ${KIND}`,
        `${KIND} ~2 in|across|through|down|inside ~1 ${words}`,
        `throbbing ${words}`,
        `${words} ~2 giving|gives|gave|causing (me|him|her|us) ~2 ${TROUBLE}`,
        `${words} is|are|feels|was|were really|very|so|quite|bit|a? painful`,
        ...(anyFeeling
          ? [
              `${STRANGE} feeling|feelings|sensation|sensations in|across|inside|around ~1 ${words}`,
              `${words} feels|feeling|felt ~2 ${STRANGE}|wrong|off`,
            ]
          : []),
      ],
      except: [...except],
    },
  ],
)
