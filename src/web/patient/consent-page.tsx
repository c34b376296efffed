import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { wording } from '../../clinical/wording/index.ts'
import type { Me } from '../../core/rest.ts'
import { Loading } from '../shared/loading.tsx'
import { ProblemNote } from '../shared/problem-note.tsx'
import { Shell } from '../shared/shell.tsx'
import { dateTime } from '../shared/time.ts'
import { useConsents } from './use-consents.ts'

/** Every consent by purpose, withdrawn as easily as given. */
export function ConsentPage({ me }: { me: Me }) {
  const { t } = useTranslation()
  const { list, change } = useConsents()
  return (
    <Shell me={me} title={t('consent.title')} nav={[{ to: '/patient', label: t('consent.back') }]} width={760}>
      <Title order={1} size="h2" mb="xs">
        {t('consent.title')}
      </Title>
      <Text mb="md">{t('consent.lead')}</Text>
      {list.isPending && <Loading />}
      {list.error && <ProblemNote error={list.error} onRetry={() => void list.refetch()} />}
      {change.error && <ProblemNote error={change.error} />}
      <Stack component="ul" gap="sm" className="plain-list">
        {list.data?.consents.map((consent) => (
          <Paper component="li" key={consent.purpose} withBorder p="sm">
            <Group justify="space-between" align="flex-start" wrap="nowrap">
              <div>
                <Text fw={600}>{t(`consent.${consent.purpose}`)}</Text>
                <Text size="sm">
                  {consent.purpose === 'care'
                    ? wording(me.locale, 'chat.consent')
                    : t(`consent.${consent.purpose}.what`)}
                </Text>
                <Text size="sm" fw={600} mt={4}>
                  {consent.given && consent.at !== null
                    ? t('consent.given', { at: dateTime(consent.at) })
                    : t('consent.notGiven')}
                </Text>
              </div>
              <Button
                variant={consent.given ? 'outline' : 'filled'}
                loading={change.isPending && change.variables.purpose === consent.purpose}
                onClick={() => change.mutate({ ...consent, given: !consent.given })}
                aria-label={`${t(consent.given ? 'consent.withdraw' : 'consent.agree')}: ${t(`consent.${consent.purpose}`)}`}
                style={{ flexShrink: 0 }}
              >
                {t(consent.given ? 'consent.withdraw' : 'consent.agree')}
              </Button>
            </Group>
          </Paper>
        ))}
      </Stack>
      <Anchor component={Link} to="/patient" mt="md" display="inline-block" underline="always">
        {t('consent.back')}
      </Anchor>
    </Shell>
  )
}
