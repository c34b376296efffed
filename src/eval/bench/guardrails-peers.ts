import { execFile, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'

/** A library that redacts without a model, as its own documentation tells to use it. */
export interface Peer {
  readonly name: string
  /** Short, for the table. */
  readonly label: string
  readonly version: string
  /** Module with a function `redact(text)` that gives the text with its marks, or a promise of it. */
  readonly module: string
}

export const PEERS: readonly Peer[] = [
  {
    name: 'redact-pii',
    label: 'redact-pii',
    version: '3.4.0',
    module: `import { createRequire } from 'node:module'
const { SyncRedactor } = createRequire(import.meta.url)('redact-pii')
const redactor = new SyncRedactor()
export const redact = (text) => redactor.redact(text)`,
  },
  {
    // PERSON is no longer among its defaults, and is asked for here: without it no name is found at all.
    name: '@openai/guardrails',
    label: 'openai guardrails',
    version: '0.2.1',
    module: `import { pii, PIIEntity } from '@openai/guardrails'
const config = { entities: Object.values(PIIEntity), block: false, detect_encoded_pii: false }
export const redact = async (text) => (await pii({}, text, config)).info.checked_text`,
  },
  {
    // A worker of its fails to start where it is installed; its result has come by then, so the error is let go.
    name: '@presidio-dev/hai-guardrails',
    label: 'hai-guardrails',
    version: '1.12.0',
    module: `import { GuardrailsEngine, piiGuard, SelectionType } from '@presidio-dev/hai-guardrails'
process.on('uncaughtException', () => {})
const engine = new GuardrailsEngine({ guards: [piiGuard({ selection: SelectionType.All })] })
export const redact = async (text) => (await engine.run([{ role: 'user', content: text }])).messages[0].content`,
  },
]

const RUNNER = `import { createInterface } from 'node:readline'
const { redact } = await import('./peer.mjs')
console.warn = console.info = console.debug = () => {}
const write = process.stdout.write.bind(process.stdout)
console.log = () => {}
for await (const line of createInterface({ input: process.stdin })) {
  const text = JSON.parse(line)
  const started = performance.now()
  const out = await redact(text)
  write('\\u001e' + JSON.stringify({ out, ms: performance.now() - started }) + '\\n')
}
process.exit(0)
`

const Answer = z.object({ out: z.string(), ms: z.number() })
export type PeerAnswer = z.infer<typeof Answer>

const INSTALL_MS = 180_000
const RUN_MS = 300_000

/**
 * Installs a peer into a temporary folder, without its install scripts, and asks it for every text in a process of its
 * own. Fails when it can't be installed or breaks off: the caller says so in the table.
 */
export async function askPeer({ name, version, module }: Peer, texts: readonly string[]): Promise<PeerAnswer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'guardrails-peer-'))
  try {
    const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder, `${name}@${version}`]
    await promisify(execFile)('npm', install, { timeout: INSTALL_MS })
    await writeFile(join(folder, 'peer.mjs'), module)
    await writeFile(join(folder, 'runner.mjs'), RUNNER)
    const answers = await run(join(folder, 'runner.mjs'), texts)
    if (answers.length !== texts.length) throw new Error(`answered ${answers.length} of ${texts.length} texts`)
    return answers
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function run(path: string, texts: readonly string[]): Promise<PeerAnswer[]> {
  const child = spawn(process.execPath, [path], { stdio: ['pipe', 'pipe', 'ignore'], timeout: RUN_MS })
  let out = ''
  child.stdout.setEncoding('utf8')
  child.stdout.on('data', (chunk: string) => {
    out += chunk
  })
  child.stdin.on('error', () => {})
  child.stdin.end(`${texts.map((text) => JSON.stringify(text)).join('\n')}\n`)
  await new Promise<void>((resolve) => {
    child.on('close', () => resolve())
  })
  return out
    .split('\n')
    .filter((line) => line.includes('\u001e'))
    .map((line) => Answer.parse(JSON.parse(line.slice(line.indexOf('\u001e') + 1))))
}

/** Marks that the peers put in place of what they hide. */
const MARK =
  /\[REDACTED[-A-Z0-9_ ]*\]|<[A-Z][A-Z0-9_]+>|\b(?:PERSON_NAME|PHONE_NUMBER|EMAIL_ADDRESS|IP_ADDRESS|US_SOCIAL_SECURITY_NUMBER|CREDIT_CARD_NUMBER|STREET_ADDRESS|ZIPCODE|DIGITS|URL|USERNAME|PASSWORD|CREDENTIALS)\b/

/** What was hidden, from the text and the text with marks: whatever lies between the parts that stayed. */
export function hiddenSpans(text: string, redacted: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  let from = 0
  const parts = redacted.split(MARK)
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1
    const at = isLast && index > 0 ? Math.max(from, text.length - part.length) : text.indexOf(part, from)
    if (at < 0) continue
    if (index > 0 && at > from) spans.push({ start: from, end: at })
    from = at + part.length
  }
  return spans
}
