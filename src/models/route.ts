import { BrokenCircuitError, ConsecutiveBreaker, circuitBreaker, handleAll } from 'cockatiel'
import { type Clock, MINUTE, systemClock } from '../core/clock.ts'
import { AppError } from '../core/errors.ts'
import type { ChatRequest, Model, Usage } from './model.ts'
import { modelFailed } from './model.ts'
import { inTime, watch } from './watch.ts'

interface Budget {
  /** Within each window of `perMs`. */
  calls: number
  tokens: number
  perMs: number
}

interface RouteOptions {
  /** An administrator has accepted the published redaction rates for a backend that is not on this host. */
  remoteAccepted: boolean
  budget?: Budget
  /** The longest a whole reply may take, milliseconds. */
  callMs?: number
  breaker?: { failures: number; openMs: number }
  clock?: Clock
}

/** A stop for a loop gone wild, far above what twenty busy chats use. */
const WIDE: Budget = { calls: 1_200, tokens: 4_000_000, perMs: MINUTE }

/**
 * Decides whether a request may go to a backend at all: data class, budget, time, circuit breaker. It never picks
 * another backend: whoever asked falls back to what needs no model.
 * @throws (from the stream) AppError `not_allowed` for words of a class the backend may not see; `model_failed` of kind
 * `budget`, `circuit_open` or `idle`, or as the backend fails.
 */
export function route(model: Model, options: RouteOptions): Model {
  const { callMs = 2 * MINUTE, breaker: limits = { failures: 5, openMs: 30_000 } } = options
  const spent = meter(options.budget ?? WIDE, options.clock ?? systemClock)
  const breaker = circuitBreaker(handleAll, {
    halfOpenAfter: limits.openMs,
    breaker: new ConsecutiveBreaker(limits.failures),
  })
  return {
    name: model.name,
    isLocal: model.isLocal,
    async *stream(request, signal) {
      signal?.throwIfAborted()
      refuseDataClass(model, request, options.remoteAccepted)
      if (!spent.take()) throw modelFailed(model.name, 'budget')
      const { opened, end } = throughBreaker(breaker, model.name)
      await inTime(opened, { signal })
      const late = new AbortController()
      const timer = setTimeout(() => late.abort(modelFailed(model.name, 'idle')), callMs)
      const both = signal ? AbortSignal.any([signal, late.signal]) : late.signal
      try {
        for await (const chunk of watch(model.stream(request, both), { signal: both })) {
          if ('usage' in chunk) spent.add(chunk.usage)
          yield chunk
        }
        end()
      } catch (error) {
        // A caller who stops listening says nothing about the backend.
        if (signal?.aborted) end()
        else end(error)
        throw error
      } finally {
        clearTimeout(timer)
        end()
      }
    },
  } satisfies Model
}

function refuseDataClass(model: Model, { dataClass }: ChatRequest, remoteAccepted: boolean): void {
  if (model.isLocal || dataClass === 'public') return
  if (dataClass === 'pseudonymised' && remoteAccepted) return
  throw new AppError(
    'not_allowed',
    `${model.name} is not on this host, so it gets no patient text. An administrator who accepts the published rates sets REMOTE_MODEL_ACCEPTED=true.`,
    { detail: { model: model.name, dataClass } },
  )
}

function meter({ calls, tokens, perMs }: Budget, clock: Clock) {
  let began = clock.now()
  let left = { calls, tokens }
  return {
    take(): boolean {
      if (clock.now() - began >= perMs) {
        began = clock.now()
        left = { calls, tokens }
      }
      if (left.calls <= 0 || left.tokens <= 0) return false
      left.calls--
      return true
    },
    add({ inputTokens, outputTokens }: Usage): void {
      left.tokens -= inputTokens + outputTokens
    },
  }
}

/** The breaker guards promises and we have a stream: the promise lives as long as the stream does. */
function throughBreaker(breaker: ReturnType<typeof circuitBreaker>, name: string) {
  let end: (error?: unknown) => void = () => {}
  const over = new Promise<void>((resolve, reject) => {
    end = (error) => (error === undefined ? resolve() : reject(error))
  })
  const opened = new Promise<void>((resolve, reject) => {
    breaker
      .execute(() => {
        resolve()
        return over
      })
      .catch((error: unknown) =>
        reject(error instanceof BrokenCircuitError ? modelFailed(name, 'circuit_open') : (error as Error)),
      )
  })
  return { opened, end }
}
