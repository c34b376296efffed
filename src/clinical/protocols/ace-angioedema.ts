import { all, any, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const aceAngioedema: Protocol = {
  name: 'ace-angioedema',
  title: 'ACE inhibitor angioedema',
  sources: [
    { guideline: 'BSACI guideline for chronic urticaria and angioedema', year: 2015 },
    { guideline: 'MHRA Drug safety: ACE inhibitors and angioedema', year: null },
  ],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'swelling-on-ace',
      level: 'emergency',
      when: all(
        ever(['ace-inhibitor']),
        any(
          has(['facial-swelling', 'lip-swelling', 'tongue-throat-swelling', 'throat-closing']),
          // A hoarse voice alone is mostly a cold; with trouble to swallow or breathe it is the larynx.
          all(has('muffled-voice'), has(['swallowing-difficulty', 'breathlessness', 'noisy-breathing-in', 'hives'])),
        ),
      ),
      why: 'swelling on this medicine can close the airway and does not answer to allergy treatment',
    },
    {
      id: 'hereditary',
      level: 'emergency',
      when: all(
        ever('hereditary-angioedema'),
        has(['facial-swelling', 'tongue-throat-swelling', 'throat-closing', 'abdominal-pain', 'breathlessness']),
      ),
      why: 'hereditary angioedema needs its own treatment at once',
    },
    {
      id: 'tongue',
      level: 'emergency',
      when: has('tongue-throat-swelling'),
      why: 'swelling of tongue or throat whatever the cause',
    },
  ],
  opensWith: ['facial-swelling', 'lip-swelling', 'tongue-throat-swelling'],
  questions: [
    {
      code: 'ace-inhibitor',
      ask: 'Do you take a blood pressure tablet whose name ends in "pril"?',
      why: 'It can cause this swelling.',
    },
    { code: 'breathlessness', ask: 'Is it hard to breathe, speak or swallow?', why: 'The airway may be closing.' },
  ],
}
