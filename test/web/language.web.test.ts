import { expect, test } from 'vitest'
import { accessibilityFaults, scrollsSideways, visit } from './browser.ts'
import { setStage } from './stage.ts'

const stage = setStage()

const PHONE = { width: 360, height: 740 }

test('a patient chooses a language: page, consent and an empty talk come in it, from the right where it is read so', async () => {
  const { page, context } = await visit(stage.browser, stage.service.links.patient, PHONE)
  await page.locator('.bubble-assistant').first().waitFor()
  await page.getByRole('button', { name: 'Language: English' }).click()
  await page.getByRole('menuitem', { name: 'العربية' }).click()
  await page.getByRole('button', { name: 'إنهاء' }).waitFor()
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    'ar',
    'rtl',
  ])
  await page
    .locator('.bubble-assistant', { hasText: /[\u0600-\u06ff]/ })
    .first()
    .waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await scrollsSideways(page)).toBe(false)

  // Something is written: the talk stays in its language, and the page says so.
  await page.getByRole('textbox', { name: 'اكتب هنا' }).fill('عندي ألم في الحلق')
  await page.keyboard.press('Enter')
  await page.locator('.bubble-own').waitFor()
  await page.getByRole('button', { name: 'اللغة: العربية' }).click()
  await page.getByRole('menuitem', { name: 'español' }).click()
  await page.getByText('Esta conversación sigue en su idioma', { exact: false }).waitFor()
  await page.getByRole('textbox', { name: 'Escriba aquí' }).fill('Desde ayer')
  expect(await scrollsSideways(page)).toBe(false)
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    'es',
    'ltr',
  ])
  await expect.poll(() => page.locator('.bubble-own').count()).toBe(1)

  // Consent is asked in words that can be read.
  await page.goto(`${stage.service.url}/patient/consent`)
  await page.getByText('¿Podemos guardar lo que escribe', { exact: false }).waitFor()

  // The choice is the account's: it holds on another device.
  const other = await visit(stage.browser, stage.service.links.patient, PHONE)
  await other.page.getByRole('button', { name: 'Idioma: español' }).waitFor()
  await Promise.all([context.close(), other.context.close()])
})
