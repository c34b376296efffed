import { type CheckpointMetadata, JsonPlusSerializer, type SerializerProtocol } from '@langchain/langgraph-checkpoint'
import { PostgresSaver } from '@langchain/langgraph-checkpoint-postgres'
import type { Store } from './open.ts'

/** The serializer sees no row, so a ciphertext is bound to the tenant and to being graph state, not to its thread. */
const CELL = { table: 'graph', column: 'state', id: '' }

/**
 * Checkpoints of one tenant's graphs, encrypted with its data key. Plain stay the thread id, names of channels and nodes,
 * versions and metadata: keep thread ids opaque, and patient text out of `configurable`.
 */
export function openCheckpoints(store: Store, tenantId: string): PostgresSaver {
  return new EncryptedSaver(store.poolFor('graph'), sealedState(store, tenantId), { schema: 'graph' })
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

/** Metadata is a jsonb column that is searched, so the base class parses what the serializer made of it as JSON. */
class EncryptedSaver extends PostgresSaver {
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
