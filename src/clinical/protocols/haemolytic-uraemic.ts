import { age, all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const haemolyticUraemic: Protocol = {
  name: 'haemolytic-uraemic',
  title: 'Haemolytic uraemic syndrome',
  sources: [
    { guideline: 'UKHSA Shiga toxin-producing E. coli: public health management', year: null },
    { guideline: 'NICE CG84 Diarrhoea and vomiting caused by gastroenteritis in under 5s', year: 2009 },
  ],
  review: UNREVIEWED,
  lookBackHours: 336,
  windowHours: 12,
  wording: 'emergency',
  rules: [
    {
      id: 'kidney-or-blood',
      level: 'emergency',
      when: all(
        has(['bloody-diarrhoea', 'stec-contact', 'diarrhoea']),
        has(['bloody-diarrhoea', 'stec-contact']),
        has([
          'no-urine-day',
          'no-urine-at-all',
          'no-wet-nappies',
          'very-pale',
          'purple-rash',
          'jaundice',
          'facial-swelling',
          'seizure',
          'confusion',
          'drowsy',
          'dark-urine',
          'blood-in-urine',
          'bruise',
        ]),
      ),
      why: 'after bloody diarrhoea little urine, pallor or bruises mean failing kidneys',
    },
    {
      id: 'child-blood-then-ill',
      level: 'emergency',
      when: all(
        age({ max: 16 }),
        has(['blood-in-stool', 'stec-contact']),
        has([
          'no-urine-day',
          'no-urine-at-all',
          'no-wet-nappies',
          'purple-rash',
          'bruise-large',
          'very-pale',
          'facial-swelling',
          'seizure',
          'dark-urine',
        ]),
      ),
      lookBackHours: 336,
      why: 'Bloody stools, then no urine, bruises or pallor in a child suggest haemolytic uraemic syndrome',
    },
    {
      id: 'child-bloody',
      level: 'urgent',
      when: all(age({ max: 16 }), has('bloody-diarrhoea')),
      why: 'bloody diarrhoea in a child: E. coli must be looked for',
    },
    {
      id: 'contact',
      level: 'urgent',
      when: all(has('stec-contact'), has('diarrhoea')),
      why: 'diarrhoea after contact with the dangerous E. coli',
    },
  ],
  opensWith: ['bloody-diarrhoea', 'stec-contact'],
  questions: [
    { code: 'no-urine-day', ask: 'Is there less urine than usual?', why: 'The kidneys may be failing.' },
    { code: 'very-pale', ask: 'Is the child very pale or bruised?', why: 'Blood cells may be breaking down.' },
  ],
}
