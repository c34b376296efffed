import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { QueueEntry } from '../../core/protocol.ts'
import { QueueList } from '../../core/rest.ts'
import { call } from '../shared/rest.ts'
import { ask, openSocket } from '../shared/socket.ts'
import { withEntries } from './queue-order.ts'

const KEY = ['queue']

/** The tenant's queue, live: read once, then changed row by row; what was missed while offline is asked for by number. */
export function useQueue() {
  const queries = useQueryClient()
  const [isLive, setIsLive] = useState(false)
  const query = useQuery({
    queryKey: KEY,
    queryFn: () => call(QueueList, '/v1/queue'),
    staleTime: Number.POSITIVE_INFINITY,
  })

  useEffect(() => {
    const socket = openSocket()
    function fold(entries: QueueEntry[]) {
      queries.setQueryData<QueueList>(KEY, (queue) => queue && withEntries(queue, entries))
      for (const { encounterId } of entries) void queries.invalidateQueries({ queryKey: ['encounter', encounterId] })
    }
    async function resume() {
      const queue = await queries.ensureQueryData({ queryKey: KEY, queryFn: () => call(QueueList, '/v1/queue') })
      fold((await ask(socket, 'queue-resume', { afterSeq: queue.lastSeq })).entries)
      setIsLive(true)
    }
    socket.on('connect', () => void resume().catch(() => setIsLive(false)))
    socket.on('disconnect', () => setIsLive(false))
    socket.on('connect_error', (error) => {
      if (error.message === 'not_signed_in') void queries.resetQueries({ queryKey: ['me'] })
    })
    socket.on('queue-changed', (entry) => fold([entry]))
    return () => {
      socket.disconnect()
    }
  }, [queries])

  return { ...query, isLive }
}
