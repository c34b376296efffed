import { stem, words } from '../core/text.ts'

/** Words that carry no subject: grammar, and the frame of a question ("what are the", "can you tell me"). */
const STOP = new Set(
  (
    'a an the and or but if of to in on at by for from with without into about as is are was were be been being am do ' +
    'does did doing have has had having i me my mine myself we us our you your he him his she her it its they them their ' +
    'this that these those there here what which who whom whose when where why how can could may might must shall should ' +
    'will would not no nor so than then too very just also some any all both each other such only own same more most ' +
    'please thank thanks hello hi dear doctor dr know tell want wanted need like get got give given help question wonder ' +
    'wondering information many much one s t m re ve ll d don doesn isn thing way look looking find found ' +
    'further knowledge request obtain anyone regarding'
  )
    .split(' ')
    .map((word) => stem(word)),
)

/** Lay and clinical words for one thing, written as one term. Longer phrases first. */
const SYNONYMS: readonly (readonly [string, readonly string[]])[] = [
  ['myocardial infarction', ['heart attack', 'mi']],
  ['hypertension', ['high blood pressure', 'hbp']],
  ['hypotension', ['low blood pressure']],
  ['hypoglycaemia', ['hypoglycemia', 'low blood sugar', 'low blood glucose']],
  ['hyperglycaemia', ['hyperglycemia', 'high blood sugar', 'high blood glucose']],
  ['stroke', ['cerebrovascular accident', 'brain attack', 'cva']],
  ['transient ischaemic attack', ['transient ischemic attack', 'mini stroke', 'ministroke', 'tia']],
  ['urinary tract infection', ['bladder infection', 'uti', 'cystitis', 'water infection']],
  ['gastroesophageal reflux', ['gastro oesophageal reflux', 'acid reflux', 'gerd', 'gord', 'heartburn']],
  ['chronic obstructive pulmonary disease', ['copd', 'emphysema']],
  ['pulmonary embolism', ['blood clot in the lung', 'clot on the lung']],
  ['deep vein thrombosis', ['dvt', 'blood clot in the leg', 'clot in the leg']],
  ['influenza', ['flu']],
  ['common cold', ['head cold', 'upper respiratory infection']],
  ['varicella', ['chickenpox', 'chicken pox']],
  ['herpes zoster', ['shingles']],
  ['pertussis', ['whooping cough']],
  ['conjunctivitis', ['pink eye', 'pinkeye']],
  ['otitis media', ['ear infection', 'earache']],
  ['allergic rhinitis', ['hay fever', 'hayfever']],
  ['acetaminophen', ['paracetamol', 'tylenol']],
  ['epinephrine', ['adrenaline']],
  ['haemorrhage', ['hemorrhage', 'bleeding', 'bleed']],
  ['diarrhoea', ['diarrhea', 'loose stools', 'the runs']],
  ['oedema', ['edema', 'swelling', 'swollen']],
  ['anaemia', ['anemia']],
  ['leukaemia', ['leukemia']],
  ['tumour', ['tumor']],
  ['kidney', ['renal']],
  ['liver', ['hepatic']],
  ['pregnancy', ['pregnant', 'expecting a baby']],
  ['candida', ['thrush', 'yeast infection', 'candidiasis']],
  ['constipation', ['constipated']],
  ['insomnia', ['can t sleep', 'sleeplessness', 'trouble sleeping']],
  ['vertigo', ['room spinning']],
  ['syncope', ['fainting', 'fainted', 'passing out']],
  ['dysmenorrhoea', ['dysmenorrhea', 'period pain', 'menstrual cramps']],
  ['cancer', ['malignancy', 'carcinoma']],
  ['fracture', ['broken bone']],
  ['vitamin b12', ['cobalamin']],
  ['fever', ['temperature', 'feverish', 'pyrexia']],
  ['child', ['children', 'toddler', 'kid', 'son', 'daughter', 'boy', 'girl', 'paediatric', 'pediatric']],
  ['infant', ['baby', 'newborn', 'neonate']],
  [
    'urinate',
    ['pee', 'peeing', 'wee', 'weeing', 'urination', 'pass water', 'passing water', 'pass urine', 'passing urine'],
  ],
  ['stool', ['poo', 'poop', 'bowel movement', 'faeces', 'feces']],
  [
    'abdominal pain',
    ['tummy ache', 'tummy pain', 'belly pain', 'stomach ache', 'stomachache', 'stomach pain', 'bellyache'],
  ],
  ['nausea', ['nauseous', 'queasy', 'feel sick', 'feeling sick']],
  ['vomit', ['throw up', 'throwing up', 'being sick', 'puke']],
  [
    'dyspnoea',
    [
      'dyspnea',
      'breathless',
      'breathlessness',
      'short of breath',
      'shortness of breath',
      'out of breath',
      'trouble breathing',
      'difficulty breathing',
      'breathing trouble',
    ],
  ],
  ['itch', ['itchy', 'itching', 'itchiness', 'pruritus']],
  ['fatigue', ['tired', 'tiredness', 'exhausted', 'exhaustion', 'worn out']],
  ['dizzy', ['dizziness', 'light headed', 'lightheaded', 'giddy']],
  ['headache', ['head ache', 'head pain', 'head hurts']],
  ['palpitation', ['racing heart', 'heart racing', 'pounding heart', 'heart pounding']],
]

/** Words come again and again; the memory of their stems is emptied before it grows large. */
const STEMS = new Map<string, string>()
const MAX_STEMS = 50_000

/** Phrases by their first stem, longest first. */
const PHRASES = new Map<string, { readonly rest: readonly string[]; readonly shared: string }[]>()
for (const [name, others] of SYNONYMS) {
  const shared = stems(name).join('_')
  for (const phrase of [name, ...others]) {
    const [first, ...rest] = stems(phrase)
    const known = PHRASES.get(first!) ?? []
    known.push({ rest, shared })
    PHRASES.set(
      first!,
      known.toSorted((a, b) => b.rest.length - a.rest.length),
    )
  }
}

/**
 * The terms of a text: folded, stemmed, without grammar; a phrase with synonyms gives its shared term besides its words.
 */
export function terms(text: string): string[] {
  const all = stems(text)
  const out: string[] = []
  for (let i = 0; i < all.length; i++) {
    const word = all[i]!
    if (!STOP.has(word)) out.push(word)
    const phrase = PHRASES.get(word)?.find(({ rest }) => rest.every((part, at) => part === all[i + 1 + at]))
    if (phrase && phrase.shared !== word) out.push(phrase.shared)
  }
  return out
}

function stems(text: string): string[] {
  return words(text).map((word) => {
    const known = STEMS.get(word)
    if (known !== undefined) return known
    if (STEMS.size >= MAX_STEMS) STEMS.clear()
    const made = stem(word)
    STEMS.set(word, made)
    return made
  })
}
