import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { totpOf } from '../../src/api/testing/totp.ts'
import { accessibilityFaults, openBrowser, scrollsSideways, visit } from './browser.ts'
import { type Service, startBuiltService } from './service.ts'

let service: Service
let browser: Browser
beforeAll(async () => {
  ;[service, browser] = await Promise.all([startBuiltService(), openBrowser()])
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await service?.stop()
})

/** A patient tells of chest pain, which drafts a note and raises an alarm. */
async function patientInDanger() {
  const { page, context } = await visit(browser, service.links.patient, { width: 360, height: 740 })
  const box = page.getByRole('textbox', { name: 'Write here' })
  await page.getByText('Who is this about').waitFor()
  await box.fill('It is me. My chest has felt tight since this morning and my left arm is heavy.')
  await box.press('Enter')
  await page.getByRole('alertdialog').waitFor()
  await page.getByRole('button', { name: 'I have called' }).click()
  return { page, context }
}

/** Six digits that an authenticator does not show now. */
function otherThan(code: string): string {
  return String((Number(code) + 1) % 1_000_000).padStart(6, '0')
}

/** No fault of accessibility and no sideways scrolling, on a desk and on a phone. */
async function expectSound(page: Page) {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 })
    expect({ width, faults: await accessibilityFaults(page), sideways: await scrollsSideways(page) }).toEqual({
      width,
      faults: [],
      sideways: false,
    })
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

describe('the clinician', () => {
  test('takes an alarm, reads the note beside its words, edits, signs, and adds to it', async () => {
    const { page, context, errors } = await visit(browser, service.links.clinician)
    await page.getByRole('heading', { name: 'Queue' }).waitFor()
    await page.getByText('Live', { exact: true }).waitFor()
    const patient = await patientInDanger()

    // The row and the alarm arrive by themselves.
    await page.getByRole('button', { name: 'Acknowledge' }).waitFor()
    await expectSound(page)
    await page.getByRole('button', { name: 'Acknowledge' }).click()
    await page.getByText('Not yet acknowledged').waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Robin Demo' }).click()
    await page.getByText('Draft to review').waitFor()

    // A sentence leads to its words, by keyboard too.
    const sentence = page.locator('.note-section [data-sentence]:not(:has(em))').first()
    await sentence.focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('.transcript mark').first().innerText()).toMatch(/\w+/)

    // The clinician's own level comes first.
    expect(await page.getByText('Drafted:').count()).toBe(0)
    await page.getByRole('radio', { name: 'Emergency' }).check()
    await page.getByText('Drafted:').waitFor()

    await page.getByRole('button', { name: 'Add', exact: true }).last().click()
    await page.getByRole('textbox', { name: 'New sentence' }).fill('ECG and troponin in hospital.')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('version 2').waitFor()

    const sign = page.getByRole('button', { name: 'Sign …' })
    expect(await sign.isDisabled()).toBe(true)
    for (const step of ['Medicines', 'Allergies', 'What was denied', 'Red flags', 'Plan']) {
      await page.getByRole('button', { name: new RegExp(`^${step} not opened`) }).click()
    }
    await expectSound(page)
    await sign.click()
    await page.getByRole('checkbox', { name: 'This note is about this person' }).check()
    await page.getByLabel('What came of the emergency').fill('Taken to hospital by ambulance.')
    await page.getByLabel('Follow-up').fill('The hospital writes to the practice.')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Sign with my name' }).click()
    await page.getByText('Signed by Dr Alex Demo, version 3').waitFor()
    // What was decided stands with the signature.
    const decided = page.getByRole('region', { name: 'Signature' }).locator('.decisions')
    expect(await decided.innerText()).toMatch(/Emergency[\s\S]*Taken to hospital[\s\S]*writes to the practice/i)
    expect(await page.getByRole('button', { name: /^Edit: / }).count()).toBe(0)

    await page.getByRole('button', { name: 'Add an addendum' }).click()
    await page.getByRole('textbox', { name: 'Addendum' }).fill('Troponin was normal.')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Troponin was normal.').waitFor()
    await expectSound(page)
    expect(errors).toEqual([])

    // The patient hears of it without asking.
    await patient.page.locator('.case-status', { hasText: 'A clinician has signed the note' }).waitFor()
    await patient.context.close()
    await context.close()
  }, 240_000)
})

describe('the other pages', () => {
  test('an administrator sees people, knowledge and a verified trail', async () => {
    const { page, context, errors } = await visit(browser, service.links.administrator)
    await page.getByRole('cell', { name: 'Dr Alex Demo' }).waitFor()
    await expectSound(page)
    await page.getByRole('tab', { name: 'Knowledge' }).click()
    await page.getByText('not reviewed by a clinician').last().waitFor()
    await expectSound(page)
    await page.getByRole('tab', { name: 'Safety' }).click()
    await page.getByText('Models may be used.').waitFor()
    await page.getByLabel('Why').fill('A wrong dose in an answer.')
    await page.getByRole('button', { name: 'Switch models off' }).click()
    await page.getByText('Models are switched off').waitFor()
    await page.getByLabel('What happened').fill('An alert came late.')
    await page.getByRole('button', { name: 'Record', exact: true }).click()
    await page.getByLabel('What came of it').fill('Two people are on call now.')
    await expectSound(page)
    await page.getByRole('button', { name: 'Close the incident' }).click()
    await page.getByText('Closed by Sasha Demo').waitFor()
    await expectSound(page)
    await page.getByRole('tab', { name: 'Audit trail' }).click()
    await page.getByText('The chain is whole').waitFor()
    await expectSound(page)
    expect(errors).toEqual([])
    await context.close()
  })

  test('staff set a password and an authenticator, and sign in with both', async () => {
    const { page, context, errors } = await visit(browser, service.links.evaluator, { width: 360, height: 740 })
    await page.getByRole('link', { name: 'Account' }).click()
    await page.getByLabel('New password').fill('too short')
    await page.getByText('3 characters more.').waitFor()
    expect(await page.getByRole('button', { name: 'Go on' }).isDisabled()).toBe(true)
    await expectSound(page)
    await page.getByLabel('New password').fill('correct horse battery')
    await page.getByRole('button', { name: 'Go on' }).click()
    const key = (await page.getByLabel('Key for your authenticator').innerText()).replaceAll(' ', '')
    await page.getByLabel('Code from your authenticator').fill(otherThan(totpOf(key)))
    await page.getByRole('button', { name: 'Confirm' }).click()
    await page.getByText('This code is not right').waitFor()
    await expectSound(page)
    await page.getByLabel('Code from your authenticator').fill(totpOf(key))
    await page.getByRole('button', { name: 'Confirm' }).click()
    await page.getByText('From now on you sign in with your password').waitFor()

    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByText('Staff', { exact: true }).click()
    await page.getByLabel('E-mail address').fill('evaluator@demo.invalid')
    await page.getByRole('textbox', { name: 'Password' }).fill('correct horse battery')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByLabel('Code from your authenticator').fill(totpOf(key))
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { name: 'Evaluation runs' }).waitFor()
    expect(errors).toEqual([])
    await context.close()
  })

  test('an evaluator sees the runs', async () => {
    const { page, context } = await visit(browser, service.links.evaluator)
    await page.getByText('No runs yet').waitFor()
    await expectSound(page)
    await context.close()
  })

  test('whoever is not signed in is asked to, with emergency help in reach', async () => {
    const { page, context } = await visit(browser, `${service.url}/clinician`)
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    expect(await page.getByRole('link', { name: 'Emergency help' }).getAttribute('href')).toBe('/emergency/en')
    await expectSound(page)
    await page.getByLabel('E-mail address').fill('nobody@demo.invalid')
    await page.getByRole('button', { name: 'Send me a code' }).click()
    await page.getByLabel('Code from the e-mail').fill('12345678')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('alert').waitFor()
    await context.close()
  })

  test('the page of one role sends another role to its own', async () => {
    const { page, context } = await visit(browser, service.links.evaluator)
    await page.goto(`${service.url}/admin`)
    await page.getByRole('heading', { name: 'Evaluation runs' }).waitFor()
    await context.close()
  })
})
