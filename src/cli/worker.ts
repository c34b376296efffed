import { createOrchestrator } from '../agents/compose.ts'
import { createSenders } from '../agents/escalation/senders/index.ts'
import { systemClock } from '../core/clock.ts'
import { readConfig } from '../core/config.ts'
import { AppError } from '../core/errors.ts'
import { createLog } from '../core/log.ts'
import { contextGuards, inputGuards, outputGuards } from '../guardrails/guards/index.ts'
import { createModel } from '../models/index.ts'
import { createRetriever } from '../rag/retrieve.ts'
import { openStore } from '../store/open.ts'
import { caseLink } from './compose.ts'
import { secretOf } from './secrets.ts'

/** `worker`: the workflows and jobs of `serve` without HTTP. Leases and claims in the database keep them apart. */
export async function worker(): Promise<void> {
  const config = readConfig()
  if (config.databaseUrl === null) {
    throw new AppError(
      'bad_setting',
      'The embedded database belongs to one process, and `serve` works in it already. Set DATABASE_URL to run workers.',
    )
  }
  const log = createLog({ level: config.logLevel })
  const store = await openStore({ ...config, log })
  const door = createOrchestrator({
    store,
    clock: systemClock,
    log,
    model: createModel(config),
    retriever: createRetriever(store),
    guards: { input: inputGuards, context: contextGuards, output: outputGuards },
    senders: createSenders({
      smtpUrl: config.smtpUrl,
      from: config.mailFrom,
      webhookSecret: secretOf(config, 'webhook'),
    }),
    link: (encounterId) => caseLink(config.publicUrl ?? '', encounterId),
    failpoint: () => {},
    retentionDays: config.retentionDays,
    epdsPermitted: config.epdsPermitted,
  })
  await door.start()
  console.log('The worker is running.')
  const end = async () => {
    await door.stop()
    await store.close()
    process.exit(0)
  }
  process.once('SIGINT', () => void end())
  process.once('SIGTERM', () => void end())
}
