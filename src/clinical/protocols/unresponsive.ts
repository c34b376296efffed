import { age, all, any, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const unresponsive: Protocol = {
  name: 'unresponsive',
  title: 'Unresponsive person, suspected cardiac or respiratory arrest',
  sources: [
    { guideline: 'Resuscitation Council UK adult and paediatric basic life support', year: 2021 },
    { guideline: 'NICE NG143 Fever in under 5s', year: 2019 },
  ],
  review: UNREVIEWED,
  lookBackHours: 12,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'not-responding',
      level: 'emergency',
      when: has(['unresponsive', 'breathing-stopped']),
      why: 'no response or no breathing is treated as cardiac arrest until shown otherwise',
    },
    {
      id: 'hard-to-rouse',
      level: 'emergency',
      when: has('hard-to-rouse'),
      why: 'a falling level of consciousness threatens the airway',
    },
    {
      id: 'collapsed',
      level: 'emergency',
      when: has('collapse'),
      why: 'a collapse today can be the heart, the brain or a bleed',
    },
    {
      id: 'shock-by-looks',
      level: 'emergency',
      when: any(
        has('shock-by-looks'),
        all(has('floppy'), has(['very-pale', 'cold-clammy', 'cyanosis-infant', 'mottled-skin', 'blue-lips'])),
      ),
      why: 'pale or grey, and cold, wet, limp or not right: shock until shown otherwise',
    },
    {
      id: 'grey-and-unwell',
      level: 'urgent',
      when: has('grey-and-unwell'),
      why: 'a grey colour in somebody who feels ill is looked at the same day',
    },
    {
      id: 'child-drowsy-ill',
      level: 'emergency',
      when: all(
        age({ max: 6 }, false),
        has('drowsiness'),
        has(['fever', 'vomiting', 'head-injury', 'rash', 'breathlessness', 'seizure', 'cold-clammy', 'headache']),
      ),
      why: 'drowsiness in an ill small child can be sepsis, meningitis or raised pressure in the head',
    },
  ],
  opensWith: ['unresponsive', 'not-breathing', 'hard-to-rouse', 'drowsiness', 'collapse'],
  questions: [
    {
      code: 'not-breathing',
      ask: 'Is the person breathing normally right now?',
      danger: 'no',
      why: 'No normal breathing needs CPR at once.',
    },
    {
      code: 'unresponsive',
      ask: 'Do they open their eyes or answer when you shout and tap their shoulder?',
      danger: 'no',
      why: 'No answer is an emergency.',
    },
  ],
}
