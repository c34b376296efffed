import { readConfig } from '../core/config.ts'
import { checkModel } from '../models/check.ts'
import { createModel } from '../models/index.ts'

/** `model check`: no patient text is sent. */
export async function check(): Promise<void> {
  const config = readConfig()
  const model = createModel(config)
  if (!model) {
    console.log('No model is configured: every step answers by its rules. Set MODEL to use one (see .env.example).')
    return
  }
  const rows = await checkModel(model)
  for (const { check: name, ok, detail, ms } of rows)
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(10)} ${detail} (${Math.round(ms)} ms)`)
  if (!model.isLocal && !config.remoteModelAccepted) {
    console.log(
      'This backend is not on this host: it gets no patient text until REMOTE_MODEL_ACCEPTED=true (see docs/safety.md).',
    )
  }
  if (rows.some(({ ok }) => !ok)) process.exitCode = 1
}
