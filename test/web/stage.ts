import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from './browser.ts'
import { type Service, startBuiltService } from './service.ts'

interface Stage {
  readonly service: Service
  readonly browser: Browser
}

/**
 * The built service and a browser for all tests of a file: both are there before its first test, and ended after its
 * last. `env`: settings of the service besides its defaults.
 */
export function setStage(env: Readonly<Record<string, string>> = {}): Stage {
  let service: Service | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    ;[service, browser] = await Promise.all([startBuiltService(env), openBrowser()])
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await service?.stop()
  })
  return {
    get service() {
      return there(service)
    },
    get browser() {
      return there(browser)
    },
  }
}

function there<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('The stage is set before the first test of the file, not while it is read.')
  return thing
}
