import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { newId } from '../../core/ids.ts'
import { EncounterView } from '../../core/rest.ts'
import { ApiProblem, call } from '../shared/rest.ts'
import { ask, openSocket, type PageSocket } from '../shared/socket.ts'

/** Several events of one turn are one reading: each reading is a line in the audit trail. */
const SETTLE_MS = 400

export function encounterQuery(encounterId: string) {
  return queryOptions({
    queryKey: ['encounter', encounterId],
    queryFn: () => call(EncounterView, `/v1/encounters/${encounterId}`),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** One encounter as a clinician works on it, read again whenever something happens in it. */
export function useEncounterView(encounterId: string) {
  const queries = useQueryClient()
  const query = useQuery(encounterQuery(encounterId))
  const socket = useRef<PageSocket | null>(null)

  useEffect(() => {
    const mine = openSocket()
    socket.current = mine
    let timer: ReturnType<typeof setTimeout> | undefined
    function readAgain() {
      clearTimeout(timer)
      timer = setTimeout(() => void queries.invalidateQueries({ queryKey: ['encounter', encounterId] }), SETTLE_MS)
    }
    mine.on('connect', () => {
      const read = queries.getQueryData<EncounterView>(['encounter', encounterId])
      ask(mine, 'encounter-watch', { encounterId, afterSeq: read?.lastSeq ?? 0 }).then(
        ({ events }) => {
          if (events.length > 0) readAgain()
        },
        () => readAgain(),
      )
    })
    mine.on('event', (event) => {
      if (event.encounterId === encounterId) readAgain()
    })
    return () => {
      clearTimeout(timer)
      mine.disconnect()
      socket.current = null
    }
  }, [encounterId, queries])

  /** @throws ApiProblem when it was not stored; the words are then still in the box */
  async function writeToPatient(text: string, kind: 'question' | 'message') {
    if (!socket.current) throw new ApiProblem({ status: 0, code: 'offline', message: 'No connection.' })
    await ask(socket.current, 'clinician-message', { encounterId, clientId: newId(), text, kind })
    await queries.invalidateQueries({ queryKey: ['encounter', encounterId] })
  }

  return { ...query, writeToPatient }
}
