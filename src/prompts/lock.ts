import type { ContractInfo } from './index.ts'

/** For each contract id, the hash of its words at each version that was ever used. Records keep pointing at them. */
type ContractLock = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What is wrong between the contracts and the lock, one plain sentence each; empty when they agree. */
export function lockFaults(contracts: readonly ContractInfo[], lock: ContractLock): string[] {
  const faults = contracts.flatMap(({ id, version, hash }) => {
    const known = lock[id] ?? {}
    const locked = known[String(version)]
    if (locked === undefined)
      return [`${id} has a version ${version} that is not in contracts.lock.json: add it with hash ${hash}.`]
    if (locked !== hash) return [`The words of ${id} changed but its version ${version} did not: raise the version.`]
    const newest = Math.max(...Object.keys(known).map(Number))
    return newest === version ? [] : [`${id} went back from version ${newest} to ${version}.`]
  })
  const ids = new Set(contracts.map(({ id }) => id))
  const gone = Object.keys(lock).filter((id) => !ids.has(id))
  return [...faults, ...gone.map((id) => `${id} is in contracts.lock.json and no longer in the list.`)]
}
