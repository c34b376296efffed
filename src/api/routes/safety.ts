import { z } from 'zod'
import { IncidentClose, IncidentList, IncidentNew, ModelSwitchSet, ModelSwitchView } from '../../core/safety.ts'
import { type Route, route } from './route.ts'

export const safetyRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/model-switch',
    permission: 'model:read',
    summary: 'Whether models may be used for the tenant, and every change with who made it and why',
    result: ModelSwitchView,
    handle: ({ door, actor }) => door.admin.modelSwitch(actor),
  }),
  route({
    method: 'put',
    path: '/model-switch',
    permission: 'model:switch',
    summary: 'Switches models off (every step then answers by its rules) or on again, with a reason',
    body: ModelSwitchSet,
    result: ModelSwitchView,
    handle: ({ door, actor, body }) => door.admin.switchModel(actor, body),
  }),
  route({
    method: 'get',
    path: '/incidents',
    permission: 'incident:read',
    summary: 'The incident log: open ones first, then latest first',
    result: IncidentList,
    handle: ({ door, actor }) => door.admin.incidents(actor),
  }),
  route({
    method: 'post',
    path: '/incidents',
    permission: 'incident:record',
    summary: 'Records an incident',
    body: IncidentNew,
    result: IncidentList,
    handle: ({ door, actor, body }) => door.admin.recordIncident(actor, body),
  }),
  route({
    method: 'post',
    path: '/incidents/:incidentId/close',
    permission: 'incident:close',
    summary: 'Closes an incident with what came of it; 409 when it is closed already',
    params: z.object({ incidentId: z.uuid() }),
    body: IncidentClose,
    result: IncidentList,
    handle: ({ door, actor, params, body }) => door.admin.closeIncident(actor, params.incidentId, body),
  }),
]
