import { account, expect, signIn, test } from './support'

test('a councillor reads what was released to councils, and nothing to confirm or to change', async ({ page }) => {
  await signIn(page, await account(page, 'councillor'))
  await expect(page.getByRole('heading', { name: 'Volgende vergaderingen' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Te lezen en te bevestigen' })).toHaveCount(0)

  await test.step('reads the briefing of the half-year', async () => {
    await page.getByRole('link', { name: 'Toelichting', exact: true }).click()
    await page
      .getByRole('main')
      .getByRole('link', { name: /Halfjaarlijkse toelichting/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Halfjaarlijkse toelichting Midwest')
    await expect(page.getByRole('button', { name: 'Bekendmaken' })).toHaveCount(0)
  })

  await test.step('reads how far the own municipality is, without a hand in it', async () => {
    await page.getByRole('link', { name: 'Opvolging', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('button', { name: /^Stand wijzigen/ })).toHaveCount(0)
  })
})
