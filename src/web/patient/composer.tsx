import { Button, Group, Text, Textarea } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { placeValues, wording } from '../../clinical/wording/index.ts'
import type { Locale } from '../../core/chat.ts'
import { MAX_MESSAGE_BYTES } from '../../core/protocol.ts'

interface ComposerProps {
  locale: Locale
  country: string | null
  onSend: (text: string) => void
  /** Stands beside the button. */
  children: ReactNode
}

/** Where the patient writes. Enter sends, Shift and Enter make a new line. */
export function Composer({ locale, country, onSend, children }: ComposerProps) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const box = useRef<HTMLTextAreaElement>(null)
  const bytes = text.length * 4 < MAX_MESSAGE_BYTES ? 0 : new TextEncoder().encode(text).length
  const isTooLong = bytes > MAX_MESSAGE_BYTES

  function submit(event?: FormEvent) {
    event?.preventDefault()
    if (text.trim() === '') return
    onSend(text.trim())
    // A message that is too long is read for danger and stays in the box, so that it can be split.
    if (!isTooLong) setText('')
    box.current?.focus()
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    submit(event as unknown as FormEvent)
  }

  return (
    <form className="composer" onSubmit={submit}>
      <Textarea
        ref={box}
        autosize
        minRows={1}
        maxRows={6}
        dir="auto"
        aria-label={t('patient.write')}
        placeholder={t('patient.write')}
        value={text}
        error={isTooLong ? wording(locale, 'chat.too-long', placeValues(locale, country)) : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Group justify="space-between" mt={6} wrap="nowrap">
        <Group gap={0} wrap="nowrap">
          {children}
        </Group>
        <Group gap="sm" wrap="nowrap">
          {bytes > 0 && (
            <Text size="xs" c="dimmed">
              {t('patient.length', { used: Math.ceil(bytes / 1024), most: MAX_MESSAGE_BYTES / 1024 })}
            </Text>
          )}
          <Button type="submit" mih={44} disabled={text.trim() === ''}>
            {t('patient.send')}
          </Button>
        </Group>
      </Group>
    </form>
  )
}
