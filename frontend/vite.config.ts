import { fileURLToPath } from 'node:url'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react(), { ...optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }), enforce: 'pre' }],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    port: 5173,
    strictPort: true,
    proxy: { '/doorstroom': process.env.DOORSTROOM_URL ?? 'http://127.0.0.1:8080' },
  },
  build: {
    target: 'baseline-widely-available',
    sourcemap: true,
    // scripts/size.js reads it to tell first load from lazy routes
    manifest: true,
    // the content security policy allows fonts from our own origin only, never as data:
    assetsInlineLimit: 0,
  },
  test: {
    environment: 'jsdom',
    globals: true,
    setupFiles: ['src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    css: false,
    // one page per worker for all files: starting one for each took four fifths of the time
    isolate: false,
    testTimeout: 30_000,
  },
})
