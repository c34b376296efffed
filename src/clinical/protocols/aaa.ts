import { age, all, ever, has, type Protocol, sex, UNREVIEWED, vital } from '../protocol.ts'

export const aaa: Protocol = {
  name: 'aaa',
  title: 'Ruptured or symptomatic abdominal aortic aneurysm',
  sources: [
    { guideline: 'NICE NG156 Abdominal aortic aneurysm', year: 2020 },
    { guideline: 'ESVS Guidelines on abdominal aorto-iliac artery aneurysms', year: 2024 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'known-with-pain',
      level: 'emergency',
      when: all(
        ever('known-aneurysm'),
        has([
          'abdominal-pain',
          'back-pain',
          'spine-pain',
          'flank-pain',
          'hip-pain',
          'syncope',
          'collapse',
          'near-syncope',
          'cold-clammy',
          'sweating',
        ]),
      ),
      why: 'pain or collapse with a known aneurysm is rupture until shown otherwise',
    },
    {
      id: 'pulsating',
      level: 'emergency',
      when: all(
        has('pulsating-abdomen'),
        has(['abdominal-pain', 'back-pain', 'flank-pain', 'hip-pain', 'syncope', 'collapse', 'cold-clammy']),
      ),
      why: 'a pulsating belly with pain can be a leaking aneurysm',
    },
    {
      id: 'pulsating-only',
      level: 'urgent',
      when: all(age({ min: 50 }, false), has('pulsating-abdomen')),
      why: 'a pulsating mass after 50 needs a scan soon',
    },
    {
      id: 'pain-and-shock',
      level: 'emergency',
      when: all(
        age({ min: 60 }, false),
        has(['abdominal-pain', 'back-pain', 'flank-pain']),
        has(['collapse', 'syncope', 'near-syncope', 'cold-clammy', 'sweating']),
      ),
      why: 'after 60, belly or back pain with collapse is a ruptured aneurysm until shown otherwise',
    },
    {
      id: 'first-loin-pain',
      level: 'emergency',
      when: all(age({ min: 60 }, false), sex('male'), has('flank-pain'), has(['sudden-pain', 'vomiting', 'dizziness'])),
      why: 'a first "kidney stone" in a man over 60 can be a leaking aneurysm',
    },
    {
      id: 'low-pressure',
      level: 'emergency',
      when: all(
        age({ min: 50 }, false),
        has(['abdominal-pain', 'back-pain', 'flank-pain']),
        vital('systolic_bp', { below: 100 }),
      ),
      why: 'belly or back pain with low blood pressure',
    },
    {
      id: 'feared',
      level: 'emergency',
      when: has('aneurysm-burst-feared'),
      why: 'the speaker names a ruptured aneurysm',
    },
  ],
  // Rare before 50: there the question would only frighten (NICE NG156, 2020: screening from 65).
  askedOf: age({ min: 50 }),
  opensWith: ['aneurysm-burst-feared', 'known-aneurysm', 'pulsating-abdomen', 'flank-pain'],
  questions: [
    {
      code: 'syncope',
      ask: 'Have you fainted or felt about to faint with the pain?',
      why: 'It can mean bleeding inside.',
    },
    {
      code: 'pulsating-abdomen',
      ask: 'Can you feel a strong pulse or throbbing lump in your belly?',
      why: 'It can be a swollen main artery.',
    },
  ],
}
