import { hkdfSync } from 'node:crypto'
import type { Config } from '../core/config.ts'
import { readMasterKey } from '../store/keys.ts'

/** Secrets for sessions and webhooks: from AUTH_SECRET, else (demo, embedded) from the master key, so that they last. */
export function secretOf(config: Config, use: string): string {
  const from = config.authSecret ?? readMasterKey(config.keyFile).secret
  return Buffer.from(hkdfSync('sha256', from, 'anamnesis', `secret ${use}`, 32)).toString('hex')
}
