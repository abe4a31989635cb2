import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { NewReminders, Reminders } from '@/api/types'
import { api, westhoek } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { FlowTools } from './flow-tools'

const late = (id: string, title: string, result: Reminders['items'][number]['result']) => ({
  delivery: id,
  edition: { href: '', id: 'e1', title: 'Verslag Burgemeestersoverleg' },
  recipient: {
    organization: { href: '', id, title },
    office: 'director' as const,
    officeLabel: 'Algemeen directeur',
  },
  dueAt: '2026-11-10T10:00:00Z',
  result,
})

function answering(reminders: Reminders) {
  const asked: NewReminders[] = []
  server.use(
    http.post(api('/deliveries/reminders'), async ({ request }) => {
      const wish = (await request.json()) as NewReminders
      asked.push(wish)
      return HttpResponse.json({ ...reminders, dryRun: wish.dryRun ?? false })
    }),
  )
  return asked
}

it('shows who would be reminded before anything is sent, then says how many letters went out', async () => {
  const asked = answering({
    dryRun: true,
    reminded: 1,
    letters: 1,
    remindedToday: 1,
    unreachable: 0,
    items: [late('33011', 'Ieper', 'reminded'), late('33021', 'Poperinge', 'remindedToday')],
  })
  const user = renderPage(<FlowTools region={westhoek} obligation="minutes" months={['2026-07', '2026-12']} />)
  await user.click(await screen.findByRole('button', { name: 'Herinneren' }))
  const dialog = await screen.findByRole('dialog', { name: 'Herinneren: Verslagen' })
  expect(await within(dialog).findByText('Ieper, Algemeen directeur')).toBeInTheDocument()
  expect(within(dialog).getByText('Vandaag al herinnerd')).toBeInTheDocument()
  expect(asked).toEqual([{ region: 'westhoek', obligation: 'minutes', dryRun: true }])
  await user.click(within(dialog).getByRole('button', { name: 'Nu herinneren' }))
  expect(await screen.findByText('1 herinnering is onderweg.')).toBeInTheDocument()
  expect(asked.at(-1)).toEqual({ region: 'westhoek', obligation: 'minutes' })
})

it('has nothing to send where nobody is late, and keeps the matrix as proof', async () => {
  answering({ dryRun: true, reminded: 0, letters: 0, remindedToday: 0, unreachable: 0, items: [] })
  const user = renderPage(<FlowTools region={westhoek} obligation="agenda" months={['2026-07', '2026-12']} />)
  expect(await screen.findByRole('link', { name: 'Matrix als CSV' })).toHaveAttribute(
    'href',
    '/doorstroom/v1/informationFlow?region=westhoek&monthFrom=2026-07&monthTo=2026-12&format=csv',
  )
  await user.click(screen.getByRole('button', { name: 'Herinneren' }))
  expect(await screen.findByText('Niemand is te laat')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Nu herinneren' })).toBeDisabled()
})
