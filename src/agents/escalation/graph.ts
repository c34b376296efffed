import { END, START, StateGraph } from '@langchain/langgraph'
import { alert } from './nodes/alert.ts'
import { plan } from './nodes/plan.ts'
import { settle } from './nodes/settle.ts'
import type { EscalationServices } from './services.ts'
import { EscalationContext } from './services.ts'
import { EscalationState } from './state.ts'

/** One pass over one escalation that is due: plan -> alert -> settle. It never waits; the row says when it is due again. */
export function escalationGraph(services: EscalationServices) {
  return new StateGraph(EscalationState, EscalationContext)
    .addNode('plan', plan(services))
    .addNode('alert', alert(services))
    .addNode('settle', settle(services))
    .addEdge(START, 'plan')
    .addConditionalEdges('plan', ({ step }) => step, { alert: 'alert', nobody: 'settle', rest: END })
    .addEdge('alert', 'settle')
    .addEdge('settle', END)
    .compile()
}
