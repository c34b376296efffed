import { useMemo, useState } from 'react'
import type { ChatMessage } from './conversation.ts'
import { placeIn } from './place.ts'

const KEY = 'anamnesis.country'
const NO_MESSAGES: readonly ChatMessage[] = []

/**
 * Where the person is: as they chose it on this device, else as they said it in the talk. The emergency number depends
 * on it. The choice is kept, because it holds also when nothing can be loaded.
 */
export function useCountry(messages: readonly ChatMessage[] = NO_MESSAGES): [string | null, (country: string) => void] {
  const [chosen, setChosen] = useState(() => {
    const kept = localStorage.getItem(KEY)
    return kept !== null && /^[A-Z]{2}$/.test(kept) ? kept : null
  })
  const said = useMemo(() => placeIn(messages), [messages])
  return [
    // What was said last in the talk may be newer than a choice of last month, but a person chose that one on purpose.
    chosen ?? said,
    (next) => {
      localStorage.setItem(KEY, next)
      setChosen(next)
    },
  ]
}
