import { account, ask, enter, expect, signIn, test, type Listed } from './support'

test('a council clerk reads the briefing with the annex of the municipality and acknowledges it', async ({ page }) => {
  await signIn(page, await account(page, 'councilClerk', 'midwest'))

  await test.step('finds it on Today', async () => {
    await page.locator('.inbox-line').getByRole('link').first().click()
    await expect(page).toHaveURL(/\/editions\//)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Halfjaarlijkse toelichting Midwest')
    await expect(page.getByRole('link', { name: /als PDF$/ })).toHaveAttribute('href', /format=pdf$/)
  })

  await test.step('acknowledges it', async () => {
    await page.getByRole('button', { name: 'Ontvangst bevestigen', exact: true }).click()
    await expect(page.getByText('De ontvangst is bevestigd.')).toBeVisible()
  })

  await test.step('reads what is still open at home', async () => {
    await page.getByRole('link', { name: 'Naar de toelichting en uw bijlage' }).click()
    await expect(page.getByRole('heading', { name: 'Bijlage Izegem' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Open opvolging' })).toBeVisible()
  })
})

test('a director says how far the municipality is, in two clicks', async ({ page }) => {
  await signIn(page, await account(page, 'director', 'midwest'))
  await page.getByRole('link', { name: 'Opvolging', exact: true }).click()
  const change = page.getByRole('button', { name: /^Stand wijzigen/ })
  await expect(change.first()).toBeVisible()
  const before = await change.count()
  await change.first().click()
  await page.getByRole('menuitem', { name: 'Afgewerkt' }).click()
  await expect(page.getByText('Uw stand is doorgegeven.')).toBeVisible()
  await expect.poll(() => change.count()).toBe(before - 1)
})

test('a coordinator composes and publishes the briefing of the half-year that runs', async ({ page }) => {
  await enter(page, await account(page, 'coordinator', 'midwest'))
  await page.goto('/briefings')
  await page.getByRole('button', { name: /samenstellen$/ }).click()
  await page.getByRole('button', { name: 'Bekendmaken' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Nu bekendmaken' }).click()
  await expect(page.getByText('De toelichting is bekendgemaakt aan 14 gemeenteraden.')).toBeVisible()
  const { items } = await ask<{ items: Listed[] }>(page, '/briefings?region=midwest')
  expect(items.map(({ status }) => status)).toEqual(['published', 'published'])
})
