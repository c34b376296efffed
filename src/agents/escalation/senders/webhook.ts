import { createHmac } from 'node:crypto'
import type { Sender } from './sender.ts'

/**
 * POSTs the alert as JSON, with `idempotency-key` and an HMAC-SHA256 over the body in `x-anamnesis-signature`, so that a
 * receiver knows a second delivery and a forgery. Redirects are not followed.
 */
export function webhook({ secret, timeoutMs = 10_000 }: { secret: string; timeoutMs?: number }): Sender {
  return {
    kind: 'webhook',
    async send(alert, address, signal) {
      if (!/^https?:\/\//.test(address)) return { ok: false, code: 'bad_address' }
      const body = JSON.stringify(alert)
      const signature = createHmac('sha256', secret).update(body).digest('hex')
      try {
        const response = await fetch(address, {
          method: 'POST',
          redirect: 'manual',
          signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
          headers: {
            'content-type': 'application/json',
            'idempotency-key': alert.key,
            'x-anamnesis-signature': `sha256=${signature}`,
          },
          body,
        })
        await response.body?.cancel()
        return response.ok ? { ok: true } : { ok: false, code: `http_${response.status}` }
      } catch (error) {
        const isLate = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')
        return { ok: false, code: isLate ? 'timeout' : 'unreachable' }
      }
    },
  }
}
