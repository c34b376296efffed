import { Button, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { WORDING_KEYS, type WordingKey, wording } from '../../clinical/wording/index.ts'
import type { Locale } from '../../core/chat.ts'
import type { Alarm } from './alarms.ts'
import { EmergencyHelp } from './emergency-help.tsx'
import type { EmergencyAnswer } from './encounter-client.ts'

interface EmergencyScreenProps {
  alarm: Alarm
  locale: Locale
  country: string | null
  onCountry: (country: string) => void
  /** Sends the answer; the screen closes whether or not it could be sent. */
  onAnswer: (answer: EmergencyAnswer) => Promise<void>
  onClose: () => void
}

const ANSWERS: readonly EmergencyAnswer[] = ['called', 'someone_else_called', 'cannot_call', 'not_now']

/** Covers the whole page. It can be left at any time: the chat stays open behind it. */
export function EmergencyScreen({ alarm, locale, country, onCountry, onAnswer, onClose }: EmergencyScreenProps) {
  const { t } = useTranslation()
  const [sending, setSending] = useState<EmergencyAnswer | null>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  async function answer(value: EmergencyAnswer) {
    setSending(value)
    await onAnswer(value)
    setSending(null)
    // Somebody who can't call needs the number and the words longer, not the chat.
    if (value !== 'cannot_call') onClose()
  }
  return (
    // The element of the platform: on top of everything, the page behind it out of reach, Escape leaves it.
    <dialog
      ref={dialog}
      role="alertdialog"
      className="emergency-screen"
      aria-labelledby="emergency-title"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="emergency-body">
        <EmergencyHelp
          key={country ?? ''}
          locale={locale}
          country={country}
          onCountry={onCountry}
          words={emergencyWords(alarm)}
          title="emergency.title"
          someoneTold={alarm.someoneTold}
          headingId="emergency-title"
        />
        <fieldset className="emergency-answers">
          <legend>{t('emergency.answer')}</legend>
          {ANSWERS.map((value) => (
            <Button
              key={value}
              variant="outline"
              color="dark.9"
              size="md"
              h="auto"
              mih={48}
              loading={sending === value}
              onClick={() => void answer(value)}
            >
              {t(`emergency.answer.${value}`)}
            </Button>
          ))}
        </fieldset>
        <Text my="sm">{wording(locale, 'emergency.stay')}</Text>
        <Button variant="subtle" color="dark.9" fullWidth onClick={onClose}>
          {t('emergency.backToChat')}
        </Button>
      </div>
    </dialog>
  )
}

/** The words of an alarm; a key that this build does not know shows the general ones. */
export function emergencyWords({ wording: key, level }: Alarm): WordingKey {
  return WORDING_KEYS.find((known) => known === key) ?? (level === 'emergency' ? 'emergency' : 'urgent')
}
