import type { BaseCheckpointSaver } from '@langchain/langgraph'
import { END, START, StateGraph } from '@langchain/langgraph'
import { draft } from './nodes/draft.ts'
import { follow } from './nodes/follow.ts'
import { review } from './nodes/review.ts'
import type { NoteServices } from './services.ts'
import { NoteContext, NoteState } from './state.ts'

/** A note: drafted and verified, then it waits (interrupt) until a person has signed. One thread a note. */
export function soapGraph(services: NoteServices, checkpointer: BaseCheckpointSaver) {
  return new StateGraph(NoteState, NoteContext)
    .addNode('draft', draft(services))
    .addNode('review', review)
    .addNode('follow', follow(services))
    .addEdge(START, 'draft')
    .addEdge('draft', 'review')
    .addEdge('review', 'follow')
    .addEdge('follow', END)
    .compile({ checkpointer })
}
