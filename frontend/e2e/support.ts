import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test as base, expect, type BrowserContext, type Locator, type Page } from '@playwright/test'
import type axe from 'axe-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const root = '/doorstroom/v1'

export { expect, type Page }

/** A page that fails its test when a script breaks or the content security policy had to refuse something. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => {
      if (/Content Security Policy|Refused to/i.test(message.text())) faults.push(message.text())
    })
    await use(page)
    expect(faults).toEqual([])
  },
})

export interface Account {
  userName: string
  name: string
  role: string
  region?: string
}
export interface Listed {
  id: string
  title: string
  status: string
  permitted: string[]
}

/** Asks the API from inside the page: with its session, and with the headers that a browser sends. */
export async function ask<T>(page: Page, path: string, init?: { method: string; body?: object; etag?: string }) {
  return page.evaluate(
    async ([url, given]) => {
      const response = await fetch(url, {
        method: given?.method ?? 'GET',
        headers: {
          ...(given?.body ? { 'Content-Type': 'application/json' } : {}),
          ...(given?.etag === undefined ? {} : { 'If-Match': given.etag }),
        },
        ...(given?.body ? { body: JSON.stringify(given.body) } : {}),
      })
      if (!response.ok) throw new Error(`${given?.method ?? 'GET'} ${url}: ${String(response.status)}`)
      return (response.status === 204 ? undefined : await response.json()) as T
    },
    [root + path, init] as const,
  )
}

/** A demo account by its role, of the same region as another one where that is asked. */
export async function account(page: Page, role: string, region?: string): Promise<Account> {
  await page.goto('/sign-in')
  const { items } = await ask<{ items: Account[] }>(page, '/demoAccounts')
  const found = items.find((one) => one.role === role && (region === undefined || one.region === region))
  if (!found) throw new Error(`No demo account for ${role} ${region ?? ''}`)
  return found
}

/** Signs in through the screen, the way everybody does. */
export async function signIn(page: Page, { userName }: Account) {
  await page.goto('/sign-in')
  await page.getByLabel('Gebruikersnaam').fill(userName)
  await page.getByLabel('Wachtwoord').fill('doorstroom-demo')
  await page.getByRole('button', { name: 'Aanmelden', exact: true }).click()
  await expect(page.getByRole('navigation', { name: 'Hoofdnavigatie' })).toBeVisible()
}

const sessions = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>()

/** Stands as somebody without the screen of signing in, where that is not what is looked at: a password costs time. */
export async function enter(page: Page, { userName }: Account) {
  const context = page.context()
  await context.clearCookies()
  // a page of the application, for a document does not let its reader ask the API
  await page.goto('/sign-in')
  const known = sessions.get(userName)
  if (known) {
    await context.addCookies(known)
    return
  }
  await ask(page, '/sessions', { method: 'POST', body: { userName, password: 'doorstroom-demo' } })
  sessions.set(userName, await context.cookies())
}

export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { axe: scanner } = window as unknown as { axe: typeof axe }
    const { violations: found } = await scanner.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  })
}

/** Nothing of the page sticks out sideways. */
export const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)

/** Presses Tab until the focus is where it should come: what cannot be reached so fails. */
export async function tabTo(page: Page, target: Locator, limit = 150) {
  await target.waitFor()
  for (let presses = 0; presses < limit; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Not reached by keyboard: ${target.toString()}`)
}

/** Reaches a control by Tab and presses it. */
export async function pressOn(page: Page, target: Locator) {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Takes up what has the focus, moves it by these keys and puts it down: each key when the one before has arrived. */
export async function moveByKeyboard(page: Page, ...keys: string[]) {
  for (const key of ['Enter', ...keys]) {
    const before = await page.evaluateHandle(() => document.activeElement)
    await page.keyboard.press(key)
    await page.waitForFunction((element) => document.activeElement !== element, before)
  }
  await page.keyboard.press('Enter')
}

/** The titles of the agenda, in the order on the screen. */
export const titles = (page: Page) => page.locator('.stop-edit').allInnerTexts()

/** Drags a row by hand: the browser wants to see the mouse move before it believes in a drag. */
export async function drag(page: Page, handle: Locator, target: Locator) {
  const from = await handle.boundingBox()
  const to = await target.boundingBox()
  if (!from || !to) throw new Error('The rows are not on the screen')
  const x = from.x + from.width / 2
  await page.mouse.move(x, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(x + 4, from.y + from.height / 2 - 8, { steps: 5 })
  await page.mouse.move(to.x + 40, to.y + 3, { steps: 12 })
  await page.mouse.up()
}
