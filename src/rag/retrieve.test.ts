import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isFor } from '../clinical/population.ts'
import { Subject, UNKNOWN_SUBJECT } from '../core/clinical.ts'
import { Population } from '../store/documents.ts'
import type { Store } from '../store/open.ts'
import { openTestStore } from '../store/testing.ts'
import { sections } from './chunk.ts'
import { addDocument, loadStarter, publishDocument, reviewDocument, starterDocuments } from './library.ts'
import { createMemoryIndex } from './memory-index.ts'
import { createRetriever } from './retrieve.ts'

const subject = (known: Partial<Subject>) => Subject.parse(known)

describe('a passage is for a person', () => {
  const table: [string, Partial<Population>, Partial<Subject>, boolean][] = [
    ['without limits', {}, { ageYears: 3, sex: 'male' }, true],
    ['old enough', { minYears: 16 }, { ageYears: 16 }, true],
    ['too young', { minYears: 16 }, { ageYears: 15.9 }, false],
    ['young enough', { maxYears: 16 }, { ageYears: 15 }, true],
    ['too old', { maxYears: 16 }, { ageYears: 16 }, false],
    ['too young, counted in days', { minYears: 1 }, { ageDays: 40 }, false],
    ['of unknown age', { minYears: 16 }, {}, true],
    ['of the other sex', { sex: 'female' }, { sex: 'male' }, false],
    ['of unknown sex', { sex: 'female' }, {}, true],
    ['pregnant, where it is about that', { pregnant: true }, { pregnant: true }, true],
    ['not pregnant, where it is about that', { pregnant: true }, { pregnant: false }, false],
    ['a man, where it is about pregnancy', { pregnant: true }, { sex: 'male' }, false],
    ['pregnant, where it is for others', { pregnant: false }, { pregnant: true }, false],
    ['perhaps pregnant', { pregnant: false }, { sex: 'female' }, true],
  ]
  test.each(table)('%s', (_who, limits, person, expected) => {
    expect(isFor(Population.parse(limits), subject(person))).toBe(expected)
  })
})

describe('the starter library answers', () => {
  let store: Store
  let tenantId: string
  beforeAll(async () => {
    store = await openTestStore()
    tenantId = await store.createTenant({ name: 'Clinic' })
    await loadStarter(store, tenantId, { publish: true })
  })
  afterAll(() => store.close())
  const search = (question: string, person: Subject = UNKNOWN_SUBJECT) =>
    createRetriever(store).search({ tenantId, question, locale: 'en', subject: person })

  const QUESTIONS: [string, string][] = [
    ['How long does a cold last?', 'Common cold'],
    ['my toddler has a temperature, what can I do', 'Fever in children'],
    ['What are the signs of a stroke?', 'Stroke and mini-stroke'],
    ['signs of a heart attack in women', 'Heart attack'],
    ['how do I stop a nosebleed', 'Nosebleed'],
    ['what should I do for a burn', 'Burns and scalds'],
    ['I rolled my ankle, do I need an x-ray?', 'Ankle sprain'],
    ['I forgot to take my pill', 'Missed contraceptive pill'],
    ['is it ok to stop warfarin before the dentist', 'Blood thinners: staying safe'],
    ['do antibiotics help against viruses', 'Antibiotics: when and how'],
    ['what is shingles', 'Shingles'],
    ['acid reflux at night', 'Heartburn and acid reflux'],
    ['baby has fewer wet nappies', 'Baby feeding and dehydration'],
    ['how can I sleep better', 'Insomnia'],
    ['difference between flu and cold', 'Flu (influenza)'],
    ['what to do when someone has a severe allergic reaction', 'Anaphylaxis'],
    ['how to treat gout', 'Gout'],
    ['pink eye treatment', 'Conjunctivitis'],
    ['I feel hopeless and have no interest in anything', 'Depression'],
    ['burning when I pee', 'Urinary tract infection'],
    ['the room is spinning when I turn over in bed', 'Dizziness and vertigo'],
    ['my calf is swollen after a long flight', 'Deep vein thrombosis (DVT)'],
  ]
  test.each(QUESTIONS)('%s -> %s', async (question, title) => {
    const found = await search(question)
    expect(found.slice(0, 3).map((passage) => passage.title.split(': ').slice(0, -1).join(': '))).toContain(title)
  })

  test('not to a person whom the passage is not meant for', async () => {
    const titles = async (person: Partial<Subject>) =>
      (await search('fever in children', subject(person))).map(({ title }) => title.split(':')[0])
    expect(await titles({ ageYears: 4 })).toContain('Fever in children')
    expect(await titles({ ageYears: 40 })).not.toContain('Fever in children')
  })

  test.each([['the and of'], [''], ['ثبت نام'], ['quantum chromodynamics lattice']])(
    'nothing to %j',
    async (question) => {
      expect(await search(question)).toEqual([])
    },
  )

  test('only in the languages it has', async () => {
    const retriever = createRetriever(store)
    expect(await retriever.search({ tenantId, question: 'gout', locale: 'es', subject: UNKNOWN_SUBJECT })).toEqual([])
  })
})

test('the store and the index in memory rank alike', async () => {
  const store = await openTestStore()
  const tenantId = await store.createTenant({ name: 'Clinic' })
  const passages: { id: string; title: string; text: string }[] = []
  for (const { description, body } of (await starterDocuments()).filter((_, at) => at % 9 === 0)) {
    const { id, title } = description
    const markdown = `---\nid: ${id}\ntitle: "${title}"\nsource: Own\nyear: null\nlicence: MIT\nsection: all\nlanguage: en\nreview: { reviewed_by: "", role: "", date: "" }\n---\n\n${body}`
    const put = await addDocument(store, tenantId, markdown)
    await reviewDocument(store, tenantId, put.id, { by: 'Dr. Bo', role: 'physician', date: '2026-01-31' })
    await publishDocument(store, tenantId, put.id)
    for (const { heading, text } of sections(body)) passages.push({ id: text, title: `${title}. ${heading}`, text })
  }
  const memory = createMemoryIndex(passages)
  for (const question of [
    'fever and a rash',
    'what can I do about pain',
    'When to call an ambulance?',
    'blood clot in the leg',
  ]) {
    const stored = await createRetriever(store).search({ tenantId, question, locale: 'en', subject: UNKNOWN_SUBJECT })
    const texts = stored.map(({ text }) => text)
    const inMemory = memory.search(question, 40).flatMap(({ id }) => (texts.includes(id) ? [id] : []))
    expect(stored.length, question).toBeGreaterThan(0)
    expect(texts, question).toEqual(inMemory)
  }
  await store.close()
})
