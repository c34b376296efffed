// `npm start`: builds only what is stale, then becomes the server in this same process.
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from './build.mjs'

build()
const main = join(dirname(fileURLToPath(import.meta.url)), '../dist/server/cli/main.js')
process.argv.splice(1, process.argv.length, main, 'serve', ...process.argv.slice(2))
await import(pathToFileURL(main).href)
