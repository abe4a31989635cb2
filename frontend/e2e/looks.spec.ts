import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { account, ask, enter, expect, fits, test, violations, type Account, type Listed, type Page } from './support'

const folder = fileURLToPath(new URL('../../build/screens/', import.meta.url))
mkdirSync(folder, { recursive: true })

interface Cell {
  obligation: string
  month: string
  total: number
}

type Open = (page: Page, who: Record<'administrator' | 'coordinator' | 'director' | 'member', Account>) => Promise<void>

/** The first meeting of the coordinator's region in this state that has an agenda or minutes to show. */
async function meetingIn(page: Page, status: string): Promise<string> {
  const { regions } = await ask<{ regions: { id: string }[] }>(page, '/me')
  const { items } = await ask<{ items: Listed[] }>(
    page,
    `/meetings?region=${regions[0]?.id ?? ''}&status=${status}&sort=startsAt&pageSize=100`,
  )
  const found = items.find(({ title }) => /burgemeester/i.test(title)) ?? items[0]
  if (!found) throw new Error(`No meeting is ${status}`)
  return `/meetings/${found.id}`
}

/** Minutes of the coordinator's region that were corrected. */
async function corrected(page: Page) {
  const { regions } = await ask<{ regions: { id: string }[] }>(page, '/me')
  const { items } = await ask<{ items: { id: string; letter: string; meeting: { id: string } }[] }>(
    page,
    `/minutes?region=${regions[0]?.id ?? ''}&pageSize=200`,
  )
  const found = items.find(({ letter }) => letter === 'B')
  if (!found) throw new Error('No minutes were corrected')
  return { id: found.id, meeting: `/meetings/${found.meeting.id}` }
}

async function meetingWithSecondVersion(page: Page): Promise<string> {
  const { regions } = await ask<{ regions: { id: string }[] }>(page, '/me')
  const { items } = await ask<{ items: { id: string; agendaLetter?: string }[] }>(
    page,
    `/meetings?region=${regions[0]?.id ?? ''}&pageSize=200`,
  )
  const found = items.find(({ agendaLetter }) => agendaLetter === 'B')
  if (!found) throw new Error('No agenda has a second version')
  return `/meetings/${found.id}`
}

/** The webhook of the director, to which nobody listens: made at the first look. */
async function webhook(page: Page): Promise<string> {
  const { items } = await ask<{ items: { id: string }[] }>(page, '/webhookSubscriptions')
  if (items[0]) return items[0].id
  const { standings } = await ask<{ standings: { role: string; organization?: { id: string } }[] }>(page, '/me')
  const organization = standings.find(({ role }) => role === 'director')?.organization?.id
  const make = (path: string, body: object) => ask<{ id: string }>(page, path, { method: 'POST', body })
  const scopes = ['meetings:read', 'minutes:read']
  const token = await make('/accessTokens', { name: 'Documentbeheer', organization, role: 'director', scopes })
  const url = 'http://localhost:9/doorstroom/berichten/binnenkomend?van=regio'
  const made = await make('/webhookSubscriptions', { accessToken: token.id, name: 'Documentbeheer', url })
  await make(`/webhookSubscriptions/${made.id}/trials`, {})
  return made.id
}

/** The dossier of the coordinator's region with most studies, or else any. */
async function dossierWithMost(page: Page): Promise<string> {
  const { regions } = await ask<{ regions: { id: string }[] }>(page, '/me')
  const { items } = await ask<{ items: { id: string; studies: unknown[] }[] }>(
    page,
    `/dossiers?region=${regions[0]?.id ?? ''}&pageSize=200`,
  )
  const [first] = items.toSorted((one, other) => other.studies.length - one.studies.length)
  if (!first) throw new Error('No dossier is there')
  return first.id
}

/** A document as the API writes it for readers, with its own style: as if it was opened by its address. */
async function openPaper(page: Page, path: string) {
  await page.goto(`/doorstroom/v1${path}${path.includes('?') ? '&' : '?'}format=html`)
  await expect(page.locator('main')).toHaveCSS('max-width', '672px')
}

async function newest(page: Page, kind: string) {
  const { items } = await ask<{ items: { edition: { id: string } }[] }>(page, `/deliveries?kind=${kind}&pageSize=1`)
  return `/editions/${items[0]?.edition.id ?? ''}`
}

async function heading(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

const screens: Record<string, Open> = {
  'sign-in': async (page) => {
    await page.context().clearCookies()
    await page.goto('/sign-in')
    await expect(page.getByRole('heading', { name: 'Proefopstelling' })).toBeVisible()
  },
  'sign-in-refused': async (page) => {
    await page.context().clearCookies()
    await page.goto('/sign-in')
    await page.getByRole('button', { name: 'Aanmelden', exact: true }).click()
    await expect(page.getByText('Vul uw gebruikersnaam in.')).toBeVisible()
  },
  'first-administrator': async (page) => {
    await page.goto('/first-administrator')
    await heading(page)
  },
  'today-coordinator': async (page, { coordinator }) => {
    await enter(page, coordinator)
    await page.goto('/')
    await expect(page.getByRole('heading', { name: 'Wacht op u' })).toBeVisible()
  },
  'today-director': async (page, { director }) => {
    await enter(page, director)
    await page.goto('/')
    await expect(page.getByRole('heading', { name: 'Te lezen en te bevestigen' })).toBeVisible()
  },
  'account-menu': async (page, who) => {
    await screens['today-coordinator']?.(page, who)
    await page.getByRole('button', { name: /^Account van/ }).click()
    await expect(page.getByRole('menu')).toBeVisible()
  },
  'follow-ups': async (page, { director }) => {
    await enter(page, director)
    await page.goto('/follow-ups')
    await expect(page.getByRole('button', { name: /^Stand wijzigen/ }).first()).toBeVisible()
  },
  referrals: async (page) => {
    await enter(page, await account(page, 'coordinator', 'westhoek'))
    await page.goto('/referrals?shown=all')
    await expect(page.locator('.referral-counts').first()).toBeVisible()
    await page.getByText('Toon alle besturen').first().click()
    await expect(page.getByRole('table').first()).toBeVisible()
  },
  'referral-answer': async (page) => {
    await enter(page, await account(page, 'director', 'westhoek'))
    await page.goto('/referrals?shown=all')
    await page
      .getByRole('button', { name: /^Antwoord/ })
      .first()
      .click()
    await expect(page.getByRole('dialog').getByLabel('Wat is beslist?')).toBeVisible()
  },
  protocols: async (page) => {
    await enter(page, await account(page, 'coordinator', 'westhoek'))
    await page.goto('/protocols')
    await expect(page.locator('.protocol-line').first()).toBeVisible()
  },
  protocol: async (page, who) => {
    await screens.protocols?.(page, who)
    await page.locator('.protocol-line a').last().click()
    await expect(page.getByRole('table')).toHaveCount(2)
  },
  'protocol-draft': async (page, who) => {
    await screens.protocols?.(page, who)
    await page.getByRole('button', { name: 'Protocol opstellen' }).click()
    await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible()
  },
  proposals: async (page, { director }) => {
    await enter(page, director)
    await page.goto('/proposals')
    await expect(page.locator('.proposal').first()).toBeVisible()
  },
  'proposals-coordinator': async (page, { coordinator }) => {
    await enter(page, coordinator)
    await page.goto('/proposals')
    await expect(page.locator('.proposal').first()).toBeVisible()
  },
  'proposal-links': async (page, who) => {
    await screens['proposals-coordinator']?.(page, who)
    await page.getByRole('button', { name: 'Links voor organisaties' }).click()
    await expect(page.getByRole('dialog').getByText(/Er is geen link open|Open links/)).toBeVisible()
  },
  ask: async (page, { coordinator }) => {
    await enter(page, coordinator)
    const { url } = await ask<{ url: string }>(page, '/intakeLinks', {
      method: 'POST',
      body: { region: coordinator.region, organization: 'province-west-vlaanderen' },
    })
    // another page first: the hash alone would not load it anew
    await page.goto('/sign-in')
    await page.goto(`/ask${new URL(url).hash}`)
    await expect(page.getByRole('button', { name: 'Voorstel indienen' })).toBeVisible()
  },
  rules: async (page, { coordinator }) => {
    await enter(page, coordinator)
    await page.goto('/flow')
    await page.getByRole('button', { name: 'Wie krijgt wat' }).click()
    await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible()
  },
  'rules-preview': async (page, who) => {
    await screens.rules?.(page, who)
    await page.getByRole('dialog').getByText('Raadscommissies').click()
    await page.getByRole('button', { name: 'Bekijken wat verandert' }).click()
    await expect(page.getByRole('button', { name: 'Toepassen' })).toBeEnabled()
  },
  convene: async (page, { coordinator }) => {
    await enter(page, coordinator)
    await page.goto(await meetingIn(page, 'planned'))
    await page.getByRole('button', { name: 'Meer met deze vergadering' }).click()
    await page.getByRole('menuitem', { name: /ijeenroepen/ }).click()
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeVisible()
  },
  slot: async (page) => {
    await enter(page, await account(page, 'guest'))
    await page.goto('/')
    await page
      .locator('.inbox-line')
      .getByRole('link', { name: /^Uw punt op/ })
      .first()
      .click()
    await expect(page.locator('.edition-item')).toHaveCount(1)
  },
  'proposal-form': async (page, who) => {
    await screens.proposals?.(page, who)
    await page.getByRole('button', { name: 'Punt voorstellen' }).click()
    await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Toelichting' })).toBeVisible()
    await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible()
  },
  'proposal-treat': async (page, who) => {
    await screens['proposals-coordinator']?.(page, who)
    await page
      .getByRole('button', { name: /^Behandelen:/ })
      .first()
      .click()
    await expect(page.getByRole('dialog').getByText('Op de agenda van')).toBeVisible()
  },
  briefings: async (page, { coordinator }) => {
    await enter(page, coordinator)
    await page.goto('/briefings')
    await heading(page)
  },
  briefing: async (page, { director }) => {
    await enter(page, director)
    await page.goto('/briefings')
    await page.locator('.line-title').first().click()
    await expect(page.getByRole('heading', { name: /^Bijlage/ })).toBeVisible()
  },
  meetings: async (page, { coordinator }) => {
    await enter(page, coordinator)
    await page.goto('/meetings')
    await heading(page)
  },
  'own-calendar': async (page, { director }) => {
    await enter(page, director)
    await page.goto('/meetings')
    await page.getByRole('button', { name: 'In uw eigen agenda' }).click()
    await expect(page.getByRole('dialog').getByText('U volgt nog geen vergaderingen')).toBeVisible()
  },
  bottlenecks: async (page, { coordinator }) => {
    await enter(page, coordinator)
    await page.goto('/bottlenecks')
    await heading(page)
    await expect(page.getByRole('button', { name: 'Knelpunt vaststellen' })).toBeVisible()
  },
  'bottleneck-letter': async (page, who) => {
    await screens.bottlenecks?.(page, who)
    await page
      .getByRole('button', { name: /^Inzending noteren:/ })
      .first()
      .click()
    await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Gericht aan' })).toBeVisible()
  },
  stances: async (page, { coordinator }) => {
    await enter(page, coordinator)
    const { items } = await ask<{ items: { meeting: string; agendaItem: { title: string } }[] }>(
      page,
      '/outcomes?region=midwest&type=commonPosition&pageSize=200',
    )
    const found = items.findLast(({ agendaItem }) => agendaItem.title.startsWith('Knelpuntennota')) ?? items[0]
    await page.goto(`/meetings/${found?.meeting ?? ''}/minutes`)
    // each point asks for its own, and one that comes later may stand above
    await page.waitForLoadState('networkidle')
    await page.locator('.stance-toggle').first().click()
    await expect(page.locator('.stances').first()).toBeVisible()
  },
  'stance-form': async (page, who) => {
    await screens.stances?.(page, who)
    await page
      .getByRole('button', { name: /^Invullen:/ })
      .first()
      .click()
    await expect(page.getByRole('dialog').getByRole('textbox', { name: /^Voorbehoud/ })).toBeVisible()
  },
  'region-actions': async (page, { coordinator }) => {
    await enter(page, coordinator)
    await page.goto('/actions')
    await expect(page.locator('.action').first()).toBeVisible()
  },
  'action-close': async (page, who) => {
    await screens['region-actions']?.(page, who)
    await page
      .getByRole('button', { name: /^Afsluiten:/ })
      .first()
      .click()
    await expect(page.getByRole('dialog').getByRole('radio').first()).toBeVisible()
  },
  plan: async (page, { coordinator }) => {
    await enter(page, coordinator)
    await page.goto('/plan')
    await expect(page.getByRole('table')).toBeVisible()
  },
  'plan-pledge': async (page, who) => {
    await screens.plan?.(page, who)
    await page.getByRole('button', { name: 'Engagement noteren' }).click()
    await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Bedrag in euro' })).toBeVisible()
  },
  decisions: async (page, { coordinator }) => {
    await enter(page, coordinator)
    await page.goto('/decisions')
    await expect(page.getByRole('heading', { name: 'Uittreksels' })).toBeVisible()
  },
  votes: async (page, { coordinator }) => {
    await enter(page, coordinator)
    await page.goto('/decisions')
    const decision = page.locator('.decision', { hasText: 'Geheim' }).first()
    await expect(decision).toBeVisible()
    const { items } = (await (await page.request.get('/doorstroom/v1/decisions?pageSize=1')).json()) as {
      items: { meeting: { id: string } }[]
    }
    await page.goto(`/meetings/${items[0]?.meeting.id ?? ''}/votes`)
    await expect(page.getByRole('heading', { name: 'Stemmingen' })).toBeVisible()
  },
  bundles: async (page, { director }) => {
    await enter(page, director)
    await page.goto('/bundles')
    await expect(page.getByRole('button', { name: 'Bundel vragen' })).toBeVisible()
  },
  crisis: async (page) => {
    await enter(page, await account(page, 'coordinator', 'zuid-west-vlaanderen'))
    await page.goto('/crisis')
    await expect(page.locator('.line-title').first()).toBeVisible()
  },
  'crisis-call': async (page, who) => {
    await screens.crisis?.(page, who)
    await page.getByRole('button', { name: 'Meteen bijeenroepen' }).click()
    await expect(page.getByRole('dialog').getByLabel('Korte agenda')).toBeVisible()
  },
  'crisis-log': async (page, who) => {
    await screens.crisis?.(page, who)
    await page.locator('.line-title').first().click()
    await expect(page.locator('.crisis-entry').first()).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Situatieberichten' })).toBeVisible()
  },
  'plan-meeting': async (page, who) => {
    await screens.meetings?.(page, who)
    await page.getByRole('button', { name: 'Vergadering plannen' }).click()
    await expect(page.getByRole('dialog').getByLabel('Plaats')).toBeVisible()
  },
  agenda: async (page, { coordinator }) => {
    await enter(page, coordinator)
    await page.goto(await meetingIn(page, 'planned'))
    await expect(page.getByRole('row').first()).toBeVisible()
  },
  'agenda-item': async (page, who) => {
    await screens.agenda?.(page, who)
    await page.locator('.stop-edit').first().click()
    await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Toelichting' })).toBeVisible()
  },
  'agenda-forward': async (page, who) => {
    await screens.agenda?.(page, who)
    await page
      .getByRole('button', { name: /^Meer voor/ })
      .first()
      .click()
    await page.getByRole('menuitem', { name: 'Doorzenden naar…' }).click()
    await expect(page.getByRole('dialog').getByText('Een kopie komt achteraan')).toBeVisible()
  },
  approve: async (page, who) => {
    await screens.agenda?.(page, who)
    await page.getByRole('button', { name: 'Goedkeuren en versturen' }).click()
    await expect(page.getByRole('dialog').locator('.recipients')).toBeVisible()
  },
  actions: async (page, who) => {
    await screens.agenda?.(page, who)
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('searchbox')).toBeFocused()
  },
  'agenda-reading': async (page, { coordinator, member }) => {
    await enter(page, coordinator)
    const path = await meetingIn(page, 'held')
    await enter(page, member)
    await page.goto(path)
    await heading(page)
  },
  invitation: async (page, { director }) => {
    await enter(page, director)
    const { items } = await ask<{ items: { meeting: Listed }[] }>(page, '/invitations?status=convened')
    await page.goto(`/meetings/${items[0]?.meeting.id ?? ''}`)
    await expect(page.getByRole('heading', { name: 'Komt u?' })).toBeVisible()
  },
  replies: async (page, { coordinator }) => {
    await enter(page, coordinator)
    await page.goto(`${await meetingIn(page, 'convened')}/attendance`)
    await expect(page.getByRole('heading', { name: 'Wie komt er?' })).toBeVisible()
  },
  attendance: async (page, { coordinator }) => {
    await enter(page, coordinator)
    await page.goto(`${await meetingIn(page, 'held')}/attendance`)
    await expect(page.getByRole('radiogroup').first()).toBeVisible()
  },
  minutes: async (page, { coordinator }) => {
    await enter(page, coordinator)
    await page.goto(`${await meetingIn(page, 'held')}/minutes`)
    await expect(page.locator('.entry').first()).toBeVisible()
  },
  'minutes-corrected': async (page, { coordinator }) => {
    await enter(page, coordinator)
    await page.goto(`${(await corrected(page)).meeting}/minutes`)
    await expect(page.getByRole('heading', { name: 'Ondertekening' })).toBeVisible()
  },
  'edition-corrected': async (page, { coordinator }) => {
    await enter(page, coordinator)
    await page.goto(`/editions/${(await corrected(page)).id}`)
    await expect(page.getByText('Verbeterde uitgave')).toBeVisible()
  },
  'agenda-compared': async (page, { coordinator }) => {
    await enter(page, coordinator)
    await page.goto(await meetingWithSecondVersion(page))
    await page.getByRole('button', { name: 'Vergelijken met A' }).click()
    await expect(page.getByText('Toegevoegd')).toBeVisible()
  },
  'minutes-writing': async (page, who) => {
    await screens.minutes?.(page, who)
    await page
      .getByRole('button', { name: /^Schrijven bij/ })
      .first()
      .click()
    await expect(page.getByRole('textbox', { name: 'Samenvatting' })).toBeVisible()
  },
  'outcome-picker': async (page, who) => {
    await screens['minutes-writing']?.(page, who)
    await page.getByRole('button', { name: 'Uitkomst toevoegen' }).click()
    await expect(page.getByRole('menu')).toBeVisible()
  },
  edition: async (page, { director }) => {
    await enter(page, director)
    const { items } = await ask<{ items: { edition: { id: string } }[] }>(page, '/deliveries?pageSize=1')
    await page.goto(`/editions/${items[0]?.edition.id ?? ''}`)
    await heading(page)
  },
  'document-agenda': async (page, { director }) => {
    await enter(page, director)
    await openPaper(page, await newest(page, 'agenda'))
  },
  'document-minutes': async (page, { director }) => {
    await enter(page, director)
    await openPaper(page, await newest(page, 'minutes'))
  },
  'document-flow': async (page, { coordinator }) => {
    await enter(page, coordinator)
    await openPaper(page, `/informationFlow?region=${coordinator.region ?? ''}`)
  },
  'put-on-college': async (page, { director }) => {
    await enter(page, director)
    const { items } = await ask<{ items: { edition: { id: string } }[] }>(page, '/deliveries?kind=minutes&pageSize=1')
    await page.goto(`/editions/${items[0]?.edition.id ?? ''}`)
    await page.getByRole('button', { name: 'Op het college zetten' }).click()
    await expect(page.getByRole('dialog').getByLabel('Nota voor het college')).toBeVisible()
  },
  dossiers: async (page, { coordinator }) => {
    await enter(page, coordinator)
    await page.goto('/dossiers')
    await expect(page.getByRole('heading', { name: /^Visie/ })).toBeVisible()
  },
  dossier: async (page, { coordinator }) => {
    await enter(page, coordinator)
    await page.goto(`/dossiers/${await dossierWithMost(page)}`)
    await expect(page.getByRole('heading', { name: 'Tijdlijn' })).toBeVisible()
  },
  'dossier-form': async (page, who) => {
    await screens.dossier?.(page, who)
    await page.getByRole('button', { name: 'Wijzigen', exact: true }).click()
    await expect(page.getByRole('dialog').getByLabel('Titel').first()).toBeVisible()
  },
  themes: async (page, { coordinator }) => {
    await enter(page, coordinator)
    await page.goto('/themes')
    await expect(page.getByRole('heading', { level: 1, name: 'Ambities' })).toBeVisible()
    await expect(page.getByRole('listitem').first()).toBeVisible()
  },
  flow: async (page, { coordinator }) => {
    await enter(page, coordinator)
    await page.goto('/flow')
    await expect(page.getByRole('table')).toBeVisible()
  },
  'flow-cell': async (page, { coordinator }) => {
    await enter(page, coordinator)
    const { regions, today } = await ask<{ regions: { id: string }[]; today: string }>(page, '/me')
    const year = today.slice(0, 4)
    const { rows } = await ask<{ rows: { municipality: { id: string }; cells: Cell[] }[] }>(
      page,
      `/informationFlow?region=${regions[0]?.id ?? ''}&monthFrom=${year}-01&monthTo=${year}-12`,
    )
    const found = rows.flatMap(({ municipality, cells }) => cells.map((cell) => ({ municipality, ...cell })))
    const cell = found.findLast(({ total }) => total > 0)
    if (!cell) throw new Error('Nothing was sent this year')
    const { obligation, month, municipality } = cell
    await page.goto(`/flow?obligation=${obligation}&from=${month}&month=${month}&municipality=${municipality.id}`)
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  'flow-remind': async (page, { coordinator }) => {
    await enter(page, coordinator)
    await page.goto('/flow?obligation=agenda')
    await page.getByRole('button', { name: 'Herinneren' }).click()
    await expect(page.getByRole('dialog').locator('.remind-list li').first()).toBeVisible()
  },
  college: async (page, { director }) => {
    await enter(page, director)
    await page.goto('/college')
    await expect(page.getByRole('article')).toBeVisible()
  },
  'college-coordinator': async (page, { coordinator }) => {
    await enter(page, coordinator)
    await page.goto('/college')
    await expect(page.getByRole('article')).toBeVisible()
  },
  tokens: async (page, { director }) => {
    await enter(page, director)
    await page.goto('/tokens')
    await heading(page)
  },
  'token-form': async (page, who) => {
    await screens.tokens?.(page, who)
    await page.getByRole('button', { name: 'Token maken' }).click()
    await expect(page.getByRole('dialog').getByLabel('Naam')).toBeVisible()
  },
  webhooks: async (page, { director }) => {
    await enter(page, director)
    await webhook(page)
    await page.goto('/webhooks')
    await expect(page.locator('.webhook').first()).toBeVisible()
  },
  'webhook-form': async (page, who) => {
    await screens.webhooks?.(page, who)
    await page.getByRole('button', { name: 'Webhook maken' }).click()
    await expect(page.getByRole('dialog').getByLabel('Adres')).toBeVisible()
  },
  webhook: async (page, { director }) => {
    await enter(page, director)
    await page.goto(`/webhooks/${await webhook(page)}`)
    await expect(page.getByText(/^\d+ poging/).first()).toBeVisible()
  },
  'password-reset': async (page) => {
    await page.context().clearCookies()
    await page.goto('/password-reset')
    await heading(page)
  },
  password: async (page) => {
    await page.context().clearCookies()
    await page.goto('/password#geheim')
    await expect(page.getByLabel('Nieuw wachtwoord')).toBeVisible()
  },
  accounts: async (page, { administrator }) => {
    await enter(page, administrator)
    await page.goto('/accounts')
    await expect(page.locator('.line-title').first()).toBeVisible()
  },
  account: async (page, who) => {
    await screens.accounts?.(page, who)
    await page.locator('.line-title').nth(3).click()
    await expect(page.getByRole('heading', { name: 'Mandaten' })).toBeVisible()
    await expect(page.locator('.mandate').first()).toBeVisible()
  },
  'mandate-form': async (page, who) => {
    await screens.account?.(page, who)
    await page.getByRole('button', { name: 'Mandaat geven' }).click()
    await expect(page.getByRole('dialog').getByRole('button', { name: /Bestuur/ })).toBeVisible()
  },
  mandates: async (page, { coordinator }) => {
    await enter(page, coordinator)
    await page.goto('/mandates')
    await expect(page.locator('.mandate').first()).toBeVisible()
  },
  audit: async (page, { administrator }) => {
    await enter(page, administrator)
    await page.goto('/audit')
    await page.getByRole('button', { name: 'Keten nakijken' }).click()
    await expect(page.getByText('De keten is heel')).toBeVisible()
  },
  import: async (page, { administrator }) => {
    await enter(page, administrator)
    await page.goto('/import')
    await heading(page)
  },
  missing: async (page, { director }) => {
    await enter(page, director)
    await page.goto('/meetings/nergens')
    await expect(page.getByText('Hier is niets te vinden')).toBeVisible()
  },
  forbidden: async (page, { coordinator }) => {
    await enter(page, coordinator)
    await page.goto('/tokens')
    await expect(page.getByText('Dit is niet voor u opengesteld')).toBeVisible()
  },
}

const themes = ['light', 'dark'] as const
/** On a tablet the page only has to fit: its marks and colours are those of the others. */
const widths = [
  { width: 390, scanned: true },
  { width: 820, scanned: false },
  { width: 1280, scanned: true },
] as const

test('every screen fits and is free of axe violations, at three widths, light and dark @look', async ({ page }) => {
  test.setTimeout(1_200_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const coordinator = await account(page, 'coordinator')
  const who = {
    administrator: await account(page, 'administrator'),
    coordinator,
    director: await account(page, 'director', coordinator.region),
    member: await account(page, 'member', coordinator.region),
  }
  for (const [screen, open] of Object.entries(screens)) {
    await test.step(screen, async () => {
      await page.setViewportSize({ width: widths[0].width, height: 900 })
      await open(page, who)
      await page.waitForLoadState('networkidle')
      for (const { width, scanned } of widths) {
        await page.setViewportSize({ width, height: 900 })
        const name = `${screen}-${String(width)}`
        expect.soft(await fits(page), `${name} fits`).toBe(true)
        for (const colorScheme of themes) {
          await page.emulateMedia({ colorScheme })
          if (scanned) expect.soft(await violations(page), `${name}, ${colorScheme}`).toEqual([])
          await shoot(page, width, `${name}-${colorScheme}`)
        }
      }
    })
  }
})

/** The whole page at once: the window is made as high as its content, so that nothing floats halfway. */
async function shoot(page: Page, width: number, name: string) {
  const height = await page.evaluate(() =>
    Math.max(document.documentElement.scrollHeight, document.querySelector('.overlay')?.scrollHeight ?? 0),
  )
  await page.setViewportSize({ width, height: Math.max(height, 900) })
  await page.screenshot({ path: `${folder}${name}.png` })
}
