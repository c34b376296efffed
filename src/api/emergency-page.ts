import { placeValues, type WordingKey, wording } from '../clinical/wording/index.ts'
import { countriesWithNumbers, emergencyNumbers } from '../clinical/wording/numbers.ts'
import { LOCALES, type Locale } from '../core/chat.ts'
import { escapeHtml, page } from './html.ts'

/**
 * The emergency page: server-rendered, without scripts, without sign-in, from the fixed wording. A form changes the
 * country, so that the number is right where the person is.
 */
export function emergencyPage(locale: Locale, country: string | null): string {
  const known = emergencyNumbers(country)
  const values = placeValues(locale, known.country)
  const say = (key: WordingKey, more: Record<string, string> = {}) =>
    escapeHtml(wording(locale, key, { ...values, ...more }))
  const calls = known.emergency.map((number) => callLink(say('emergency.call', { number }), number)).join('')
  const lines = known.crisis
    .map((line) => `<li>${callLink(`${escapeHtml(line.name)} ${escapeHtml(line.number)}`, line.number)}</li>`)
    .join('')
  const place = known.country
    ? say('emergency.place', { place: countryName(locale, known.country) })
    : say('emergency.place-unknown')
  return page({
    locale,
    title: wording(locale, 'emergency.title'),
    body: `<main class="emergency">
<h1>${say('emergency.title')}</h1>
<p class="calls">${calls}</p>
<p>${say('emergency')}</p>
<p>${place}</p>
<form method="get" action="/emergency/${locale}">
<label for="country">${say('emergency.choose-country')}</label>
<select id="country" name="country">${countryOptions(locale, known.country)}</select>
<button type="submit">${say('emergency.choose-country')}</button>
</form>
${lines ? `<h2>${say('emergency.crisis-lines')}</h2><ul>${lines}</ul>` : ''}
<p>${say('emergency.more')}</p>
<p>${say('emergency.nobody-told')}</p>
<nav>${LOCALES.map((one) => `<a href="/emergency/${one}" lang="${one}" hreflang="${one}">${languageName(one)}</a>`).join(' ')}</nav>
</main>`,
  })
}

function callLink(label: string, number: string): string {
  return `<a class="call" href="tel:${escapeHtml(number.replace(/[^\d+*#]/g, ''))}">${label}</a>`
}

function countryOptions(locale: Locale, chosen: string | null): string {
  return countriesWithNumbers()
    .map((code) => ({ code, name: countryName(locale, code) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale))
    .map(
      ({ code, name }) => `<option value="${code}"${code === chosen ? ' selected' : ''}>${escapeHtml(name)}</option>`,
    )
    .join('')
}

function countryName(locale: Locale, code: string): string {
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code
}

function languageName(locale: Locale): string {
  return escapeHtml(new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale)
}
