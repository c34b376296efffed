import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { caseLink } from './compose.ts'

test.each(['https://care.example.org', 'https://care.example.org/'])('an alert from %s links to the case', (base) => {
  expect(caseLink(base, 'e1')).toBe('https://care.example.org/clinician/encounters/e1')
})

test('the pages have a route for that link', () => {
  const read = (file: string) => readFileSync(new URL(`../web/${file}`, import.meta.url), 'utf8')
  expect(read('app.tsx')).toContain('path="/clinician/*"')
  expect(read('clinician/area.tsx')).toContain('path="encounters/:encounterId"')
})
