import { itemsOf, type Summed, valued } from './instrument.ts'

/** PHQ-9, word for word (LOINC 44249-1). Item 9 asks about death and self-harm: any answer above 0 acts at once. */
export const phq9: Summed = {
  id: 'phq9',
  title: 'PHQ-9',
  recall: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  items: itemsOf(
    [
      'Little interest or pleasure in doing things',
      'Feeling down, depressed, or hopeless',
      'Trouble falling or staying asleep, or sleeping too much',
      'Feeling tired or having little energy',
      'Poor appetite or overeating',
      'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
      'Trouble concentrating on things, such as reading the newspaper or watching television',
      'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
      'Thoughts that you would be better off dead or of hurting yourself in some way',
    ],
    valued('Not at all', 'Several days', 'More than half the days', 'Nearly every day'),
  ),
  bands: [
    { from: 0, to: 4, name: 'minimal' },
    { from: 5, to: 9, name: 'mild' },
    { from: 10, to: 14, name: 'moderate' },
    { from: 15, to: 19, name: 'moderately severe' },
    { from: 20, to: 27, name: 'severe' },
  ],
  safetyItem: 9,
  notice:
    'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.',
}
