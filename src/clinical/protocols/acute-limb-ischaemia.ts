import { all, any, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const acuteLimbIschaemia: Protocol = {
  name: 'acute-limb-ischaemia',
  title: 'Acute limb ischaemia',
  sources: [
    { guideline: 'NICE CKS Acute limb ischaemia', year: null },
    { guideline: 'ESVS Guidelines on acute limb ischaemia', year: 2020 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'cold-limb',
      level: 'emergency',
      when: has('cold-pale-limb'),
      why: 'a cold, pale and painful or numb limb may be lost within hours',
    },
    {
      id: 'embolic',
      level: 'emergency',
      when: all(ever(['atrial-fibrillation', 'peripheral-artery-disease', 'known-aneurysm']), has('limb-turned-cold')),
      why: 'a limb that turns cold with a source of clots',
    },
    {
      id: 'icy-and-discoloured',
      level: 'emergency',
      when: all(
        has('limb-icy'),
        any(has('limb-discoloured'), all(has('limb-not-moving'), has(['numbness', 'limb-pain', 'palpitations']))),
      ),
      why: 'one icy limb that is white or blue or does not move',
    },
    {
      id: 'turned-cold',
      level: 'urgent',
      when: all(
        has('limb-turned-cold'),
        has(['limb-pain', 'numbness', 'limb-numb-one-side', 'leg-weakness', 'weakness-one-side']),
      ),
      why: 'a newly cold limb with pain or numbness',
    },
  ],
  opensWith: ['cold-pale-limb', 'limb-turned-cold'],
  questions: [
    { code: 'cold-pale-limb', ask: 'Is one arm or leg suddenly cold, pale or blue?', why: 'Blood may not reach it.' },
    { code: 'limb-numb-one-side', ask: 'Is it numb, or hard to move?', why: 'It shows how urgent it is.' },
  ],
}
