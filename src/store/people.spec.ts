import { beforeEach, describe, expect, it } from 'vitest'
import { giveConsent, hasConsent, listConsents, withdrawConsent } from './consents.ts'
import type { Store } from './open.ts'
import {
  addPerson,
  getPerson,
  linkAccount,
  listPeople,
  personOfAccount,
  setActive,
  setLocale,
  tenantsOfAccount,
} from './people.ts'
import { type Seed, seedEncounter } from './testing-encounter.ts'

/** Profiles and consents. */
export function peopleSpec(open: () => Store): void {
  let store: Store
  let seed: Seed
  beforeEach(async () => {
    store = open()
    seed = await seedEncounter(store)
  })

  describe('people', () => {
    it('are found by id and by account, and listed with their names', async () => {
      const { now } = seed
      const account = crypto.randomUUID()
      const words = { role: 'administrator', name: 'Eve', email: 'eve@clinic.example', locale: 'fr' } as const
      const person = await seed.within((tx) => addPerson(tx, { ...words, authUserId: account, now: now + 1 }))
      expect(await seed.within((tx) => getPerson(tx, person.id))).toEqual({ ...person, ...words, isActive: true })
      expect(await seed.within((tx) => personOfAccount(tx, account))).toEqual(person)
      expect(await seed.within((tx) => personOfAccount(tx, 'nobody'))).toBeNull()
      const names = (await seed.within((tx) => listPeople(tx))).map((one) => one.name)
      expect(names.toSorted()).toEqual(['Ada Example', 'Dr. Bo', 'Dr. Cy', 'Eve'])
    })

    it('have the language that they choose', async () => {
      await seed.within((tx) => setLocale(tx, seed.patientId, 'fa'))
      expect((await seed.within((tx) => getPerson(tx, seed.patientId))).locale).toBe('fa')
      await expect(seed.within((tx) => setLocale(tx, crypto.randomUUID(), 'fa'))).rejects.toMatchObject({
        code: 'not_found',
      })
    })

    it('tell an account where it belongs, while they are active', async () => {
      const account = crypto.randomUUID()
      await seed.within((tx) => linkAccount(tx, seed.patientId, account))
      const where = () => store.system((query) => tenantsOfAccount(query, account))
      expect(await where()).toEqual([{ tenantId: seed.tenantId, personId: seed.patientId, role: 'patient' }])
      await seed.within((tx) => setActive(tx, seed.patientId, false))
      expect(await where()).toEqual([])
    })
  })

  describe('consent', () => {
    it('stands for one purpose and version until it is withdrawn, and its history stays', async () => {
      const { patientId: personId, now } = seed
      const has = (version: number) =>
        seed.within((tx) => hasConsent(tx, { personId, purpose: 'remote_model', version }))
      const give = (version: number, at: number) =>
        seed.within((tx) => giveConsent(tx, { personId, purpose: 'remote_model', version, now: at }))
      expect(await has(1)).toBe(false)
      await give(1, now)
      await give(1, now + 1)
      expect([await has(1), await has(2)]).toEqual([true, false])
      await seed.within((tx) => withdrawConsent(tx, { personId, purpose: 'remote_model', now: now + 2 }))
      expect(await has(1)).toBe(false)
      await give(2, now + 3)
      expect(await seed.within((tx) => listConsents(tx, personId))).toEqual([
        { purpose: 'remote_model', version: 1, givenAt: now, withdrawnAt: now + 2 },
        { purpose: 'remote_model', version: 2, givenAt: now + 3, withdrawnAt: null },
      ])
    })
  })
}
