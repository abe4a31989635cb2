import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { setupServer } from 'msw/node'
import { z } from 'zod/mini'
import { loadTexts } from '@/i18n'

z.config({ jitless: true })
// what must appear has longer than the second it gets by default: two cores may be at other work
configure({ asyncUtilTimeout: 10_000 })

/** Answers in place of the API; every test says which operations it expects. */
export const server = setupServer()
// jsdom has no layout to scroll; the router asks for it at each change of page
window.scrollTo = () => undefined

const rooms = Object.keys(import.meta.glob('../i18n/*.nl.json')).map((file) => file.split(/[/.]/).at(-3) ?? '')

beforeAll(async () => {
  for (const room of rooms) await loadTexts(room)()
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
