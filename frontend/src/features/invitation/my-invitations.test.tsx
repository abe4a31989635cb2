import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { Invitation } from '@/api/types'
import { api, invitation, meeting, problem } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { MyInvitations } from './my-invitations'
import { OpenInvitations } from './open-invitations'
import { replyOf } from './reply-schema'

const path = '/meetings/m1/attendance/replies/36008/mayor'

function serve(shown: Invitation) {
  server.use(http.get(api('/invitations'), () => HttpResponse.json({ self: '/i', items: [shown], pageSize: 20 })))
}

it('answers in one press, with the ETag of what was read', async () => {
  serve(invitation)
  const sent: unknown[] = []
  server.use(
    http.put(api(path), async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json(invitation)
    }),
  )
  const user = renderPage(<OpenInvitations />)
  await user.click(await screen.findByRole('button', { name: 'Ik kom' }))
  expect(await screen.findByText('Genoteerd: u komt.')).toBeInTheDocument()
  expect(sent).toEqual([['"0"', { status: 'accepted' }]])
})

it('names a substitute by function, from the offices that the rule allows', async () => {
  serve(invitation)
  const sent: unknown[] = []
  server.use(
    http.put(api(path), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(invitation)
    }),
  )
  const user = renderPage(<MyInvitations meeting={meeting} />)
  await user.click(await screen.findByRole('button', { name: 'Iemand in mijn plaats…' }))
  const dialog = await screen.findByRole('dialog')
  expect(await within(dialog).findByText('Een ander lid van het college mag in uw plaats komen.')).toBeInTheDocument()
  await user.type(within(dialog).getByLabelText(/Nadere omschrijving/), 'Eerste schepen')
  await user.click(within(dialog).getByRole('button', { name: 'Laten vervangen' }))
  expect(await screen.findByText(/Uw vervanger krijgt de agenda/)).toBeInTheDocument()
  expect(sent).toEqual([{ status: 'substituted', substitute: { office: 'alderman', function: 'Eerste schepen' } }])
})

it('asks again after a move, and says so when somebody else was first', async () => {
  serve({ ...invitation, reply: { status: 'accepted', answeredAt: '2026-11-01T08:00:00Z', beforeMove: true } })
  server.use(http.put(api(path), () => HttpResponse.json(problem(412, 'preconditionFailed'), { status: 412 })))
  const user = renderPage(<MyInvitations meeting={meeting} />)
  expect(await screen.findByText('Verplaatst: antwoord opnieuw')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Ik kom niet…' }))
  const dialog = await screen.findByRole('dialog')
  await user.type(await within(dialog).findByLabelText(/Reden/), 'In Brussel.')
  await user.click(within(dialog).getByRole('button', { name: 'Verontschuldigen' }))
  expect(await within(dialog).findByRole('alert')).toBeInTheDocument()
  expect(within(dialog).getByLabelText(/Reden/)).toHaveValue('In Brussel.')
})

it('asks nobody who may not answer', async () => {
  let asked = false
  server.use(
    http.get(api('/invitations'), () => {
      asked = true
      return HttpResponse.json({ self: '/i', items: [{ ...invitation, permitted: [] }], pageSize: 20 })
    }),
  )
  renderPage(<MyInvitations meeting={meeting} />)
  await waitFor(() => {
    expect(asked).toBe(true)
  })
  expect(screen.queryByText('Komt u?')).not.toBeInTheDocument()
})

it('leaves out what stayed empty', () => {
  expect(replyOf('substituted', { office: 'alderman', function: '', reason: '' })).toEqual({
    status: 'substituted',
    substitute: { office: 'alderman' },
  })
  expect(replyOf('excused', { office: 'alderman', function: 'x', reason: 'Ziek' })).toEqual({
    status: 'excused',
    reason: 'Ziek',
  })
})
