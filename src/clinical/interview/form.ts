import type { Subject } from '../../core/clinical.ts'
import { WORDING_KEYS, type WordingKey } from '../wording/index.ts'
import type { Topic } from './topics.ts'

/**
 * The interview in a language without a full lexicon: closed questions about the commonest dangers, in reviewed words,
 * because free words can't be read well enough there. The patient's own words are kept as they are.
 */
export interface FormQuestion {
  /** Concept that a yes affirms. */
  readonly code: string
  /** Key of the words in `wording/<locale>.json`. */
  readonly key: `form.${string}`
  /** Whom it is asked; nobody is left out because something is unknown. */
  readonly applies: (subject: Subject) => boolean
}

const everybody = () => true
const YOUNG_CHILD_YEARS = 5
const isYoungChild = ({ ageYears, ageDays, speaker }: Subject) =>
  ageYears !== null || ageDays !== null ? (ageYears ?? ageDays! / 365.25) < YOUNG_CHILD_YEARS : speaker === 'parent'
const isTalking = (subject: Subject) => !isYoungChild(subject)
const MOVES_FROM_WEEK = 20

/** Most dangerous first: the list may be cut where the talk ends early. */
export const FORM_QUESTIONS: readonly FormQuestion[] = [
  { code: 'severe-breathlessness', key: 'form.breath', applies: everybody },
  { code: 'not-waking', key: 'form.waking', applies: isYoungChild },
  { code: 'chest-pain', key: 'form.chest', applies: isTalking },
  { code: 'weakness-one-side', key: 'form.weakness', applies: isTalking },
  { code: 'speech-difficulty', key: 'form.speech', applies: isTalking },
  { code: 'blue-lips', key: 'form.blue', applies: isYoungChild },
  { code: 'bleeding-heavy', key: 'form.bleeding', applies: everybody },
  { code: 'vaginal-bleeding', key: 'form.pregnancy-bleeding', applies: ({ pregnant }) => pregnant === true },
  {
    code: 'reduced-fetal-movement',
    key: 'form.baby-moves',
    applies: ({ pregnant, weeksPregnant }) =>
      pregnant === true && (weeksPregnant === null || weeksPregnant >= MOVES_FROM_WEEK),
  },
  { code: 'tongue-throat-swelling', key: 'form.swelling', applies: everybody },
  { code: 'purple-rash', key: 'form.rash', applies: everybody },
  { code: 'not-feeding', key: 'form.feeding', applies: isYoungChild },
  { code: 'no-wet-nappies', key: 'form.nappies', applies: isYoungChild },
  { code: 'thunderclap-headache', key: 'form.headache', applies: isTalking },
  { code: 'neck-stiffness', key: 'form.neck', applies: isTalking },
  { code: 'confusion', key: 'form.confusion', applies: isTalking },
  { code: 'syncope', key: 'form.faint', applies: isTalking },
  { code: 'suicidal-thoughts', key: 'form.life', applies: isTalking },
]

/** The words for whoever types: nobody who speaks of themselves is asked about "the person". */
export function formKey({ key }: FormQuestion, { speaker }: Subject): WordingKey {
  const own = `${key}.${speaker === 'self' ? 'self' : 'other'}`
  return (isKey(own) ? own : key) as WordingKey
}

/** Every wording in which a question is asked, to find it again from the words that stand in a talk. */
export function formKeys({ key }: FormQuestion): WordingKey[] {
  return [key, `${key}.self`, `${key}.other`].filter(isKey)
}

function isKey(key: string): key is WordingKey {
  return (WORDING_KEYS as readonly string[]).includes(key)
}

/** Of the note's topics, those that a form can fill; the others need words that could not be read. */
export const FORM_TOPICS: ReadonlySet<Topic> = new Set<Topic>([
  'who',
  'place',
  'callback',
  'companion',
  'age',
  'sex',
  'pregnancy',
  'complaint',
  'onset',
  'severity',
  'course',
  'history',
  'medicines',
  'allergies',
  'worry',
])
