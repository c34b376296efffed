import { type BaseCheckpointSaver, END, START, StateGraph } from '@langchain/langgraph'
import { close } from './nodes/close.ts'
import { respond } from './nodes/respond.ts'
import { screen } from './nodes/screen.ts'
import { understand } from './nodes/understand.ts'
import type { EncounterServices } from './services.ts'
import { EncounterState } from './state.ts'
import { RunContext } from './work.ts'

/** One turn: screen -> understand -> respond -> close. A message that a guard stops is read by the rules, by no model. */
export function encounterGraph(services: EncounterServices, checkpointer: BaseCheckpointSaver) {
  return new StateGraph(EncounterState, RunContext)
    .addNode('screen', screen(services))
    .addNode('understand', understand(services))
    .addNode('respond', respond(services))
    .addNode('close', close(services))
    .addEdge(START, 'screen')
    .addEdge('screen', 'understand')
    .addEdge('understand', 'respond')
    .addEdge('respond', 'close')
    .addEdge('close', END)
    .compile({ checkpointer })
}
