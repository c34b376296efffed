import { type EmailOptions, email } from './email.ts'
import { inApp } from './in-app.ts'
import type { Sender } from './sender.ts'
import { webhook } from './webhook.ts'

/** Every way to reach a person. `timeoutMs` holds for each of them. */
export function createSenders(options: EmailOptions & { webhookSecret: string }): readonly Sender[] {
  return [inApp, webhook({ secret: options.webhookSecret, timeoutMs: options.timeoutMs }), email(options)]
}
