import { age, all, any, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const lowerGiBleed: Protocol = {
  name: 'lower-gi-bleed',
  title: 'Lower gastrointestinal bleeding',
  sources: [
    { guideline: 'BSG guideline: acute lower gastrointestinal bleeding', year: 2019 },
    { guideline: 'NICE NG12 Suspected cancer', year: 2015 },
    { guideline: 'ACG guideline: acute lower gastrointestinal bleeding', year: 2023 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: 24,
  wording: 'urgent',
  rules: [
    { id: 'heavy', level: 'emergency', when: has('heavy-rectal-bleeding'), why: 'Heavy bleeding from the rectum' },
    {
      id: 'with-shock',
      level: 'emergency',
      when: all(
        has('blood-in-stool'),
        has([
          'syncope',
          'near-syncope',
          'shock-signs',
          'collapse',
          'severe-abdominal-pain',
          'confusion',
          'breathlessness',
        ]),
      ),
      why: 'Rectal bleeding with faintness or severe pain',
    },
    {
      id: 'anticoagulated',
      level: 'emergency',
      when: all(has('blood-in-stool'), ever(['anticoagulant', 'warfarin'])),
      why: 'Rectal bleeding on an anticoagulant',
    },
    {
      id: 'infant',
      level: 'emergency',
      when: all(has('redcurrant-stool'), age({ max: 5 }, false)),
      why: 'Redcurrant stool suggests intussusception',
    },
    {
      id: 'infant-blood',
      level: 'urgent',
      when: all(has('blood-in-stool'), age({ max: 16 }, false)),
      why: 'Blood in the stool of a child',
    },
    {
      id: 'bloody-diarrhoea',
      level: 'urgent',
      when: any(
        all(has('blood-in-stool'), has(['diarrhoea', 'fever', 'abdominal-pain', 'weight-loss'])),
        all(has('diarrhoea'), has('blood-in-it')),
      ),
      why: 'Bloody diarrhoea or pain needs a test the same day',
    },
    {
      id: 'older',
      level: 'urgent',
      when: all(has('blood-in-stool'), age({ min: 65 }, false)),
      why: 'New rectal bleeding over 65',
    },
    { id: 'bleeding', level: 'soon', when: has('blood-in-stool'), why: 'Rectal bleeding needs an examination' },
  ],
  opensWith: ['blood-in-stool'],
  questions: [
    {
      code: 'heavy-rectal-bleeding',
      ask: 'Is there a lot of blood, or clots, or does the toilet fill with blood?',
      why: 'it shows how fast you lose blood',
    },
    { code: 'near-syncope', ask: 'Do you feel faint or light-headed?', why: 'it can mean a lot of blood is lost' },
    { code: 'anticoagulant', ask: 'Do you take a blood thinner?', why: 'bleeding is harder to stop' },
  ],
}
