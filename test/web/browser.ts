import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/** Debian's chromium; absent, the tests fail. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
}

export interface Visit {
  context: BrowserContext
  page: Page
  /** Errors of scripts and breaches of the content policy. */
  errors: string[]
}

interface VisitOptions {
  width?: number
  height?: number
  javaScriptEnabled?: boolean
}

/** A person with a browser of their own, at an address. */
export async function visit(
  browser: Browser,
  address: string,
  { width = 1280, height = 900, javaScriptEnabled = true }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height }, javaScriptEnabled, locale: 'en-GB' })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) errors.push(message.text())
  })
  await page.goto(address)
  return { context, page, errors }
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** Breaches of WCAG 2.2 A and AA on the page as it is, one line each: rule and the place. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(AXE, 'utf8'))
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResult> } }
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // The library's dialogs have a header element of their own, which these two take for a second banner.
      rules: { 'landmark-no-duplicate-banner': { enabled: false }, 'landmark-unique': { enabled: false } },
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  })
}

interface AxeResult {
  violations: { id: string; nodes: { target: string[] }[] }[]
}

/** True when something is wider than the window, so that the page scrolls sideways. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth > clientWidth
  })
}
