import { z } from 'zod'
import { PolicyCheck, PolicyDraft, PolicySet, PolicyVersionView, PolicyView } from '../../core/policy.ts'
import {
  AuditCheck,
  AuditPage,
  DocumentList,
  EvalJobView,
  EvalRunList,
  EvalStart,
  LocaleSet,
  Me,
  UserList,
} from '../../core/rest.ts'
import { type Route, route } from './route.ts'

export const adminRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/me',
    permission: 'me:read',
    summary: 'Who is signed in',
    result: Me,
    handle: async ({ me }) => me,
  }),
  route({
    method: 'put',
    path: '/me/language',
    permission: 'me:set-language',
    summary: 'The language of the pages and of the next talk',
    body: LocaleSet,
    result: Me,
    handle: async ({ door, actor, me, body }) => {
      await door.patient.setLocale(actor, body.locale)
      return { ...me, locale: body.locale }
    },
  }),
  route({
    method: 'get',
    path: '/users',
    permission: 'user:read',
    summary: 'People of the tenant with their roles',
    result: UserList,
    handle: ({ door, actor }) => door.admin.users(actor),
  }),
  route({
    method: 'get',
    path: '/documents',
    permission: 'document:read',
    summary: 'Knowledge documents with source, year and review state',
    result: DocumentList,
    handle: ({ door, actor }) => door.admin.documents(actor),
  }),
  route({
    method: 'get',
    path: '/audit',
    permission: 'audit:read',
    summary: 'Entries of the audit chain after an entry number',
    query: z.object({
      after: z.coerce.number().int().nonnegative().default(0),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
    result: AuditPage,
    handle: ({ door, actor, query }) => door.admin.audit(actor, query),
  }),
  route({
    method: 'get',
    path: '/audit/verify',
    permission: 'audit:verify',
    summary: 'Recomputes the chain and names the first bad entry',
    result: AuditCheck,
    handle: ({ door, actor }) => door.admin.verifyAudit(actor),
  }),
  route({
    method: 'get',
    path: '/policy',
    permission: 'policy:read',
    summary: "The tenant's rules for the guards: the version that holds, and every version there was",
    result: PolicyView,
    handle: ({ door, actor }) => door.admin.policy(actor),
  }),
  route({
    method: 'get',
    path: '/policy/versions/:version',
    permission: 'policy:read',
    summary: 'One version of the policy with its words',
    params: z.object({ version: z.coerce.number().int().positive().max(2_147_483_647) }),
    result: PolicyVersionView,
    handle: ({ door, actor, params }) => door.admin.policyVersion(actor, params.version),
  }),
  route({
    method: 'post',
    path: '/policy/check',
    permission: 'policy:write',
    summary: 'Says whether a policy could be loaded, and what is wrong with it; nothing is stored',
    body: PolicyDraft,
    result: PolicyCheck,
    handle: ({ door, actor, body }) => door.admin.checkPolicy(actor, body.document),
  }),
  route({
    method: 'put',
    path: '/policy',
    permission: 'policy:write',
    summary: 'Adds a version, which holds from the next message on; it can add and tighten, never loosen',
    body: PolicySet,
    result: PolicyView,
    handle: ({ door, actor, body }) => door.admin.putPolicy(actor, body),
  }),
  route({
    method: 'get',
    path: '/eval/runs',
    permission: 'evaluation:read',
    summary: 'Stored evaluation runs, latest first',
    result: EvalRunList,
    handle: ({ evalRuns }) => evalRuns.list(),
  }),
  route({
    method: 'get',
    path: '/eval/job',
    permission: 'evaluation:read',
    summary: 'The suites that can be started, the run that is going on, and how the last one ended',
    result: EvalJobView,
    handle: async ({ evalJobs }) => evalJobs.view(),
  }),
  route({
    method: 'post',
    path: '/eval/job',
    permission: 'evaluation:start',
    summary: 'Starts a suite on our own cases in a process of its own; one at a time',
    body: EvalStart,
    result: EvalJobView,
    handle: ({ evalJobs, door, actor, body }) =>
      evalJobs.start(body.suite, () => door.admin.recordEvalStart(actor, body.suite)),
  }),
]
