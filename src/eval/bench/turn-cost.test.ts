import { expect, it } from 'vitest'
import { openWorld } from '../../agents/testing/world.ts'
import { countSql } from './count-sql.ts'
import { messageAt } from './messages.ts'

/** Without a model: the message with its floor, the run taken up, the turn stored, its checkpoint, the lease. */
const COMMITS = 7
const STATEMENTS = 38
// As many as the bench counts, so that a calm talk that raises an alarm shows here too.
const TURNS = 11

it(`stores a turn of the rules in ${COMMITS} commits and ${STATEMENTS} statements at most`, async () => {
  const world = await openWorld()
  try {
    const { encounterId } = await world.door.patient.open(world.patient, { fresh: true, locale: 'en' })
    const sql = countSql(world.store.pool)
    const say = async (turn: number) => {
      const message = { encounterId, clientId: `t${turn}`, text: messageAt(turn) }
      await world.door.patient.receive(world.patient, message, () => {})
      await world.door.idle()
    }
    const cost = async (work: () => Promise<void>) => {
      const before = sql()
      await work()
      const { statements, commits } = sql()
      return { statements: statements - before.statements, commits: commits - before.commits }
    }
    await say(0)
    // Waiting for the end of a turn looks for what is due, which the turn is not to blame for.
    const looking = await cost(() => world.door.idle())
    const all = await cost(async () => {
      for (let turn = 1; turn <= TURNS; turn++) await say(turn)
    })
    const messages = world.events.filter((event) => event.type === 'message')
    expect(messages).toHaveLength(1 + 2 * (TURNS + 1))
    expect(all.commits / TURNS - looking.commits).toBeLessThanOrEqual(COMMITS)
    expect(all.statements / TURNS - looking.statements).toBeLessThanOrEqual(STATEMENTS)
  } finally {
    await world.close()
  }
})
