import { describe, expect, test } from 'vitest'
import { accessibilityFaults, scrollsSideways, type Visit, visit } from './browser.ts'
import { setStage } from './stage.ts'

const stage = setStage({ EPDS_PERMITTED: 'true' })

const PHONE = { width: 360, height: 740 }
const box = ({ page }: Visit) => page.getByRole('textbox', { name: 'Write here' })

/** Sends a message and waits until the reply to it stands. */
async function say(talk: Visit, text: string) {
  const replies = talk.page.locator('.bubble-assistant')
  const before = await replies.count()
  await box(talk).fill(text)
  await box(talk).press('Enter')
  await replies.nth(before).waitFor()
}

/** A chat of its own, on a phone. */
async function newTalk(): Promise<Visit> {
  const talk = await visit(stage.browser, stage.service.links.patient, PHONE)
  await talk.page.locator('.bubble-assistant').first().waitFor()
  return talk
}

/** Opens a questionnaire from the menu, on a phone, as an adult. */
async function openForm(name: RegExp): Promise<Visit> {
  const talk = await visit(stage.browser, stage.service.links.patient, PHONE)
  const { page } = talk
  await page.getByRole('button', { name: 'Back to the chat' }).click()
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name }).click()
  await page.getByRole('button', { name: 'I am 18 or older' }).click()
  await page.getByRole('radiogroup').first().waitFor()
  return talk
}

const groups = ({ page }: Visit) => page.getByRole('radiogroup').filter({ visible: true })
const tick = ({ page }: Visit, number: number, answer: string) =>
  page
    .getByRole('radiogroup', { name: new RegExp(`^${number}\\.`) })
    .filter({ visible: true })
    .getByRole('radio', { name: answer, exact: true })
    .check()

/** Of a dialog from its top: its head, which stays, would lie over whatever is scrolled below it. */
async function dialogFaults({ page }: Visit): Promise<string[]> {
  await page.getByRole('dialog').evaluate((dialog) => dialog.scrollTo(0, 0))
  return accessibilityFaults(page)
}

describe('the patient', () => {
  test('is asked one question at a time and gets an answer with its sources', async () => {
    const talk = await newTalk()
    const { page, errors } = talk
    expect(await page.locator('.messages').innerText()).toContain('Who is this about')
    await page.getByRole('button', { name: 'Me', exact: true }).click()
    await page.getByText('Which country are you in now').waitFor()
    expect(await page.getByRole('button', { name: 'Not sure' }).count()).toBe(1)
    await say(talk, 'Leeds, England')
    await say(talk, 'What are the symptoms of a sore throat?')
    await page.getByText('Sources').first().waitFor()
    expect(await page.getByText('This source has not been reviewed by a clinician.').count()).toBeGreaterThan(0)
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    expect(errors).toEqual([])
    await talk.context.close()
  })

  test('keeps what is typed offline, is warned at once, and sends it when the network is back', async () => {
    const talk = await newTalk()
    const { page, context } = talk
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /\/floor-/.test(name)))
    await context.setOffline(true)
    await page.getByText('You are offline.').waitFor()
    await box(talk).fill('I have a crushing pain in my chest')
    await box(talk).press('Enter')
    const screen = page.getByRole('alertdialog', { name: 'Get emergency help now' })
    await screen.waitFor()
    expect(await screen.innerText()).toContain('Nobody at the clinic has been told yet')
    await context.setOffline(false)
    await screen.getByText('We have told a clinician at the clinic').waitFor()
    await screen.getByRole('button', { name: 'I have called' }).click()
    await screen.waitFor({ state: 'detached' })
    expect(await page.getByText('I have a crushing pain in my chest').count()).toBe(1)
    expect(await page.getByText('Not sent yet').count()).toBe(0)
    await context.close()
  })

  test('sees the emergency screen, can change the country by keyboard, and goes on writing below it', async () => {
    const talk = await newTalk()
    const { page, context } = talk
    const screen = page.getByRole('alertdialog')
    // The danger of the talk before is still open, so a page that is loaded again shows it again.
    await screen.waitFor()
    const call = screen.locator('a.call').first()
    expect(await call.getAttribute('href')).toBe('tel:999')
    expect(await call.innerText()).toBe('Call 999')
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Call 999')
    await screen.getByLabel('Choose your country').first().selectOption('ES')
    await screen.getByRole('button', { name: 'Choose your country' }).press('Enter')
    await screen.getByRole('link', { name: 'Call 112' }).waitFor()
    await page.keyboard.press('Escape')
    await screen.waitFor({ state: 'detached' })
    expect(await page.locator('.alarm-strip').innerText()).toContain('Call 112')
    await say(talk, 'The pain is a bit less now')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Show emergency help' }).click()
    await screen.waitFor()
    await context.close()
  })

  test('may stop a questionnaire after two items, and its safety item acts although the form is left', async () => {
    const talk = await newTalk()
    const { page, context } = talk
    await page.getByRole('button', { name: 'Back to the chat' }).click()
    await page.getByRole('button', { name: 'More' }).click()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('menuitem', { name: /PHQ-9/ }).click()
    const item = (number: number, answer: string) =>
      page
        .getByRole('radiogroup', { name: new RegExp(`^${number}\\.`) })
        .getByRole('radio', { name: answer })
        .check()
    await page.getByRole('button', { name: 'I am 18 or older' }).click()
    await item(1, 'Several days')
    expect(await page.getByRole('button', { name: 'Next' }).isDisabled()).toBe(true)
    expect(await page.getByRole('radiogroup').count()).toBe(2)
    await item(2, 'Not at all')
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByRole('button', { name: 'Stop here' }).waitFor()
    await page.getByText('do not tell us whether you are safe').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Go on with the rest' }).click()
    const raised = page.waitForResponse((response) => response.url().endsWith('/v1/screeners/phq9'))
    await item(9, 'Several days')
    await page.getByRole('dialog', { name: 'C-SSRS screen' }).getByRole('alert').waitFor()
    expect(await dialogFaults(talk)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await (await raised).json()).toMatchObject({ crisis: true, total: null, next: 'cssrs' })
    await context.close()
  })

  test('fills in the form for pregnancy and birth, goes through what its last answer opens, and comes back', async () => {
    const talk = await openForm(/EPDS/)
    const { page, errors, context } = talk
    for (const [number, answer] of [
      [1, 'As much as I always could'],
      [2, 'Rather less than I used to'],
      [3, 'Not very often'],
      [4, 'Yes, sometimes'],
      [5, 'No, not much'],
      [6, 'No, most of the time I have coped quite well'],
      [7, 'Yes, sometimes'],
      [8, 'Yes, quite often'],
      [9, 'Only occasionally'],
    ] as const)
      await tick(talk, number, answer)
    expect(await dialogFaults(talk)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    await tick(talk, 10, 'Hardly ever')
    await page.getByRole('dialog', { name: 'C-SSRS screen' }).waitFor()
    expect(await groups(talk).count()).toBe(3)
    await tick(talk, 1, 'Yes')
    await tick(talk, 2, 'No')
    await tick(talk, 6, 'No')
    await page.getByRole('button', { name: 'Send answers' }).filter({ visible: true }).click()
    await page.getByRole('button', { name: 'Back to the form before' }).click()
    const sent = page.waitForResponse((response) => response.url().endsWith('/v1/screeners/epds'))
    await page.getByRole('button', { name: 'Send answers' }).click()
    expect(await (await sent).json()).toMatchObject({ total: 12, band: 'possible', crisis: true })
    await page.getByText('Thank you. The clinician will see your answers.').waitFor()
    expect(await page.getByRole('dialog').innerText()).not.toMatch(/possible|\b12\b/)
    expect(errors).toEqual([])
    await context.close()
  })

  test('counts alcohol in the units of the place, and is asked no more after "Never"', async () => {
    const talk = await openForm(/AUDIT-C/)
    const { page, context } = talk
    await page.getByText('One unit is 8 grams of pure alcohol').waitFor()
    expect(await groups(talk).count()).toBe(3)
    await tick(talk, 2, '5 to 6')
    await tick(talk, 1, 'Never')
    expect(await groups(talk).count()).toBe(1)
    await page.getByText('World Health Organization').waitFor()
    expect(await dialogFaults(talk)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    const sent = page.waitForResponse((response) => response.url().endsWith('/v1/screeners/auditc'))
    await page.getByRole('button', { name: 'Send answers' }).click()
    expect(await (await sent).json()).toMatchObject({ total: 0, band: 'negative' })
    await context.close()
  })

  test('tells of behaviour and leaves the form: it is sent as it is, and help comes at once', async () => {
    const talk = await openForm(/C-SSRS/)
    const { page, context } = talk
    await tick(talk, 2, 'No')
    expect(await groups(talk).count()).toBe(3)
    await tick(talk, 6, 'Yes')
    expect(await groups(talk).count()).toBe(4)
    expect(await dialogFaults(talk)).toEqual([])
    const sent = page.waitForResponse((response) => response.url().endsWith('/v1/screeners/cssrs'))
    await page.keyboard.press('Escape')
    // It was not said when, so it counts as recent.
    expect(await (await sent).json()).toMatchObject({ total: null, band: 'red', crisis: true })
    const screen = page.getByRole('alertdialog')
    await screen.waitFor()
    expect(await screen.innerText()).toContain('You matter')
    await context.close()
  })

  test('under 18 gets no form for adults, but help', async () => {
    const { page, context } = await visit(stage.browser, stage.service.links.patient, PHONE)
    await page.getByRole('button', { name: 'Back to the chat' }).click()
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: /GAD-7/ }).click()
    await page.getByRole('button', { name: 'I am under 18' }).click()
    await page.getByText('There are other questions for your age').waitFor()
    expect(await page.getByRole('radiogroup').count()).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])
    await context.close()
  })

  test('reads an earlier talk again, without a level and without a place to write', async () => {
    const talk = await newTalk()
    const { page, errors } = talk
    await page.getByRole('button', { name: 'Back to the chat' }).click()
    await box(talk).fill('My knee has been sore since Sunday.')
    await box(talk).press('Enter')
    await page.locator('.bubble-own:not(.bubble-waiting)', { hasText: 'My knee' }).waitFor()
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Your talks' }).click()
    await page
      .getByText(/^(?:Open: you can still write in it|Ended; )/)
      .first()
      .waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    await page
      .getByRole('link', { name: /^Talk of / })
      .first()
      .click()
    await page.getByText('My knee has been sore since Sunday.').waitFor()
    expect(await page.getByRole('textbox').count()).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    expect(errors).toEqual([])
    await talk.context.close()
  })

  test('begins a second talk before the first is signed; the emergency of the first stays, and it can be gone back to', async () => {
    const talk = await newTalk()
    const { page, errors } = talk
    await page.getByRole('button', { name: 'Back to the chat' }).click()
    await box(talk).fill('My elbow has been sore since Monday.')
    await box(talk).press('Enter')
    await page.locator('.bubble-own:not(.bubble-waiting)', { hasText: 'My elbow' }).waitFor()
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Start a new visit' }).click()
    expect(await dialogFaults(talk)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Start a new visit' }).click()
    await page.getByText('My elbow has been sore').waitFor({ state: 'detached' })
    await page.getByText('Who is this about').waitFor()
    await page.getByRole('button', { name: 'Show emergency help' }).waitFor()
    // Loaded again, it is the new talk, and the emergency of the first is shown before it.
    await page.reload()
    await page.getByRole('alertdialog', { name: 'Get emergency help now' }).waitFor()
    await page.getByRole('button', { name: 'Back to the chat' }).click()
    await page.getByText('Who is this about').waitFor()
    await page.goto(`${stage.service.url}/patient/talks`)
    await page
      .locator('li', { hasText: /^Talk of [^]*Ended/ })
      .getByRole('link')
      .first()
      .click()
    await page.getByRole('link', { name: 'Go on in this talk' }).click()
    await page.getByText('My elbow has been sore since Monday.').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    expect(errors).toEqual([])
    await talk.context.close()
  })

  test('withdraws a consent as easily as it was given', async () => {
    const { page, context } = await visit(stage.browser, stage.service.links.patient, PHONE)
    await page.goto(`${stage.service.url}/patient/consent`)
    await page.getByRole('button', { name: 'Withdraw: Your care' }).click()
    await page.getByRole('button', { name: 'I agree: Your care' }).click()
    await page.getByRole('button', { name: 'Withdraw: Your care' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    await context.close()
  })
})
