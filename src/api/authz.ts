import type { ClientEventName } from '../core/protocol.ts'
import type { Role } from '../core/rest.ts'

/**
 * Who may do what, as data; deny by default. Whose thing it is (own encounter, own tenant) is settled by the door:
 * a thing of somebody else is not found.
 */
const TABLE = {
  me: { read: ['patient', 'clinician', 'evaluator', 'administrator'], 'set-language': ['patient'] },
  encounter: {
    create: ['patient'],
    'read-own': ['patient'],
    'write-own': ['patient'],
    'close-own': ['patient'],
    read: ['clinician'],
    'write-to-patient': ['clinician'],
    'draft-message': ['clinician'],
  },
  escalation: { 'answer-own': ['patient'], acknowledge: ['clinician'], close: ['clinician'] },
  urgency: { lower: ['clinician'] },
  queue: { read: ['clinician'] },
  note: { read: ['clinician'], edit: ['clinician'], sign: ['clinician'], amend: ['clinician'], share: ['clinician'] },
  consent: { 'read-own': ['patient'], 'write-own': ['patient'] },
  screener: { 'fill-own': ['patient'] },
  user: { read: ['administrator'] },
  document: { read: ['administrator', 'clinician'] },
  audit: { read: ['administrator'], verify: ['administrator'] },
  policy: { read: ['administrator'], write: ['administrator'] },
  model: { read: ['administrator'], switch: ['administrator'] },
  incident: { read: ['administrator'], record: ['administrator'], close: ['administrator'] },
  evaluation: { read: ['evaluator', 'administrator'], start: ['evaluator'] },
} as const satisfies Record<string, Record<string, readonly Role[]>>

export type Resource = keyof typeof TABLE
/** A resource and one of its actions, `note:sign`. */
export type Permission = { [R in Resource]: `${R}:${Extract<keyof (typeof TABLE)[R], string>}` }[Resource]

/** What each socket event needs. */
export const EVENT_PERMISSION: Record<ClientEventName, Permission> = {
  'encounter-open': 'encounter:create',
  'message-send': 'encounter:write-own',
  'events-resume': 'encounter:read-own',
  'escalation-answer': 'escalation:answer-own',
  'encounter-close': 'encounter:close-own',
  'queue-resume': 'queue:read',
  'encounter-watch': 'encounter:read',
  'clinician-message': 'encounter:write-to-patient',
}

export function may(role: Role, permission: Permission): boolean {
  const [resource, action] = permission.split(':') as [string, string]
  const actions = (TABLE as Record<string, Record<string, readonly Role[]>>)[resource]
  return actions?.[action]?.includes(role) ?? false
}

/** Every permission of the table, for the test that holds routes and events against it. */
export function permissions(): Permission[] {
  return Object.entries(TABLE).flatMap(([resource, actions]) =>
    Object.keys(actions).map((action) => `${resource}:${action}` as Permission),
  )
}
