import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Locale } from '../../core/chat.ts'
import type { TranslatedWords } from './words/translated.ts'

// A chunk each: nobody loads the words of the others.
const WORDS: Readonly<Record<Exclude<Locale, 'en'>, () => Promise<TranslatedWords>>> = {
  es: () => import('./words/es.ts').then((m) => m.esWords),
  fr: () => import('./words/fr.ts').then((m) => m.frWords),
  ar: () => import('./words/ar.ts').then((m) => m.arWords),
  fa: () => import('./words/fa.ts').then((m) => m.faWords),
  hi: () => import('./words/hi.ts').then((m) => m.hiWords),
}
const FROM_THE_RIGHT: ReadonlySet<Locale> = new Set<Locale>(['ar', 'fa'])

/**
 * Shows the labels of a page in a person's language, and says to browser and screen reader which it is and from where it
 * is read. False until the words are there; where they can't be loaded the page stays English.
 */
export function useLanguage(locale: Locale): boolean {
  const { i18n } = useTranslation()
  const [ready, setReady] = useState(locale === 'en')
  useEffect(() => {
    let isLeft = false
    void changeTo(i18n, locale).finally(() => {
      if (!isLeft) setReady(true)
    })
    const page = document.documentElement
    page.lang = locale
    page.dir = FROM_THE_RIGHT.has(locale) ? 'rtl' : 'ltr'
    return () => {
      isLeft = true
      page.lang = 'en'
      page.dir = 'ltr'
      void i18n.changeLanguage('en')
    }
  }, [i18n, locale])
  return ready
}

type I18n = ReturnType<typeof useTranslation>['i18n']

async function changeTo(i18n: I18n, locale: Locale): Promise<void> {
  if (locale !== 'en' && !i18n.hasResourceBundle(locale, 'translation'))
    i18n.addResourceBundle(locale, 'translation', await WORDS[locale]())
  await i18n.changeLanguage(locale)
}
