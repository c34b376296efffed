import { type Instrument, valued } from './instrument.ts'

const HOW_OFTEN = valued('Never', 'Less than monthly', 'Monthly', 'Weekly', 'Daily or almost daily')
const AUTHORS =
  'AUDIT-C: Bush K, Kivlahan DR, McDonell MB, Fihn SD, Bradley KA. Archives of Internal Medicine 1998;158:1789-1795. From the AUDIT: Babor TF, Higgins-Biddle JC, Saunders JB, Monteiro MG, 2001, World Health Organization, which lets it be reproduced, but not for sale nor for use with commercial purposes.'

/** AUDIT-C, past year, word for word as the US Department of Veterans Affairs uses it. */
export const auditc: Instrument = {
  id: 'auditc',
  title: 'AUDIT-C',
  recall: 'In the past year:',
  items: [
    {
      text: 'How often did you have a drink containing alcohol in the past year?',
      options: valued(
        'Never',
        'Monthly or less',
        'Two to four times a month',
        'Two to three times per week',
        'Four or more times a week',
      ),
    },
    {
      text: 'How many drinks containing alcohol did you have on a typical day when you were drinking in the past year?',
      options: valued('1 or 2', '3 or 4', '5 or 6', '7 to 9', '10 or more'),
    },
    { text: 'How often did you have six or more drinks on one occasion in the past year?', options: HOW_OFTEN },
  ],
  notice: AUTHORS,
}

/** The same as it is used in the United Kingdom: in units, and item 3 by sex. */
export const auditcUk: Instrument = {
  ...auditc,
  items: [
    {
      text: 'How often do you have a drink containing alcohol?',
      options: valued(
        'Never',
        'Monthly or less',
        '2 to 4 times per month',
        '2 to 3 times per week',
        '4 times or more per week',
      ),
    },
    {
      text: 'How many units of alcohol do you drink on a typical day when you are drinking?',
      options: valued('0 to 2', '3 to 4', '5 to 6', '7 to 9', '10 or more'),
    },
    {
      text: 'How often have you had 6 or more units if female, or 8 or more if male, on a single occasion in the last year?',
      options: HOW_OFTEN,
    },
  ],
  notice: `${AUTHORS} Wording in units: Public Health England, Open Government Licence v3.0.`,
}
