// Writes the tables of docs/safety.md from the code: `npx tsx scripts/safety-tables.ts`. A test holds the page to them.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Protocol, ProtocolCase } from '../src/clinical/protocol.ts'
import { protocols } from '../src/clinical/protocols/index.ts'
import { firstList } from '../src/clinical/protocols/pairs/first-list.ts'
import { URGENCIES, urgencyRank } from '../src/core/clinical.ts'
import type { Guard } from '../src/guardrails/guard.ts'
import { contextGuards, inputGuards, outputGuards } from '../src/guardrails/guards/index.ts'

/** What a guard does and what follows, for people. A guard without a line here stops the script. */
const GUARDS: Readonly<Record<string, readonly [does: string, action: string]>> = {
  'never-do': [
    'Requests that are never carried out: stopping a medicine, forged records, controlled drugs by a trick, harm to others, professional wrongs.',
    'Blocks: fixed words say why and what helps; the message still stands in the transcript.',
  ],
  injection: ["Orders to the machine in a patient's message, also spelt oddly or encoded.", 'Blocks with fixed words.'],
  scope: ['Tasks that clearly have nothing to do with health.', 'Blocks with fixed words.'],
  'passage-injection': ['Orders hidden in a retrieved document.', 'Leaves the passage out.'],
  population: [
    'A passage for another age, sex or pregnancy, where the passage says whom it is for. Unknown facts exclude nothing.',
    'Leaves the passage out.',
  ],
  'identifier-leak': [
    "Identifiers that are neither the encounter's own, nor in a cited passage, nor said by the patient.",
    'Masks them.',
  ],
  diagnosis: ["A condition stated as the reader's.", 'Withholds the sentence.'],
  dosage: ['A dose, or a change of one.', 'Withholds the sentence.'],
  'false-reassurance': ['A promise that all is well or that nobody needs to look.', 'Withholds the sentence.'],
  grounding: [
    "A medical sentence that neither a cited passage nor the patient's own words carry.",
    'Withholds the sentence.',
  ],
  reading: ['English sentences that are too long or too hard.', 'Withholds the sentence.'],
}

const MARK = /<!-- tables: begin -->[\s\S]*<!-- tables: end -->/
export const SAFETY_PAGE = fileURLToPath(new URL('../docs/safety.md', import.meta.url))

/** The page with its tables as the code has them now. Throws when the markers or a guard's line are missing. */
export async function withTables(page: string): Promise<string> {
  if (!MARK.test(page)) throw new Error('docs/safety.md has lost the two marks between which its tables stand.')
  const tables = `${guardTable()}\n\n${await protocolTable()}`
  return page.replace(MARK, () => `<!-- tables: begin -->\n\n${tables}\n\n<!-- tables: end -->`)
}

function guardTable(): string {
  const rows = [...inputGuards, ...contextGuards, ...outputGuards].map(({ id, version, stage }: Guard) => {
    const line = GUARDS[id]
    if (!line) throw new Error(`scripts/safety-tables.ts has no line for the guard "${id}".`)
    return `| ${id} | ${version} | ${stage} | ${line.join(' | ')} |`
  })
  return [
    '### Guards',
    '',
    '| guard | version | stage | what it looks for | what follows |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

async function protocolTable(): Promise<string> {
  const rows = await Promise.all(protocols.map(protocolRow))
  const reviewed = protocols.filter(({ review }) => review.reviewed_by !== '').length
  return [
    '### Protocols',
    '',
    `${protocols.length} protocols, ${reviewed} of them reviewed by a named person.`,
    'Bold: the 60 that kill or maim most often, each held by ten pairs or more in English and three in other languages.',
    '',
    '| protocol | title | written from | look-back, h | levels | rows in its table | review |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

async function protocolRow({ name, title, sources, lookBackHours, rules, review }: Protocol): Promise<string> {
  const { cases } = (await import(`../src/clinical/protocols/${name}.cases.ts`)) as { cases: readonly ProtocolCase[] }
  const from = sources.map(({ guideline, year }) => (year === null ? guideline : `${guideline} (${year})`)).join('; ')
  const levels = URGENCIES.filter((level) => rules.some((rule) => rule.level === level))
    .toSorted((a, b) => urgencyRank(b) - urgencyRank(a))
    .join(', ')
  const state = review.reviewed_by === '' ? 'not reviewed' : `${review.reviewed_by}, ${review.role}, ${review.date}`
  const shown = Object.hasOwn(firstList, name) ? `**${name}**` : name
  return `| ${[shown, title, from, lookBackHours, levels, cases.length, state].join(' | ')} |`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(SAFETY_PAGE, await withTables(readFileSync(SAFETY_PAGE, 'utf8')))
}
