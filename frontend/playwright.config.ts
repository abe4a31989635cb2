import { defineConfig } from '@playwright/test'

/** Runs against a server that is up already, with demo data: `DOORSTROOM_URL` says where. */
export default defineConfig({
  testDir: 'e2e',
  reporter: 'list',
  workers: 1,
  timeout: 90_000,
  // two cores may be at other work: what must appear has longer than the five seconds it gets by default
  expect: { timeout: 20_000 },
  use: {
    baseURL: process.env.DOORSTROOM_URL ?? 'http://127.0.0.1:8080',
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    // a trace of every action costs more than the action: --trace on, for the one that fails
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
