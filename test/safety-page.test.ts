import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SAFETY_PAGE, withTables } from '../scripts/safety-tables.ts'

test('docs/safety.md lists the guards and protocols of the code (else: npx tsx scripts/safety-tables.ts)', async () => {
  const page = readFileSync(SAFETY_PAGE, 'utf8')
  // Compared as a claim, not as text: a difference of a hundred table rows helps nobody.
  expect((await withTables(page)) === page).toBe(true)
})

test('a protocol without its row is noticed', async () => {
  const page = readFileSync(SAFETY_PAGE, 'utf8')
  const without = page.replace(/\n\| stroke-tia \|.*/, '')
  expect(without).not.toBe(page)
  expect(await withTables(without)).toBe(page)
})
