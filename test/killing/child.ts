import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Seed } from './scene.ts'
import { serveFolder } from './service.ts'

/** Serves a folder and dies by SIGKILL at the n-th time it comes to the named place: `child.ts <folder> <failpoint> <n>`. */
const [folder = '', name = '', hit = '1'] = process.argv.slice(2)
const { clinic } = JSON.parse(readFileSync(join(folder, 'seed.json'), 'utf8')) as Seed
let seen = 0
const { url } = await serveFolder(folder, {
  life: 2,
  clinic,
  failpoint(at) {
    if (at === name && ++seen === Number(hit)) process.kill(process.pid, 'SIGKILL')
  },
})
process.stdout.write(`${url}\n`)
