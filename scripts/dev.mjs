// `npm run dev`: pages rebuilt and the server restarted on every change.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const start = (name, args) => spawn(join(root, 'node_modules', '.bin', name), args, { cwd: root, stdio: 'inherit' })

const children = [start('vite', ['build', '--watch']), start('tsx', ['watch', 'src/cli/main.ts', 'serve'])]
for (const child of children) {
  child.on('exit', (code) => {
    for (const other of children) other.kill()
    process.exitCode ??= code ?? 1
  })
}
