import { describe, expect, it } from 'vitest'
import { arWords } from './ar.ts'
import { commonWords } from './common.ts'
import { esWords } from './es.ts'
import { faWords } from './fa.ts'
import { frWords } from './fr.ts'
import { hiWords } from './hi.ts'
import { patientWords } from './patient.ts'

const english: Readonly<Record<string, string>> = { ...commonWords, ...patientWords }
const placeholders = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([one]) => one).sort()

describe.each(Object.entries({ es: esWords, fr: frWords, ar: arWords, fa: faWords, hi: hiWords }))(
  'labels in %s',
  (_, words) => {
    const known = Object.entries(words).filter(([key]) => english[key] !== undefined)

    it('are words of that language', () => {
      const same = new Set([
        'common.pages',
        'patient.messages',
        'patient.sources',
        'speaker.assistant',
        'signIn.patient',
      ])
      expect(known.filter(([key, text]) => text === english[key] && !same.has(key))).toEqual([])
      expect(known.filter(([, text]) => text.trim() === '')).toEqual([])
    })

    it('keep what is put into them, where it is a number that must be seen', () => {
      for (const [key, text] of known) {
        if (key === 'talks.unread_one') continue
        expect([key, placeholders(text)]).toEqual([key, placeholders(english[key]!)])
      }
    })
  },
)
