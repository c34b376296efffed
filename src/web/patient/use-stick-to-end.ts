import { type RefObject, useCallback, useEffect, useRef } from 'react'

/** How near to the end still counts as being there, CSS pixels. */
const NEAR = 48

/**
 * Keeps a scrolling box at its end while its content or its height changes, unless the reader has scrolled away to read
 * something earlier.
 */
export function useStickToEnd(): { box: RefObject<HTMLDivElement | null>; onScroll: () => void } {
  const box = useRef<HTMLDivElement>(null)
  const isAtEnd = useRef(true)
  const onScroll = useCallback(() => {
    const { scrollHeight, scrollTop, clientHeight } = box.current!
    isAtEnd.current = scrollHeight - scrollTop - clientHeight < NEAR
  }, [])

  useEffect(() => {
    const element = box.current!
    function settle() {
      if (isAtEnd.current) element.scrollTop = element.scrollHeight
    }
    const sizes = new ResizeObserver(settle)
    sizes.observe(element)
    const content = new MutationObserver(settle)
    content.observe(element, { childList: true, subtree: true, characterData: true })
    settle()
    return () => {
      sizes.disconnect()
      content.disconnect()
    }
  }, [])

  return { box, onScroll }
}
