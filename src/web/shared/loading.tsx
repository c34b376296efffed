import { Center, Loader, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

export function Loading() {
  const { t } = useTranslation()
  return (
    <Center p="xl" role="status">
      <Loader size="sm" aria-hidden mr="sm" />
      <Text>{t('common.loading')}</Text>
    </Center>
  )
}
