import { extendZodWithOpenApi, OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi'
import { z } from 'zod'
import { ProblemDetails } from '../core/rest.ts'
import { escapeHtml, page } from './html.ts'
import type { Route } from './routes/route.ts'
import { SIGN_IN_ROUTES } from './sign-in.ts'

extendZodWithOpenApi(z)

type Document = ReturnType<OpenApiGeneratorV31['generateDocument']>

/** OpenAPI 3.1 of the routes, from the schemas that parse their requests. */
export function openApi(routes: readonly Route[], version: string): Document {
  const registry = new OpenAPIRegistry()
  registry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'anamnesis.session_token',
  })
  const problem = {
    description: 'What went wrong and what to do',
    content: { 'application/problem+json': { schema: ProblemDetails } },
  }
  for (const { path, summary, body, status } of SIGN_IN_ROUTES) {
    registry.registerPath({
      method: 'post',
      path: `/v1${path}`,
      summary,
      tags: ['sign-in'],
      request: body === null ? {} : { body: { required: true, content: { 'application/json': { schema: body } } } },
      responses: { [status]: { description: 'Done' }, 400: problem, 401: problem, 409: problem, 429: problem },
    })
  }
  for (const route of routes) {
    registry.registerPath({
      method: route.method,
      path: `/v1${route.path.replace(/:(\w+)/g, '{$1}')}`,
      summary: route.summary,
      tags: [route.permission.split(':')[0]!],
      security: [{ session: [] }],
      request: {
        ...(route.params && { params: route.params as z.ZodObject }),
        ...(route.query && { query: route.query as z.ZodObject }),
        ...(route.body && { body: { required: true, content: { 'application/json': { schema: route.body } } } }),
      },
      responses: {
        200: { description: 'Done', content: { 'application/json': { schema: route.result } } },
        400: problem,
        401: problem,
        403: problem,
        404: problem,
        409: problem,
        429: problem,
      },
    })
  }
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'anamnesis',
      version,
      description:
        'REST for integrators. The chat itself runs over a WebSocket; its events are described in docs/architecture.md.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
  })
}

/** The document as a plain page: no scripts, nothing from elsewhere. */
export function openApiPage(routes: readonly Route[]): string {
  const signIn = SIGN_IN_ROUTES.map(
    ({ path, summary }) => `<tr><td><code>POST /v1${path}</code></td><td>${escapeHtml(summary)}</td></tr>`,
  )
  const rows = routes.map(
    (route) =>
      `<tr><td><code>${route.method.toUpperCase()} /v1${escapeHtml(route.path)}</code></td><td>${escapeHtml(route.summary)}<br><small>needs ${route.permission}</small></td></tr>`,
  )
  return page({
    title: 'anamnesis: HTTP interface',
    body: `<main><h1>HTTP interface</h1><p>The whole description, with every schema: <a href="/v1/openapi.json">openapi.json</a> (OpenAPI 3.1). Errors are problem details (RFC 9457).</p><table><thead><tr><th>Route</th><th>What it does</th></tr></thead><tbody>${[...signIn, ...rows].join('')}</tbody></table></main>`,
  })
}
