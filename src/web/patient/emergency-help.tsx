import { type FormEvent, useState } from 'react'
import { placeValues, type WordingKey, wording } from '../../clinical/wording/index.ts'
import { countriesWithNumbers, emergencyNumbers } from '../../clinical/wording/numbers.ts'
import type { Locale } from '../../core/chat.ts'

interface EmergencyHelpProps {
  locale: Locale
  /** ISO 3166-1 alpha-2, or null: then 112 and the chooser. */
  country: string | null
  onCountry: (country: string) => void
  /** Key of the words for this danger. */
  words: WordingKey
  title: WordingKey
  someoneTold: boolean
  headingId: string
}

/**
 * The emergency markup: the same elements, classes and fixed words as the server's page `/emergency/<locale>`, so that
 * a person who knows one knows the other. Numbers stand as text too, for those who can't tap them.
 */
export function EmergencyHelp({
  locale,
  country,
  onCountry,
  words,
  title,
  someoneTold,
  headingId,
}: EmergencyHelpProps) {
  const known = emergencyNumbers(country)
  const values = placeValues(locale, known.country)
  const say = (key: WordingKey, more: Record<string, string> = {}) => wording(locale, key, { ...values, ...more })
  return (
    <div className="emergency" lang={locale} dir={locale === 'ar' || locale === 'fa' ? 'rtl' : 'ltr'}>
      <h1 id={headingId}>{say(title)}</h1>
      <p className="calls">
        {known.emergency.map((number) => (
          <CallLink key={number} number={number} label={say('emergency.call', { number })} />
        ))}
      </p>
      <p>{say(words)}</p>
      <p>
        <strong>{say(someoneTold ? 'emergency.clinic-told' : 'emergency.nobody-told')}</strong>
      </p>
      <p>
        {known.country
          ? say('emergency.place', { place: countryName(locale, known.country) })
          : say('emergency.place-unknown')}
      </p>
      <CountryForm
        locale={locale}
        country={known.country}
        onCountry={onCountry}
        label={say('emergency.choose-country')}
      />
      {known.crisis.length > 0 && (
        <>
          <h2>{say('emergency.crisis-lines')}</h2>
          <ul>
            {known.crisis.map(({ name, number }) => (
              <li key={number}>
                <CallLink number={number} label={`${name} ${number}`} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{say('emergency.more')}</p>
    </div>
  )
}

function CallLink({ number, label }: { number: string; label: string }) {
  return (
    <a className="call" href={`tel:${number.replace(/[^\d+*#]/g, '')}`}>
      {label}
    </a>
  )
}

interface CountryFormProps {
  locale: Locale
  country: string | null
  onCountry: (country: string) => void
  label: string
}

function CountryForm({ locale, country, onCountry, label }: CountryFormProps) {
  const [chosen, setChosen] = useState(country ?? '')
  const options = countriesWithNumbers()
    .map((code) => ({ code, name: countryName(locale, code) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale))
  function submit(event: FormEvent) {
    event.preventDefault()
    if (chosen !== '') onCountry(chosen)
  }
  return (
    <form onSubmit={submit}>
      <label htmlFor="emergency-country">{label}</label>
      <select id="emergency-country" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
        {country === null && <option value="">–</option>}
        {options.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit">{label}</button>
    </form>
  )
}

function countryName(locale: Locale, code: string): string {
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code
}
