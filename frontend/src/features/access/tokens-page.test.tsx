import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { AccessToken } from '@/api/types'
import { accessToken as token, api, coordinator, director } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { TokensPage } from './tokens-page'

const listed = (...items: AccessToken[]) =>
  http.get(api('/accessTokens'), () => HttpResponse.json({ self: '', items, pageSize: 200 }))

it('shows the secret of a new token once', async () => {
  const sent: unknown[] = []
  server.use(
    listed(),
    http.post(api('/accessTokens'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ ...token, secret: 'dst_geheim' }, { status: 201 })
    }),
  )
  const user = renderPage(<TokensPage />, director)
  await user.click(await screen.findByRole('button', { name: 'Token maken' }))
  await user.type(await screen.findByLabelText(/^Naam/), 'Notulensysteem')
  await user.click(screen.getByRole('button', { name: 'Maken' }))

  const secret = await screen.findByRole('alertdialog')
  expect(within(secret).getByLabelText('Geheim')).toHaveValue('dst_geheim')
  expect(sent).toEqual([
    {
      name: 'Notulensysteem',
      organization: '33011',
      role: 'director',
      scopes: ['minutes:read', 'deliveries:read', 'deliveries:acknowledge'],
      expiresOn: '2027-11-22',
    },
  ])
  await user.click(within(secret).getByRole('button', { name: 'Ik heb het bewaard' }))
  expect(screen.queryByDisplayValue('dst_geheim')).not.toBeInTheDocument()
})

it('asks before it revokes', async () => {
  const sent: unknown[] = []
  server.use(
    listed(token),
    http.delete(api('/accessTokens/t1'), ({ request }) => {
      sent.push(request.headers.get('If-Match'))
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const user = renderPage(<TokensPage />, director)
  await user.click(await screen.findByRole('button', { name: 'Notulensysteem intrekken' }))
  expect(sent).toEqual([])
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Intrekken' }))
  expect(await screen.findByText('Token ‘Notulensysteem’ is ingetrokken.')).toBeInTheDocument()
  expect(sent).toEqual(['"1"'])
})

it('is closed to whoever may make no token', async () => {
  server.use(listed())
  renderPage(<TokensPage />, coordinator)
  expect(await screen.findByText('Dit is niet voor u opengesteld')).toBeInTheDocument()
})
