import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { wording } from '../../clinical/wording/index.ts'
import type { Citation, Locale } from '../../core/chat.ts'

/** Where an answer comes from, word for word, and whether a clinician has reviewed it. */
export function Sources({ citations, locale }: { citations: readonly Citation[]; locale: Locale }) {
  const { t } = useTranslation()
  return (
    <div className="sources">
      <strong>{t('patient.sources')}</strong>
      <ol>
        {citations.map(({ chunk, title, source, year, url, reviewed, quote }) => (
          <li key={chunk}>
            <details>
              <summary>
                {title} <span className="source-of">{year === null ? source : `${source}, ${year}`}</span>
              </summary>
              <blockquote>{quote}</blockquote>
              {url !== null && (
                <Anchor href={url} size="sm" target="_blank" rel="noopener noreferrer">
                  {t('patient.openSource')}
                </Anchor>
              )}
            </details>
            {!reviewed && (
              <p className="not-reviewed">
                <span aria-hidden>⚠ </span>
                {wording(locale, 'chat.not-reviewed')}
              </p>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
