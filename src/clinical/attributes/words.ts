import type { Character, Course, Factor, Onset, Site } from '../../core/attributes.ts'

export type Table<Code extends string> = readonly (readonly [code: Code, words: RegExp])[]

export const CHARACTER: Table<Character> = [
  ['crushing', /\b(?:crushing|squeezing)\b/gi],
  ['tight', /\b(?:tight|tightness|like a (?:tight )?band)\b/gi],
  ['pressing', /\b(?:pressing|(?<!blood )pressure(?! (?:is|was|of) \d)|heavy)\b/gi],
  ['sharp', /\bsharp\b/gi],
  ['stabbing', /\b(?:stabbing|knife-?like|like (?:a knife|being stabbed|a stab))\b/gi],
  ['shooting', /\b(?:shooting|electric(?:al)?|shoots|like an electric shock)\b/gi],
  ['dull', /\bdull\b/gi],
  ['aching', /\b(?:aching|achy|(?<=\bdull |s )ache)\b/gi],
  ['throbbing', /\b(?:throbbing|pounding|pulsating|throbs)\b/gi],
  ['burning', /\bburning\b/gi],
  ['cramping', /\b(?:cramping|crampy|cramps?|colicky)\b/gi],
  ['tearing', /\b(?:tearing|ripping)\b/gi],
  ['itching', /\b(?:itchy|itching|itches)\b/gi],
]

export const COURSE: Table<Course> = [
  ['worsening', /\b(?:getting|got|gotten|becoming) (?:much |a lot |a bit |slowly |steadily )?worse\b/gi],
  [
    'improving',
    /\b(?:(?:getting|got|gotten) (?:much |a lot |a bit |slowly )?better|has eased|improving|easing off)\b/gi,
  ],
  ['unchanged', /\b(?:staying|stayed|stays|about|just|still) the same\b|\bnot (?:changed|changing)\b/gi],
  ['comes-and-goes', /\b(?:comes and goes|coming and going|come and go|on and off|off and on|intermittent)\b/gi],
  ['constant', /\b(?:constant(?:ly)?|all the time|non-?stop|never (?:lets up|stops|goes away))\b/gi],
  ['spreading', /\bspreading(?! (?:down|up|in|to|into|through))\b/gi],
]
/** To "is it getting better?" a bare word is an answer. */
export const COURSE_ANSWER: Table<Course> = [
  ...COURSE,
  ['worsening', /\bworse\b/gi],
  ['improving', /\bbetter\b/gi],
  ['unchanged', /\bsame\b/gi],
]

export const FACTOR: Table<Factor> = [
  ['exertion', /\b(?:exert\w*|exercis\w*|climb\w*|stairs|upstairs|running|run)\b/i],
  [
    'movement',
    /\b(?:mov(?:e|es|ing|ement)(?! (?:house|home))|walk(?:ing)?|bend(?:ing)?|lift(?:ing)?|turn(?:ing)?|twist(?:ing)?)\b/i,
  ],
  ['breathing', /\b(?:breath(?:e|ing|s)?|inhale)\b/i],
  ['coughing', /\b(?:cough(?:ing)?|sneez(?:e|ing))\b/i],
  ['swallowing', /\bswallow(?:ing)?\b/i],
  ['eating', /\b(?:eat|eating|food|meals?)\b/i],
  ['lying', /\b(?:lying|lie|lay|laying)\b/i],
  ['standing', /\b(?:stand|standing|get up|getting up)\b/i],
  ['sitting', /\b(?:sit|sitting)\b/i],
  ['light', /\b(?:bright )?lights?\b/i],
  ['noise', /\b(?:noises?|loud|sounds?)\b/i],
  ['touch', /\b(?:touch(?:ing|ed)?|press(?:ing)?|pressed)\b/i],
  ['heat', /\b(?:heat|hot|warm|warmth)\b/i],
  ['cold', /\b(?:cold|ice)\b/i],
  ['morning', /\bmornings?\b/i],
  ['night', /\bnights?\b/i],
  ['stress', /\b(?:stress\w*|worry|worried|upset|argu\w+)\b/i],
  ['rest', /\b(?:rest|resting|keep(?:ing)? still|stay(?:ing)? still|stop moving)\b/i],
  ['painkillers', /\b(?:painkillers?|paracetamol|ibuprofen|acetaminophen|tylenol|advil)\b/i],
  ['medicine', /\b(?:antacids?|gaviscon|rennies?|tums|antihistamines?|inhaler|omeprazole|medicine|tablets?)\b/i],
]

/** What happened when it began. Lifting and an injury come before the sport in which they happened. */
export const BEGINNING: Table<Onset> = [
  ['lifting', /\b(?:lift\w*|carry\w*|carried|picked up|picking up)\b/i],
  [
    'injury',
    /\b(?:twist\w*|fell|fall|falling|hit|bang\w*|knock\w*|tripp\w*|slipp\w*|crash\w*|accident|injur\w*|kick\w*|tackle\w*|sprain\w*|stubb\w*|bump\w*)\b/i,
  ],
  [
    'exertion',
    /\b(?:run|ran|running|gym|exercis\w*|garden\w*|football|workout|working out|sport\w*|digging|cycl\w+|shovel\w*|climb\w*|walk\w*)\b/i,
  ],
  ['eating', /\b(?:eat|ate|eating|meal|lunch|dinner|breakfast|food|takeaway)\b/i],
  ['medicine', /\b(?:tablets?|antibiotics?|medicine|medication|dose|jab|vaccine|vaccination)\b/i],
]

/** Words of the body. "Came back" and "back to work" are none. */
export const PLACES: Table<Site> = [
  ['head', 'head|scalp|forehead|temples?'],
  ['face', 'face|cheeks?'],
  ['eye', 'eyes?|eyelids?'],
  ['ear', 'ears?'],
  ['nose', 'nose'],
  ['mouth', 'mouth|tongue|lips?|gums?'],
  ['tooth', 'tooth|teeth'],
  ['jaw', 'jaw'],
  ['throat', 'throat'],
  ['neck', 'neck'],
  ['shoulder', 'shoulders?'],
  ['arm', '(?:upper |fore)?arms?'],
  ['elbow', 'elbows?'],
  ['wrist', 'wrists?'],
  ['hand', 'hands?'],
  ['finger', 'fingers?|thumbs?'],
  ['chest', 'chest|breastbone|sternum'],
  ['breast', 'breasts?'],
  ['ribs', 'ribs?'],
  [
    'back',
    '(?<!\\b(?:c[ao]me|comes|coming|going|goes?|went|gets?|getting|got|call|put|sent|been|laid|lay|right|kept) )(?:lower |upper )?back(?! (?:to|in|on|again|at|from|of|and forth)\\b)',
  ],
  ['abdomen', 'stomach|tummy|belly|abdomen|abdominal|gut'],
  ['flank', 'flanks?|loins?'],
  ['groin', 'groin'],
  ['hip', 'hips?'],
  ['buttock', 'buttocks?'],
  ['leg', 'legs?'],
  ['thigh', 'thighs?'],
  ['knee', 'knees?'],
  ['calf', 'calf|calves'],
  ['shin', 'shins?'],
  ['ankle', 'ankles?'],
  ['foot', 'foot|feet|heels?'],
  ['toe', 'toes?'],
].map(([site, words]) => [site as Site, new RegExp(`\\b(?:${words})\\b`, 'gi')])

export const ANY_PLACE = PLACES.map(([, { source }]) => source).join('|')

/** The place that a word names, or null. */
export function siteOf(word: string): Site | null {
  return PLACES.find(([, words]) => word.search(words) >= 0)?.[0] ?? null
}
