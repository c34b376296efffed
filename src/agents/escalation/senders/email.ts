import { createTransport } from 'nodemailer'
import type { AlertMessage, Sender } from './sender.ts'

export interface EmailOptions {
  /** `smtp://` or `smtps://`; null = no mail can be sent. */
  smtpUrl: string | null
  from: string
  timeoutMs?: number
}

/** Mail by SMTP. The text has a level and a link, nothing of the patient. */
export function email({ smtpUrl, from, timeoutMs = 10_000 }: EmailOptions): Sender {
  const times = { connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs }
  const transport = smtpUrl === null ? null : createTransport({ url: smtpUrl, ...times })
  return {
    kind: 'email',
    async send(alert, address, signal) {
      if (!transport) return { ok: false, code: 'smtp_not_set' }
      try {
        await abortable(
          transport.sendMail({
            from,
            to: address,
            messageId: `<${alert.key}@anamnesis>`,
            subject: subject(alert),
            text: text(alert),
          }),
          signal,
        )
        return { ok: true }
      } catch (error) {
        return { ok: false, code: signal.aborted ? 'timeout' : smtpCode(error) }
      }
    },
  }
}

function subject({ level, round }: AlertMessage): string {
  return `${round > 1 ? `Alert ${round}: ` : ''}${level} case waits for you`
}

function text({ level, crisis, link, round }: AlertMessage): string {
  const what = crisis ? `A patient in crisis (${level})` : `A case at level ${level}`
  const again = round > 1 ? ' Nobody has acknowledged the alert before this one.' : ''
  return `${what} waits for a clinician.${again}\n\nOpen and acknowledge it: ${link}\n`
}

function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
    work.then(resolve, reject)
  })
}

function smtpCode(error: unknown): string {
  const code = error !== null && typeof error === 'object' && 'code' in error ? String(error.code) : 'unknown'
  return `smtp_${code.toLowerCase()}`.replace(/[^a-z0-9_]/g, '_').slice(0, 60)
}
