/** A question as people type it, and the shipped documents that answer it. */
export interface RetrievalCase {
  readonly id: string
  readonly question: string
  /** Ids of documents, any of which answers it. Empty: the library has nothing on it, and the service must say so. */
  readonly documents: readonly string[]
}

/** Written by us without looking at the wording of the documents. */
export const retrievalCases: readonly RetrievalCase[] = [
  { id: 'cold-length', question: 'how long will this cold hang around', documents: ['common-cold'] },
  { id: 'cold-antibiotics', question: 'do antibiotics help against a cold', documents: ['antibiotics', 'common-cold'] },
  { id: 'gout-diet', question: 'what should I not eat or drink with gout', documents: ['gout'] },
  { id: 'nose-wont-stop', question: 'my nose is bleeding, what do I do', documents: ['nosebleed'] },
  { id: 'pill-forgotten', question: 'I forgot to take my contraceptive pill yesterday', documents: ['missed-pill'] },
  {
    id: 'paracetamol-gap',
    question: 'how far apart should paracetamol doses be',
    documents: ['paracetamol-safety', 'fever-in-adults'],
  },
  { id: 'cystitis', question: 'it burns when I wee, is that an infection', documents: ['urinary-tract-infection'] },
  { id: 'heart-or-burn', question: 'burning behind the breastbone after eating at night', documents: ['heartburn'] },
  {
    id: 'panic-signs',
    question: 'what are the signs of a panic attack',
    documents: ['panic-attack', 'anxiety'],
  },
  { id: 'cannot-sleep', question: 'I lie awake for hours every night, what helps me sleep', documents: ['insomnia'] },
  {
    id: 'sprain-ice',
    question: 'should I put ice on a twisted ankle',
    documents: ['ankle-sprain'],
  },
  {
    id: 'chickenpox-school',
    question: 'when can a child with chickenpox go back to school',
    documents: ['chickenpox'],
  },
  { id: 'shingles-catch', question: 'can I catch shingles from my grandfather', documents: ['shingles', 'chickenpox'] },
  { id: 'pink-eye', question: 'my eye is sticky and pink in the morning', documents: ['conjunctivitis'] },
  { id: 'earache-child', question: 'my child has earache, do we need a doctor', documents: ['earache'] },
  { id: 'eczema-cream', question: 'which moisturiser for eczema', documents: ['eczema'] },
  { id: 'bp-numbers', question: 'what counts as high blood pressure', documents: ['high-blood-pressure'] },
  { id: 'hypo', question: 'what to do when blood sugar is too low', documents: ['low-blood-sugar'] },
  { id: 'type2-food', question: 'does losing weight help type 2 diabetes', documents: ['type-2-diabetes'] },
  { id: 'stroke-signs', question: 'how do I recognise a stroke', documents: ['stroke'] },
  {
    id: 'heart-attack-signs',
    question: 'symptoms of a heart attack in women',
    documents: ['heart-attack', 'chest-pain'],
  },
  { id: 'burn-water', question: 'how long should I cool a burn under water', documents: ['burns'] },
  { id: 'bite-itch', question: 'itchy mosquito bite what can I put on it', documents: ['insect-bites'] },
  {
    id: 'hay-fever-tablets',
    question: 'do antihistamines make you sleepy with hay fever',
    documents: ['hay-fever', 'allergies'],
  },
  { id: 'migraine-aura', question: 'zigzag lines before a migraine, what is that', documents: ['migraine'] },
  { id: 'back-rest', question: 'should I stay in bed with back pain', documents: ['back-pain'] },
  { id: 'clot-flight', question: 'how to prevent a blood clot in the leg on a flight', documents: ['dvt'] },
  { id: 'thinner-ibuprofen', question: 'can I take ibuprofen with blood thinners', documents: ['blood-thinners'] },
  {
    id: 'baby-drink',
    question: 'how do I know whether my baby is dehydrated',
    documents: ['baby-feeding-and-dehydration'],
  },
  { id: 'fever-child-when', question: 'when is a fever dangerous in a toddler', documents: ['fever-in-children'] },
  { id: 'head-bump', question: 'what to watch for after a bump on the head', documents: ['head-injury'] },
  { id: 'thrush-partner', question: 'does my partner need treatment for thrush', documents: ['thrush'] },
  {
    id: 'spinning-room',
    question: 'why does the room spin when I turn over in bed',
    documents: ['dizziness-and-vertigo'],
  },
  { id: 'mouth-sore', question: 'small white sore inside my lip, how long does it last', documents: ['mouth-ulcers'] },
  { id: 'epipen-use', question: 'how do I use an adrenaline pen', documents: ['anaphylaxis'] },
  { id: 'cramps', question: 'what helps against period cramps', documents: ['period-pain'] },
  { id: 'none-tax', question: 'how do I file my taxes', documents: [] },
  { id: 'none-rare', question: 'what is the outlook for Rasmussen encephalitis', documents: [] },
  { id: 'none-car', question: 'which oil does a diesel engine need', documents: [] },
  { id: 'none-surgery', question: 'how is a cochlear implant put in', documents: [] },
  { id: 'none-vet', question: 'my goldfish swims upside down', documents: [] },
  { id: 'none-law', question: 'can my landlord throw me out', documents: [] },
]
