// Builds what is stale: the server (tsc + the files it reads beside its code) and the web pages (vite); with `--types` the
// declarations too, which only those who install the package need, so that `npm start` doesn't wait for them.
// A stamp of the inputs (path, size, time of change) stands beside each output; the same stamp = nothing to do.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const bin = (name) => join(root, 'node_modules', '.bin', name)

/** Files that the server reads at run time and that tsc does not copy. */
const ASSET = /\.(?:md|sql|yaml|json|html|css|mjs)$/

export function build({ quiet = false, types = false } = {}) {
  mkdirSync(join(root, 'dist'), { recursive: true })
  step(
    'server',
    ['src', 'package.json', 'tsconfig.json', 'tsconfig.build.json'],
    (path) => !path.startsWith('src/web/'),
    () => {
      rmSync(join(root, 'dist/server'), { recursive: true, force: true })
      run(bin('tsc'), ['-p', 'tsconfig.build.json'], quiet)
      for (const path of list('src')) {
        if (!ASSET.test(path) || path.startsWith('src/web/')) continue
        const target = join(root, 'dist/server', relative('src', path))
        mkdirSync(dirname(target), { recursive: true })
        cpSync(join(root, path), target)
      }
    },
    quiet,
  )
  if (types)
    step(
      'types',
      [
        'src/core',
        'src/clinical',
        'src/guardrails',
        'src/models',
        'src/prompts',
        'tsconfig.json',
        'tsconfig.build.json',
      ],
      () => true,
      () => {
        rmSync(join(root, 'dist/types'), { recursive: true, force: true })
        const flags = ['--declaration', '--emitDeclarationOnly', '--sourceMap', 'false', '--outDir', 'dist/types']
        run(bin('tsc'), ['-p', 'tsconfig.build.json', ...flags], quiet)
      },
      quiet,
    )
  step(
    'web',
    ['src/web', 'src/core', 'src/clinical', 'package.json', 'vite.config.ts'],
    () => true,
    () => {
      run(bin('vite'), ['build', '--logLevel', 'warn'], quiet)
    },
    quiet,
  )
}

function step(name, inputs, counts, work, quiet) {
  const files = inputs.flatMap(list).filter((path) => counts(path) && !/\.test\.tsx?$/.test(path))
  const stamp = createHash('sha256')
  for (const path of files) {
    const { size, mtimeMs } = statSync(join(root, path))
    stamp.update(`${path} ${size} ${mtimeMs}\n`)
  }
  const now = stamp.digest('hex')
  const file = join(root, 'dist', `.${name}.stamp`)
  if (existsSync(file) && readFileSync(file, 'utf8') === now) return
  if (!quiet) console.error(`building ${name} ...`)
  work()
  writeFileSync(file, now)
}

function list(path) {
  if (!existsSync(join(root, path))) return []
  if (statSync(join(root, path)).isFile()) return [path]
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted()
}

function run(command, args, quiet) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) {
    process.stderr.write(stdout + stderr)
    process.exit(1)
  }
  if (!quiet) process.stderr.write(stdout)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build({ types: process.argv.includes('--types') })
