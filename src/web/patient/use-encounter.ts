import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Me } from '../../core/rest.ts'
import { loadFloor, screenOnDevice } from './device-floor.ts'
import { type ClientState, createEncounterClient, type EncounterClient } from './encounter-client.ts'
import { createOutbox, type Outbox, type Waiting } from './outbox.ts'

export interface Encounter extends ClientState {
  readonly client: EncounterClient
  readonly outbox: Outbox
  readonly waiting: readonly Waiting[]
}

/** The patient's latest encounter, or the one named, live as long as the page is shown. */
export function useEncounter(me: Me, encounterId?: string): Encounter {
  const queries = useQueryClient()
  const [{ client, outbox }] = useState(() => {
    const outbox = createOutbox(me.userId)
    // It may be changed while the page is shown.
    const locale = () => queries.getQueryData<Me>(['me'])?.locale ?? me.locale
    // Who is signed in is asked again; the answer leads to the sign-in page.
    const onSignedOut = () => void queries.resetQueries({ queryKey: ['me'] })
    return {
      outbox,
      client: createEncounterClient({ outbox, locale, screen: screenOnDevice, onSignedOut }),
    }
  })
  const state = useSyncExternalStore(client.subscribe, client.state)
  const waiting = useSyncExternalStore(outbox.subscribe, outbox.all)

  useEffect(() => client.connect(encounterId), [client, encounterId])
  useEffect(() => {
    // Behind the first paint, and before a network can fail.
    const timer = setTimeout(() => void loadFloor().catch(() => null), 1_500)
    return () => clearTimeout(timer)
  }, [])

  return { ...state, client, outbox, waiting }
}
