import { expect, it } from 'vitest'
import { countriesWithNumbers } from '../wording/numbers.ts'
import { CITIES } from './cities.ts'
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

it.each([
  ['Quito', 'EC'],
  ['estoy en Lima', 'PE'],
  ['Johannesburg', 'ZA'],
  ['ek is in Kaapstad', 'ZA'],
  ['saya di Kuala Lumpur', 'MY'],
  ['القاهرة', 'EG'],
  ['انا في الدار البيضاء', 'MA'],
  ['تهران', 'IR'],
  ['मुंबई', 'IN'],
  ['karachi me', 'PK'],
  ['Bogotá', 'CO'],
  // Towns with a large namesake, streets that are named after towns, and a country that is written beside.
  ['Santiago', null],
  ['Hyderabad', null],
  ['Tripoli', null],
  ['calle Lima, Madrid', null],
  ['12 Quito', null],
  ['Lima, Ohio', 'US'],
  ['between Cairo and Nairobi', null],
])('the country of the large town in "%s" is %s', (text, country) => expect(countryNamed(text)).toBe(country))

it('every town belongs to a country that has a number, and to one alone', () => {
  const names = Object.values(CITIES).flatMap((towns) => towns.split('|'))
  expect(new Set(names).size).toBe(names.length)
  expect(Object.keys(CITIES).filter((code) => !countriesWithNumbers().includes(code))).toEqual([])
})
