import { Anchor, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { wording } from '../../clinical/wording/index.ts'
import type { Citation, Locale, ReplySentence } from '../../core/chat.ts'
import { timeOfDay } from '../shared/time.ts'
import type { ChatMessage } from './conversation.ts'
import type { Waiting } from './outbox.ts'
import { Sources } from './sources.tsx'

/** One message. Sentences with a source carry its number, and the sources stand below. */
export function MessageBubble({ message, locale }: { message: ChatMessage; locale: Locale }) {
  const { t } = useTranslation()
  const { speaker, text, sentences, at } = message
  const introduction = introduce(message, locale)
  const named = speaker === 'clinician' ? message.from?.name : undefined
  const side = speaker === 'assistant' || speaker === 'clinician' ? speaker : 'own'
  const citations = distinct(sentences.flatMap((sentence) => sentence.citations))
  return (
    <li className={`bubble bubble-${side}`}>
      <span className="bubble-head">
        {side === 'own' ? t('patient.you') : (named ?? t(`speaker.${speaker}`))}
        <time dateTime={at}>{timeOfDay(at)}</time>
      </span>
      {introduction !== null && (
        <Text size="sm" fw={600}>
          {introduction}
        </Text>
      )}
      {paragraphs(text, sentences).map((paragraph) => (
        <p dir="auto" key={paragraph[0]?.ordinal}>
          {paragraph.map((sentence) => (
            <span key={sentence.ordinal}>
              {sentence.text}
              {sentence.citations.map((citation) => (
                <sup key={citation.chunk}>[{citations.findIndex((one) => one.chunk === citation.chunk) + 1}]</sup>
              ))}{' '}
            </span>
          ))}
        </p>
      ))}
      {citations.length > 0 && <Sources citations={citations} locale={locale} />}
    </li>
  )
}

/** Whose words they are, where a named clinician has written or shared them; before names were kept, just that. */
function introduce({ speaker, from }: ChatMessage, locale: Locale): string | null {
  if (speaker === 'clinician') {
    if (from === null) return wording(locale, 'chat.clinician-asks')
    return wording(locale, from.isTold ? 'chat.named-writes' : 'chat.named-asks', { name: from.name })
  }
  return from && wording(locale, 'chat.named-shares', { name: from.name })
}

/** Sentences with sources flow together; a fixed text or a question stands alone. */
function paragraphs(text: string, sentences: readonly ReplySentence[]): ReplySentence[][] {
  if (sentences.length === 0) return [[{ ordinal: 0, text, citations: [] }]]
  const out: ReplySentence[][] = []
  for (const sentence of sentences) {
    const last = out.at(-1)
    if (last && sentence.citations.length > 0 && last.at(-1)!.citations.length > 0) last.push(sentence)
    else out.push([sentence])
  }
  return out
}

function distinct(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [citation.chunk, citation])).values()]
}

interface WaitingBubbleProps {
  waiting: Waiting
  isOnline: boolean
  onRetry: () => void
  onDiscard: () => void
}

/** A message that has not been acknowledged: it says so in words. */
export function WaitingBubble({ waiting, isOnline, onRetry, onDiscard }: WaitingBubbleProps) {
  const { t } = useTranslation()
  const { text, typedAt, refused } = waiting
  return (
    <li className="bubble bubble-own bubble-waiting">
      <span className="bubble-head">
        {t('patient.you')}
        <time dateTime={typedAt}>{timeOfDay(typedAt)}</time>
      </span>
      <p dir="auto">{text}</p>
      <Text size="xs" fw={600}>
        {refused ?? t(isOnline ? 'patient.sending' : 'patient.notSent')}
      </Text>
      {refused !== null && (
        <Group gap="md">
          <Anchor component="button" size="sm" onClick={onRetry}>
            {t('common.retry')}
          </Anchor>
          <Anchor component="button" size="sm" onClick={onDiscard}>
            {t('patient.discard')}
          </Anchor>
        </Group>
      )}
    </li>
  )
}
