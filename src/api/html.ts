/** The few pages that must work without scripts and without the built web pages. */
export function page({ locale = 'en', title, body }: { locale?: string; title: string; body: string }): string {
  const direction = locale === 'ar' || locale === 'fa' ? 'rtl' : 'ltr'
  return `<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/plain.css">
</head>
<body>${body}</body>
</html>
`
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}

/** Large type, strong contrast, no colour as the only sign. */
export const PLAIN_CSS = `
:root { color-scheme: light; font: 1.125rem/1.5 system-ui, sans-serif; }
body { margin: 0; background: #fff; color: #1a1a1a; }
main { max-width: 42rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.75rem; line-height: 1.2; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #ccc; padding: .4rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
.emergency h1 { color: #8c0d0d; }
.calls { display: grid; gap: .75rem; }
.call { display: inline-block; padding: .4rem 0; font-weight: 700; }
.calls .call { background: #b00020; color: #fff; text-align: center; font-size: 1.5rem; padding: 1rem; border-radius: .5rem; text-decoration: none; }
select, button { font: inherit; padding: .5rem; max-width: 100%; min-height: 2.75rem; }
label { display: block; margin-bottom: .25rem; }
nav { display: flex; flex-wrap: wrap; gap: 1rem; margin-top: 2rem; }
a:focus-visible, button:focus-visible, select:focus-visible { outline: 3px solid #1a56db; outline-offset: 2px; }
code { overflow-wrap: anywhere; }
`
