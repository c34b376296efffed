import '@mantine/core/styles.css'
import './shared/app.css'
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { BrowserRouter } from 'react-router'
import { z } from 'zod'
import { App } from './app.tsx'
import { Failure } from './shared/failure.tsx'
import { createI18n } from './shared/i18n.ts'
import { ApiProblem } from './shared/rest.ts'
import { cssVariables, theme } from './shared/theme.ts'

// The page's policy allows no code made from strings, which zod would otherwise try.
z.config({ jitless: true })

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // What the server refused stays refused; a lost connection is worth another try.
      retry: (count, error) => count < 2 && !(error instanceof ApiProblem && error.status < 500),
    },
  },
})

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <I18nextProvider i18n={createI18n()}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light">
        <QueryClientProvider client={queries}>
          <BrowserRouter>
            <Failure>
              <App />
            </Failure>
          </BrowserRouter>
        </QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>
  </StrictMode>,
)
