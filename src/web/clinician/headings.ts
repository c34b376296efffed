import { useTranslation } from 'react-i18next'

const HEADINGS = [
  'chief_complaint',
  'hpi',
  'pmh',
  'medicines',
  'allergies',
  'family',
  'social',
  'ros',
  'vitals',
  'exam',
  'results',
  'assessment',
  'codes',
  'plan',
] as const

/** The words for a heading inside a section; one that this build does not know is shown as it is. */
export function useHeading(): (heading: string) => string {
  const { t } = useTranslation()
  return (heading) => {
    const known = HEADINGS.find((one) => one === heading)
    return known ? t(`heading.${known}`) : heading.replaceAll('_', ' ')
  }
}
