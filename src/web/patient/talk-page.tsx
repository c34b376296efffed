import { Button, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { z } from 'zod'
import { EncounterEvent } from '../../core/protocol.ts'
import type { Me } from '../../core/rest.ts'
import { Loading } from '../shared/loading.tsx'
import { ProblemNote } from '../shared/problem-note.tsx'
import { call } from '../shared/rest.ts'
import { Shell } from '../shared/shell.tsx'
import { dateTime } from '../shared/time.ts'
import { emptyConversation, withEvent } from './conversation.ts'
import { MessageBubble } from './message-bubble.tsx'

const Events = z.object({ events: z.array(EncounterEvent) })

/** One talk to read again. Nothing can be written here, so that nobody waits for an answer where none comes. */
export function TalkPage({ me }: { me: Me }) {
  const { t } = useTranslation()
  const { encounterId = '' } = useParams()
  const talk = useQuery({
    queryKey: ['talk', encounterId],
    queryFn: () => call(Events, `/v1/encounters/${encodeURIComponent(encounterId)}/events`),
  })
  const nav = [
    { to: '/patient/talks', label: t('talks.title') },
    { to: '/patient', label: t('consent.back') },
  ]
  const events = talk.data?.events ?? []
  const { messages, status } = events.reduce(withEvent, emptyConversation(encounterId, 'open'))
  const begun = messages[0]?.at
  return (
    <Shell me={me} title={t('talks.one')} nav={nav} width={760}>
      <Title order={1} size="h2" mb="xs">
        {begun ? t('talks.of', { at: dateTime(begun) }) : t('talks.one')}
      </Title>
      <Text mb="md">{t('talks.readOnly')}</Text>
      {talk.data && status !== 'signed' && (
        <Button component={Link} to={`/patient?talk=${encounterId}`} variant="outline" color="dark.9" mb="md" mih={44}>
          {t('talks.writeHere')}
        </Button>
      )}
      {talk.isPending && <Loading />}
      {talk.error && <ProblemNote error={talk.error} onRetry={() => void talk.refetch()} />}
      <ol className="talk" aria-label={t('patient.messages')}>
        {messages.map((message) => (
          <MessageBubble key={message.messageId} message={message} locale={me.locale} />
        ))}
      </ol>
    </Shell>
  )
}
