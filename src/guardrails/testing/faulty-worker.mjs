/* oxlint-disable unicorn/require-post-message-target-origin -- the rule means windows; a thread's port has no origin */
// A thread whose answers are the faults that a guard in it could have, by the word it is asked.
import { parentPort } from 'node:worker_threads'

parentPort.on('message', ({ job }) => {
  if (job.text === 'good') return parentPort.postMessage({ ok: true, value: [] })
  if (job.text === 'computes for ever') for (;;);
  if (job.text === 'allocates without end') {
    const held = []
    for (;;) held.push(Array.from({ length: 10_000 }, () => held.length))
  }
  if (job.text === 'ends its thread') process.exit(0)
  if (job.text === 'throws') throw new Error('secret words')
  if (job.text === 'fails') return parentPort.postMessage({ ok: false })
  if (job.text === 'answers rubbish') return parentPort.postMessage({ ok: true, value: 'pass' })
  if (job.text === 'answers nothing') return parentPort.postMessage({ ok: true })
  if (job.text === 'answers no message') return parentPort.postMessage(null)
})
parentPort.postMessage('ready')
