import { type Instrument, itemsOf, type Option } from './instrument.ts'

const YES_NO: readonly Option[] = [
  { value: 1, label: 'Yes' },
  { value: 0, label: 'No' },
]

/** C-SSRS screen, past month, word for word. Its sixth question has a second part, on when. Never summed. */
export const cssrs: Instrument = {
  id: 'cssrs',
  title: 'C-SSRS screen',
  recall: 'Past month',
  items: [
    ...itemsOf(
      [
        'Have you wished you were dead or wished you could go to sleep and not wake up?',
        'Have you actually had any thoughts of killing yourself?',
        'Have you been thinking about how you might do this?',
        'Have you had these thoughts and had some intention of acting on them?',
        'Have you started to work out or worked out the details of how to kill yourself? Do you intend to carry out this plan?',
      ],
      YES_NO,
    ),
    {
      text: 'Have you ever done anything, started to do anything, or prepared to do anything to end your life?',
      examples:
        "Examples: Collected pills, obtained a gun, gave away valuables, wrote a will or suicide note, took out pills but didn't swallow any, held a gun but changed your mind or it was grabbed from your hand, went to the roof but didn't jump; or actually took pills, tried to shoot yourself, cut yourself, tried to hang yourself, etc.",
      options: YES_NO,
    },
    { text: 'Was this within the past three months?', options: YES_NO, isPart: true },
  ],
  notice:
    'Columbia-Suicide Severity Rating Scale (C-SSRS), screen version. Posner K, Brown GK, Stanley B, et al. American Journal of Psychiatry 2011;168:1266-1277. © 2008 The Research Foundation for Mental Hygiene, Inc. The Columbia Lighthouse Project, cssrs.columbia.edu.',
}
