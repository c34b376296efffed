import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { adminWords } from './words/admin.ts'
import { clinicianWords } from './words/clinician.ts'
import { commonWords } from './words/common.ts'
import { patientWords } from './words/patient.ts'

const en = { ...commonWords, ...patientWords, ...clinicianWords, ...adminWords } as const

declare module 'i18next' {
  interface CustomTypeOptions {
    keySeparator: false
    nsSeparator: false
    resources: { translation: typeof en }
  }
}

/**
 * Labels of the pages. Sentences with medical meaning are not here: they stand in `clinical/wording` and are reviewed.
 */
export function createI18n(): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    keySeparator: false,
    nsSeparator: false,
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  return instance
}
