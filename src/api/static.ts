import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { type Express } from 'express'
import { page } from './html.ts'

/** The built pages. Their addresses belong to the browser's router, so each of them gets the same index. */
const PAGES = [
  '/',
  '/sign-in',
  '/patient',
  '/patient/*rest',
  '/clinician',
  '/clinician/*rest',
  '/evaluator',
  '/evaluator/*rest',
  '/admin',
  '/admin/*rest',
  '/account',
]

export function servePages(app: Express, folder: string): void {
  // Names of assets carry a hash of their content.
  app.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', index: false }))
  app.use(express.static(folder, { index: false, maxAge: 0 }))
  app.get(PAGES, (_request, response) => {
    const index = join(folder, 'index.html')
    response.setHeader('cache-control', 'no-store')
    if (existsSync(index)) {
      response.sendFile(index)
      return
    }
    response.status(503).type('html').send(NOT_BUILT)
  })
}

const NOT_BUILT = page({
  title: 'anamnesis',
  body: '<main><h1>The pages are not built</h1><p>Run <code>npm run build</code> and reload. The <a href="/docs">HTTP interface</a> and the <a href="/emergency/en">emergency page</a> work.</p></main>',
})
