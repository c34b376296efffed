import type { Config } from '../core/config.ts'

export interface Origins {
  /** True for a request without origin (no browser) and for an origin of ours. */
  allows(origin: string | undefined): boolean
}

/** Own address as served, PUBLIC_URL and ALLOWED_ORIGINS. `port` is known only once the server listens. */
export function createOrigins(config: Pick<Config, 'publicUrl' | 'allowedOrigins'>, port: () => number): Origins {
  const fixed = new Set(
    [config.publicUrl, ...config.allowedOrigins].filter((one) => one !== null).map((one) => new URL(one).origin),
  )
  const local = () => ['127.0.0.1', 'localhost', '[::1]'].map((host) => `http://${host}:${port()}`)
  return {
    allows: (origin) =>
      origin === undefined || fixed.has(origin) || (config.publicUrl === null && local().includes(origin)),
  }
}
