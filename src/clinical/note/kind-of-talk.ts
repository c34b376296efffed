import type { Turn } from '../../core/chat.ts'
import { isAsker } from '../dialogue.ts'
import { units } from './segment.ts'
import type { Heading } from './topics.ts'

/** Headings of a visit note in the words of the MTS-Dialog collection (Ben Abacha et al.), finer than the note's own. */
const MTS_HEADERS = [
  'GENHX',
  'CC',
  'FAM/SOCHX',
  'PASTMEDICALHX',
  'PASTSURGICAL',
  'ALLERGY',
  'MEDICATIONS',
  'ROS',
  'ASSESSMENT',
  'DIAGNOSIS',
  'PLAN',
  'DISPOSITION',
  'EXAM',
  'LABS',
  'IMAGING',
  'IMMUNIZATIONS',
  'PROCEDURES',
  'GYNHX',
  'EDCOURSE',
  'OTHER_HISTORY',
] as const
export type MtsHeader = (typeof MTS_HEADERS)[number]

/**
 * The one heading under which a short piece of a talk belongs. Each question and each statement speaks for the headings
 * whose words it uses; what a whole piece speaks for most is its heading. Long pieces that tell a story are the history
 * of the illness, whatever else they touch.
 */
export function mtsHeader(turns: readonly Turn[]): MtsHeader {
  const points = scoresOf(turns)
  return MTS_HEADERS.reduce((best, header) => (points[header] > points[best] ? header : best), 'GENHX')
}

/** Talks up to this many words are about one thing. */
const SHORT_WORDS = 100

/**
 * The heading of the note that holds what a short piece of a consultation says, where its own words name none ("two
 * years ago" in a talk about operations); null for longer talks and for our own interviews, where the question tells.
 */
export function headingOfShortTalk(turns: readonly Turn[]): Heading | null {
  const size = turns.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  if (size > SHORT_WORDS || turns.some(({ speaker }) => speaker === 'assistant')) return null
  if (!turns.some(({ speaker }) => speaker === 'clinician')) return null
  return HEADING_OF[mtsHeader(turns)] ?? null
}

const HEADING_OF: Partial<Record<MtsHeader, Heading>> = {
  'FAM/SOCHX': 'social',
  PASTMEDICALHX: 'pmh',
  PASTSURGICAL: 'pmh',
  IMMUNIZATIONS: 'pmh',
  GYNHX: 'pmh',
  ALLERGY: 'allergies',
  MEDICATIONS: 'medicines',
  ROS: 'ros',
}

function scoresOf(turns: readonly Turn[]): Record<MtsHeader, number> {
  const points = Object.fromEntries(MTS_HEADERS.map((header) => [header, 0])) as Record<MtsHeader, number>
  let size = 0
  let denials = 0
  let asked = 0
  let isOfFamily = false
  for (const turn of turns) {
    const isAsked = isAsker(turn.speaker)
    for (const unit of units(turn.text)) {
      size += unit.clean.split(' ').length
      const by = isAsked ? (unit.isQuestion ? 'asks' : 'tells') : 'answers'
      if (by === 'asks') asked++
      if (by === 'answers' && /^(?:um,? )?(?:no|nope|not really|nothing)\b/.test(turn.text.toLowerCase())) denials++
      if (isAsked) isOfFamily = FAMILY.test(unit.clean) || (isOfFamily && !OWN.test(unit.clean))
      for (const { header, by: who, words, weight } of CUES) {
        if ((who !== 'any' && who !== by) || !words.test(unit.clean)) continue
        // "Does anybody have diabetes?", "My dad had a stroke": an illness of the family is no illness of the patient.
        points[header === 'PASTMEDICALHX' && isOfFamily ? 'FAM/SOCHX' : header] += weight
      }
    }
  }
  // Denial after denial of symptoms is a review of systems.
  if (asked >= 3) points.ROS += (denials / asked) * 2
  points.GENHX += Math.min(12, size / 38)
  points.CC += size < 70 ? 1 : size < 110 ? 0 : -2
  return points
}

const FAMILY = /\b(?:famil(?:y|ies)|parents?|siblings?|(?:mother|father|mom|dad|brother|sister)s?|anyone|run in)\b/
const OWN = /\b(?:you|your)\b(?! (?:famil\w+|\w+ famil\w+|mother|father|mom|dad|parents|sibling|brother|sister|grand))/

interface Cue {
  readonly header: MtsHeader
  readonly by: 'asks' | 'tells' | 'answers' | 'any'
  readonly words: RegExp
  readonly weight: number
}

function cues(header: MtsHeader, list: readonly (readonly [Cue['by'], number, RegExp])[]): Cue[] {
  return list.map(([by, weight, words]) => ({ header, by, weight, words }))
}

const SYMPTOM =
  /\b(?:pain|ache|hurts?|swelling|swollen|cough|fever|chills|nausea|vomit\w*|diarrhea|dizz\w+|weak\w*|numb\w*|tingl\w*|rash|itch\w*|bleed\w*|headaches?|short(?:ness)? of breath|fatigue|tired|burning|sore|lump|infection|fell|accident|injur\w+|broke)\b/

const CUES: readonly Cue[] = [
  ...cues('GENHX', [
    [
      'asks',
      2.5,
      /\b(?:what (?:seems|brings|brought)|seems to be the (?:problem|matter)|what happened|how (?:can|may) i help|why are you here|reason for (?:your|the|this) visit|tell me (?:what|more about (?:the|your|this) (?:pain|injury|problem|symptom)))/,
    ],
    ['asks', 1.5, /\bhow old\b|\byour age\b/],
    ['any', 1.2, /\byear[s]?[- ]old\b/],
    [
      'asks',
      1,
      /\b(?:when did|how long|how did (?:it|this|that)|did (?:it|this) (?:start|begin|come)|better or worse|getting worse|worse|scale|describe|anything (?:that )?(?:make|help)|what makes|where (?:is|does)|any other symptoms)\b/,
    ],
    ['answers', 0.6, SYMPTOM],
    [
      'answers',
      0.6,
      /\b(?:it|the pain|this) (?:started|began|happened|got|gets|is getting|has been)|\b(?:ago|since|after|then)\b/,
    ],
    [
      'tells',
      0.8,
      /\b(?:you are here|here (?:today )?for|follow.?up|i understand|it says|i see (?:that )?you|referred|nurse)\b/,
    ],
    ['tells', 1, /\b(?:risks?|infection|less than|percent)\b.*\b(?:risks?|infection|percent|surgery|procedure)\b/],
  ]),
  ...cues('CC', [
    [
      'asks',
      2.5,
      /\b(?:what brings|what brought|what(?: is|'s) (?:going on|wrong|up|the matter)|what happened|what seems|how can i help|what can i do)/,
    ],
    ['answers', 0.8, SYMPTOM],
    ['answers', 1, /\bi (?:am|have been) (?:having|getting|experiencing)\b|\bhere (?:for|because|to)\b/],
  ]),
  ...cues('FAM/SOCHX', [
    ['asks', 3, /\bfamil(?:y|ies)\b(?!.*\bmedication)/],
    [
      'asks',
      2.5,
      /\b(?:parents?|siblings?|(?:your|his|her) (?:mother|father|mom|dad|brothers?|sisters?)|grandparents?)\b/,
    ],
    [
      'asks',
      3,
      /\b(?:smok\w+|cigarettes?|tobacco|alcohol|drink(?:ing|er)?|(?:recreational|illicit|illegal|street) (?:drugs?|substances?)|drugs? (?:use|abuse)|marijuana|do any drugs|use (?:any )?drugs|substance)\b/,
    ],
    [
      'asks',
      2.5,
      /\b(?:married|marital|single|divorced|live (?:with|alone|at home|by)|do you live|for a living|for work|occupation|your job|retired|(?:are you|still|currently) working|where do you work|kids|children|exercise|hobbies|sexually active|education|school|travel\w*)\b/,
    ],
    [
      'answers',
      2,
      /\b(?:my|his|her) (?:mother|mom|father|dad|brothers?|sisters?|grand\w+|aunt|uncle|parents|sibling\w*)\b/,
    ],
    [
      'answers',
      1.5,
      /\b(?:married|divorced|widow\w*|retired|quit smoking|smoke|pack|beers?|wine|drink|alcohol|socially|live (?:with|alone)|passed away|died|my (?:wife|husband|kids|children))\b/,
    ],
  ]),
  ...cues('PASTMEDICALHX', [
    ['any', 3, /\b(?:past medical|medical (?:history|problems|conditions?|issues))\b(?!.*\bfamily)/],
    [
      'asks',
      2.5,
      /\b(?:diagnosed|chronic|(?:health|other|major|serious|any) (?:conditions?|illness(?:es)?|problems that)|conditions? that i|hospitali[sz]ed|treated for)\b/,
    ],
    [
      'asks',
      2,
      /\b(?:diabet\w+|high blood pressure|hypertension|asthma|cholesterol|heart (?:disease|problems?|attack)|kidney (?:disease|problems?)|thyroid|cancer|stroke|depression|hepatitis|tuberculosis|seizures?)\b/,
    ],
    [
      'answers',
      1.2,
      /\b(?:diabet\w+|high blood pressure|hypertension|asthma|cholesterol|arthritis|heart (?:disease|failure|attack)|depression|anxiety|thyroid|cancer|copd|reflux|history of)\b/,
    ],
    ['asks', 1.2, /\bhistory\b/],
    // Asked in one breath with illnesses, operations are a part of the past history.
    [
      'asks',
      3,
      /\b(?:illness\w*|problems?|injuries|hospitali\w+|conditions?)\b.*\b(?:surger\w+|operations?)\b|\b(?:surger\w+|operations?)\b.*\b(?:illness\w*|problems?|injuries|hospitali\w+|conditions?)\b/,
    ],
  ]),
  ...cues('PASTSURGICAL', [
    ['asks', 4, /\b(?:surger(?:y|ies)|surgical|operations?|operated|replacements?|transplants?)\b/],
    [
      'answers',
      2,
      /\b(?:removed|taken out|surger(?:y|ies)|appendix|appendectomy|gallbladder|hysterectomy|tonsil\w*|c.sections?|bypass|replacement|biopsy|operation|hernia repair|\w+ectomy)\b/,
    ],
    ['tells', 1.5, /\b(?:surgery|\w+ectomy)\b/],
  ]),
  ...cues('ALLERGY', [
    ['asks', 6, /\ballerg(?:ic|y|ies)\b/],
    ['answers', 3, /\ballerg(?:ic|y|ies)\b/],
    ['asks', 2, /\b(?:reaction|what happens when)\b/],
    ['answers', 1.5, /\b(?:hives|sulfa|penicillin|rash)\b/],
  ]),
  ...cues('MEDICATIONS', [
    [
      'asks',
      4,
      /\b(?:medications?|medicines?|meds|prescriptions?|over the counter|vitamins|supplements|inhalers?)\b(?!.*\ballerg)/,
    ],
    ['asks', 2, /\b(?:taking|take)\b(?!.*\ballerg)/],
    ['tells', 2, /\b(?:prescri\w+|medications?|mg|m g|tablets?|pills?|once a day|twice a day|as needed)\b/],
    [
      'answers',
      2,
      /\b(?:i (?:am )?(?:take|taking)|medications?|medicines?|meds|pills?|mg|m g|milligrams|inhaler|tylenol|advil|aspirin|lisinopril|metformin|insulin)\b/,
    ],
  ]),
  ...cues('ROS', [
    [
      'asks',
      1.8,
      /\b(?:any|have you|do you|did you|how about|are you)\b.*\b(?:fever|chills|chest pain|short(?:ness)? of breath|breath\w*|palpitations?|nausea|vomit\w*|diarrhea|constipat\w*|headaches?|vision|blurr\w*|cough|wheez\w*|sputum|urin\w+|stools?|bowel|weight|appetite|swelling|rash|itch\w*|dizz\w*|faint\w*|numb\w*|weakness|seizures?|joint|bleed\w*|bruis\w*|mood|sleep\w*|hearing|swallow\w*|night sweats|heartburn|abdominal|stomach)\b/,
    ],
    ['any', 3, /\b(?:head to toe|anything else (?:that is )?going on|review of (?:her |his |your )?systems)\b/],
    ['tells', 3, /\b(?:routine questions|review of systems|few (?:more )?questions)\b/],
  ]),
  ...cues('ASSESSMENT', [
    [
      'tells',
      2,
      /\b(?:most likely|likely|i (?:think|believe|suspect)|suspect\w*|secondary to|due to|because of|consistent with|looks like|sounds like|explains?|appears?|it is called|inflammation|under control|stable|came back)\b/,
    ],
  ]),
  ...cues('DIAGNOSIS', [
    ['any', 2.5, /\bdiagnos(?:is|es)\b/],
    ['tells', 1.3, /\b(?:this is a|you have (?:a|an|what)|(?:she|he) (?:has|does have)|has an?|infection|case of)\b/],
  ]),
  ...cues('PLAN', [
    [
      'tells',
      1.6,
      /\b(?:continue|i (?:want|would like) you to|you (?:should|need to|can)|follow.?up|schedule|make sure|try to|diet|exercises?|restrict|take it (?:slow|easy)|call (?:us|the office|me)|come back|increase|decrease|refer)\b/,
    ],
  ]),
  ...cues('DISPOSITION', [
    [
      'any',
      3,
      /\b(?:go(?:ing)? home|discharge[ds]?|ready (?:to go|for home)|stable condition|in stable|at home today|sent home|leave (?:the )?(?:hospital|today))\b/,
    ],
    ['any', 1.5, /\b(?:how is (?:he|she|the patient|my \w+)(?: doing)?|improved|stable|doing (?:much )?better)\b/],
  ]),
  ...cues('EXAM', [
    [
      'tells',
      2.2,
      /\b(?:examin\w+|i (?:do not|do|can) (?:see|feel|hear|notice)|looks? (?:good|normal|fine|clear)|normal|no (?:swelling|tenderness|mass\w*|evidence|redness)|lymph nodes?|lungs?|heart sounds|muscle strength|alert|oriented|take a deep breath|let me (?:check|examine|look|take a look|listen|press))\b/,
    ],
    ['asks', 1.5, /\b(?:does (?:this|it) hurt when i|can you (?:move|raise|bend|feel|squeeze|lift)|deep breath)\b/],
  ]),
  ...cues('LABS', [
    [
      'tells',
      3,
      /\b(?:labs?|blood (?:report|work|test|count)|creatinine|sodium|potassium|enzymes?|culture|hemoglobin|platelets?|urinalysis|white (?:blood )?(?:cell )?count|within (?:the )?normal)\b/,
    ],
  ]),
  ...cues('IMAGING', [
    [
      'tells',
      4,
      /\b(?:x.?ray|mri|ct scan|c t scan|cat scan|ultrasound|echo\w*|e k g|ekg|ecg|scan|imaging)\b.*\b(?:show\w*|report|looks?|reveal\w*|see|normal|no)\b|\b(?:report|results?)\b.*\b(?:x.?ray|mri|e k g|ultrasound|scan)\b/,
    ],
  ]),
  ...cues('IMMUNIZATIONS', [['any', 5, /\b(?:vaccin\w+|immuni[sz]\w+|shots?|tetanus|boosters?|up to date on)\b/]]),
  ...cues('PROCEDURES', [
    ['any', 2.5, /\bprocedures?\b|\b(?:we (?:have )?(?:placed|inserted|removed)|catheteri[sz]ation|intubat\w+)\b/],
  ]),
  ...cues('GYNHX', [
    [
      'any',
      4,
      /\b(?:pap smear|periods?(?= |\?|$)(?! of)|menstru\w+|miscarriages?|abortions?|how many times have you been pregnant|been pregnant|pregnanc\w+|menopaus\w+|mammogram|last period)\b/,
    ],
  ]),
  ...cues('EDCOURSE', [
    [
      'any',
      2.5,
      /\b(?:they (?:gave|did|took|checked)|nebuli[sz]er|emergency room|e r\b|gave (?:you|him|her)|drip|i v\b|ambulance|give (?:you|her|him) (?:a|some) (?:shot|dose|fluid\w*|morphine|dilaudid)|restraints?)\b/,
    ],
  ]),
  ...cues('OTHER_HISTORY', [
    ['any', 3, /\b(?:social history|changes? (?:in|to) (?:your|the) (?:social|family|medical) history)\b/],
  ]),
]
