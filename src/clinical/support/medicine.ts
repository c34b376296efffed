import { genericOf } from './brands.ts'
import type { Fault } from './fault.ts'
import type { Reading } from './reading.ts'

const OFF = /\b(?:stop(?:s|ped|ping)?|discontinu\w+|come off|came off|hold|quit|avoid)\b/
const ON = /\b(?:start(?:s|ed|ing)?|begin|continu\w+|prescrib\w+|take|takes|increas\w+|stay on|keep (?:taking|on))\b/

/** "Start the one and stop the other" turned round keeps every word. */
function actionFaults(claim: Reading, said: Reading): Fault[] {
  const parts = said.clean.split(/[.,;?!](?!\d)|\b(?:and|but)\b/)
  return [...claim.medicines].flatMap((medicine): Fault[] => {
    const own = claim.clean.split(/[.,;?!](?!\d)|\b(?:and|but)\b/).find((part) => part.includes(medicine)) ?? ''
    const theirs = parts.filter((part) => part.includes(medicine))
    const isTurned = (mine: RegExp, other: RegExp) =>
      mine.test(own) &&
      !other.test(own) &&
      theirs.some((part) => other.test(part)) &&
      !theirs.some((part) => mine.test(part))
    return isTurned(OFF, ON) || isTurned(ON, OFF) ? [{ kind: 'medicine', what: medicine }] : []
  })
}

export function medicineFaults(claim: Reading, said: Reading): Fault[] {
  const faults: Fault[] = actionFaults(claim, said)
  // A medicine that is named as an allergy is one the patient must not take.
  const isAllergy = ALLERGY.test(said.clean) && !TAKES.test(said.clean)
  if (isAllergy && TAKES.test(claim.clean) && !/\ballerg/.test(claim.clean)) {
    faults.push(...[...claim.medicines].slice(0, 1).map((what): Fault => ({ kind: 'medicine', what })))
  }
  for (const medicine of claim.medicines) {
    if (!said.clean.includes(medicine) && !hasMedicine(said, medicine))
      faults.push({ kind: 'medicine', what: medicine })
  }
  for (const { medicine, amount } of claim.doses) {
    const inSource = said.doses.filter((one) => one.medicine === medicine)
    const owners = said.doses.filter((one) => one.amount === amount)
    if (owners.length > 0 && !owners.some((one) => one.medicine === medicine))
      faults.push({ kind: 'dose', what: `${medicine} ${amount}` })
    else if (inSource.length > 0 && !inSource.some((one) => one.amount === amount))
      faults.push({ kind: 'dose', what: `${medicine} ${amount}` })
  }
  return faults
}

/** The same medicine under another name; another one of the same class is another medicine. */
export function hasMedicine(said: Reading, medicine: string): boolean {
  const named = new Set((said.clean.match(/[a-z]+/g) ?? []).map(genericOf))
  return medicine.split(' ').every((word) => named.has(genericOf(word)))
}

const ALLERGY =
  /\ballerg|\breact(?:ion|ed|s)\b|\b(?:gave|gives?|brought|brings?) (?:me|him|her|them) (?:out )?(?:in )?(?:an? |the )?(?:bad |terrible )?(?:hives|rash|welts|swelling|anaphylaxis)\b/
const TAKES =
  /\b(?:tak(?:e|es|ing|en)|took|uses?|using|(?:is|am|are|was|were|been) on|prescribed|prescription|dose|medications?|medicines?)\b/
