import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SAFETY_PAGE, withTables } from '../scripts/safety-tables.ts'
import { suites } from '../src/eval/suites/index.ts'

test('docs/safety.md lists the guards and protocols of the code (else: npx tsx scripts/safety-tables.ts)', async () => {
  const page = readFileSync(SAFETY_PAGE, 'utf8')
  // Compared as a claim, not as text: a difference of a hundred table rows helps nobody.
  expect((await withTables(page)) === page).toBe(true)
})

test('a protocol without its row is noticed', async () => {
  const page = readFileSync(SAFETY_PAGE, 'utf8')
  const without = page.replace(/\n\| \*\*stroke-tia\*\* \|.*/, '')
  expect(without).not.toBe(page)
  expect(await withTables(without)).toBe(page)
})

/** Files that the page rests on, and suites after the word, that are not there. */
function missingOn(page: string): string[] {
  const paths = [...page.matchAll(/`((?:src|test|docs|scripts)\/[^`\s]+)`/g)].flatMap(([, path = '']) =>
    spelledOut(path),
  )
  const named = [...page.matchAll(/\bsuites? ((?:`[a-z-]+`(?:, | and )?)+)/g)].flatMap(
    ([, list = '']) => list.match(/[a-z-]{3,}/g)?.filter((name) => name !== 'and') ?? [],
  )
  const known = new Set(suites.map(({ name }) => name))
  return [...paths.filter((path) => !isThere(path)), ...named.filter((name) => !known.has(name))]
}

/** "a/{b,c}.ts" is two files. */
function spelledOut(path: string): string[] {
  const [, before = '', list = '', after = ''] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(path) ?? []
  return list === '' ? [path] : list.split(',').map((one) => before + one + after)
}

const files = ['src', 'test', 'docs', 'scripts'].flatMap((folder) => [
  folder,
  ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
])

/** "a/*.test.ts" is there when one such file is. */
function isThere(path: string): boolean {
  const [first = '', ...rest] = path.replace(/\/$/, '').split('*')
  const pattern = new RegExp(`^${[first, ...rest].map((part) => part.replace(/[.+()]/g, '\\$&')).join('[^/]*')}$`)
  return files.some((file) => pattern.test(file))
}

test('every file and suite that docs/safety.md rests on is there', () => {
  const page = readFileSync(SAFETY_PAGE, 'utf8')
  expect(missingOn(page)).toEqual([])
  const gone = '`src/gone.test.ts`, `src/store/{store,gone}.spec.ts`, `src/gone/*.test.ts`, suites `floor`, `gone`'
  expect(missingOn(gone)).toEqual(['src/gone.test.ts', 'src/store/gone.spec.ts', 'src/gone/*.test.ts', 'gone'])
})
