import { protocols } from '../clinical/protocols/index.ts'
import { openReviews } from '../clinical/review.ts'
import { readConfig } from '../core/config.ts'
import { callHolder } from '../store/holder.ts'
import type { Store } from '../store/open.ts'
import { uncoveredTenants } from '../store/rota.ts'
import { commands } from './commands.ts'
import { withStore } from './store.ts'

interface Finding {
  ok: boolean
  /** A fault that real use must not have; in demo mode it is only said. */
  blocking: boolean
  text: string
}

/** `doctor`: what is missing, unreviewed or broken. Exit code 1 outside demo mode when something must be mended. */
export async function doctor(): Promise<void> {
  const config = readConfig()
  const findings: Finding[] = [...reviews()]
  const held = config.databaseUrl === null ? await callHolder(config.dataDir, 'audit-verify') : null
  if (held) {
    findings.push({
      ok: true,
      blocking: false,
      text: 'The service is running and holds the database; its own /readyz says more.',
    })
    findings.push(...trails(held.value as Awaited<ReturnType<(typeof commands)['audit-verify']>>))
  } else {
    findings.push(...(await withStore(ofStore)))
  }
  if (
    config.model !== null &&
    config.openaiBaseUrl === null &&
    config.model.startsWith('openai:') &&
    config.openaiApiKey === null
  ) {
    findings.push({ ok: false, blocking: true, text: 'MODEL is hosted but OPENAI_API_KEY is not set.' })
  }
  if (config.mode === 'server' && config.smtpUrl === null)
    findings.push({ ok: false, blocking: false, text: 'SMTP_URL is not set: no mail with alerts and codes is sent.' })
  for (const { ok, text } of findings) console.log(`${ok ? 'ok    ' : 'MEND  '} ${text}`)
  const faults = findings.filter(({ ok, blocking }) => !ok && blocking)
  if (faults.length > 0 && config.mode === 'demo') console.log('Demo mode goes on with these; real use must not.')
  if (faults.length > 0 && config.mode !== 'demo') process.exitCode = 1
}

function reviews(): Finding[] {
  const open = openReviews()
  return [
    { ok: open.texts === 0, blocking: true, text: `${open.texts} fixed texts have no named reviewer.` },
    {
      ok: open.protocols === 0,
      blocking: true,
      text: `${open.protocols} of ${protocols.length} protocols have no named reviewer.`,
    },
  ]
}

async function ofStore(store: Store): Promise<Finding[]> {
  const open = new Set(await store.system((query) => uncoveredTenants(query, store.clock.now())))
  const uncovered = (await store.tenants()).filter(({ id }) => open.has(id)).map(({ name }) => name)
  return [
    { ok: true, blocking: false, text: `The database opens (${store.kind}) and is up to date.` },
    {
      ok: store.hasVector,
      blocking: true,
      text: store.hasVector ? 'pgvector is there.' : 'pgvector is missing: retrieval abstains and offers a person.',
    },
    {
      ok: uncovered.length === 0,
      blocking: true,
      text:
        uncovered.length === 0
          ? 'Somebody is on call in every tenant.'
          : `Nobody is on call in ${uncovered.join(', ')}: see rota add.`,
    },
    ...trails(await commands['audit-verify'](store)),
  ]
}

function trails(all: Awaited<ReturnType<(typeof commands)['audit-verify']>>): Finding[] {
  return all.map(({ name, verdict }) => ({
    ok: verdict.ok,
    blocking: true,
    text: verdict.ok
      ? `The audit trail of ${name} verifies (${verdict.entries} entries).`
      : `The audit trail of ${name} is broken at entry ${verdict.firstBad}: ${verdict.why}.`,
  }))
}
