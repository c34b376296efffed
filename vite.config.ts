import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// The pages are built to dist/web, which the server hands out under its own policy: no inline script, nothing external.
export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // The floor's lexicon is one lazy chunk, loaded behind the chat, so its size delays nobody.
    chunkSizeWarningLimit: 1500,
  },
})
