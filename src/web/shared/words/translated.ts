import type { commonWords } from './common.ts'
import type { patientWords } from './patient.ts'

/** Questionnaires are offered in English only, so what names and works them is not translated. */
type NotOffered = `screener.${string}` | `patient.${'phq9' | 'gad7' | 'epds' | 'cssrs' | 'auditc'}`
type CommonOfPatients =
  `common.${'pages' | 'skip' | 'loading' | 'failed' | 'failedWhy' | 'retry' | 'emergencyHelp' | 'signOut' | 'unreviewed' | 'demo' | 'cancel' | 'close'}`

/** The labels of the patient's pages in another language; Arabic counts in more than two ways. */
export type TranslatedWords = Readonly<
  Record<
    | Exclude<keyof typeof patientWords, NotOffered>
    | Extract<keyof typeof commonWords, CommonOfPatients | `speaker.${'clinician' | 'assistant'}` | `signIn.${string}`>,
    string
  > &
    Partial<Record<`talks.unread_${'zero' | 'two' | 'few' | 'many'}`, string>>
>
