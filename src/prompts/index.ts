import type { DataClass } from '../models/model.ts'
import { chatAnswer } from './chat-answer.ts'
import type { ContractBudget } from './contract.ts'
import { intakeNextQuestion } from './intake-next-question.ts'
import { patientMessage } from './patient-message.ts'
import { soapDraft } from './soap-draft.ts'
import { turnUnderstand } from './turn-understand.ts'

/** What can be said of a contract without using it. */
export interface ContractInfo {
  readonly id: string
  readonly version: number
  readonly data: DataClass
  readonly hash: string
  readonly budget: ContractBudget
}

/** All contracts. A new one is one file and one line here, and an entry in the lock. */
export const CONTRACTS: readonly ContractInfo[] = [
  turnUnderstand,
  intakeNextQuestion,
  chatAnswer,
  soapDraft,
  patientMessage,
]
