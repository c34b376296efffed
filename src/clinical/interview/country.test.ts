import { expect, it } from 'vitest'
import { countryNamed } from './country.ts'

it.each([
  ['London, United Kingdom', 'GB'],
  ['I am in Leeds in England', 'GB'],
  ['the U.K.', 'GB'],
  ['Austin, USA', 'US'],
  ['Columbus Ohio', 'US'],
  ['estoy en España, Madrid', 'ES'],
  ['je suis en Belgique', 'BE'],
  ['من در ایران هستم', 'IR'],
  ['i live in new zealand now', 'NZ'],
  ['عمان، الأردن', 'JO'],
  ['Austria, or maybe Germany by now', null],
  ['Paris', null],
  ['I flew from France to Spain', null],
  ['on the way to work', null],
  ['', null],
])('the country in "%s" is %s', (text, country) => {
  expect(countryNamed(text)).toBe(country)
})

it.each([
  ['عمان', null],
  ['عمان، الأردن', 'JO'],
  ['مسقط', 'OM'],
  ['سلطنة عمان', 'OM'],
  ['Oman', 'OM'],
])('Oman and Amman are one word in Arabic: %s', (text, country) => expect(countryNamed(text)).toBe(country))
