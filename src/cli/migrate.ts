import { withStore } from './store.ts'

/** Opening migrates: this is for a step of its own before the new version starts. */
export async function migrate(): Promise<void> {
  await withStore(async (store) => {
    console.log(
      `The database is up to date (${store.kind}). Vectors: ${store.hasVector ? 'yes' : 'no pgvector here, retrieval abstains'}.`,
    )
  })
}
