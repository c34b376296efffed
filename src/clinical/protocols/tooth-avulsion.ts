import { all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const toothAvulsion: Protocol = {
  name: 'tooth-avulsion',
  title: 'Tooth knocked out',
  sources: [
    {
      guideline: 'International Association of Dental Traumatology guidelines: avulsion of permanent teeth',
      year: 2020,
    },
    { guideline: 'SDCEP Management of acute dental problems', year: 2013 },
  ],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: 1,
  wording: 'urgent',
  rules: [
    {
      id: 'knocked-out',
      level: 'urgent',
      when: has('tooth-knocked-out'),
      why: 'a permanent tooth that is put back within the hour mostly lives: kept in milk, dentist at once',
    },
    {
      id: 'with-head-injury',
      level: 'emergency',
      when: all(
        has('tooth-knocked-out'),
        has(['collapse', 'vomiting', 'confusion', 'drowsy', 'jaw-hurt', 'breathlessness', 'choking']),
      ),
      why: 'a blow to the face that also harmed head, jaw or airway',
    },
  ],
  opensWith: ['tooth-knocked-out'],
  questions: [{ code: 'collapse', ask: 'Did the person pass out or get confused?', why: 'The head may be hurt too.' }],
}
