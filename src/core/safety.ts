import { z } from 'zod'

// What administrators do when something goes wrong: switch models off, and keep a record of incidents.

const When = z.iso.datetime({ offset: true })
const Text = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !text.includes('\u0000'), 'must not contain U+0000')

export const ModelSwitchSet = z.object({ off: z.boolean(), reason: Text(2_000) })
export const ModelSwitchView = z.object({
  /** True: every step answers by its rules, whatever model is configured. */
  off: z.boolean(),
  /** Every change, latest first. */
  changes: z.array(z.object({ off: z.boolean(), by: z.string(), at: When, reason: z.string() })),
})
export type ModelSwitchView = z.infer<typeof ModelSwitchView>

export const SEVERITIES = ['near_miss', 'no_harm', 'harm', 'severe_harm'] as const
export const Severity = z.enum(SEVERITIES)
export type Severity = z.infer<typeof Severity>

export const IncidentNew = z.object({ severity: Severity, what: Text(8_000) })
export const IncidentClose = z.object({ outcome: Text(8_000) })
const IncidentView = z.object({
  incidentId: z.uuid(),
  severity: Severity,
  what: z.string(),
  recordedBy: z.string(),
  recordedAt: When,
  /** What came of it, by whom and when; null while it is open. */
  closed: z.object({ outcome: z.string(), by: z.string(), at: When }).nullable(),
})
/** Open ones first, then latest first. */
export const IncidentList = z.object({ incidents: z.array(IncidentView) })
export type IncidentList = z.infer<typeof IncidentList>
