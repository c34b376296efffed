import { systemClock } from '../core/clock.ts'
import { readConfig } from '../core/config.ts'
import { createLog } from '../core/log.ts'
import { openStore } from '../store/open.ts'

/** `serve`: opens the store, starts everything, prints where to look, and ends cleanly on SIGINT and SIGTERM. */
export async function serve(): Promise<void> {
  const config = readConfig()
  const log = createLog({ level: config.logLevel })
  // The database takes its time to open; the program is loaded meanwhile.
  const [store, { serveCommands }, { takeOver }, { commands }, { startService }] = await Promise.all([
    openStore({ ...config, log }),
    import('../store/holder.ts'),
    import('../store/takeover.ts'),
    import('./commands.ts'),
    import('./compose.ts'),
  ])
  const handlers = Object.fromEntries(
    Object.entries(commands).map(([name, run]) => [name, (args: unknown) => run(store, args)]),
  )
  const holder = config.databaseUrl === null ? await serveCommands(config.dataDir, handlers) : null
  if (store.kind === 'embedded') {
    const now = systemClock.now()
    for (const { id } of await store.tenants()) await store.withTenant(id, (tx) => takeOver(tx, now))
  }
  const service = await startService({ config, store, clock: systemClock, log })
  let isEnding = false
  const end = async () => {
    if (isEnding) return
    isEnding = true
    await holder?.close()
    await service.close()
    await store.close()
    process.exit(0)
  }
  process.on('SIGINT', () => void end())
  process.on('SIGTERM', () => void end())

  const lines = [`anamnesis is ready at ${service.url}`, '']
  if (service.links.length > 0) {
    lines.push('Sign in (demo mode, this host only):')
    for (const { role, url } of service.links) lines.push(`  ${role.padEnd(14)}${url}`)
    lines.push('')
  }
  lines.push(`  emergency page ${service.url}/emergency/en`)
  lines.push(`  HTTP interface ${service.url}/docs`)
  lines.push(
    '',
    config.model === null
      ? 'No model is configured: every step answers by its rules (see MODEL in .env.example).'
      : `Model: ${config.model}`,
  )
  console.log(lines.join('\n'))
}
