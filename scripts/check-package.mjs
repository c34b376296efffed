// Packs the package as it would be published, unpacks it into an empty project and uses its library there: the import, the
// types, the notice. Needs `npm run build` first.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const project = mkdtempSync(join(tmpdir(), 'package-'))

const USE = `import { createPseudonyms, createStream, detect, isAppError, pseudonymize, redact } from 'anamnesis/guardrails'
import type { KnownIdentifier, PseudonymEntry } from 'anamnesis/guardrails'

const found: { spans: readonly { start: number; end: number; type: string }[] } = redact('my name is Ana Lopez')
const verdict: { flag: boolean; cat: string | null; score: number } = detect('i want to kill myself tonight')
const stream: { write(chunk: string): string; end(): string } = createStream()
const out: string = stream.write('my name is An') + stream.write('a Lopez, hello') + stream.end()
const hidden: { text: string; restore(text: string): string } = pseudonymize('call Ana Lopez at 555-123-4567')
const known: KnownIdentifier[] = [{ value: 'Chase', type: 'NAME' }]
const talk = createPseudonyms({ known })
const masked = talk.mask('Chase is sick')
const map: readonly PseudonymEntry[] = talk.map
const restorer: { write(chunk: string): string; end(): string } = createPseudonyms({ map }).createRestorer()
let refused = false
try {
  redact(JSON.parse('null'))
} catch (error) {
  refused = isAppError(error, 'bad_input')
}
const holds = [
  !masked.includes('Chase') && restorer.write(masked.slice(0, 5)) + restorer.write(masked.slice(5)) + restorer.end() === 'Chase is sick',
  refused,
  found.spans.length === 1 && found.spans[0]?.start === 11 && found.spans[0].end === 20,
  verdict.flag && verdict.cat === 'crisis',
  out === 'my name is [NAME], hello',
  !hidden.text.includes('Lopez') && hidden.restore(hidden.text) === 'call Ana Lopez at 555-123-4567',
]
if (holds.includes(false)) throw new Error(holds.join())
`

try {
  const packed = run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', project], root).trim()
  const installed = join(project, 'node_modules', 'anamnesis')
  mkdirSync(installed, { recursive: true })
  run('tar', ['-xzf', join(project, packed), '--strip-components=1', '-C', installed], root)
  for (const path of ['NOTICE', 'LICENSE', 'README.md', 'dist/web/index.html', 'dist/server/cli/main.js'])
    if (!existsSync(join(installed, path))) throw new Error(`the package lacks ${path}; run npm run build`)
  symlinkSync(join(root, 'node_modules'), join(installed, 'node_modules'))
  writeFileSync(join(project, 'package.json'), '{"type":"module"}')
  writeFileSync(join(project, 'use.ts'), USE)
  const flags = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '']
  run(join(root, 'node_modules', '.bin', 'tsc'), [...flags, 'use.ts'], project)
  run(process.execPath, ['use.js'], project)
  console.log('the package can be installed and its library used')
} finally {
  rmSync(project, { recursive: true, force: true })
}

function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) {
    process.stderr.write(stdout + stderr)
    process.exitCode = 1
    throw new Error(`${command} failed`)
  }
  return stdout
}
