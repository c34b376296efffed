import { has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const blockedAirwayTube: Protocol = {
  name: 'blocked-airway-tube',
  title: 'Blocked or lost tracheostomy tube',
  sources: [
    { guideline: 'National Tracheostomy Safety Project emergency algorithms', year: 2012 },
    { guideline: 'Intensive Care Society guidance on tracheostomy care', year: 2020 },
  ],
  review: UNREVIEWED,
  lookBackHours: 24,
  windowHours: 1,
  wording: 'emergency',
  rules: [
    {
      id: 'blocked',
      level: 'emergency',
      when: has('airway-tube-blocked'),
      why: 'who breathes through the tube has no other way',
    },
  ],
  opensWith: [],
  questions: [],
}
