import { account, ask, expect, signIn, test, type Page } from './support'

interface Mails {
  items: { id: string; kind: string; status: string; recipient: string }[]
}

test('an administrator lets somebody in, who gets a mandate, and out again @full', async ({ page, browser }) => {
  const userName = `director-${Date.now().toString(36)}`
  const name = `AD van Proef ${userName.slice(-4)}`
  await signIn(page, await account(page, 'administrator'))

  await test.step('begins at the accounts and invites', async () => {
    await expect(page.getByRole('heading', { name: 'Accounts', level: 1 })).toBeVisible()
    await page.getByRole('button', { name: 'Iemand uitnodigen' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Functie').fill(name)
    await dialog.getByLabel('Mailadres').fill(`${userName}@doorstroom.example`)
    await dialog.getByLabel('Gebruikersnaam').fill(userName)
    await dialog.getByRole('button', { name: 'Uitnodigen' }).click()
    await expect(page.getByRole('heading', { name })).toBeVisible()
    await expect(page.getByText('Uitgenodigd')).toBeVisible()
  })

  const newcomer = await browser.newPage()
  await test.step('whoever has the link chooses a password, and sees that there is no mandate', async () => {
    const link = await linkFor(page, name)
    await newcomer.goto(link)
    await newcomer.getByLabel('Nieuw wachtwoord').fill('een-eigen-wachtwoord')
    await newcomer.getByLabel('Nog eens hetzelfde wachtwoord').fill('een-eigen-wachtwoord')
    expect(newcomer.url()).not.toContain('#')
    await newcomer.getByRole('button', { name: 'Wachtwoord bewaren' }).click()
    await newcomer.getByLabel('Gebruikersnaam').fill(userName)
    await newcomer.getByLabel('Wachtwoord').fill('een-eigen-wachtwoord')
    await newcomer.getByRole('button', { name: 'Aanmelden', exact: true }).click()
    await expect(newcomer.getByRole('heading', { name: 'U hebt nu geen mandaat' })).toBeVisible()
  })

  await test.step('gives a mandate, which opens the region at once', async () => {
    await page.getByRole('button', { name: 'Mandaat geven' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: /Functie/ }).click()
    await page.getByRole('option', { name: 'Algemeen directeur', exact: true }).click()
    await dialog.getByRole('button', { name: /Bestuur/ }).click()
    await page.getByRole('option', { name: 'Pittem', exact: true }).click()
    await dialog.getByRole('button', { name: 'Mandaat geven' }).click()
    await expect(page.getByText('Algemeen directeur, Pittem')).toBeVisible()
    await newcomer.reload()
    await expect(newcomer.getByRole('heading', { name: 'Te lezen en te bevestigen' })).toBeVisible()
  })

  await test.step('ends the account: the session is over', async () => {
    await page.getByRole('button', { name: 'Beëindigen', exact: true }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Beëindigen' }).click()
    await expect(page.getByText('Het account is beëindigd.')).toBeVisible()
    await newcomer.reload()
    await expect(newcomer.getByRole('heading', { name: 'Aanmelden' })).toBeVisible()
  })

  await test.step('finds it in a trail that is whole', async () => {
    await page.getByRole('link', { name: 'Logboek' }).click()
    await expect(page.getByText('Account beëindigd').first()).toBeVisible()
    await page.getByRole('button', { name: 'Keten nakijken' }).click()
    await expect(page.getByText('De keten is heel')).toBeVisible()
  })
})

/** The invitation stays in the house, where only the administrator may open it. */
async function linkFor(page: Page, name: string): Promise<string> {
  let id = ''
  await expect
    .poll(async () => {
      const { items } = await ask<Mails>(page, '/mails?pageSize=50')
      id = items.find(({ recipient, status }) => recipient === name && status === 'kept')?.id ?? ''
      return id
    })
    .not.toBe('')
  const message = await page.evaluate(async (path) => (await fetch(path)).text(), `/doorstroom/v1/mails/${id}/message`)
  const found = /\/password#([\w-]+)/.exec(message.replaceAll('=\r\n', ''))
  if (!found?.[1]) throw new Error('The mail holds no link')
  return `/password#${found[1]}`
}
