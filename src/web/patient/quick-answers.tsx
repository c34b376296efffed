import { Button, Group, Text } from '@mantine/core'
import { wording } from '../../clinical/wording/index.ts'
import type { Locale } from '../../core/chat.ts'
import type { ChatMessage } from './conversation.ts'

interface QuickAnswersProps {
  question: NonNullable<ChatMessage['question']>
  locale: Locale
  onAnswer: (text: string) => void
}

/** Why the question is asked, and its answers as buttons. Anything else can be typed. */
export function QuickAnswers({ question: { why, choices }, locale, onAnswer }: QuickAnswersProps) {
  return (
    <div className="quick-answers">
      {why !== '' && (
        <Text size="sm" c="dimmed" id="why-asked" dir="auto">
          {wording(locale, 'question.why-prefix', { why })}
        </Text>
      )}
      {choices.length > 0 && (
        <Group gap="xs" role="group" aria-labelledby="why-asked">
          {choices.map((choice) => (
            <Button
              key={choice}
              variant="outline"
              radius="xl"
              mih={44}
              h="auto"
              py={6}
              onClick={() => onAnswer(choice)}
            >
              {choice}
            </Button>
          ))}
        </Group>
      )}
    </div>
  )
}
