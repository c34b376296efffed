import { Component, type ReactNode } from 'react'

/** The last resort when a page fails to draw: help stays within reach, and nothing that was acknowledged is lost. */
export class Failure extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return (
      <main className="failure">
        <h1>This page has failed</h1>
        <p>
          <a className="call" href="/emergency/en">
            Emergency help
          </a>
        </p>
        <p>What you sent is kept. Reload the page to go on.</p>
        <button type="button" onClick={() => location.reload()}>
          Reload
        </button>
      </main>
    )
  }
}
