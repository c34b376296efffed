import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { constants } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { FailpointName } from '../../src/agents/failpoints.ts'
import type { Clinic } from '../../src/agents/testing/world.ts'

import { CRITICAL_ITEMS, type NoteView } from '../../src/core/rest.ts'
import { serveFolder } from './service.ts'

/** What stands in the seeded folder: people with their sessions, and one talk for each thing that can be cut off. */
export interface Seed {
  clinic: Clinic
  cookies: { patient: string; clinician: string; administrator: string }
  /** Greeted, nothing said yet. */
  open: string
  /** Something was said, not closed. */
  talking: string
  /** Closed, its note waits for a signature. */
  inReview: { encounterId: string; noteId: string }
}

/** Makes the folder that every case starts from a copy of. */
export async function seedFolder(): Promise<{ folder: string; seed: Seed }> {
  const folder = mkdtempSync(join(tmpdir(), 'anamnesis-killing-'))
  const served = await serveFolder(folder, { life: 1 })
  const { door, patient, clinician, second, administrator, tenantId } = served.world
  const begin = async (...said: string[]) => {
    const { encounterId } = await door.patient.open(patient, { fresh: true, locale: 'en' })
    for (const text of said) await served.world.say(encounterId, text)
    return encounterId
  }
  const open = await begin()
  const talking = await begin('My knee has been hurting for 3 days, I take ibuprofen')
  const reviewed = await begin('I have had a cough for 2 weeks')
  await door.patient.close(patient, { encounterId: reviewed })
  await door.idle()
  const { note } = await door.clinician.encounter(clinician, reviewed)
  const seed: Seed = {
    clinic: { tenantId, patient, clinician, second, administrator },
    cookies: {
      patient: await served.cookie(patient),
      clinician: await served.cookie(clinician),
      administrator: await served.cookie(administrator),
    },
    open,
    talking,
    inReview: { encounterId: reviewed, noteId: note!.noteId },
  }
  await served.close()
  writeFileSync(join(folder, 'seed.json'), JSON.stringify(seed))
  return { folder, seed }
}

export function copyFolder(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'anamnesis-killed-'))
  cpSync(folder, copy, { recursive: true, mode: constants.COPYFILE_FICLONE })
  return copy
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/**
 * Makes one file of the child and everything it needs: it starts in a sixth of the time, and there are many of them.
 * It stands where its packages are found.
 */
export async function buildVictim(): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const folder = join(root, 'node_modules/.cache/anamnesis', `victim-${process.pid}`)
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    ssr: { noExternal: true, external: ['@electric-sql/pglite', '@electric-sql/pglite-pgvector'] },
    // All in one folder: the code looks for its migrations beside itself.
    build: { ssr: 'test/killing/child.ts', outDir: folder, assetsDir: '', emptyOutDir: true, target: 'node20' },
  })
  cpSync(join(root, 'src/store/migrations'), join(folder, 'migrations'), { recursive: true })
  return folder
}

/** A process that serves the folder until it comes to the failpoint for the n-th time. */
export async function startVictim(
  script: string,
  folder: string,
  { at, hit }: { at: FailpointName; hit: number },
): Promise<{ url: string; death: Promise<string | null> }> {
  const child: ChildProcess = spawn(process.execPath, [join(script, 'child.js'), folder, at, String(hit)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // It never gets to tidy up: what it puts aside goes with its folder.
    env: { ...process.env, TMPDIR: folder },
  })
  const death = once(child, 'exit').then(([, signal]) => signal as string | null)
  const url = new Promise<string>((resolve, reject) => {
    createInterface(child.stdout!).once('line', resolve)
    void death.then(() => reject(new Error('The child died before it served.')))
  })
  return { url: await url, death }
}

/** Signs the note that waits, over HTTP. @returns the status; null when the server went away before it answered */
export async function signOver(url: string, { cookies, inReview }: Seed): Promise<number | null> {
  const headers = { cookie: cookies.clinician, 'content-type': 'application/json' }
  try {
    const path = `${url}/v1/notes/${inReview.noteId}`
    const note = (await (await fetch(path, { headers })).json()) as NoteView
    const body = {
      version: note.versions.at(-1)!.version,
      interruptId: note.interruptId,
      level: 'soon',
      opened: [...CRITICAL_ITEMS],
      subjectConfirmed: true,
      safetyNet: 'Come back if you get breathless.',
      followUp: 'In two weeks.',
    }
    if (note.state === 'signed') return 200
    return (await fetch(`${path}/sign`, { method: 'POST', headers, body: JSON.stringify(body) })).status
  } catch {
    return null
  }
}

export async function auditVerifies(url: string, { cookies }: Seed): Promise<boolean> {
  const answer = await fetch(`${url}/v1/audit/verify`, { headers: { cookie: cookies.administrator } })
  return ((await answer.json()) as { ok: boolean }).ok
}
