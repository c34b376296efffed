import type { RunningService } from '../suite.ts'

/** A line that a benchmark prints. A ratio decides; an absolute figure says as much about the machine. */
export interface BenchRow {
  readonly what: string
  readonly value: string
  /** The bar, where there is one. */
  readonly bar?: string
}

/** What reaches the database. Bytes are those of the statements and their values, as they are sent. */
export interface SqlCounts {
  readonly statements: number
  readonly commits: number
  readonly bytes: number
}

/** A service on the real clock, whose use of the database is counted. */
export interface MeasuredService extends RunningService {
  sql(): SqlCounts
}

export interface BenchContext {
  /** Folder with development data; null when none was named. */
  readonly dataDir: string | null
  startService(): Promise<MeasuredService>
  /** Starts `serve` as a process of its own on an empty folder. Resolves when it is ready. */
  startProcess(): Promise<{ pid: number; stop(): Promise<void> }>
}

export interface Bench {
  readonly name: string
  readonly about: string
  run(context: BenchContext): Promise<BenchRow[]>
}
