import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { countSql } from './count-sql.ts'

test('counts statements, commits and the bytes of words and values, once a client', async () => {
  const pool = new EventEmitter()
  const sql = countSql(pool)
  const seen: unknown[] = []
  const client = { query: async (...args: unknown[]) => seen.push(args) }
  pool.emit('acquire', client)
  pool.emit('acquire', client)
  await client.query('begin')
  await client.query('select $1, $2', ['é', Buffer.alloc(10)])
  await client.query({ text: 'select $1', values: [[1, null]] })
  await client.query('COMMIT')
  expect(seen).toHaveLength(4)
  expect(sql()).toEqual({ statements: 4, commits: 1, bytes: 5 + (13 + 2 + 10) + (9 + 8) + 6 })
})
