import { join } from 'node:path'
import type { FailpointName } from '../../src/agents/failpoints.ts'
import type { Passage } from '../../src/agents/services.ts'
import type { Clinic } from '../../src/agents/testing/world.ts'
import { type Served, serveWorld } from '../../src/api/testing/served.ts'
import { fakeClock, MINUTE } from '../../src/core/clock.ts'
import { scripted } from '../../src/models/scripted.ts'
import { goodReply } from '../../src/prompts/testing/good-reply.ts'
import { openStore } from '../../src/store/open.ts'

/** Life number one seeds the folder, number two is killed, number three recovers. Leases and claims have run out between. */
export type Life = 1 | 2 | 3

const START = Date.UTC(2026, 5, 1, 9)

const PASSAGES: Passage[] = [
  passage('c1', 'A common cold usually lasts for one to two weeks. Most people get better without treatment.'),
  passage('c2', 'Rest and drink plenty of fluids when you have a cold. A cold spreads easily to other people.'),
]

/** The real server over the folder's embedded database, with a model that streams and answers otherwise in each life. */
export async function serveFolder(
  folder: string,
  {
    life,
    clinic,
    failpoint = () => {},
  }: { life: Life; clinic?: Clinic | undefined; failpoint?: (name: FailpointName) => void },
): Promise<Served> {
  const clock = fakeClock(START + 5 * MINUTE * (life - 1))
  const store = await openStore({
    databaseUrl: null,
    dataDir: join(folder, 'data'),
    keyFile: join(folder, 'master.key'),
    clock,
  })
  const model = scripted(({ schema, messages }) => wordsOf(life, schema?.name ?? null, messages.at(-1)!.content), {
    chunkSize: 24,
  })
  const served = await serveWorld({ store, clock, model, failpoint, passages: PASSAGES, ...(clinic && { clinic }) })
  return {
    ...served,
    async close() {
      await served.close()
      await store.close()
    },
  }
}

/** A good reply; in the third life it says the same things in another order and other words. */
function wordsOf(life: Life, schema: string | null, prompt: string): string {
  const good = goodReply(schema, prompt)
  if (life !== 3) return good
  const written = JSON.parse(good) as { sentences?: unknown[]; text?: string }
  return JSON.stringify({
    ...written,
    ...(written.sentences && { sentences: written.sentences.toReversed() }),
    ...(written.text && { text: written.text.replace('Thank you.', 'I see.') }),
  })
}

function passage(chunk: string, text: string): Passage {
  return { document: 'cold', chunk, title: 'Common cold', source: 'NHS', year: 2023, url: null, reviewed: false, text }
}
