import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { api, problem } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { SignInPage } from './sign-in-page'

const noDemo = http.get(api('/demoAccounts'), () =>
  HttpResponse.json(problem(404, 'resourceNotFound'), { status: 404 }),
)

async function attempt() {
  const entered = vi.fn(() => Promise.resolve())
  const user = renderPage(<SignInPage onSignedIn={entered} />)
  await user.type(await screen.findByLabelText('Gebruikersnaam'), 'director-izegem')
  await user.type(screen.getByLabelText('Wachtwoord'), 'geheim')
  await user.click(screen.getByRole('button', { name: 'Aanmelden' }))
  return entered
}

it('sends the name and the password and goes in', async () => {
  const sent: unknown[] = []
  server.use(
    noDemo,
    http.post(api('/sessions'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ self: '', userName: 'director-izegem', expiresAt: '' }, { status: 201 })
    }),
  )
  const entered = await attempt()
  await vi.waitFor(() => {
    expect(entered).toHaveBeenCalledOnce()
  })
  expect(sent).toEqual([{ userName: 'director-izegem', password: 'geheim' }])
})

it('refuses without telling which of the two was wrong', async () => {
  server.use(
    noDemo,
    http.post(api('/sessions'), () => HttpResponse.json(problem(401, 'invalidCredentials'), { status: 401 })),
  )
  const entered = await attempt()
  expect(await screen.findByRole('alert')).toHaveTextContent('Gebruikersnaam of wachtwoord klopt niet.')
  expect(entered).not.toHaveBeenCalled()
})

it('says for how many minutes the door stays closed', async () => {
  server.use(
    noDemo,
    http.post(api('/sessions'), () =>
      HttpResponse.json(problem(429, 'tooManyRequests'), { status: 429, headers: { 'Retry-After': '290' } }),
    ),
  )
  await attempt()
  expect(await screen.findByRole('alert')).toHaveTextContent('Aanmelden kan opnieuw over 5 minuten.')
})

it('says so when the server is not there', async () => {
  server.use(
    noDemo,
    http.post(api('/sessions'), () => HttpResponse.error()),
  )
  await attempt()
  expect(await screen.findByRole('alert')).toHaveTextContent('Geen verbinding met de server')
})

it('asks for what is missing before it sends anything', async () => {
  server.use(noDemo)
  const user = renderPage(<SignInPage onSignedIn={() => Promise.resolve()} />)
  await user.click(await screen.findByRole('button', { name: 'Aanmelden' }))
  expect(await screen.findByText('Vul uw gebruikersnaam in.')).toBeInTheDocument()
  expect(screen.getByText('Vul uw wachtwoord in.')).toBeInTheDocument()
  expect(screen.getByLabelText('Gebruikersnaam')).toHaveFocus()
})

it('offers the demo accounts in a demo, and lets in with one press', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(api('/demoAccounts'), () =>
      HttpResponse.json({
        self: '',
        password: 'doorstroom-demo',
        items: [{ userName: 'director-izegem', name: 'AD van Izegem', role: 'director', region: 'Midwest' }],
      }),
    ),
    http.post(api('/sessions'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ self: '', userName: '', expiresAt: '' }, { status: 201 })
    }),
  )
  const user = renderPage(<SignInPage onSignedIn={() => Promise.resolve()} />)
  await user.click(await screen.findByRole('button', { name: /AD van Izegem/ }))
  await vi.waitFor(() => {
    expect(sent).toEqual([{ userName: 'director-izegem', password: 'doorstroom-demo' }])
  })
})
