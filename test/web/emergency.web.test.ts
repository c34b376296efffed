import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { accessibilityFaults, scrollsSideways, visit } from './browser.ts'
import { setStage } from './stage.ts'

const stage = setStage()

describe('the emergency page', () => {
  test('works without scripts and without signing in, and follows the country that is chosen', async () => {
    const plain = { width: 360, height: 740, javaScriptEnabled: false }
    const { page, context } = await visit(stage.browser, `${stage.service.url}/emergency/en`, plain)
    expect(await page.locator('.calls a').first().getAttribute('href')).toBe('tel:112')
    await page.getByLabel('Choose your country').selectOption('GB')
    await page.getByRole('button', { name: 'Choose your country' }).click()
    expect(await page.locator('.calls a').allInnerTexts()).toEqual(['Call 999', 'Call 112'])
    await context.close()
  })

  test.each(['en', 'es', 'fr', 'ar', 'fa', 'hi'])('is sound in %s on a phone', async (locale) => {
    const { page, context } = await visit(stage.browser, `${stage.service.url}/emergency/${locale}?country=GB`, {
      width: 360,
      height: 740,
    })
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    await context.close()
  })

  test('has the same elements and words inside the chat', async () => {
    const server = await visit(stage.browser, `${stage.service.url}/emergency/en?country=GB`)
    const patient = await visit(stage.browser, stage.service.links.patient)
    await patient.page.getByText('Who is this about').waitFor()
    await patient.page.evaluate(() => localStorage.setItem('anamnesis.country', 'GB'))
    await patient.page.reload()
    const box = patient.page.getByRole('textbox', { name: 'Write here' })
    await box.fill('I have crushing chest pain and I am sweating')
    await box.press('Enter')
    const inChat = patient.page.locator('dialog .emergency')
    await inChat.waitFor()
    const chat = await linesOf(inChat)
    // The languages, and who has been told, are the page's own.
    for (const line of await linesOf(server.page.locator('.emergency'))) {
      if (!line.endsWith('call 999 yourself now.')) expect(chat).toContain(line)
    }
    await Promise.all([server.context.close(), patient.context.close()])
  })
})

/** Tag, class and words of everything that is read or pressed. */
function linesOf(root: Locator): Promise<string[]> {
  return root
    .locator('h1, h2, p:not(.calls), a.call, label, button, option:checked')
    .evaluateAll((elements) => elements.map((one) => `${one.tagName} ${one.className} ${one.textContent?.trim()}`))
}
