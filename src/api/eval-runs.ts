import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../core/errors.ts'
import { type EvalRunList, EvalRunSummary } from '../core/rest.ts'

/** Stored evaluation runs: a folder each with `summary.json` and `report.html`. */
export interface EvalRuns {
  list(): Promise<EvalRunList>
  /** The offline report of one run, HTML. @throws AppError `not_found` */
  report(runId: string): Promise<string>
}

export function createEvalRuns(folder: string): EvalRuns {
  return {
    async list() {
      const names = await readdir(folder).catch(() => [])
      const runs = await Promise.all(names.map(readSummary))
      return { runs: runs.filter((run) => run !== null).toSorted((a, b) => b.at.localeCompare(a.at)) }
    },
    async report(runId) {
      // The id becomes part of a path: only what the runner itself makes is taken.
      if (!/^[A-Za-z0-9_-]{1,80}$/.test(runId)) throw new AppError('not_found', 'There is no such run.')
      try {
        return await readFile(join(folder, runId, 'report.html'), 'utf8')
      } catch (cause) {
        throw new AppError('not_found', 'There is no such run.', { cause })
      }
    },
  }

  async function readSummary(name: string) {
    try {
      return EvalRunSummary.parse(JSON.parse(await readFile(join(folder, name, 'summary.json'), 'utf8')))
    } catch {
      return null
    }
  }
}
