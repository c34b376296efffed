import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { totpOf } from '../../src/api/testing/totp.ts'
import { EncounterList } from '../../src/core/rest.ts'
import { accessibilityFaults, scrollsSideways, visit } from './browser.ts'
import { setStage } from './stage.ts'

const stage = setStage()

/** A patient tells of chest pain, which drafts a note and raises an alarm. */
async function patientInDanger() {
  const { page, context } = await visit(stage.browser, stage.service.links.patient, { width: 360, height: 740 })
  const box = page.getByRole('textbox', { name: 'Write here' })
  await page.getByText('Who is this about').waitFor()
  await box.fill('It is me. My chest has felt tight since this morning and my left arm is heavy.')
  await box.press('Enter')
  await page.getByRole('alertdialog').waitFor()
  await page.getByRole('button', { name: 'I have called' }).click()
  return { page, context }
}

const SIGN_STEPS = ['Medicines', 'Allergies', 'What was denied', 'Red flags', 'Plan']

/** Opens each step that stands before a signature. */
async function openSteps(page: Page) {
  for (const step of SIGN_STEPS) await page.getByRole('button', { name: new RegExp(`^${step} not opened`) }).click()
}

/** A patient tells of a cough, and has told everything. */
async function patientWithCough() {
  const { page, context } = await visit(stage.browser, stage.service.links.patient, { width: 360, height: 740 })
  // The talk before this one is signed, and its page would go on from there.
  await page.locator('.bubble-assistant').first().waitFor()
  const box = page.getByRole('textbox', { name: 'Write here' })
  for (const text of ['It is me', 'I have had a cough and a headache for 3 days.']) {
    const replies = await page.locator('.bubble-assistant').count()
    await box.fill(text)
    await box.press('Enter')
    await page.locator('.bubble-assistant').nth(replies).waitFor()
  }
  await page.getByRole('button', { name: 'Finish' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Finish' }).click()
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
    const { page, context, errors } = await visit(stage.browser, stage.service.links.clinician)
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
    await openSteps(page)
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

describe('what goes beyond the note', () => {
  test('codes are taken or refused, forms are read, parts are shared, and messages reach the patient by name', async () => {
    const patient = await patientWithCough()
    const { page, context, errors } = await visit(stage.browser, stage.service.links.clinician)
    await page.getByRole('link', { name: 'Robin Demo' }).first().click()

    // A code leads to its words by keyboard, and is in the note only when it is taken.
    await page.getByRole('heading', { name: 'Codes that fit' }).waitFor()
    await page.locator('.codes [data-sentence="code-R05"]').press('Enter')
    expect(await page.locator('.transcript mark').first().innerText()).toBe('cough')
    expect(await page.locator('.note-section [data-sentence="code-R05"]').count()).toBe(0)
    await page.getByRole('button', { name: 'Take into the note: R05' }).press('Enter')
    await page.locator('.note-section [data-sentence="code-R05"]').waitFor()
    await page.getByRole('button', { name: 'Dismiss: R51' }).press('Enter')
    await page.getByRole('button', { name: 'Offer R51 again' }).waitFor()

    // A message is drafted without the dose that a machine may not give, and goes out when a person sends it.
    await page.getByRole('radio', { name: 'Tell something' }).check()
    await page
      .getByLabel('What should the patient be told?')
      .fill('Take 400 mg ibuprofen daily. A nurse will call you.')
    await page.getByRole('button', { name: 'Draft a message' }).click()
    await page.getByText('the service itself gives no dose').waitFor()
    expect(await page.getByLabel('Message', { exact: true }).inputValue()).toBe('A nurse will call you.')
    await expectSound(page)
    await page.getByRole('button', { name: 'Send under my name' }).click()
    await patient.page.locator('.bubble-clinician', { hasText: 'Dr Alex Demo writes to you' }).waitFor()
    // Seen as it came, it is not told of as new later.
    const unread = async () => {
      const list = await patient.page.request.get(`${stage.service.url}/v1/encounters`)
      return EncounterList.parse(await list.json()).encounters.map((one) => one.unread)
    }
    await expect.poll(unread).not.toContain(1)

    await page.getByRole('link', { name: 'Referral letter' }).click()
    await page.getByText('Draft, not signed. Do not pass it on.').waitFor()
    await page.getByRole('link', { name: 'Back to the note' }).click()
    await page.getByRole('radio', { name: 'Soon' }).check()
    await openSteps(page)
    await page.getByRole('button', { name: 'Sign …' }).click()
    await page.getByRole('checkbox', { name: 'This note is about this person' }).check()
    await page.getByLabel('Follow-up').fill('We see you in one week.')
    await page.getByRole('button', { name: 'Sign with my name' }).click()
    await page.getByText('Signed by Dr Alex Demo').waitFor()
    await patient.page.goto('about:blank')

    for (const [form, part] of [
      ['DAP note', 'Data'],
      ['Referral letter', 'Reason for referral'],
    ] as const) {
      await page.getByRole('link', { name: form }).click()
      await page.getByRole('heading', { name: part }).waitFor()
      expect(await page.locator('article').innerText()).toContain('R05 Cough')
      await expectSound(page)
    }
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button', { name: 'Sign out' }).isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('link', { name: 'Summary for the patient' }).click()
    await page.getByText('Robin Demo, the patient').waitFor()
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0)
    await expectSound(page)
    await page.getByRole('checkbox', { name: /: What happens next$/ }).check()
    await page.getByRole('button', { name: 'Share this part: What happens next' }).click()
    await page.getByText(/Shared, /).waitFor()

    // The patient, who was away, finds both in the talk they belong to, and nothing that was not shared.
    const phone = patient.page
    await phone.goto(`${stage.service.url}/patient`)
    await phone.getByText('A clinician has written to you').waitFor()
    expect(await accessibilityFaults(phone)).toEqual([])
    await phone.getByRole('link', { name: 'Read it' }).click()
    await phone.getByText('Dr Alex Demo has shared this with you').waitFor()
    const talk = await phone.locator('.talk').innerText()
    expect(talk).toContain('We see you in one week.')
    expect(talk).toContain('A nurse will call you.')
    expect(talk).not.toMatch(/R05|R51|What you told us|400 mg/)
    expect(await accessibilityFaults(phone)).toEqual([])
    expect(await scrollsSideways(phone)).toBe(false)
    await phone.goto(`${stage.service.url}/patient`)
    await phone.locator('.bubble-assistant').first().waitFor()
    expect(await phone.getByText('A clinician has written to you').count()).toBe(0)
    expect(errors).toEqual([])
    await patient.context.close()
    await context.close()
  }, 240_000)
})

describe('the other pages', () => {
  test('an administrator sees people, knowledge and a verified trail', async () => {
    const { page, context, errors } = await visit(stage.browser, stage.service.links.administrator)
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

  test('an administrator checks, loads and takes back a policy', async () => {
    const { page, context, errors } = await visit(stage.browser, stage.service.links.administrator)
    await page.getByRole('tab', { name: 'Policies' }).click()
    await page.getByText('No policy is loaded').waitFor()
    const box = page.getByLabel('Policy (JSON)')
    await box.fill('{\n  "name": "clinic"\n  "output": []\n}')
    await page.getByText('something is wrong at line 3').waitFor()
    expect(await page.getByRole('button', { name: 'Check' }).isDisabled()).toBe(true)
    const policy = (words: object) =>
      JSON.stringify({ name: 'clinic', output: [{ rule: 'brand', why: 'No advertising', action: 'mask', ...words }] })
    await box.fill(policy({ pattern: '(' }))
    await page.getByRole('button', { name: 'Load it as version 1' }).click()
    await page.getByText('output, entry 1, "brand": the pattern is refused').waitFor()
    await expectSound(page)
    await box.fill(policy({ terms: ['Panadol'] }))
    await page.getByRole('button', { name: 'Check' }).click()
    await page.getByText('This policy can be loaded.').waitFor()
    await page.getByRole('button', { name: 'Load it as version 1' }).click()
    await page.getByText('Version 1 holds from the next message on').waitFor()
    await box.fill('{ "name": "clinic" }')
    await page.getByRole('button', { name: 'Load it as version 2' }).click()
    await page.getByText('Version 2 holds from the next message on').waitFor()
    await page.getByRole('button', { name: 'View version 1' }).click()
    await page.getByText('"Panadol"').waitFor()
    await expectSound(page)
    await page.getByRole('button', { name: 'Go back to version 1' }).press('Enter')
    await page.getByText('Version 3 holds from the next message on').waitFor()
    const rows = page.getByRole('region', { name: 'Versions' }).getByRole('row')
    expect(await rows.nth(1).innerText()).toMatch(/^3\s+Holds now\s+Sasha Demo/)
    expect(errors).toEqual([])
    await context.close()
  })

  test('staff set a password and an authenticator, and sign in with both', async () => {
    const { page, context, errors } = await visit(stage.browser, stage.service.links.evaluator, {
      width: 360,
      height: 740,
    })
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

  test('an evaluator starts a run, sees how far it is, and reads it when it has ended', async () => {
    const { page, context } = await visit(stage.browser, stage.service.links.evaluator)
    await page.getByText('No runs yet').waitFor()
    await expectSound(page)
    await page.getByLabel('Suite').selectOption('narrow-guards')
    await page.getByRole('button', { name: 'Start the run' }).click()
    await page.getByText(/^Running narrow-guards/).waitFor()
    await page.getByText('narrow-guards has ended: gates passed.').waitFor({ timeout: 120_000 })
    await page.getByText(/^✓ narrow-guards/).waitFor()
    await expectSound(page)
    await context.close()
  })

  test('whoever is not signed in is asked to, with emergency help in reach', async () => {
    const { page, context } = await visit(stage.browser, `${stage.service.url}/clinician`)
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

  test('whoever comes with a link of an earlier start reads so', async () => {
    const old = new URL(stage.service.links.clinician)
    old.searchParams.set('token', 'of-an-earlier-start')
    const { page, context } = await visit(stage.browser, old.href)
    await page.getByText('This link is from an earlier start').waitFor()
    await expectSound(page)
    await context.close()
  })

  test('the page of one role sends another role to its own', async () => {
    const { page, context } = await visit(stage.browser, stage.service.links.evaluator)
    await page.goto(`${stage.service.url}/admin`)
    await page.getByRole('heading', { name: 'Evaluation runs' }).waitFor()
    await context.close()
  })
})
