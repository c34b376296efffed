import { age, all, any, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const upperGiBleed: Protocol = {
  name: 'upper-gi-bleed',
  title: 'Upper gastrointestinal bleeding',
  sources: [
    { guideline: 'NICE CG141 Acute upper gastrointestinal bleeding in over 16s', year: 2012 },
    { guideline: 'ACG guideline: upper gastrointestinal and ulcer bleeding', year: 2021 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: 1,
  wording: 'emergency',
  rules: [
    {
      id: 'vomited-lately',
      level: 'urgent',
      when: has('vomiting-blood'),
      why: 'Blood vomited within two weeks',
      lookBackHours: 336,
    },
    { id: 'vomiting-blood', level: 'emergency', when: has('vomiting-blood'), why: 'Vomiting blood' },
    {
      id: 'blood-in-vomit',
      level: 'emergency',
      when: all(has('vomiting'), has('blood-in-it')),
      why: 'Vomiting, and blood in it',
    },
    {
      id: 'black-stool-symptom',
      level: 'emergency',
      when: all(
        has('black-stool'),
        has([
          'syncope',
          'near-syncope',
          'shock-signs',
          'dizziness',
          'abdominal-pain',
          'fatigue',
          'breathlessness',
          'palpitations',
          'chest-pain',
          'collapse',
          'vomiting',
          'confusion',
        ]),
      ),
      why: 'Black stool with signs of blood loss',
    },
    {
      id: 'black-stool-risk',
      level: 'emergency',
      when: all(
        has('black-stool'),
        any(
          ever([
            'anticoagulant',
            'warfarin',
            'antiplatelet',
            'aspirin',
            'nsaid',
            'peptic-ulcer',
            'liver-disease',
            'steroid',
          ]),
          age({ min: 65 }, false),
        ),
      ),
      why: 'Black stool with a risk of bleeding',
    },
    { id: 'black-stool', level: 'emergency', when: has('black-stool'), why: 'Black tarry stool is digested blood' },
    { id: 'feared', level: 'emergency', when: has('gut-bleed-feared'), why: 'the speaker names a bleed of the gut' },
  ],
  opensWith: ['gut-bleed-feared', 'vomiting-blood', 'black-stool'],
  questions: [
    { code: 'black-stool', ask: 'Is your poo black and sticky like tar?', why: 'it can be blood from the stomach' },
    { code: 'near-syncope', ask: 'Do you feel faint or dizzy when you stand?', why: 'it shows how much blood is lost' },
  ],
}
