/** Eight ways in which a right sentence is made wrong. Each gives null where the sentence has nothing to turn round. */
export const NOTE_FAULTS = ['polarity', 'side', 'times ten', 'unit', 'drug', 'person', 'past and now'] as const
export type NoteFault = (typeof NOTE_FAULTS)[number]

const FAULTS: Readonly<Record<NoteFault, (sentence: string) => string | null>> = {
  polarity: first([
    [/^Denies (?:any )?/, 'Reports '],
    [/^Reports (?:no|any) /, 'Reports '],
    [/^Reports /, 'Denies '],
    [/\b(does|did|is|was|has|are|have|were|can|will|should) not\b/, '$1'],
    [/\bcannot\b/, 'can'],
    [/\bnever\b/, 'always'],
    [/\b(is|was|has|have|are|were|will|should|can) (?!no\b|not\b|never\b|to\b)/, '$1 not '],
  ]),
  side: first([
    [/\bleft(?=-sided\b| \w)(?! (?:the|my|his|her|their|over|is|are|with|in|at|on)\b)/i, 'right'],
    [/\bright(?=-sided\b| \w)(?! (?:now|away|before|after|and|when|so|but|there|here|around|at|in|on)\b)/i, 'left'],
  ]),
  'times ten': first([[/(?<![\d.,/:-])([1-9]\d{0,2})(?![\d.,/:-])/, '$10']]),
  unit: first([
    [/(\d ?)mg\b/, '$1mcg'],
    [/(\d ?)mcg\b/, '$1mg'],
    [/(\d )days?\b/, '$1weeks'],
    [/(\d )weeks?\b/, '$1months'],
    [/(\d )months?\b/, '$1years'],
    [/(\d )hours?\b/, '$1days'],
    [/(\d[ -])years?\b(?![ -]old)/, '$1months'],
    [/(\d )(?:pounds|lbs?)\b/, '$1kilos'],
    [/(\d )(?:kilos?|kg)\b/, '$1pounds'],
  ]),
  drug: (sentence) => {
    const found = DRUGS.find((drug) => new RegExp(`\\b${drug}\\b`, 'i').test(sentence))
    return found
      ? sentence.replace(
          new RegExp(`\\b${found}\\b`, 'i'),
          /^(?:warfarin|coumadin)$/.test(found) ? 'digoxin' : 'warfarin',
        )
      : null
  },
  person: first([
    [/^(?:Reports|Has|Takes) /, 'The mother has '],
    [/^Denies /, 'The father denies '],
    [
      /\bthe patient(?:'s)?(?= (?:has|had|have|is|was|does|did|takes|took|feels|felt|gets|got|reports|denies|can|cannot|smokes|drinks)\b)/i,
      "The patient's mother",
    ],
  ]),
  'past and now': first([
    [/\b(?:used to|no longer)\b/i, 'currently'],
    [
      /\b(?:the patient|she|he) (?:has|takes|smokes|drinks|gets|is) (?!been\b|had\b|a history\b|an? appointment\b)/i,
      'The patient used to have ',
    ],
    [/^Reports (?!having had|a history|a past|previous|prior)/, 'History in the past, now resolved, of '],
  ]),
}

const DRUGS =
  `lisinopril metformin ibuprofen tylenol aspirin lasix meloxicam paracetamol amlodipine insulin prednisone omeprazole motrin advil
albuterol penicillin metoprolol atorvastatin gabapentin sertraline levothyroxine doxycycline amoxicillin warfarin coumadin norvasc zoloft protonix`.split(
    /\s+/,
  )

function first(rules: readonly (readonly [RegExp, string])[]): (sentence: string) => string | null {
  return (sentence) => {
    const rule = rules.find(([pattern]) => pattern.test(sentence))
    return rule ? sentence.replace(rule[0], rule[1]) : null
  }
}

/** The sentence with that fault in it; null where it can't have it. */
export function withFault(sentence: string, fault: NoteFault): string | null {
  const wrong = FAULTS[fault](sentence)
  return wrong === null || wrong === sentence ? null : wrong
}
