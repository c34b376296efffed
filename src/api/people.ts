import type { Actor } from '../agents/door.ts'
import { openReviews } from '../clinical/review.ts'
import { isAppError } from '../core/errors.ts'
import type { Me } from '../core/rest.ts'
import type { Store } from '../store/open.ts'
import { getPerson } from '../store/people.ts'
import type { Auth } from './auth.ts'

export interface SignedIn {
  readonly actor: Actor
  readonly me: Me
  readonly expiresAt: number
}

export interface People {
  /** Who sends these headers; null where nobody is signed in or the person is no longer active. */
  of(headers: Headers): Promise<SignedIn | null>
}

/** Joins the session of an account with the profile of its tenant: the profile, not the session, holds the role. */
export function createPeople({ auth, store, demo }: { auth: Auth; store: Store; demo: boolean }): People {
  const open = openReviews()
  const reviewed = open.texts + open.protocols === 0
  return {
    async of(headers) {
      const session = await auth.session(headers)
      if (!session) return null
      const { tenantId, personId, expiresAt } = session
      try {
        const person = await store.withTenant(tenantId, (tx) => getPerson(tx, personId))
        if (!person.isActive) return null
        const { role, name, locale } = person
        return {
          actor: { userId: personId, tenantId, role },
          me: { userId: personId, tenantId, role, name, locale, demo, reviewed },
          expiresAt,
        }
      } catch (error) {
        if (isAppError(error, 'not_found')) return null
        throw error
      }
    },
  }
}
