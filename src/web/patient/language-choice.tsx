import { ActionIcon, Menu } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { LOCALES, type Locale } from '../../core/chat.ts'
import { Me } from '../../core/rest.ts'
import { call } from '../shared/rest.ts'

/** Each language under its own name, for somebody who can't read the one that is shown. */
export function LanguageChoice({ locale, onChanged }: { locale: Locale; onChanged: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const change = useMutation({
    mutationFn: (chosen: Locale) => call(Me, '/v1/me/language', { method: 'PUT', body: { locale: chosen } }),
    onSuccess: (me) => {
      queries.setQueryData(['me'], me)
      onChanged()
    },
  })
  return (
    <Menu position="top-start" withinPortal={false} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="dark.9"
          size={44}
          loading={change.isPending}
          aria-label={`${t('patient.language')}: ${nameOf(locale)}`}
        >
          <Globe />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {LOCALES.map((one) => (
          <Menu.Item
            key={one}
            lang={one}
            mih={44}
            aria-current={one === locale}
            fw={one === locale ? 700 : 400}
            onClick={() => one !== locale && change.mutate(one)}
          >
            {nameOf(one)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function nameOf(locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale
}

function Globe() {
  return (
    <svg width="22" height="22" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden>
      <circle cx="12" cy="12" r="9" />
      <ellipse cx="12" cy="12" rx="4" ry="9" />
      <path d="M3.5 9h17M3.5 15h17" />
    </svg>
  )
}
