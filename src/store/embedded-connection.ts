import { type PGlite, protocol } from '@electric-sql/pglite'
import { PglitePgConnection } from '@electric-sql/pglite/node-postgres'

const { serialize } = protocol

/**
 * The wire between `pg` and the embedded database. What a statement is made of (parse, bind, describe, execute) waits for
 * the message that ends it and goes in one piece, as it would on a socket: one by one, each part costs an entry into the
 * database and four promises, which was half of a statement's time.
 */
export class EmbeddedConnection extends PglitePgConnection {
  readonly #db: PGlite
  #parts: Uint8Array[] = []
  #sent: Promise<void>

  constructor(db: PGlite) {
    super({ pglite: db })
    this.#db = db
    this.#sent = db.waitReady
  }

  override parse(query: Parameters<typeof serialize.parse>[0]): void {
    this.#parts.push(serialize.parse(query))
  }
  override bind(config: Parameters<typeof serialize.bind>[0]): void {
    this.#parts.push(serialize.bind(config))
  }
  override describe(message: Parameters<typeof serialize.describe>[0]): void {
    this.#parts.push(serialize.describe(message))
  }
  override execute(config: Parameters<typeof serialize.execute>[0]): void {
    this.#parts.push(serialize.execute(config))
  }
  override close(message: Parameters<typeof serialize.close>[0]): void {
    this.#parts.push(serialize.close(message))
  }
  override sync(): void {
    this.#send(serialize.sync())
  }
  override flush(): void {
    this.#send(serialize.flush())
  }
  override query(text: string): void {
    this.#send(serialize.query(text))
  }

  /** Like a socket that closes: nothing of the ended client's is heard any more, and `pg` is told when it is done. */
  override end(): void {
    this.#parts = []
    this.removeAllListeners()
    void this.#sent.then(() => this.emit('end'))
  }

  #send(last: Uint8Array): void {
    const bytes = this.#parts.length === 0 ? last : Buffer.concat([...this.#parts, last])
    this.#parts = []
    this.#sent = this.#pass(bytes)
  }

  async #pass(bytes: Uint8Array): Promise<void> {
    await this.#sent
    try {
      // The file systems in use write through at once, so there is nothing to sync to them.
      const messages = await this.#db.execProtocolStream(bytes, { throwOnError: false, syncToFs: false })
      for (const message of messages) this.emit(message.name === 'error' ? 'errorMessage' : message.name, message)
    } catch (error) {
      this.emit('error', error)
    }
  }
}
