import { account, expect, signIn, test } from './support'

test('a guest reads when they speak, confirms it, and sees nothing else of the agenda', async ({ page }) => {
  await signIn(page, await account(page, 'guest'))

  await test.step('finds the own point on Today', async () => {
    await page
      .locator('.inbox-line')
      .getByRole('link', { name: /^Uw punt op/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Uw punt op')
    await expect(page.locator('.edition-item')).toHaveCount(1)
    await expect(page.getByRole('heading', { name: /^Provincie West-Vlaanderen/ })).toBeVisible()
    await expect(page.getByRole('link', { name: /als PDF$/ })).toHaveAttribute('href', /format=pdf$/)
  })

  await test.step('confirms it', async () => {
    await page.getByRole('button', { name: 'Ontvangst bevestigen', exact: true }).click()
    await expect(page.getByText('De ontvangst is bevestigd.')).toBeVisible()
  })

  await test.step('has no meetings to look into', async () => {
    await page.goto('/')
    await expect(page.getByRole('heading', { name: 'Volgende vergaderingen' })).toHaveCount(0)
  })
})
