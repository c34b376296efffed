import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { EncounterEvent } from '../core/protocol.ts'
import { contextGuards, inputGuards, outputGuards } from '../guardrails/guards/index.ts'
import type { DataClass } from '../models/model.ts'
import { CONTRACTS } from '../prompts/index.ts'
import { ALERT_DATA } from './escalation/senders/sender.ts'
import { nextAlertAfter, RETRY_MS, SEND_MS } from './escalation/timing.ts'

/** The agents, each a folder with its `agent.yaml`. A new one is one folder and one line here. */
export const AGENTS = ['intake', 'triage', 'chat', 'soap', 'escalation'] as const

const Words = z.string().min(5).max(200)
/** What holds a promise: a guard, a contract, or a file of this folder. */
const Holder = z.string().regex(/^(?:guard|contract|code):\S+$/)

/** What an agent is for, what it may do, and what keeps it from the rest. */
const Manifest = z.strictObject({
  id: z.string(),
  version: z.number().int().positive(),
  purpose: Words,
  may: z.array(Words).min(1),
  must_not: z.array(z.strictObject({ what: Words, held_by: Holder })).min(1),
  /** Prompt contracts, by id. */
  contracts: z.array(z.string()),
  /** Tools that a model may call. */
  tools: z.array(z.string()),
  /** Classes of data that leave the process for it: to a model, or to who is alerted. */
  data_classes: z.array(z.string()).min(1),
  /** Guards that what it reads or says passes, by id. */
  guards: z.array(z.string()),
  escalate_when: z.array(Words).min(1),
  /** For each contract, and for alerts: its limits, as the code has them. */
  budgets: z.record(z.string(), z.record(z.string(), z.number())),
  /** Events that it puts into an encounter's sequence. */
  events: z.array(z.string()).min(1),
  /** `<suite>/<metric>`: the gates that a release of it has to pass. */
  eval_gates: z.array(z.string().regex(/^[a-z0-9-]+\/.+$/)).min(1),
})
export type Manifest = z.infer<typeof Manifest>

/** What the manifests are held against. */
export interface CodeFacts {
  readonly agents: readonly string[]
  readonly contracts: readonly { readonly id: string; readonly data: DataClass }[]
  readonly guards: readonly string[]
  readonly events: readonly string[]
  readonly tools: readonly string[]
  /** Limits by contract id, and `alerts`. */
  readonly budgets: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Class of what leaves in an alert, by the agent that sends it. */
  readonly alerts: Readonly<Record<string, DataClass>>
  /** Whether that file of this folder is there. */
  hasFile(path: string): boolean
}

/**
 * Reads every agent's manifest.
 * @throws ZodError with the field's path for one that has not the shape; Error when a file is missing
 */
export function readManifests(): Manifest[] {
  return AGENTS.map((id) =>
    Manifest.parse(parseYaml(readFileSync(new URL(`./${id}/agent.yaml`, import.meta.url), 'utf8'))),
  )
}

/** What the code really has. Gates stand to the right of this folder, so whoever knows them adds them (`gateProblems`). */
export function codeFacts(): CodeFacts {
  const limits = CONTRACTS.map(({ id, budget }): [string, Record<string, number>] => [
    id,
    { max_tokens: budget.maxTokens, timeout_ms: budget.timeoutMs, repairs: budget.repairs },
  ])
  const alerts = {
    send_ms: SEND_MS,
    retry_ms: RETRY_MS,
    emergency_repeat_ms: nextAlertAfter('emergency'),
    urgent_repeat_ms: nextAlertAfter('urgent'),
  }
  return {
    agents: AGENTS,
    contracts: CONTRACTS.map(({ id, data }) => ({ id, data })),
    guards: [...inputGuards, ...contextGuards, ...outputGuards].map(({ id }) => id),
    events: EncounterEvent.options.map((option) => option.shape.type.value),
    // No agent lets a model call anything: what a step does is decided by rules around it.
    tools: [],
    budgets: { ...Object.fromEntries(limits), alerts },
    alerts: { escalation: ALERT_DATA },
    hasFile: (path) => existsSync(fileURLToPath(new URL(`./${path}`, import.meta.url))),
  }
}

/** Where manifests and code differ, in either direction; empty = they agree. */
export function manifestProblems(manifests: readonly Manifest[], facts: CodeFacts): string[] {
  return [
    ...differences(
      'agent',
      manifests.map(({ id }) => id),
      facts.agents,
    ),
    ...differences(
      'contract',
      manifests.flatMap((one) => one.contracts),
      facts.contracts.map(({ id }) => id),
    ),
    ...differences(
      'guard',
      manifests.flatMap((one) => one.guards),
      facts.guards,
    ),
    ...differences(
      'event',
      manifests.flatMap((one) => one.events),
      facts.events,
    ),
    ...differences(
      'tool',
      manifests.flatMap((one) => one.tools),
      facts.tools,
    ),
    ...manifests.flatMap((one) => ownProblems(one, facts).map((problem) => `${one.id}: ${problem}`)),
  ]
}

/** Gates that a manifest names and no suite has. `gates`: `<suite>/<metric>`. */
export function gateProblems(manifests: readonly Manifest[], gates: readonly string[]): string[] {
  return manifests.flatMap(({ id, eval_gates }) =>
    eval_gates.filter((gate) => !gates.includes(gate)).map((gate) => `${id}: no suite has the gate ${gate}`),
  )
}

/** What one manifest gets wrong by itself. */
function ownProblems(manifest: Manifest, facts: CodeFacts): string[] {
  const alerts = facts.alerts[manifest.id]
  const classes = facts.contracts.filter(({ id }) => manifest.contracts.includes(id)).map(({ data }) => data)
  const limited = [...manifest.contracts, ...(alerts ? ['alerts'] : [])]
  return [
    ...differences('data class', manifest.data_classes, alerts ? [...classes, alerts] : classes),
    ...differences('budget', Object.keys(manifest.budgets), limited),
    ...limited.flatMap((id) => limitProblems(id, manifest.budgets[id] ?? {}, facts.budgets[id] ?? {})),
    ...repeated(manifest).map((name) => `${name} stands twice`),
    ...manifest.must_not.flatMap(({ held_by }) => holderProblems(manifest, held_by, facts)),
    ...manifest.guards
      .filter((id) => !manifest.must_not.some(({ held_by }) => held_by === `guard:${id}`))
      .map((id) => `the guard ${id} holds nothing of must_not`),
  ]
}

function limitProblems(id: string, said: Record<string, number>, real: Readonly<Record<string, number>>): string[] {
  const names = [...new Set([...Object.keys(said), ...Object.keys(real)])]
  return names
    .filter((name) => said[name] !== real[name])
    .map((name) => `budget ${id}.${name} is ${real[name] ?? 'not in the code'}, not ${said[name] ?? 'left out'}`)
}

function holderProblems(manifest: Manifest, holder: string, facts: CodeFacts): string[] {
  const [kind, name] = [holder.slice(0, holder.indexOf(':')), holder.slice(holder.indexOf(':') + 1)]
  const stands =
    kind === 'guard'
      ? manifest.guards.includes(name)
      : kind === 'contract'
        ? manifest.contracts.includes(name)
        : facts.hasFile(name)
  return stands ? [] : [`must_not is held by ${holder}, which it has not`]
}

function repeated({ contracts, tools, data_classes, guards, events, eval_gates }: Manifest): string[] {
  return [contracts, tools, data_classes, guards, events, eval_gates].flatMap((list) =>
    list.filter((name, index) => list.indexOf(name) !== index),
  )
}

function differences(what: string, said: readonly string[], real: readonly string[]): string[] {
  const unknown = [...new Set(said)].filter((id) => !real.includes(id))
  const missing = [...new Set(real)].filter((id) => !said.includes(id))
  return [
    ...unknown.map((id) => `${what} ${id} stands in a manifest and not in the code`),
    ...missing.map((id) => `${what} ${id} stands in the code and in no manifest`),
  ]
}
