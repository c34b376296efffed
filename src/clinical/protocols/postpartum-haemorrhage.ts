import { all, any, has, type Protocol, postpartum, UNREVIEWED } from '../protocol.ts'

export const postpartumHaemorrhage: Protocol = {
  name: 'postpartum-haemorrhage',
  title: 'Bleeding after birth',
  sources: [
    { guideline: 'RCOG Green-top Guideline 52 Postpartum haemorrhage', year: 2016 },
    { guideline: 'WHO recommendations on postpartum haemorrhage', year: 2012 },
  ],
  review: UNREVIEWED,
  lookBackHours: 1008,
  windowHours: 1,
  wording: 'emergency.pregnancy',
  rules: [
    {
      id: 'heavy',
      level: 'emergency',
      when: all(any(postpartum(84), has('postnatal')), has(['heavy-vaginal-bleeding', 'pads-soaked'])),
      why: 'Heavy bleeding after birth can kill within the hour',
    },
    {
      id: 'retained',
      level: 'emergency',
      when: has('placenta-retained'),
      why: 'An afterbirth that stays inside bleeds',
    },
    {
      id: 'shock',
      level: 'emergency',
      when: all(
        any(postpartum(84), has('postnatal')),
        has(['vaginal-bleeding', 'blood-place-unsaid']),
        has(['syncope', 'collapse', 'near-syncope', 'shock-signs', 'palpitations', 'dizziness']),
      ),
      why: 'Bleeding after birth with faintness',
    },
    {
      id: 'infected',
      level: 'emergency',
      when: all(
        any(postpartum(42), has('postnatal')),
        has(['fever', 'rigors']),
        has(['vaginal-bleeding', 'smelly-lochia', 'abdominal-pain']),
      ),
      why: 'Infection of the womb after birth',
    },
    {
      id: 'smelly',
      level: 'urgent',
      when: all(any(postpartum(42), has('postnatal')), has('smelly-lochia')),
      why: 'Offensive discharge after birth suggests infection',
    },
    {
      id: 'bleeding',
      level: 'urgent',
      when: all(
        any(postpartum(84, false)),
        has('vaginal-bleeding'),
        has(['bleeding-heavy', 'pregnancy-loss-tissue', 'abdominal-pain']),
      ),
      why: 'Bleeding after birth with pain or tissue',
    },
  ],
  opensWith: ['postnatal', 'vaginal-bleeding'],
  questions: [
    {
      code: 'heavy-vaginal-bleeding',
      ask: 'Are you soaking a pad in an hour or less, or passing big clots?',
      why: 'it shows how fast you lose blood',
    },
    {
      code: 'near-syncope',
      ask: 'Do you feel faint, or is your heart racing?',
      why: 'it can mean you lost a lot of blood',
    },
  ],
}
