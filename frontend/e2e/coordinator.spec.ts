import { account, ask, drag, enter, expect, moveByKeyboard, signIn, test, titles, type Page } from './support'

const place = `Proefzaal ${Date.now().toString(36)}`

async function addItem(page: Page, title: string, fill?: () => Promise<void>) {
  await page.getByRole('button', { name: 'Agendapunt toevoegen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Titel').fill(title)
  await fill?.()
  await dialog.getByRole('button', { name: 'Toevoegen', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(page.locator('.stop-edit', { hasText: title })).toBeVisible()
}

const meetingId = (page: Page) => /\/meetings\/([^/?]+)/.exec(page.url())?.[1] ?? ''

test('a coordinator takes a meeting from plan to approved minutes', async ({ page, browser }) => {
  test.setTimeout(180_000)
  const coordinator = await account(page, 'coordinator')
  await signIn(page, coordinator)

  await test.step('plans a conference', async () => {
    await page.getByRole('link', { name: 'Vergaderingen', exact: true }).click()
    await page.getByRole('button', { name: 'Vergadering plannen' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Plaats').fill(place)
    await dialog.getByRole('button', { name: 'Plannen', exact: true }).click()
    await expect(page.getByText(place)).toBeVisible()
    await expect(page.getByText('Nog geen agendapunten')).toBeVisible()
  })

  await test.step('writes its points', async () => {
    await addItem(page, 'Goedkeuring van het vorige verslag')
    await addItem(page, 'Akkoord met de hervorming van de hulpverleningszone?', async () => {
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('textbox', { name: 'Toelichting' }).fill('De zoneraad vraagt een standpunt.')
      await dialog.getByText('Externe spreker').click()
      await dialog.getByLabel('Spreker', { exact: true }).fill('Zonecommandant')
      await dialog.getByLabel('Organisatie').fill('Hulpverleningszone')
      await dialog.getByLabel('Mailadres van de spreker').fill('zonecommandant@zone.example')
      await dialog.getByRole('textbox', { name: 'Duur in minuten' }).fill('30')
    })
    await addItem(page, 'Gezamenlijke aankoop van strooizout')
    await expect(page.getByText('Zonecommandant (Hulpverleningszone)')).toBeVisible()
  })

  await test.step('puts a document with a point', async () => {
    await page.locator('.stop-edit').first().click()
    const dialog = page.getByRole('dialog')
    const choosing = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: 'Bijlage toevoegen…' }).click()
    const chooser = await choosing
    await chooser.setFiles({ name: 'Nota.txt', mimeType: 'text/plain', buffer: Buffer.from('Wat de zoneraad vraagt.') })
    await expect(page.getByText('De bijlage is toegevoegd.')).toBeVisible()
    await expect(dialog.getByRole('link', { name: 'Nota.txt' })).toHaveAttribute('href', /\/files\/.+\/content$/)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('list', { name: /^Bijlagen bij Goedkeuring/ })).toBeVisible()
  })

  await test.step('orders them with buttons, by keyboard and by drag', async () => {
    await page.getByRole('button', { name: 'Gezamenlijke aankoop van strooizout omhoog' }).click()
    await expect(page.getByText('Gezamenlijke aankoop van strooizout staat nu op plaats 2 van 3.')).toBeVisible()

    await page.getByRole('button', { name: 'Verplaats Akkoord met de hervorming' }).focus()
    await moveByKeyboard(page, 'ArrowUp', 'ArrowUp')
    await expect
      .poll(() => titles(page))
      .toEqual([
        'Goedkeuring van het vorige verslag',
        'Akkoord met de hervorming van de hulpverleningszone?',
        'Gezamenlijke aankoop van strooizout',
      ])

    const handle = page.getByRole('button', { name: 'Verplaats Gezamenlijke aankoop' })
    await drag(page, handle, page.getByRole('row').first())
    await expect.poll(async () => (await titles(page))[0]).toBe('Gezamenlijke aankoop van strooizout')
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await expect.poll(async () => (await titles(page))[2]).toBe('Gezamenlijke aankoop van strooizout')
    await page.reload()
    await expect.poll(async () => (await titles(page))[2]).toBe('Gezamenlijke aankoop van strooizout')
  })

  await test.step('hears that somebody else was first', async () => {
    const before = await titles(page)
    await ask(page, `/meetings/${meetingId(page)}/agendaItems`, {
      method: 'POST',
      body: { kind: 'anyOtherBusiness', title: 'Varia', minutes: 10, triage: 'now', circle: 'body', ready: true },
    })
    await page.getByRole('button', { name: `${before[0] ?? ''} omlaag` }).click()
    await expect(page.getByText('Iemand anders heeft de agenda intussen gewijzigd')).toBeVisible()
    await expect.poll(() => titles(page)).toEqual([...before, 'Varia'])
  })

  await test.step('approves and sends', async () => {
    await page.getByRole('button', { name: 'Goedkeuren en versturen' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('switch', { name: 'Leden van het orgaan' })).toBeChecked()
    await expect(dialog.getByRole('switch', { name: 'Directeurs en colleges' })).toBeChecked()
    await expect(dialog.getByRole('switch', { name: 'Gemeenteraden' })).not.toBeChecked()
    await expect(dialog.getByRole('switch', { name: 'Iedereen' })).not.toBeChecked()
    await dialog.getByRole('button', { name: /^Goedkeuren en versturen naar \d+ ontvangers$/ }).click()
    await expect(page.getByText(/Versie A van de agenda is goedgekeurd/)).toBeVisible()
    await expect(page.getByRole('link', { name: 'Versie A als PDF' })).toBeVisible()
  })

  await test.step('tells the speaker, who has no account', async () => {
    const recipients = async () =>
      (await ask<{ items: { recipient: string }[] }>(page, '/mails?pageSize=200')).items.map(
        ({ recipient }) => recipient,
      )
    await expect.poll(recipients).toContain('Zonecommandant')
  })

  await test.step('holds the meeting', async () => {
    await page.getByRole('button', { name: 'Vergadering openen' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Vergadering openen' }).click()
    await expect(page.getByText('De vergadering is geopend.')).toBeVisible()
    await page.getByRole('link', { name: 'Aanwezigheid' }).click()
    await page.getByText('Verontschuldigd').first().click()
    await page.getByRole('button', { name: 'Wie nog niet aangeduid is: aanwezig' }).click()
    await page.getByRole('button', { name: 'Aanwezigheid bewaren' }).click()
    await expect(page.getByText('De aanwezigheid is bewaard.')).toBeVisible()
  })

  await test.step('writes the minutes', async () => {
    await page.getByRole('link', { name: 'Verslag', exact: true }).click()
    await page.getByRole('button', { name: /^Schrijven bij Akkoord met de hervorming/ }).click()
    await page.getByRole('textbox', { name: 'Samenvatting' }).fill('De vergadering vraagt uitstel.')
    await expect(page.getByText(/^Bewaard om/)).toBeVisible()
    await page.getByRole('button', { name: 'Uitkomst toevoegen' }).click()
    await expect(page.getByRole('menuitem', { name: /^Besluit/ })).toHaveCount(0)
    await page.getByRole('menuitem', { name: /^Gemeenschappelijk standpunt/ }).click()
    await page.getByLabel('Gemeenschappelijk standpunt').fill('Wij vragen uitstel tot het voorjaar.')
    await page.getByRole('button', { name: 'Toevoegen', exact: true }).click()
    await expect(page.getByText('Wij vragen uitstel tot het voorjaar.')).toBeVisible()
    await page.getByRole('button', { name: 'Klaar', exact: true }).click()
    await page.reload()
    await expect(page.getByText('De vergadering vraagt uitstel.')).toBeVisible()
  })

  await test.step('lays them open for review', async () => {
    await page.getByRole('button', { name: 'Ter nalezing leggen' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ter nalezing leggen' }).click()
    await expect(page.getByText('Het verslag ligt ter nalezing.')).toBeVisible()
  })

  await test.step('a member remarks', async () => {
    const own = await browser.newContext({ locale: 'nl-BE' })
    const other = await own.newPage()
    await enter(other, await account(other, 'member', coordinator.region))
    await other.goto(new URL(page.url()).pathname)
    await other.getByRole('button', { name: /^Opmerking maken bij Akkoord/ }).click()
    await other.getByLabel('Uw opmerking').fill('Graag de datum erbij.')
    await other.getByRole('button', { name: 'Opmerking versturen' }).click()
    await expect(other.getByText('Graag de datum erbij.')).toBeVisible()
    await own.close()
    await page.reload()
    await expect(page.getByText('Graag de datum erbij.')).toBeVisible()
  })

  await test.step('approves the minutes', async () => {
    await page.getByRole('button', { name: 'Verslag goedkeuren' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Verslag goedkeuren' }).click()
    await expect(page.getByText('Het verslag is goedgekeurd en verstuurd.')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Schrijven/ })).toHaveCount(0)
  })

  await test.step('sees where they went', async () => {
    await page.getByRole('link', { name: 'Doorstroming' }).click()
    const table = page.getByRole('table', { name: /Verslagen per gemeente/ })
    await table.getByRole('button').first().click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByText('Klaargezet').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })

  await test.step('reminds who is late, after seeing whom', async () => {
    await page.goto('/flow?obligation=agenda')
    await page.getByRole('button', { name: 'Herinneren' }).click()
    const dialog = page.getByRole('dialog', { name: 'Herinneren: Agenda’s' })
    await expect(dialog.getByText('Izegem, Algemeen directeur').first()).toBeVisible()
    await dialog.getByRole('button', { name: 'Nu herinneren' }).click()
    await expect(page.getByText(/herinneringen? (is|zijn) onderweg/)).toBeVisible()
  })
})

test('a wrong password is refused in words, and says nothing of which was wrong', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByLabel('Gebruikersnaam').fill('niemand')
  await page.getByLabel('Wachtwoord').fill('helemaal-fout')
  await page.getByRole('button', { name: 'Aanmelden', exact: true }).click()
  await expect(page.getByRole('alert')).toHaveText('Gebruikersnaam of wachtwoord klopt niet.')
})

test('an address behind the sign-in is reached after it', async ({ page }) => {
  const coordinator = await account(page, 'coordinator')
  await page.goto('/flow?obligation=agenda')
  await page.getByLabel('Gebruikersnaam').fill(coordinator.userName)
  await page.getByLabel('Wachtwoord').fill('doorstroom-demo')
  await page.getByRole('button', { name: 'Aanmelden', exact: true }).click()
  await expect(page).toHaveURL(/\/flow\?.*obligation=agenda/)
  await expect(page.getByRole('table', { name: /Agenda’s per gemeente/ })).toBeVisible()
})
