import { useState } from 'react'

const KEY = 'anamnesis.country'

/** Where the person is, as they chose it: the emergency number depends on it. Kept on the device. */
export function useCountry(): [string | null, (country: string) => void] {
  const [country, setCountry] = useState(() => {
    const kept = localStorage.getItem(KEY)
    return kept !== null && /^[A-Z]{2}$/.test(kept) ? kept : null
  })
  return [
    country,
    (next) => {
      localStorage.setItem(KEY, next)
      setCountry(next)
    },
  ]
}
