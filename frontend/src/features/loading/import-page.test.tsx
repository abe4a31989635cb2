import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { Me } from '@/api/types'
import { api, coordinator } from '@/test/fixtures'
import { renderPage } from '@/test/render-page'
import { server } from '@/test/setup'
import { ImportPage } from './import-page'

const administrator: Me = { ...coordinator, regions: [], standings: [{ role: 'administrator' }] }
const task = { self: '', id: 't1', etag: '"0"', records: 3, issues: [], startedAt: '2026-11-22T09:00:00Z' }
const file = (text: string) => new File([text], 'regio.json', { type: 'application/json' })

async function choose(text: string) {
  const user = renderPage(<ImportPage />, administrator)
  await screen.findByRole('heading', { name: 'Regio’s inlezen' })
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('no place for a file')
  await user.upload(input, file(text))
  return user
}

it('checks a file first, and loads it when nothing is wrong', async () => {
  const asked: boolean[] = []
  server.use(
    http.post(api('/importTasks'), async ({ request }) => {
      const { dryRun } = (await request.json()) as { dryRun: boolean }
      asked.push(dryRun)
      return HttpResponse.json({ ...task, dryRun, status: 'done' }, { status: 202 })
    }),
  )
  const user = await choose('{"regions":[]}')
  expect(await screen.findByText('regio.json kan ingelezen worden')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Inlezen' }))
  expect(await screen.findByText('regio.json is ingelezen')).toBeVisible()
  expect(asked).toEqual([true, false])
})

it('tells each fault by its record, and offers no load', async () => {
  const issue = { type: 'x', in: 'body', name: 'bodies[0].twin', value: 'nergens', detail: 'refers to nothing' }
  server.use(
    http.post(api('/importTasks'), () =>
      HttpResponse.json({ ...task, dryRun: true, status: 'failed', issues: [issue] }, { status: 202 }),
    ),
  )
  await choose('{"bodies":[{}]}')
  expect(await screen.findByText('regio.json is niet ingelezen: 1 fout')).toBeVisible()
  expect(screen.getByText('bodies[0].twin')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Inlezen' })).not.toBeInTheDocument()
})

it('asks the server nothing about a file that is no JSON', async () => {
  await choose('geen json')
  expect(await screen.findByText('Dit bestand is geen JSON')).toBeVisible()
})
