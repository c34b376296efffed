import type { RunnableConfig } from '@langchain/core/runnables'
import {
  type ChannelVersions,
  type Checkpoint,
  type CheckpointMetadata,
  JsonPlusSerializer,
  type SerializerProtocol,
} from '@langchain/langgraph-checkpoint'
import { PostgresSaver } from '@langchain/langgraph-checkpoint-postgres'
import type pg from 'pg'
import type { Store } from './open.ts'

/** The serializer sees no row, so a ciphertext is bound to the tenant and to being graph state, not to its thread. */
const CELL = { table: 'graph', column: 'state', id: '' }

/**
 * Checkpoints of one tenant's graphs, encrypted with its data key. Plain stay the thread id, names of channels and nodes,
 * versions and metadata: keep thread ids opaque, and patient text out of `configurable`.
 */
export function openCheckpoints(store: Store, tenantId: string): PostgresSaver {
  return new EncryptedSaver(store.poolFor('graph'), sealedState(store, tenantId))
}

function sealedState(store: Store, tenantId: string): SerializerProtocol {
  const plain = new JsonPlusSerializer()
  return {
    async dumpsTyped(value: unknown) {
      const [type, bytes] = await plain.dumpsTyped(value)
      const cipher = await store.cipher(tenantId)
      return [type, cipher.seal(CELL, bytes)]
    },
    async loadsTyped(type: string, sealed: Uint8Array | string) {
      const bytes = typeof sealed === 'string' ? Buffer.from(sealed) : sealed
      const cipher = await store.cipher(tenantId, bytes)
      return plain.loadsTyped(type, cipher.open(CELL, bytes))
    },
  }
}

const PUT = `
  with blobs as (
    insert into graph.checkpoint_blobs (thread_id, checkpoint_ns, channel, version, type, blob)
    select $1, $2, b.channel, b.version, b.type, b.blob
      from unnest($7::text[], $8::text[], $9::text[], $10::bytea[]) as b(channel, version, type, blob)
    on conflict (thread_id, checkpoint_ns, channel, version) do nothing
  )
  insert into graph.checkpoints (thread_id, checkpoint_ns, checkpoint_id, parent_checkpoint_id, checkpoint, metadata)
  values ($1, $2, $3, $4, $5, $6)
  on conflict (thread_id, checkpoint_ns, checkpoint_id)
  do update set checkpoint = excluded.checkpoint, metadata = excluded.metadata`

class EncryptedSaver extends PostgresSaver {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool, serializer: SerializerProtocol) {
    super(pool, serializer, { schema: 'graph' })
    this.#pool = pool
  }

  /**
   * The same rows as the base class writes, in one statement: there it is a transaction with a statement for each channel,
   * a dozen for every turn.
   */
  override async put(
    config: RunnableConfig,
    checkpoint: Checkpoint,
    metadata: CheckpointMetadata,
    newVersions: ChannelVersions,
  ): Promise<RunnableConfig> {
    const { thread_id, checkpoint_ns = '', checkpoint_id } = config.configurable ?? {}
    if (config.configurable === undefined) throw new Error('Missing "configurable" field in "config" param')
    const blobs = await this._dumpBlobs(thread_id, checkpoint_ns, checkpoint.channel_values, newVersions)
    const written = [
      thread_id,
      checkpoint_ns,
      checkpoint.id,
      checkpoint_id,
      this._dumpCheckpoint(checkpoint),
      await this._dumpMetadata(metadata),
      blobs.map(([, , channel]) => channel),
      blobs.map(([, , , version]) => version),
      blobs.map(([, , , , type]) => type),
      blobs.map(([, , , , , blob]) => (blob === undefined ? null : Buffer.from(blob))),
    ]
    await this.#pool.query(PUT, written)
    return { configurable: { thread_id, checkpoint_ns, checkpoint_id: checkpoint.id } }
  }

  // Metadata is a jsonb column that is searched, so the base class parses what the serializer made of it as JSON.
  protected override async _dumpMetadata(metadata: CheckpointMetadata): Promise<string> {
    const [, bytes] = await new JsonPlusSerializer().dumpsTyped(metadata)
    // U+0000 is no character of a jsonb column.
    return JSON.parse(new TextDecoder().decode(bytes).replaceAll('\\u0000', ''))
  }

  protected override async _loadMetadata(metadata: Record<string, unknown>): Promise<CheckpointMetadata> {
    const plain = new JsonPlusSerializer()
    const [type, bytes] = await plain.dumpsTyped(metadata)
    return plain.loadsTyped(type, bytes) as Promise<CheckpointMetadata>
  }
}
