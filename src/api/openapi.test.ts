import { expect, test } from 'vitest'
import { openApi, openApiPage } from './openapi.ts'
import { routes } from './routes/index.ts'

test('the description and its page tell how to sign in, and name every route', () => {
  const paths = Object.keys(openApi(routes, '1.0.0').paths ?? {})
  const page = openApiPage(routes)
  for (const path of [
    '/v1/sign-in/code',
    '/v1/sign-in/verify',
    '/v1/sign-in/password',
    '/v1/sign-in/totp',
    '/v1/sign-out',
  ]) {
    expect(paths).toContain(path)
    expect(page).toContain(`POST ${path}`)
  }
  for (const { path } of routes) expect(paths).toContain(`/v1${path.replace(/:(\w+)/g, '{$1}')}`)
})
