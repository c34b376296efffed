import { all, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

const SEROTONIN = ['ssri', 'maoi', 'serotonergic-other', 'lithium']

export const serotoninNms: Protocol = {
  name: 'serotonin-nms',
  title: 'Serotonin syndrome or neuroleptic malignant syndrome',
  sources: [
    { guideline: 'Boyer and Shannon, The serotonin syndrome (NEJM review)', year: 2005 },
    { guideline: 'BAP Management of acute disturbance and neuroleptic malignant syndrome', year: 2018 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'serotonin',
      level: 'emergency',
      when: all(
        has(SEROTONIN),
        has(['jerking', 'muscle-rigidity', 'shaking', 'tremor-coarse']),
        has([
          'fever',
          'feels-hot',
          'chills',
          'rigors',
          'very-hot-skin',
          'confusion',
          'agitation',
          'sweating',
          'palpitations',
          'shock-signs',
        ]),
        has(['jerking', 'muscle-rigidity', 'fever', 'feels-hot', 'very-hot-skin', 'confusion', 'agitation']),
      ),
      why: 'jerking or stiff muscles with fever or agitation on a serotonin drug',
    },
    {
      id: 'neuroleptic',
      level: 'emergency',
      when: all(
        ever(['antipsychotic', 'dopamine-blocker']),
        has('muscle-rigidity'),
        has(['fever', 'feels-hot', 'very-hot-skin', 'confusion', 'sweating', 'drowsy', 'palpitations']),
      ),
      why: 'stiff muscles with fever on an antipsychotic',
    },
    {
      id: 'neuroleptic-fever',
      level: 'emergency',
      when: all(
        ever(['antipsychotic', 'dopamine-blocker']),
        has(['fever', 'feels-hot', 'very-hot-skin']),
        has(['confusion', 'drowsy', 'agitation', 'hard-to-rouse', 'shaking']),
      ),
      why: 'fever and a changed mind on an antipsychotic',
    },
    {
      id: 'stimulant',
      level: 'emergency',
      when: all(has('recreational-drugs'), has(['muscle-rigidity', 'jerking'])),
      why: 'stiff or jerking muscles after a stimulant drug',
    },
    {
      id: 'stimulant-hot',
      level: 'emergency',
      when: all(
        has('recreational-drugs'),
        has(['very-hot-skin', 'fever']),
        has(['confusion', 'agitation', 'drowsy', 'jerking', 'seizure']),
      ),
      why: 'overheated and changed in mind after a party drug',
    },
    {
      id: 'named',
      level: 'emergency',
      when: has('serotonin-nms-suspected'),
      why: 'somebody suspects a drug reaction of muscles and brain',
    },
    {
      id: 'shaky',
      level: 'urgent',
      when: all(has(SEROTONIN), has(['jerking', 'muscle-rigidity'])),
      why: 'jerking on a serotonin drug needs review the same day',
    },
  ],
  opensWith: ['jerking', 'muscle-rigidity', 'serotonin-nms-suspected'],
  questions: [
    { code: 'fever', ask: 'Do you have a fever or are you very hot?', why: 'Some medicines can overheat the body.' },
    { code: 'jerking', ask: 'Are your muscles jerking or stiff?', why: 'It can be a reaction to the medicine.' },
  ],
}
