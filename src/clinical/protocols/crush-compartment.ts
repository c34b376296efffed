import { all, any, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const crushCompartment: Protocol = {
  name: 'crush-compartment',
  title: 'Crush injury, compartment syndrome or rhabdomyolysis',
  sources: [
    { guideline: 'BOA/BAPRAS BOAST Acute compartment syndrome', year: 2014 },
    { guideline: 'AAOS Management of acute compartment syndrome', year: 2018 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      // British Society for Surgery of the Hand, high-pressure injection injuries.
      id: 'high-pressure-injection',
      level: 'emergency',
      when: has('high-pressure-injection'),
      why: 'what was injected under pressure spreads along the tendons: the finger is lost within hours',
    },
    {
      id: 'crushed',
      level: 'emergency',
      when: all(
        has(['limb-crushed', 'entrapment']),
        has(['limb-crushed', 'entrapment', 'limb-pain', 'numbness', 'cold-pale-limb', 'dark-urine']),
      ),
      why: 'a crushed limb can die under its own swelling, and poison the kidneys',
    },
    {
      id: 'cast',
      level: 'emergency',
      when: all(
        has(['limb-cast', 'immobile', 'compartment-sign']),
        has(['compartment-sign']),
        has([
          'severe-pain',
          'fingers-like-sausages',
          'digits-discoloured',
          'limb-pain',
          'numbness',
          'limb-numb-one-side',
          'cold-pale-limb',
          'wrist-hand-tingling',
          'limb-turned-cold',
          'getting-worse',
          'symptoms-worsening',
          'joint-cant-move',
          'limb-injury',
          'fall',
          'limb-cast',
          'limb-deformity',
        ]),
      ),
      why: 'a tight cast or a rock-hard painful limb: pressure cuts off the blood within hours',
    },
    {
      id: 'cast-bloodless',
      level: 'emergency',
      when: all(
        has('limb-cast'),
        any(
          has(['digits-discoloured', 'cold-pale-limb', 'limb-turned-cold']),
          all(
            has(['severe-pain', 'getting-worse', 'symptoms-worsening']),
            has(['numbness', 'limb-numb-one-side', 'limb-tingling-weakness']),
          ),
        ),
      ),
      why: 'numb, cold or blue fingers or toes in a cast',
    },
    {
      id: 'cast-numb',
      level: 'urgent',
      when: all(
        has('limb-cast'),
        has(['numbness', 'limb-numb-one-side', 'wrist-hand-tingling', 'limb-tingling-weakness']),
      ),
      why: 'numbness in a limb with a cast needs the cast opened or checked the same day',
    },
    {
      id: 'rhabdo',
      level: 'emergency',
      when: all(
        has('dark-urine'),
        has(['limb-crushed', 'entrapment', 'extreme-exertion', 'long-lie', 'muscle-rigidity']),
        has(['dark-urine']),
      ),
      why: 'dark urine after crush or extreme exercise is muscle breakdown',
      // It shows days after the effort.
      lookBackHours: 240,
    },
    {
      id: 'rhabdo-pain',
      level: 'urgent',
      when: all(has(['extreme-exertion']), has(['dark-urine', 'leg-weakness'])),
      why: 'muscle breakdown after exercise',
    },
    {
      id: 'feared',
      level: 'emergency',
      when: has('compartment-feared'),
      why: 'the speaker names a compartment syndrome',
    },
  ],
  opensWith: ['compartment-feared', 'limb-crushed', 'compartment-sign', 'limb-cast'],
  questions: [
    {
      code: 'compartment-sign',
      ask: 'Does it hurt much more when you stretch the fingers or toes?',
      why: 'Pressure may be building up.',
    },
    { code: 'numbness', ask: 'Is it numb, cold or blue?', why: 'Blood may not get through.' },
    { code: 'dark-urine', ask: 'Is your urine dark like cola?', why: 'Muscle may be breaking down.' },
  ],
}
