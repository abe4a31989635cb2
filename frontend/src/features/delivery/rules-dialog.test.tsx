import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { ObligationRules, WantedObligationRules } from '@/api/types'
import { api, westhoek } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { RulesDialog } from './rules-dialog'

const rules = (permitted: string[]): ObligationRules => ({
  href: '',
  self: '',
  etag: '"3"',
  region: westhoek,
  items: [
    {
      paper: 'agenda',
      receivers: [
        { receiver: 'members', obliged: true, required: true },
        { receiver: 'colleges', obliged: true, required: false },
      ],
    },
    { paper: 'minutes', receivers: [{ receiver: 'members', obliged: true, required: true }], days: 30 },
  ],
  permitted,
})

function serving(permitted: string[]) {
  const asked: { method: string; etag: string | null; body: WantedObligationRules }[] = []
  const keep = async (request: Request) => {
    const body = (await request.json()) as WantedObligationRules
    asked.push({ method: request.method, etag: request.headers.get('If-Match'), body })
  }
  const at = api('/regions/westhoek/obligationRules')
  server.use(
    http.get(at, () => HttpResponse.json(rules(permitted))),
    http.post(`${at}/preview`, async ({ request }) => {
      await keep(request)
      return HttpResponse.json({
        changes: [{ paper: 'agenda', receiver: 'colleges', obliged: false, recipients: 18 }],
        terms: [],
        meetings: 4,
      })
    }),
    http.put(at, async ({ request }) => {
      await keep(request)
      return HttpResponse.json(rules(permitted))
    }),
  )
  return asked
}

it('shows what would change before the rules apply', async () => {
  const asked = serving(['changeObligationRules', 'previewObligationRules'])
  const onClose = vi.fn()
  const user = renderPage(<RulesDialog region={westhoek} isOpen onClose={onClose} />)
  const dialog = await screen.findByRole('dialog', { name: 'Wie krijgt wat' })
  await user.click(await within(dialog).findByRole('checkbox', { name: 'Colleges' }))
  await user.click(within(dialog).getByRole('button', { name: 'Bekijken wat verandert' }))
  expect(
    await within(dialog).findByText('Agenda’s en bijeenroepingen: niet meer naar colleges (18 minder per stuk).'),
  ).toBeInTheDocument()
  expect(asked.map(({ method }) => method)).toEqual(['POST'])

  await user.click(within(dialog).getByRole('button', { name: 'Toepassen' }))
  expect(await screen.findByText('De regels zijn aangepast.')).toBeInTheDocument()
  expect(asked.at(-1)).toEqual({
    method: 'PUT',
    etag: '"3"',
    body: {
      items: [
        { paper: 'agenda', receivers: ['members'] },
        { paper: 'minutes', receivers: ['members'], days: 30 },
      ],
    },
  })
  expect(onClose).toHaveBeenCalled()
})

it('keeps what was chosen when the reader goes back', async () => {
  serving(['changeObligationRules', 'previewObligationRules'])
  const user = renderPage(<RulesDialog region={westhoek} isOpen onClose={vi.fn()} />)
  await user.click(await screen.findByRole('checkbox', { name: 'Colleges' }))
  await user.click(screen.getByRole('button', { name: 'Bekijken wat verandert' }))
  await user.click(await screen.findByRole('button', { name: 'Terug naar de regels' }))
  expect(await screen.findByRole('checkbox', { name: 'Colleges' })).not.toBeChecked()
})

it('tells whoever may not choose who gets what', async () => {
  serving([])
  renderPage(<RulesDialog region={westhoek} isOpen onClose={vi.fn()} />)
  expect(await screen.findByText('Naar: leden, colleges')).toBeInTheDocument()
  expect(screen.getByText('Te bevestigen binnen 30 dagen.')).toBeInTheDocument()
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Bekijken wat verandert' })).not.toBeInTheDocument()
})
