import { account, ask, expect, signIn, test } from './support'

interface Progress {
  id: string
  body: { id: string }
  minutesStatus?: string
}

test('a mayor confirms what came in, remarks on minutes in review and reads the point for the college', async ({
  page,
}) => {
  await signIn(page, await account(page, 'member', 'midwest'))

  await test.step('confirms what came in', async () => {
    await page.locator('.inbox-line').getByRole('link').first().click()
    await expect(page).toHaveURL(/\/editions\//)
    await page.getByRole('button', { name: 'Ontvangst bevestigen', exact: true }).click()
    await expect(page.getByText('De ontvangst is bevestigd.')).toBeVisible()
  })

  await test.step('remarks on the minutes that are in review', async () => {
    const { items } = await ask<{ items: Progress[] }>(page, '/meetings?region=midwest&pageSize=200')
    const inReview = items.find(({ minutesStatus, body }) => minutesStatus === 'inReview' && body.id.includes('mayors'))
    await page.goto(`/meetings/${inReview?.id ?? ''}/minutes`)
    await page.getByRole('button', { name: 'Opmerking bij het hele verslag' }).click()
    await page.getByLabel('Uw opmerking').fill('De opvolging van het tweede punt graag vermelden.')
    await page.getByRole('button', { name: 'Opmerking versturen' }).click()
    await expect(page.getByText('De opvolging van het tweede punt graag vermelden.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Verslag goedkeuren' })).toHaveCount(0)
  })

  await test.step('reads the point of this month for the own college', async () => {
    await page.getByRole('link', { name: 'Vandaag', exact: true }).first().click()
    await page.getByRole('link', { name: 'Collegepunt openen' }).click()
    await expect(page.getByRole('heading', { name: /^Regiowerking – / })).toBeVisible()
  })

  await test.step('follows a dossier of the region through its meetings', async () => {
    await page.getByRole('link', { name: 'Regio', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Beleidsagenda' })).toBeVisible()
    await page.locator('.dossier-card', { hasText: 'Regiodossier' }).first().getByRole('link').click()
    await expect(page.getByRole('heading', { name: 'Tijdlijn' })).toBeVisible()
    await page.locator('.timeline-moment').first().getByRole('link').first().click()
    await expect(page).toHaveURL(/\/meetings\//)
  })

  await test.step('keeps a year of the conference as one file', async () => {
    await page.getByRole('link', { name: 'Vergaderingen', exact: true }).first().click()
    await page.getByRole('link', { name: 'Jaarbundels' }).click()
    await expect(page.getByRole('button', { name: /^Orgaan: Burgemeester/ })).toBeVisible()
    await page.getByRole('button', { name: 'Bundel vragen' }).click()
    const archive = page.getByRole('link', { name: /2026 downloaden$/ })
    await expect(archive).toBeVisible({ timeout: 60_000 })
    const download = page.waitForEvent('download')
    await archive.click()
    expect((await download).suggestedFilename()).toMatch(/^Jaarbundel 2026 Burgemeester.*\.zip$/)
  })
})
