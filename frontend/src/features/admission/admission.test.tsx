import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { Account, Me } from '@/api/types'
import { api, coordinator } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { AccountsPage } from './accounts-page'
import { AccountPage } from './account-page'
import { PasswordPage } from './password-page'
import { ResetPage } from './reset-page'

const administrator: Me = { ...coordinator, regions: [], standings: [{ role: 'administrator' }] }
const account: Account = {
  href: '/accounts/a1',
  self: '/accounts/a1',
  id: 'a1',
  etag: '"3"',
  userName: 'director-ieper',
  name: 'AD van Ieper',
  email: 'ad@ieper.example',
  status: 'ended',
  administrator: false,
  person: { href: '/people/p1', id: 'p1', title: 'AD van Ieper' },
  mandates: 0,
  permitted: ['eraseAccount', 'inviteAccount'],
}
const nothing = () => undefined

it('invites somebody whose faults the server names on their fields', async () => {
  const invited: string[] = []
  server.use(
    http.get(api('/accounts'), () => HttpResponse.json({ self: '', items: [], pageSize: 100 })),
    http.post(api('/accounts'), async ({ request }) => {
      const { userName } = (await request.json()) as { userName: string }
      return userName === 'taken'
        ? HttpResponse.json(
            { type: 'urn:problem-type:doorstroom:conflict', title: 'Conflict', status: 409 },
            { status: 409 },
          )
        : HttpResponse.json({ ...account, id: 'a2' }, { status: 201 })
    }),
  )
  const page = <AccountsPage userName="" status={undefined} onSearch={nothing} onInvited={(id) => invited.push(id)} />
  const user = renderPage(page, administrator)
  await user.click(await screen.findByRole('button', { name: 'Iemand uitnodigen' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(await dialog.findByRole('button', { name: 'Uitnodigen' }))
  expect(await dialog.findByText('Vul een geldig mailadres in.')).toBeVisible()
  await user.type(dialog.getByLabelText('Functie'), 'AD van Ieper')
  await user.type(dialog.getByLabelText('Mailadres'), 'ad@ieper.example')
  await user.type(dialog.getByLabelText('Gebruikersnaam'), 'director-ieper')
  await user.click(dialog.getByRole('button', { name: 'Uitnodigen' }))
  expect(await screen.findByText('De uitnodiging is vertrokken naar ad@ieper.example.')).toBeVisible()
  expect(invited).toEqual(['a2'])
})

it('erases only after asking once more, with the version that was read', async () => {
  const tags: (string | null)[] = []
  server.use(
    http.get(api('/accounts/a1'), () => HttpResponse.json(account)),
    http.put(api('/accounts/a1/erasure'), ({ request }) => {
      tags.push(request.headers.get('If-Match'))
      return HttpResponse.json({ ...account, status: 'erased', permitted: [] })
    }),
  )
  const user = renderPage(<AccountPage id="a1" mandates={(person) => <p>mandaten van {person}</p>} />, administrator)
  expect(await screen.findByText('mandaten van p1')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Beëindigen' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Gegevens wissen' }))
  const dialog = within(await screen.findByRole('alertdialog'))
  expect(tags).toEqual([])
  await user.click(dialog.getByRole('button', { name: 'Gegevens wissen' }))
  expect(await screen.findByText('De gegevens zijn gewist.')).toBeVisible()
  expect(tags).toEqual(['"3"'])
})

it('is closed to who does not administer', async () => {
  server.use(http.get(api('/accounts/a1'), () => HttpResponse.json({}, { status: 403 })))
  renderPage(<AccountPage id="a1" mandates={() => null} />, coordinator)
  expect(await screen.findByText('Dit is niet voor u opengesteld')).toBeVisible()
})

it('answers the same to whoever forgot a password', async () => {
  server.use(http.post(api('/passwordResets'), () => HttpResponse.json({ self: '', minutes: 60 }, { status: 202 })))
  const user = renderPage(<ResetPage />)
  await user.type(await screen.findByLabelText('Gebruikersnaam of mailadres'), 'niemand')
  await user.click(screen.getByRole('button', { name: 'Link vragen' }))
  expect(await screen.findByText(/Als dit account bestaat/)).toBeVisible()
})

describe('the page of a one-time link', () => {
  const open = (secret: string) => {
    window.history.replaceState(null, '', `/password#${secret}`)
    return renderPage(<PasswordPage />)
  }
  const choose = async (user: ReturnType<typeof open>, password: string, again: string) => {
    await user.type(await screen.findByLabelText('Nieuw wachtwoord'), password)
    await user.type(screen.getByLabelText('Nog eens hetzelfde wachtwoord'), again)
    await user.click(screen.getByRole('button', { name: 'Wachtwoord bewaren' }))
  }

  it('takes the secret out of the address and sends it in the body', async () => {
    const bodies: unknown[] = []
    server.use(
      http.put(api('/passwords/current'), async ({ request }) => {
        bodies.push(await request.json())
        return HttpResponse.json({ self: '', userName: 'director-ieper' })
      }),
    )
    const user = open('geheim')
    await choose(user, 'een-lang-wachtwoord', 'een-lang-wachtwoord')
    expect(await screen.findByText(/Meld u aan als director-ieper/)).toBeVisible()
    expect(bodies).toEqual([{ secret: 'geheim', password: 'een-lang-wachtwoord' }])
    expect(window.location.hash).toBe('')
  })

  it('notices two passwords that differ before it asks the server', async () => {
    const user = open('geheim')
    await choose(user, 'een-lang-wachtwoord', 'een-ander-wachtwoord')
    expect(await screen.findByText('De twee wachtwoorden zijn niet gelijk.')).toBeVisible()
  })

  it('says that a link is spent', async () => {
    server.use(
      http.put(api('/passwords/current'), () =>
        HttpResponse.json({ type: 'urn:problem-type:doorstroom:invalidCredentials', status: 401 }, { status: 401 }),
      ),
    )
    const user = open('geheim')
    await choose(user, 'een-lang-wachtwoord', 'een-lang-wachtwoord')
    expect(await screen.findByText('Deze link werkt niet meer')).toBeVisible()
  })
})
