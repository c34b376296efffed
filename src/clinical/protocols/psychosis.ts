import { all, any, has, type Protocol, postpartum, UNREVIEWED } from '../protocol.ts'

export const psychosis: Protocol = {
  name: 'psychosis',
  title: 'Psychosis',
  sources: [
    { guideline: 'NICE CG178 Psychosis and schizophrenia in adults', year: 2014 },
    { guideline: 'NICE CG192 Antenatal and postnatal mental health', year: 2014 },
    { guideline: 'APA practice guideline: schizophrenia', year: 2020 },
  ],
  review: UNREVIEWED,
  lookBackHours: 336,
  windowHours: 24,
  crisis: true,
  wording: 'urgent.crisis',
  rules: [
    { id: 'command', level: 'emergency', when: has('command-voices'), why: 'Voices that command' },
    {
      id: 'postpartum',
      level: 'emergency',
      when: all(
        any(postpartum(180), has('postnatal')),
        has(['hearing-voices', 'visual-hallucinations', 'paranoia', 'mania-signs', 'confusion']),
      ),
      why: 'Postpartum psychosis gets worse within hours',
    },
    {
      id: 'baby',
      level: 'emergency',
      when: has('delusion-about-baby'),
      why: 'A false belief about the baby puts it in danger',
    },
    {
      id: 'danger',
      level: 'emergency',
      when: all(
        has(['hearing-voices', 'visual-hallucinations', 'paranoia']),
        has(['suicidal-thoughts', 'harm-thoughts', 'harm-intent', 'weapon-present', 'risky-behaviour', 'self-harm']),
      ),
      why: 'Psychosis with danger to self or others',
    },
    {
      id: 'physical',
      level: 'emergency',
      when: all(
        has(['visual-hallucinations', 'hearing-voices', 'paranoia']),
        has(['fever', 'seizure', 'head-injury', 'drowsy', 'stopped-alcohol']),
      ),
      why: 'Hallucinations with a physical sign are delirium until shown otherwise',
    },
    {
      id: 'psychosis',
      level: 'urgent',
      when: has(['hearing-voices', 'visual-hallucinations', 'paranoia']),
      why: 'Hallucinations or delusions',
    },
  ],
  opensWith: ['hearing-voices', 'paranoia', 'visual-hallucinations'],
  questions: [
    {
      code: 'command-voices',
      ask: 'Do the voices tell you to do things, such as hurt yourself or others?',
      why: 'it shows how much danger there is',
    },
    { code: 'suicidal-thoughts', ask: 'Do you have thoughts of ending your life?', why: 'so we can keep you safe' },
  ],
}
