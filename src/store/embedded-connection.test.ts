import { PGlite } from '@electric-sql/pglite'
import type pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Store } from './open.ts'
import { openTestStore } from './testing.ts'

let store: Store
let pool: pg.Pool
beforeAll(async () => {
  store = await openTestStore()
  pool = store.pool
})
afterAll(() => store?.close())

it('enters the database once for each statement, with or without parameters', async () => {
  const client = await pool.connect()
  const enter = vi.spyOn(PGlite.prototype, 'execProtocolStream')
  await client.query('select 1')
  await client.query({ name: 'plus', text: 'select $1::int + 1 as sum', values: [1] })
  await client.query({ name: 'plus', text: 'select $1::int + 1 as sum', values: [2] })
  expect(enter).toHaveBeenCalledTimes(3)
  client.release()
  enter.mockRestore()
})

it.each([
  ['a statement that does not parse', 'selec $1', 'x', '42601'],
  ['a table that is not there', 'select $1::text from nowhere', 'x', '42P01'],
  ['a value that does not fit', 'select $1::int', 'not a number', '22P02'],
  ['an error while it runs', 'select 1 / $1::int', '0', '22012'],
])('goes on after %s', async (_, text, value, code) => {
  await expect(pool.query({ name: `name-${code}`, text, values: [value] })).rejects.toMatchObject({ code })
  const { rows } = await pool.query('select $1::int as one', [1])
  expect(rows).toEqual([{ one: 1 }])
})

it('takes a value that is larger than the buffer of the database', async () => {
  const large = 'x'.repeat(5_000_000)
  const { rows } = await pool.query<{ length: number }>('select length($1::text) as length', [large])
  expect(rows).toEqual([{ length: large.length }])
})

it('ends a client that has been used, and the next one starts clean', async () => {
  const client = await pool.connect()
  await client.query({ name: 'same', text: 'select $1::int as value', values: [1] })
  client.release(true)
  const { rows } = await pool.query({ name: 'same', text: 'select $1::text as value', values: ['two'] })
  expect(rows).toEqual([{ value: 'two' }])
})
