import { age, all, any, ever, has, type Protocol, pregnant, UNREVIEWED, vital } from '../protocol.ts'

export const diabeticKetoacidosis: Protocol = {
  name: 'diabetic-ketoacidosis',
  title: 'Diabetic ketoacidosis',
  sources: [
    { guideline: 'JBDS 02 Management of diabetic ketoacidosis in adults', year: 2023 },
    { guideline: 'NICE NG17 Type 1 diabetes in adults', year: 2015 },
    { guideline: 'NICE NG18 Diabetes in children and young people', year: 2015 },
    { guideline: 'ADA consensus: hyperglycaemic crises', year: 2024 },
  ],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: 1,
  wording: 'emergency',
  rules: [
    {
      // NICE NG17 Type 1 diabetes in adults (2015).
      id: 'type-1-keeps-nothing',
      level: 'emergency',
      when: all(ever('type-1-diabetes'), has('keeping-nothing-down')),
      why: 'Type 1 diabetes with vomiting that does not stop: ketoacidosis until ketones are known',
    },
    {
      id: 'ketones-high',
      level: 'emergency',
      when: all(
        has('ketones'),
        any(
          ever(['diabetes', 'type-1-diabetes', 'sglt2-inhibitor', 'insulin']),
          has([
            'high-glucose-said',
            'vomiting',
            'abdominal-pain',
            'drowsy',
            'fruity-breath',
            'deep-breathing',
            'missed-insulin',
          ]),
          vital('glucose_mmol', { above: 11 }),
        ),
      ),
      why: 'Ketones in diabetes',
    },
    {
      id: 'diabetic-ill',
      level: 'emergency',
      when: all(
        ever(['diabetes', 'type-1-diabetes', 'insulin', 'high-glucose-said']),
        has(['vomiting', 'keeping-nothing-down', 'severe-abdominal-pain', 'abdominal-pain']),
        has([
          'high-glucose-said',
          'deep-breathing',
          'fruity-breath',
          'drowsy',
          'confusion',
          'missed-insulin',
          'fast-breathing',
          'dehydration',
          'breathlessness',
        ]),
      ),
      why: 'A person with diabetes who vomits with another sign of ketoacidosis',
    },
    {
      id: 'breath',
      level: 'emergency',
      when: all(
        has('fruity-breath'),
        any(
          ever(['diabetes', 'type-1-diabetes', 'insulin']),
          has([
            'vomiting',
            'drowsy',
            'deep-breathing',
            'confusion',
            'dehydration',
            'urinary-frequency',
            'high-glucose-said',
            'abdominal-pain',
          ]),
        ),
      ),
      why: 'Breath that smells of acetone',
    },
    {
      id: 'drowsy-high',
      level: 'emergency',
      when: all(
        has('high-glucose-said'),
        has(['drowsy', 'confusion', 'deep-breathing', 'fast-breathing', 'not-waking', 'collapse', 'breathlessness']),
      ),
      why: 'High glucose with drowsiness or deep breathing',
    },
    {
      id: 'sglt2',
      level: 'emergency',
      when: all(
        ever('sglt2-inhibitor'),
        has(['vomiting', 'abdominal-pain', 'drowsy', 'deep-breathing', 'breathlessness', 'keeping-nothing-down']),
      ),
      why: 'On an SGLT2 inhibitor ketoacidosis can come with normal glucose',
    },
    {
      id: 'new-child',
      level: 'emergency',
      when: all(
        age({ max: 18 }, false),
        has(['dehydration', 'urinary-frequency', 'fruity-breath']),
        has('urinary-frequency'),
        has([
          'vomiting',
          'drowsy',
          'abdominal-pain',
          'weight-loss',
          'fast-breathing',
          'deep-breathing',
          'fatigue',
          'dehydration',
        ]),
      ),
      why: 'Thirst, passing a lot of urine and weight loss in a child is new diabetes',
    },
    {
      id: 'new-child-ill',
      level: 'emergency',
      when: all(
        any(age({ max: 18 }, false), has('wet-again')),
        has(['excess-thirst', 'bed-wetting', 'urinary-frequency', 'weight-loss']),
        has([
          'vomiting',
          'drowsy',
          'drowsiness',
          'fast-breathing',
          'deep-breathing',
          'fruity-breath',
          'confusion',
          'severe-abdominal-pain',
        ]),
        has(['excess-thirst', 'bed-wetting', 'fruity-breath', 'deep-breathing']),
      ),
      why: 'A child who drinks or wets more than before and is now ill may have ketoacidosis',
    },
    {
      id: 'new-child-suspected',
      level: 'urgent',
      when: all(
        age({ max: 18 }, false),
        has('excess-thirst'),
        has(['urinary-frequency', 'bed-wetting', 'weight-loss', 'fatigue']),
      ),
      why: 'A child who drinks and passes a lot may have new diabetes and is seen the same day',
    },
    {
      id: 'missed-insulin-ill',
      level: 'emergency',
      when: all(
        has('missed-insulin'),
        has([
          'vomiting',
          'nausea',
          'abdominal-pain',
          'high-glucose-said',
          'drowsy',
          'deep-breathing',
          'feels-unwell',
          'malaise',
        ]),
      ),
      why: 'Missed insulin and unwell',
      // Who ran out on Friday has had none since.
      lookBackHours: 336,
    },
    {
      id: 'glucose-very-high',
      level: 'emergency',
      when: vital('glucose_mmol', { above: 30 }),
      why: 'Glucose above 30 mmol/L',
    },
    {
      id: 'pregnant',
      level: 'emergency',
      when: all(
        pregnant(),
        ever(['diabetes', 'type-1-diabetes', 'gestational-diabetes']),
        has(['vomiting', 'ketones', 'high-glucose-said']),
      ),
      why: 'Ketoacidosis in pregnancy endangers the baby',
    },
    {
      id: 'glucose-high',
      level: 'urgent',
      when: any(
        vital('glucose_mmol', { above: 20 }),
        all(
          has('high-glucose-said'),
          any(ever(['diabetes', 'type-1-diabetes', 'insulin']), has(['dehydration', 'urinary-frequency'])),
        ),
      ),
      why: 'High glucose: check ketones today',
    },
    {
      id: 'missed-insulin',
      level: 'urgent',
      when: all(has('missed-insulin'), any(ever(['diabetes', 'type-1-diabetes', 'insulin']), has('missed-insulin'))),
      why: 'Without insulin ketones build up within hours',
    },
    { id: 'feared', level: 'emergency', when: has('ketoacidosis-feared'), why: 'the speaker names ketoacidosis' },
  ],
  opensWith: ['ketoacidosis-feared', 'diabetes', 'type-1-diabetes', 'high-glucose-said', 'ketones', 'missed-insulin'],
  questions: [
    {
      code: 'ketones',
      ask: 'Have you checked your ketones, and are they raised?',
      why: 'high ketones need treatment now',
    },
    { code: 'vomiting', ask: 'Are you being sick?', why: 'vomiting with diabetes is a danger sign' },
    { code: 'deep-breathing', ask: 'Are you breathing fast or deeply?', why: 'it can be acid in the blood' },
  ],
}
