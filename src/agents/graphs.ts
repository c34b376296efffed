/**
 * The workflows with the library they run on. It is large, so this list is loaded after the service is up, or at the
 * first piece of work, by an import at run time.
 */
export { Command, INTERRUPT, isInterrupted } from '@langchain/langgraph'
export { openCheckpoints } from '../store/checkpoints.ts'
export { encounterGraph } from './encounter/graph.ts'
export { escalationGraph } from './escalation/graph.ts'
export { soapGraph } from './soap/graph.ts'
