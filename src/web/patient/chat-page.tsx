import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { type Me, type ScreenerForm, ScreenerList } from '../../core/rest.ts'
import { call } from '../shared/rest.ts'
import { Shell } from '../shared/shell.tsx'
import { AlarmStrip } from './alarm-strip.tsx'
import { type Alarm, currentAlarm } from './alarms.ts'
import { CaseStatus } from './case-status.tsx'
import { ChatMenu } from './chat-menu.tsx'
import { Composer } from './composer.tsx'
import { ConsentCard } from './consent-card.tsx'
import { openQuestion } from './conversation.ts'
import { EmergencyScreen } from './emergency-screen.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { MessageList } from './message-list.tsx'
import { QuickAnswers } from './quick-answers.tsx'
import { ScreenerDialog } from './screener-dialog.tsx'
import { UnreadNote } from './unread-note.tsx'
import { useCountry } from './use-country.ts'
import { useEncounter } from './use-encounter.ts'

/** The patient's one page: the talk, and above it whatever matters more. */
export function ChatPage({ me }: { me: Me }) {
  const { t } = useTranslation()
  const [params, setParams] = useSearchParams()
  const encounter = useEncounter(me, params.get('talk') ?? undefined)
  const { client, conversation, alarms, connection, waiting, outbox } = encounter
  const [country, setCountry] = useCountry(conversation?.messages)
  const [left, setLeft] = useState<string | null>(null)
  const [screener, setScreener] = useState<ScreenerForm | null>(null)
  const encounterId = conversation?.encounterId
  const { data: offered } = useQuery({
    queryKey: ['screeners', encounterId],
    queryFn: () => call(ScreenerList, `/v1/screeners?encounterId=${encounterId}`),
    enabled: encounterId !== undefined,
  })
  // Chose another language in a talk that goes on: its id.
  const [staysAsIs, setStaysAsIs] = useState<string | null>(null)
  const alarm = currentAlarm(alarms)
  const showsScreen = alarm?.level === 'emergency' && left !== screenKey(alarm)
  const question = conversation && waiting.length === 0 ? openQuestion(conversation.messages) : null

  /** A second child, another complaint: told at once, whoever has the talk before. */
  async function startAgain() {
    await client.startAgain()
    setParams({}, { replace: true })
  }

  /** A talk in which nothing is written begins again in the language; in one that goes on question and answer stay as they are. */
  function changeLanguage() {
    const isEmpty = waiting.length === 0 && !conversation?.messages.some(({ speaker }) => speaker === 'patient')
    if (isEmpty) void startAgain().catch(() => null)
    else setStaysAsIs(encounterId ?? null)
  }

  return (
    <Shell me={me} title={t('patient.title')} width={760} fill onSignOut={() => outbox.clear()}>
      <div className="chat">
        <h1 className="visually-hidden">{t('patient.title')}</h1>
        {alarm && !showsScreen && (
          <AlarmStrip alarm={alarm} locale={me.locale} country={country} onShow={() => setLeft(null)} />
        )}
        <CaseStatus
          conversation={conversation}
          connection={connection}
          country={country}
          locale={me.locale}
          hasWaiting={waiting.length > 0}
          onStartAgain={() => void startAgain().catch(() => null)}
        />
        {staysAsIs !== null && staysAsIs === encounterId && (
          <Text size="sm" role="status" px="sm">
            {t('patient.nextTalk')}
          </Text>
        )}
        {conversation && <UnreadNote encounterId={conversation.encounterId} locale={me.locale} />}
        <MessageList encounter={encounter} locale={me.locale}>
          <ConsentCard locale={me.locale} />
        </MessageList>
        {question && <QuickAnswers question={question} locale={me.locale} onAnswer={(text) => client.send(text)} />}
        <Composer locale={me.locale} country={country} onSend={(text) => client.send(text)}>
          <ChatMenu
            canFinish={conversation?.status === 'open'}
            onFinish={() => client.finish()}
            onStartAgain={startAgain}
            screeners={offered?.screeners ?? []}
            onScreener={setScreener}
          />
          <LanguageChoice locale={me.locale} onChanged={changeLanguage} />
        </Composer>
      </div>
      {screener && conversation && !showsScreen && (
        <ScreenerDialog
          instrument={screener}
          encounterId={conversation.encounterId}
          locale={me.locale}
          country={country}
          onClose={() => setScreener(null)}
        />
      )}
      {alarm && showsScreen && (
        <EmergencyScreen
          alarm={alarm}
          locale={me.locale}
          country={country}
          onCountry={setCountry}
          onAnswer={(answer) => client.answerAlarm(alarm, answer).catch(() => undefined)}
          onClose={() => {
            setLeft(screenKey(alarm))
            // A form that the danger came from or interrupted is not begun again behind it.
            setScreener(null)
          }}
        />
      )}
    </Shell>
  )
}

/** A screen that was left stays away for the same danger; a new or graver one comes back. */
function screenKey({ key, level }: Alarm): string {
  return `${key} ${level}`
}
