import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { setupServer } from 'msw/node'
import { z } from 'zod/mini'
import { loadAdministration } from '@/i18n'

z.config({ jitless: true })
// what must appear has longer than the second it gets by default: two cores may be at other work
configure({ asyncUtilTimeout: 10_000 })

/** Answers in place of the API; every test says which operations it expects. */
export const server = setupServer()
// jsdom has no layout to scroll; the router asks for it at each change of page
window.scrollTo = () => undefined

beforeAll(async () => {
  await loadAdministration()
  server.listen({ onUnhandledRequest: 'error' })
})
afterEach(() => {
  cleanup()
  server.resetHandlers()
  localStorage.clear()
})
afterAll(() => {
  server.close()
})
