import { commands } from './commands.ts'
import { runCommand } from './store.ts'

export async function verify(): Promise<void> {
  const all = await runCommand('audit-verify', {}, commands['audit-verify'])
  for (const { id, name, verdict } of all) {
    console.log(
      verdict.ok
        ? `ok     ${name} (${id}): ${verdict.entries} entries, head ${verdict.head}`
        : `BROKEN ${name} (${id}): entry ${verdict.firstBad}, ${verdict.why}`,
    )
    if (!verdict.ok) process.exitCode = 1
  }
  if (all.length === 0) console.log('There is no tenant yet.')
}
