import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, test } from 'vitest'
import { servePages } from './static.ts'

test('every address of the pages is answered with a page when it is opened or reloaded', async () => {
  const app = express()
  servePages(app, '/nothing-is-built-here')
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const source = readFileSync(new URL('../web/app.tsx', import.meta.url), 'utf8')
  const paths = [...source.matchAll(/<Route path="(\/[^"]*)"/g)].map(([, path]) => path!)
  const { port } = server.address() as AddressInfo
  const answers = await Promise.all(
    paths.map(async (path) => {
      const response = await fetch(`http://127.0.0.1:${port}${path.replace('*', 'x')}`)
      return {
        path,
        isPage: (response.headers.get('content-type') ?? '').startsWith('text/html') && response.status !== 404,
      }
    }),
  )
  server.close()
  expect(paths).toContain('/account')
  expect(answers.filter(({ isPage }) => !isPage)).toEqual([])
})
