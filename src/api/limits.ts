import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Actor } from '../agents/door.ts'
import { AppError } from '../core/errors.ts'

export interface Limits {
  /** Counts one request of the actor. @throws AppError `too_many_requests` */
  take(actor: Actor): Promise<void>
  /** Counts one attempt to sign in, by address of the network and by account. @throws AppError `too_many_requests` */
  takeSignIn(ip: string, account: string): Promise<void>
}

/** Per process and in memory: these bound a runaway client, they are no defence against a flood from many hosts. */
export function createLimits({ perTenSeconds = 60, signInsPerQuarter = 10 } = {}): Limits {
  const requests = new RateLimiterMemory({ points: perTenSeconds, duration: 10 })
  const accounts = new RateLimiterMemory({ points: signInsPerQuarter, duration: 15 * 60 })
  const networks = new RateLimiterMemory({ points: signInsPerQuarter * 10, duration: 15 * 60 })
  return {
    async take(actor) {
      await consume(
        requests,
        actor.userId,
        'Too many requests. Wait ten seconds. In an emergency call your emergency number now.',
      )
    },
    async takeSignIn(ip, account) {
      const message = 'Too many attempts to sign in. Wait 15 minutes. The page /emergency/en needs no sign-in.'
      await consume(networks, ip, message)
      await consume(accounts, account.toLowerCase(), message)
    },
  }
}

async function consume(limiter: RateLimiterMemory, key: string, message: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (cause) {
    throw new AppError('too_many_requests', message, { cause: cause instanceof Error ? cause : undefined })
  }
}
