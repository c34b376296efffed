import { stem, words } from '../core/text.ts'

/** Words that carry no subject: grammar, and the frame of a question ("what are the", "can you tell me"). */
const STOP = new Set(
  (
    'a an the and or but if of to in on at by for from with without into about as is are was were be been being am do ' +
    'does did doing have has had having i me my mine myself we us our you your he him his she her it its they them their ' +
    'this that these those there here what which who whom whose when where why how can could may might must shall should ' +
    'will would not no nor so than then too very just also some any all both each other such only own same more most ' +
    'please thank thanks hello hi dear doctor dr know tell want wanted need like get got give given help question wonder ' +
    'wondering information many much one s t m re ve ll d don doesn isn thing way look looking find found'
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
  ['paediatric', ['pediatric']],
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
]

/** What is asked about a subject: the words of a question and the words that passages of that kind use. */
const ASPECTS: readonly { readonly ask: readonly string[]; readonly say: readonly string[] }[] = [
  {
    ask: ['treatment', 'treat', 'therapy', 'cure', 'manage', 'management', 'remedy'],
    say: ['treatment', 'treat', 'therapy', 'medicine', 'surgery', 'drug'],
  },
  { ask: ['symptom', 'sign', 'complication'], say: ['symptom', 'sign', 'feature'] },
  { ask: ['cause', 'causes', 'why', 'reason'], say: ['cause', 'caused', 'due', 'result'] },
  {
    ask: ['outlook', 'prognosis', 'life expectancy', 'survival'],
    say: ['outlook', 'prognosis', 'recover', 'survival', 'expectancy'],
  },
  {
    ask: ['diagnose', 'diagnosis', 'diagnosed', 'test', 'tests', 'exam', 'detect'],
    say: ['diagnose', 'diagnosis', 'test', 'exam'],
  },
  { ask: ['prevent', 'prevention', 'avoid'], say: ['prevent', 'prevention', 'vaccine', 'avoid'] },
  {
    ask: ['inherited', 'inherit', 'hereditary', 'genetic', 'gene'],
    say: ['inherited', 'gene', 'mutation', 'autosomal', 'genetic'],
  },
  { ask: ['risk', 'risks', 'susceptible'], say: ['risk', 'likely', 'factor'] },
  { ask: ['research', 'trial', 'studies'], say: ['research', 'trial', 'study', 'institute', 'conduct'] },
  {
    ask: ['frequency', 'common', 'prevalence', 'affected'],
    say: ['frequency', 'prevalence', 'incidence', 'people', 'affect'],
  },
]

const MAX_PHRASE = 5
const CANON = new Map<string, string>()
for (const [name, others] of SYNONYMS) {
  const canonical = key(words(name)).replaceAll(' ', '_')
  for (const phrase of [name, ...others]) CANON.set(key(words(phrase)), canonical)
}
const ASPECT_OF = new Map<string, readonly string[]>()
for (const { ask, say } of ASPECTS) {
  const said = [...new Set(say.map((word) => stem(word)))]
  for (const word of ask) ASPECT_OF.set(stem(word), said)
}

/**
 * The terms of a text: folded, stemmed, without grammar; a phrase with synonyms gives its shared term besides its words.
 */
export function terms(text: string): string[] {
  const stems = words(text).map((word) => stem(word))
  const out: string[] = []
  for (let i = 0; i < stems.length; i++) {
    const word = stems[i]!
    if (!STOP.has(word)) out.push(word)
    for (let size = Math.min(MAX_PHRASE, stems.length - i); size >= 1; size--) {
      const shared = CANON.get(stems.slice(i, i + size).join(' '))
      if (!shared) continue
      if (shared !== word) out.push(shared)
      break
    }
  }
  return out
}

export interface WeightedTerm {
  readonly term: string
  readonly weight: number
}

/** How much a word that passages of the asked kind use counts beside a word of the question. */
const ASPECT_WEIGHT = 0.25

/** The terms of a question with weights: its own words, and softly the words that answers of that kind use. */
export function queryTerms(question: string): WeightedTerm[] {
  const weights = new Map<string, number>()
  const own = terms(question)
  for (const term of own) weights.set(term, 1)
  for (const term of own) {
    for (const said of ASPECT_OF.get(term) ?? []) weights.set(said, Math.max(weights.get(said) ?? 0, ASPECT_WEIGHT))
  }
  return [...weights].map(([term, weight]) => ({ term, weight }))
}

function key(parts: readonly string[]): string {
  return parts.map((word) => stem(word)).join(' ')
}
