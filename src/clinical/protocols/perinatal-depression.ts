import { age, all, any, has, type Protocol, postpartum, pregnant, sex, UNREVIEWED } from '../protocol.ts'

export const perinatalDepression: Protocol = {
  name: 'perinatal-depression',
  title: 'Depression in pregnancy and after birth',
  sources: [
    { guideline: 'NICE CG192 Antenatal and postnatal mental health', year: 2014 },
    { guideline: "MBRRACE-UK Saving lives, improving mothers' care", year: 2023 },
  ],
  review: UNREVIEWED,
  lookBackHours: 2160,
  windowHours: 72,
  crisis: true,
  wording: 'urgent.crisis',
  rules: [
    {
      id: 'harm',
      level: 'emergency',
      when: all(
        any(pregnant(), postpartum(365), has(['postnatal', 'postnatal-depression', 'pregnancy-mentioned'])),
        has(['suicidal-intent', 'suicide-plan', 'suicide-attempt', 'thoughts-harm-baby', 'command-voices']),
      ),
      why: 'Plan or intent around birth',
    },
    { id: 'baby', level: 'emergency', when: has('thoughts-harm-baby'), why: 'Thoughts of harming the baby' },
    {
      id: 'thoughts',
      level: 'emergency',
      when: all(any(pregnant(), postpartum(365), has(['postnatal', 'postnatal-depression'])), has('suicidal-thoughts')),
      why: 'Thoughts of suicide around birth: violent and quick deaths are known',
    },
    {
      id: 'not-bonding',
      level: 'urgent',
      when: all(
        any(postpartum(365), has(['postnatal', 'postnatal-depression', 'not-bonding'])),
        has('not-bonding'),
        has(['low-mood', 'hopelessness', 'not-bonding', 'not-sleeping-days']),
      ),
      why: 'Estranged from the baby or feeling incompetent as a mother',
    },
    {
      id: 'low',
      level: 'soon',
      when: all(
        any(pregnant(), postpartum(365), has(['postnatal', 'postnatal-depression'])),
        has(['low-mood', 'hopelessness', 'postnatal-depression', 'anxiety', 'tearfulness']),
      ),
      why: 'Depression around birth',
    },
  ],
  opensWith: ['postnatal', 'postnatal-depression'],
  askedOf: all(sex('female'), age({ min: 12, max: 52 })),
  questions: [
    {
      code: 'suicidal-thoughts',
      ask: 'Do you have thoughts of ending your life?',
      why: 'so that we can keep you safe',
    },
    {
      code: 'thoughts-harm-baby',
      ask: 'Do you have thoughts of hurting your baby?',
      why: 'many mothers have such thoughts; we need to know',
    },
  ],
}
