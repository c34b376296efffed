import { adminRoutes } from './admin.ts'
import { encounterRoutes } from './encounters.ts'
import { noteRoutes } from './notes.ts'
import type { Route } from './route.ts'
import { safetyRoutes } from './safety.ts'

/** Every route under /v1. */
export const routes: readonly Route[] = [...adminRoutes, ...encounterRoutes, ...noteRoutes, ...safetyRoutes]
