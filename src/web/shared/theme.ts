import { type CSSVariablesResolver, createTheme } from '@mantine/core'

/** Shade 9 of teal on white has a contrast of 5 to 1; the library's own default stays below the 4.5 that text needs. */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: 9,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  defaultRadius: 'md',
  cursorType: 'pointer',
  headings: { fontWeight: '650' },
})

/** Quiet text still has to be read: gray 7 instead of gray 6. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    // Under the pointer a button grows darker: the library's lighter shade is too pale for white letters.
    '--mantine-color-teal-filled-hover': '#076b4d',
    '--mantine-primary-color-filled-hover': '#076b4d',
  },
  dark: {},
})
