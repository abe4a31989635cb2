import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { Meeting } from '@/api/types'
import { api, body, meeting, problem } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { MeetingFrame } from './meeting-frame'

const mine: Meeting = { ...meeting, permitted: ['rescheduleMeeting', 'cancelMeeting'] }
const open = (shown: Meeting = mine) => renderPage(<MeetingFrame meeting={shown}>agenda</MeetingFrame>)
const more = () => screen.findByRole('button', { name: 'Meer met deze vergadering' })

beforeEach(() => {
  server.use(
    http.get(api('/bodies'), () => HttpResponse.json({ self: '', items: [body], page: 1, pageSize: 200, total: 1 })),
  )
})

it('moves a meeting by keyboard alone, with its ETag, new times and the reason', async () => {
  const sent: unknown[] = []
  server.use(
    http.put(api('/meetings/m1/rescheduling'), async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json(mine)
    }),
  )
  const user = open()
  const button = await more()
  button.focus()
  await user.keyboard('{Enter}')
  expect(await screen.findByRole('menuitem', { name: 'Verplaatsen…' })).toHaveFocus()
  await user.keyboard('{Enter}')
  const dialog = await screen.findByRole('dialog')
  const day = await within(dialog).findByRole('spinbutton', { name: /^(dag|day)/i })
  day.focus()
  await user.keyboard('27')
  await user.type(within(dialog).getByLabelText('Reden'), 'De gouverneur is verhinderd.')
  await user.click(within(dialog).getByRole('button', { name: 'Verplaatsen' }))

  expect(await screen.findByText('De vergadering is verplaatst.')).toBeInTheDocument()
  expect(sent).toEqual([
    [
      '"1"',
      {
        startsAt: '2026-11-27T14:00:00+01:00',
        endsAt: '2026-11-27T15:00:00+01:00',
        reason: 'De gouverneur is verhinderd.',
      },
    ],
  ])
})

it('asks for a reason before it cancels', async () => {
  const sent: unknown[] = []
  server.use(
    http.put(api('/meetings/m1/cancellation'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ ...mine, status: 'cancelled' })
    }),
  )
  const user = open()
  await user.click(await more())
  await user.click(await screen.findByRole('menuitem', { name: 'Annuleren…' }))
  const dialog = await screen.findByRole('dialog')
  const confirm = await within(dialog).findByRole('button', { name: 'Vergadering annuleren' })
  await user.click(confirm)
  expect(await within(dialog).findByText('Geef een reden.')).toBeInTheDocument()
  expect(sent).toEqual([])

  await user.type(within(dialog).getByLabelText('Reden'), 'Te weinig punten.')
  await user.click(confirm)
  await waitFor(() => {
    expect(sent).toEqual([{ reason: 'Te weinig punten.' }])
  })
})

it('says that somebody else was first and keeps what was typed', async () => {
  server.use(
    http.put(api('/meetings/m1/cancellation'), () =>
      HttpResponse.json(problem(412, 'preconditionFailed'), { status: 412 }),
    ),
  )
  const user = open()
  await user.click(await more())
  await user.click(await screen.findByRole('menuitem', { name: 'Annuleren…' }))
  const dialog = await screen.findByRole('dialog')
  const reason = await within(dialog).findByLabelText('Reden')
  await user.type(reason, 'Sneeuw.')
  await user.click(within(dialog).getByRole('button', { name: 'Vergadering annuleren' }))
  expect(await within(dialog).findByRole('alert')).toBeInTheDocument()
  expect(reason).toHaveValue('Sneeuw.')
})

it('shows every reader the former date, struck, with why, and that it does not take place', async () => {
  open({
    ...meeting,
    status: 'cancelled',
    cancellationReason: 'Sneeuw.',
    formerDates: [
      {
        startsAt: '2026-11-19T14:00:00+01:00',
        endsAt: '2026-11-19T15:00:00+01:00',
        reason: 'De gouverneur is verhinderd.',
        movedAt: '2026-11-01T08:00:00Z',
      },
    ],
  })
  expect(await screen.findByText('Gaat niet door: Sneeuw.')).toBeInTheDocument()
  expect(screen.getByText('donderdag 19 november 2026, 14:00').closest('s')).toBeInTheDocument()
  expect(screen.getByText(/Verplaatst van/)).toHaveTextContent('De gouverneur is verhinderd.')
  expect(screen.queryByRole('button', { name: 'Meer met deze vergadering' })).not.toBeInTheDocument()
})

it('leads to the votes of an assembly, and of no body that does not vote', async () => {
  server.use(
    http.get(api('/bodies'), () =>
      HttpResponse.json({ self: '', items: [{ ...body, kind: 'generalAssembly' }], page: 1, pageSize: 200, total: 1 }),
    ),
  )
  open({ ...meeting, body: { ...meeting.body, id: body.id } })
  expect(await screen.findByRole('link', { name: 'Stemmen' })).toBeVisible()
})
