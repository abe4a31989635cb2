/**
 * Fetches this half-year's briefing as PDF into a folder, and confirms that the council has it.
 *
 *   DOORSTROOM_TOKEN=ds_… node fetch-briefing.ts ADDRESS FOLDER [HALF-YEAR, as 2026-H2]
 *
 * It may be run as often as you like: what is there is not fetched again, what is confirmed stays so.
 */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { components } from '../../frontend/src/api/schema.d.ts'

type Schemas = components['schemas']

const [address, folder, wanted] = process.argv.slice(2)
const token = process.env['DOORSTROOM_TOKEN']
if (address === undefined || folder === undefined || token === undefined) {
  console.error('DOORSTROOM_TOKEN=ds_… node fetch-briefing.ts ADDRESS FOLDER [HALF-YEAR]')
  process.exit(2)
}
const api = `${address}/doorstroom/v1`
const halfYear = wanted ?? halfYearOf(new Date())
mkdirSync(folder, { recursive: true })

for (const briefing of await all<Schemas['BriefingCard']>(`${api}/briefings?status=published&halfYear=${halfYear}`)) {
  if (briefing.edition === undefined) continue
  const file = join(folder, `${briefing.id}.pdf`)
  if (!existsSync(file)) {
    const pdf = await ask(briefing.edition.href, { headers: { Accept: 'application/pdf' } })
    // the file is there whole, or not at all
    writeFileSync(`${file}.part`, Buffer.from(await pdf.arrayBuffer()))
    renameSync(`${file}.part`, file)
  }
  await acknowledge(briefing.edition.id)
  console.log(file)
}

/** The first answer was the receipt; this says that somebody has it in hand. */
async function acknowledge(edition: string) {
  const received = `${api}/deliveries?edition=${edition}&status=delivered&status=retrieved`
  for (const { self } of await all<Schemas['Delivery']>(received)) {
    await ask(`${self}/acknowledgement`, { method: 'PUT' })
  }
}

/** From the first page to the last. */
async function all<T>(first: string): Promise<T[]> {
  const items: T[] = []
  let next: string | undefined = first
  while (next !== undefined) {
    const page = (await (await ask(next)).json()) as { items: T[]; next?: string }
    items.push(...page.items)
    next = page.next
  }
  return items
}

async function ask(url: string, { headers, ...init }: RequestInit = {}): Promise<Response> {
  for (let waits = 0; ; waits += 1) {
    const answer = await fetch(url, {
      ...init,
      headers: { Accept: 'application/json', ...headers, Authorization: `Bearer ${token ?? ''}` },
      signal: AbortSignal.timeout(60_000),
    })
    if (answer.ok) return answer
    const isBusy = answer.status === 429 || answer.status === 503
    if (!isBusy || waits === 5) throw new Error(`${url}: ${String(answer.status)} ${await answer.text()}`)
    await setTimeout(Math.min(Number(answer.headers.get('Retry-After') ?? 5), 120) * 1000)
  }
}

function halfYearOf(day: Date): string {
  return `${String(day.getFullYear())}-${day.getMonth() < 6 ? 'H1' : 'H2'}`
}
