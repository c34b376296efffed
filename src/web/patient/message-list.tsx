import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Locale } from '../../core/chat.ts'
import { textSoFar } from './conversation.ts'
import { MessageBubble, WaitingBubble } from './message-bubble.tsx'
import type { Encounter } from './use-encounter.ts'
import { useStickToEnd } from './use-stick-to-end.ts'

interface MessageListProps {
  encounter: Encounter
  locale: Locale
  /** Stands after the last message. */
  children: ReactNode
}

/** The talk, oldest first. New messages are read out; sentences on their way are not, or they would be read twice. */
export function MessageList({ encounter, locale, children }: MessageListProps) {
  const { t } = useTranslation()
  const { conversation, waiting, client, connection } = encounter
  const messages = conversation?.messages ?? []
  const replies = [...(conversation?.replies ?? [])]

  const { box, onScroll } = useStickToEnd()

  return (
    <div
      ref={box}
      onScroll={onScroll}
      className="messages"
      tabIndex={0}
      role="log"
      aria-live="polite"
      aria-relevant="additions"
      aria-label={t('patient.messages')}
    >
      <ol>
        {messages.map((message) => (
          <MessageBubble key={message.messageId} message={message} locale={locale} />
        ))}
        {waiting.map((one) => (
          <WaitingBubble
            key={one.clientId}
            waiting={one}
            isOnline={connection === 'online'}
            onRetry={() => client.retry()}
            onDiscard={() => client.discard(one.clientId)}
          />
        ))}
      </ol>
      {replies.map(([messageId, sentences]) => (
        <div key={messageId} className="bubble bubble-assistant" aria-live="off">
          {textSoFar(sentences)}
        </div>
      ))}
      {isAnswering(
        messages.at(-1)?.speaker,
        replies.length,
        connection === 'online' && conversation?.status === 'open',
      ) && (
        <div className="typing" aria-hidden>
          <i />
          <i />
          <i />
        </div>
      )}
      {children}
    </div>
  )
}

function isAnswering(last: string | undefined, running: number, isLive: boolean): boolean {
  return isLive && running === 0 && last === 'patient'
}
