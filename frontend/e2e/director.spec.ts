import { listen } from './listener'
import { account, ask, enter, expect, signIn, test } from './support'

test('a director reads and acknowledges what came in, and makes a token', async ({ page }) => {
  await signIn(page, await account(page, 'director'))

  await test.step('says on Today that somebody else comes to the next consultation', async () => {
    await page.getByRole('button', { name: 'Iemand in mijn plaats…' }).first().click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByText('De adjunct-algemeendirecteur mag in uw plaats komen.')).toBeVisible()
    await dialog.getByRole('button', { name: 'Laten vervangen' }).click()
    await expect(page.getByText(/Uw vervanger krijgt de agenda/)).toBeVisible()
  })

  await test.step('finds new minutes on Today', async () => {
    await expect(page.getByRole('heading', { name: 'Te lezen en te bevestigen' })).toBeVisible()
    await page.locator('.inbox-line').getByRole('link').first().click()
    await expect(page).toHaveURL(/\/editions\//)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('link', { name: /als PDF$/ })).toHaveAttribute('href', /format=pdf$/)
  })

  await test.step('acknowledges them', async () => {
    await page.getByRole('button', { name: 'Ontvangst bevestigen', exact: true }).click()
    await expect(page.getByText('De ontvangst is bevestigd.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Ontvangst bevestigen', exact: true })).toHaveCount(0)
  })

  await test.step('puts one point of minutes on the own college', async () => {
    const { items } = await ask<{ items: { edition: { id: string } }[] }>(page, '/deliveries?kind=minutes&pageSize=1')
    await page.goto(`/editions/${items[0]?.edition.id ?? ''}`)
    await page.getByRole('button', { name: 'Op het college zetten' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Nota voor het college').fill('Eerst in het college bespreken.')
    await dialog.getByRole('button', { name: 'Op het college zetten' }).click()
    await expect(page.getByText('Het punt staat op het college.')).toBeVisible()
  })

  await test.step('acknowledges from the list too', async () => {
    await page.getByRole('link', { name: 'Vandaag', exact: true }).first().click()
    const confirm = page.getByRole('button', { name: /^Ontvangst bevestigen van/ })
    await expect(confirm.first()).toBeVisible()
    const before = await confirm.count()
    await confirm.first().click()
    await expect.poll(() => confirm.count()).toBe(before - 1)
  })

  await test.step('copies the point of this month for the own college', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('link', { name: 'Vandaag', exact: true }).first().click()
    await page.getByRole('link', { name: 'Collegepunt openen' }).click()
    await expect(page.getByRole('heading', { name: /^Regiowerking – / })).toBeVisible()
    await expect(page.getByText(/^Artikel 8 van het Regiodecreet/)).toBeVisible()
    await expect(page.getByText('Eerst in het college bespreken.')).toBeVisible()
    await page.getByRole('button', { name: 'Tekst kopiëren' }).click()
    await expect(page.getByText('De tekst staat op het klembord: plak ze in uw software.')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/Besluit\n\nHet college neemt/)
  })

  await test.step('makes a token, sees its secret once, and revokes it', async () => {
    const name = `Notulensysteem ${Date.now().toString(36)}`
    await page.getByRole('button', { name: /^Account van/ }).click()
    await page.getByRole('menuitem', { name: 'Mijn toegangstokens' }).click()
    await page.getByRole('button', { name: 'Token maken' }).click()
    await page.getByRole('dialog').getByLabel('Naam').fill(name)
    await page.getByRole('button', { name: 'Maken', exact: true }).click()
    const dialog = page.getByRole('alertdialog')
    await expect(dialog.getByLabel('Geheim')).not.toHaveValue('')
    await dialog.getByRole('button', { name: 'Ik heb het bewaard' }).click()
    await page.reload()
    await expect(page.getByRole('heading', { name })).toBeVisible()
    await expect(page.getByText('Geheim')).toHaveCount(0)
    await page.getByRole('button', { name: `${name} intrekken` }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Intrekken' }).click()
    await expect(page.getByRole('heading', { name })).toHaveCount(0)
  })

  await test.step('reads in English and in the dark', async () => {
    await page.getByRole('button', { name: /^Account van/ }).click()
    await page.getByRole('menuitemradio', { name: 'English' }).click()
    await page.getByRole('menuitemradio', { name: 'Dark' }).click()
    await page.keyboard.press('Escape')
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page.getByRole('heading', { name: 'My access tokens' })).toBeVisible()
  })

  await test.step('sees the flow of the own municipality only', async () => {
    await page.goto('/flow')
    await expect(page.getByRole('rowheader')).toHaveCount(1)
  })
})

test('a director proposes a point and sees it land on an agenda', async ({ page }) => {
  const title = `Gedeelde omgevingsambtenaar ${Date.now().toString(36)}`
  const coordinator = await account(page, 'coordinator')
  const director = await account(page, 'director', coordinator.region)

  await test.step('writes it and hands it in', async () => {
    await enter(page, director)
    await page.goto('/proposals')
    await page.getByRole('button', { name: 'Punt voorstellen' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Titel').fill(title)
    await dialog.getByRole('textbox', { name: 'Toelichting' }).fill('Drie besturen zoeken dezelfde kandidaat.')
    await dialog.getByRole('button', { name: 'Indienen', exact: true }).click()
    await expect(page.getByText('Het voorstel is ingediend.')).toBeVisible()
  })

  await test.step('the coordinator finds it on Today and puts it on an agenda', async () => {
    await enter(page, coordinator)
    await page.goto('/')
    await page.getByRole('link', { name: /voorstel(len)? te behandelen$/ }).click()
    await page.getByRole('button', { name: `Behandelen: ${title}` }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Op de agenda zetten', exact: true }).click()
    await expect(page.getByText('Het voorstel staat op de agenda.')).toBeVisible()
  })

  await test.step('the director reads where it landed', async () => {
    await enter(page, director)
    await page.goto('/proposals?show=ended')
    const line = page.getByRole('listitem').filter({ hasText: title })
    await expect(line.getByText('Op de agenda', { exact: true })).toBeVisible()
    await expect(line.getByRole('link')).toHaveAttribute('href', /\/meetings\//)
  })
})

test('a director asks for an excerpt, which is done only when it has returned', async ({ page }) => {
  await signIn(page, await account(page, 'director', 'midwest'))
  await page.goto('/decisions')
  await page
    .getByRole('button', { name: /^Uittreksel van besluit .* vragen$/ })
    .first()
    .click()
  await expect(page.getByText('Het uittreksel is gevraagd.')).toBeVisible()
  await expect(page.locator('.decision', { hasText: 'Gevraagd' }).first()).toBeVisible()
})

test('a director has a system told of changes, and sees what became of each message @full', async ({ page }) => {
  const listener = await listen()
  await signIn(page, await account(page, 'director'))
  const name = `Luisteraar ${Date.now().toString(36)}`

  await test.step('makes a token and a webhook for it', async () => {
    await page.goto('/tokens')
    await page.getByRole('button', { name: 'Token maken' }).click()
    await page.getByRole('dialog').getByLabel('Naam').fill(name)
    await page.getByRole('button', { name: 'Maken', exact: true }).click()
    await page.getByRole('button', { name: 'Ik heb het bewaard' }).click()
    await page.getByRole('button', { name: /^Account van/ }).click()
    await page.getByRole('menuitem', { name: 'Webhooks' }).click()
    await page.getByRole('button', { name: 'Webhook maken' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Naam').fill(name)
    await dialog.getByText(name, { exact: true }).click()
    await dialog.getByLabel('Adres').fill('https://10.0.0.1/binnen')
    await dialog.getByRole('button', { name: 'Maken' }).click()
    await expect(dialog.getByText(/not into a private network/).first()).toBeVisible()
    await dialog.getByLabel('Adres').fill(listener.url)
    await dialog.getByRole('button', { name: 'Maken' }).click()
  })

  const secret = await test.step('keeps its secret', async () => {
    const shown = page.getByRole('alertdialog')
    const value = await shown.getByLabel('Geheim').inputValue()
    await shown.getByRole('button', { name: 'Ik heb het bewaard' }).click()
    return value
  })

  await test.step('sends a trial that arrives, signed', async () => {
    await page.getByRole('link', { name }).click()
    await page.getByRole('button', { name: 'Proefbericht sturen' }).click()
    await expect(page.getByText('Aangekomen', { exact: true })).toBeVisible()
    expect(listener.verified(secret)).toEqual(['be.doorstroom.trial'])
  })

  await test.step('finds it paused once the system refuses, and lets it go on', async () => {
    listener.answer(403)
    await page.getByRole('button', { name: 'Proefbericht sturen' }).click()
    await expect(page.getByText('Het systeem weigerde een bericht.')).toBeVisible()
    listener.answer(204)
    await page.getByRole('button', { name: 'Hervatten' }).click()
    await expect.poll(() => listener.verified(secret).length).toBe(3)
  })

  await test.step('removes it', async () => {
    await page.getByRole('button', { name: 'Verwijderen' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Verwijderen' }).click()
    await expect(page.getByText('De webhook is verwijderd.')).toBeVisible()
    await expect(page.getByRole('link', { name })).toHaveCount(0)
  })
  await listener.close()
})
