import { z } from 'zod'
import { createAuth } from '../api/auth.ts'
import { AppError } from '../core/errors.ts'
import { loadStarter } from '../rag/library.ts'
import { addPerson, linkAccount } from '../store/people.ts'
import { secretOf } from './secrets.ts'
import { withStore } from './store.ts'

/** `seed --admin <e-mail>`: a tenant with its first administrator, and a one-time code that is printed here and nowhere else. */
export async function seed({ admin, tenant }: { admin: string; tenant: string }): Promise<void> {
  const email = z.email().safeParse(admin)
  if (!email.success) throw new AppError('bad_input', `${admin} is not an e-mail address.`)
  await withStore(async (store, config) => {
    if (config.mode === 'demo')
      throw new AppError('bad_setting', 'Demo mode seeds itself. Set MODE=server for accounts.')
    const { clock } = store
    const auth = createAuth({
      pool: store.poolFor('auth'),
      secret: secretOf(config, 'auth'),
      baseUrl: config.publicUrl ?? 'http://127.0.0.1',
      clock,
      sendCode: null,
    })
    if ((await auth.accountOf(email.data)) === null) {
      const known = (await store.tenants()).find(({ name }) => name === tenant)
      const tenantId = known?.id ?? (await store.createTenant({ name: tenant }))
      const { id: personId } = await store.withTenant(tenantId, (tx) =>
        addPerson(tx, { role: 'administrator', name: 'Administrator', email: email.data, now: clock.now() }),
      )
      const accountId = await auth.createAccount({ email: email.data, tenantId, personId })
      await store.withTenant(tenantId, (tx) => linkAccount(tx, personId, accountId))
      const { added } = await loadStarter(store, tenantId, { publish: false })
      console.log(
        `Tenant ${tenant} (${tenantId}) is ready; ${added} knowledge documents wait in quarantine for review.`,
      )
    }
    console.log(
      `One-time code for ${email.data}: ${await auth.createCode(email.data)} (valid for ten minutes, printed once)`,
    )
    console.log('Sign in with it, then set a password and an authenticator.')
  })
}
