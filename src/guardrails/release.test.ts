import { describe, expect, it } from 'vitest'
import { UNKNOWN_SUBJECT } from '../core/clinical.ts'
import { block, type Guard, type GuardContext, pass } from './guard.ts'
import { createPseudonyms } from './pseudonyms.ts'
import { createRelease, type ReleasedSentence } from './release.ts'

const context: GuardContext = { role: 'patient', locale: 'en', subject: UNKNOWN_SUBJECT }
const noPills: Guard = {
  id: 'no-pills',
  version: 1,
  stage: 'output',
  budgetMs: 50,
  check: (text) => (/pill/.test(text) ? block('dosage') : pass),
}

function releaseInto(sent: ReleasedSentence[], more: Partial<Parameters<typeof createRelease>[0]> = {}) {
  return createRelease({ guards: [noPills], context, onSentence: (sentence) => void sent.push(sentence), ...more })
}

describe('release', () => {
  it('lets whole sentences out one by one, numbered, however the words arrive', async () => {
    const sent: ReleasedSentence[] = []
    const release = releaseInto(sent, { firstOrdinal: 3 })
    for (const char of 'Rest and drink. Take a pill. Call us') await release.write(char)
    expect(sent.map(({ text }) => text)).toEqual(['Rest and drink.'])
    const result = await release.end()
    expect(sent.map(({ ordinal, text }) => [ordinal, text])).toEqual([
      [3, 'Rest and drink.'],
      [4, 'Call us'],
    ])
    expect(result).toMatchObject({ released: 2, blocked: ['dosage'], reply: 'guard.dosage', aborted: false })
    expect(result.rows).toHaveLength(3)
  })

  it('restores pseudonyms after the check', async () => {
    const pseudonyms = createPseudonyms()
    const masked = pseudonyms.mask('Thank you, Maria Lopez.')
    const sent: ReleasedSentence[] = []
    const seen: string[] = []
    const watcher: Guard = {
      ...noPills,
      check: (text) => {
        seen.push(text)
        return pass
      },
    }
    const release = releaseInto(sent, { guards: [watcher], restore: pseudonyms.restore })
    await release.write(masked)
    await release.end()
    expect(seen.join()).not.toContain('Maria')
    expect(sent[0]?.text).toBe('Thank you, Maria Lopez.')
  })

  it('shows nothing half and nothing more after an abort', async () => {
    const sent: ReleasedSentence[] = []
    const release = releaseInto(sent)
    await release.write('One is out. Two is begun')
    release.abort()
    await release.write(' and ended. Three.')
    expect(await release.end()).toMatchObject({ aborted: true })
    expect(sent.map(({ text }) => text)).toEqual(['One is out.'])
  })

  it('stops with the signal', async () => {
    const sent: ReleasedSentence[] = []
    const stop = new AbortController()
    const release = releaseInto(sent, { signal: stop.signal })
    stop.abort()
    await release.sentence('Never shown.')
    expect((await release.end()).aborted).toBe(true)
    expect(sent).toEqual([])
  })

  it('holds back when a guard fails', async () => {
    const sent: ReleasedSentence[] = []
    const broken: Guard = { ...noPills, check: () => Promise.reject(new Error('no')) }
    const release = releaseInto(sent, { guards: [broken] })
    await release.sentence('Anything.')
    expect(await release.end()).toMatchObject({ released: 0, blocked: ['unavailable'], reply: 'guard.unavailable' })
  })
})
