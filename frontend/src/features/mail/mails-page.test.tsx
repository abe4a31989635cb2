import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { Mail, Me } from '@/api/types'
import { api, coordinator } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { MailsPage } from './mails-page'

const mail: Mail = {
  href: '/doorstroom/v1/mails/m1',
  self: '/doorstroom/v1/mails/m1',
  id: 'm1',
  etag: '"1"',
  kind: 'agenda',
  status: 'failed',
  subject: 'Agenda A: Burgemeestersoverleg',
  recipient: 'AD van Izegem',
  region: 'westhoek',
  writtenAt: '2026-11-20T09:00:00Z',
  attempts: 1,
  failure: 'The mail server refused the address (550)',
  permitted: ['resendMail'],
}
/** As an administrator gets it: without what it is about. */
const kept: Mail = {
  href: mail.href,
  self: mail.self,
  id: mail.id,
  etag: mail.etag,
  kind: 'agenda',
  status: 'kept',
  recipient: 'AD van Izegem',
  writtenAt: mail.writtenAt,
  attempts: 0,
  permitted: [],
}
const listed = (...items: Mail[]) =>
  http.get(api('/mails'), () => HttpResponse.json({ self: '', items, pageSize: 100 }))

it('sends a mail that failed once more', async () => {
  const tags: (string | null)[] = []
  server.use(
    listed(mail),
    http.put(api('/mails/m1/resending'), ({ request }) => {
      tags.push(request.headers.get('If-Match'))
      return HttpResponse.json({ ...mail, status: 'waiting', permitted: [] })
    }),
  )
  const user = renderPage(<MailsPage />, coordinator)
  await user.click(await screen.findByRole('button', { name: 'Opnieuw versturen' }))
  expect(await screen.findByText('Het bericht vertrekt opnieuw.')).toBeVisible()
  expect(tags).toEqual(['"1"'])
})

it('lets an administrator open what stayed in the house, without its subject', async () => {
  const administrator: Me = { ...coordinator, standings: [{ role: 'administrator' }] }
  server.use(listed(kept))
  renderPage(<MailsPage />, administrator)
  expect(await screen.findByRole('link', { name: 'Bericht openen' })).toHaveAttribute(
    'href',
    '/doorstroom/v1/mails/m1/message',
  )
  expect(screen.queryByText(/Burgemeestersoverleg/)).not.toBeInTheDocument()
})
