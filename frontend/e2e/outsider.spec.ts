import { account, expect, fits, signIn, test, violations } from './support'

test('an organization without an account proposes a point by a link @full', async ({ page, browser }) => {
  const title = `Mobiliteitsplan ${Date.now().toString(36)}`
  const outsider = await browser.newPage()
  await signIn(page, await account(page, 'coordinator'))

  await test.step('the coordinator makes a link', async () => {
    await page.goto('/proposals')
    await page.getByRole('button', { name: 'Links voor organisaties' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: /Organisatie/ }).click()
    await page.getByRole('option', { name: 'Provincie West-Vlaanderen', exact: true }).click()
    await dialog.getByRole('button', { name: 'Link maken' }).click()
    const address = new URL(await dialog.getByLabel('Adres').inputValue())
    await outsider.goto(new URL(address.pathname + address.hash, page.url()).href)
    await dialog.getByRole('button', { name: 'Ik heb het adres' }).click()
    await expect(dialog.locator('.link-line').first()).toContainText('Provincie West-Vlaanderen')
    await page.keyboard.press('Escape')
  })

  await test.step('whoever has it proposes a point, and no address holds the secret', async () => {
    await expect(outsider.getByText('namens Provincie West-Vlaanderen')).toBeVisible()
    expect(outsider.url()).not.toContain('#')
    await outsider.getByRole('textbox', { name: 'Titel' }).fill(title)
    expect(await fits(outsider)).toBe(true)
    expect(await violations(outsider)).toEqual([])
    await outsider.getByRole('button', { name: 'Voorstel indienen' }).click()
    await expect(outsider.getByText('Ligt bij de coördinator')).toBeVisible()
  })

  await test.step('it lies with the coordinator', async () => {
    await page.reload()
    await expect(page.getByText(title)).toBeVisible()
  })

  await test.step('and is withdrawn', async () => {
    await outsider.getByRole('button', { name: 'Intrekken' }).click()
    await expect(outsider.getByText('Ingetrokken')).toBeVisible()
    await outsider.close()
  })
})
