import type { SqlCounts } from './bench.ts'

/** As much of `pg.Pool` as is needed here. */
interface Pool {
  on(event: 'acquire', listener: (client: { query: unknown }) => void): unknown
}

/** Counts what goes through a pool from now on, client by client as they are taken. */
export function countSql(pool: Pool): () => SqlCounts {
  const known = new WeakSet<object>()
  let counts: SqlCounts = { statements: 0, commits: 0, bytes: 0 }
  pool.on('acquire', (client) => {
    if (known.has(client)) return
    known.add(client)
    const query = (client.query as (...args: unknown[]) => unknown).bind(client)
    client.query = (...args: unknown[]) => {
      const { text, values } = statementOf(args)
      const { statements, commits, bytes } = counts
      counts = {
        statements: statements + 1,
        commits: commits + (/^\s*commit\b/i.test(text) ? 1 : 0),
        bytes: bytes + Buffer.byteLength(text) + values.reduce<number>((sum, value) => sum + sizeOf(value), 0),
      }
      return query(...args)
    }
  })
  return () => counts
}

function statementOf([query, values]: unknown[]): { text: string; values: unknown[] } {
  const given =
    query !== null && typeof query === 'object' ? (query as { text?: unknown; values?: unknown }) : { text: query }
  const list = Array.isArray(values) ? values : given.values
  return { text: typeof given.text === 'string' ? given.text : '', values: Array.isArray(list) ? list : [] }
}

function sizeOf(value: unknown): number {
  if (value === null || value === undefined) return 0
  if (value instanceof Uint8Array) return value.byteLength
  if (typeof value === 'string') return Buffer.byteLength(value)
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + sizeOf(one), 0)
  return typeof value === 'object' ? Buffer.byteLength(JSON.stringify(value)) : 8
}
