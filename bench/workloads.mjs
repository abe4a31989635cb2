// What a user's system or page asks, of the application and of the reference. Each workload makes the request of its next turn
// from the server it goes to and the number of the session that asks.
import { ask, base, json, sessions, sql } from './client.mjs'

const known = 200

/**
 * @param {number} meetings  how many approved minutes there are
 * @param {number} rounds  for how many rounds what is taken once must last, warm-up included
 * @param {string[]} names  the servers, one of them the reference
 */
export function workloads(meetings, rounds, names) {
  // The address of each edition and the places before the two pages, from the database.
  const editions = sql(`select edition from bench_meeting order by n`)
  const [start, deep] = sql(`select sequence from bench_meeting where n in (1, ${Math.min(200 * 50, meetings - 100)}) order by n`)
  const [briefing] = sql(`select edition from bench_briefing`)
  const drafts = sql(`select meeting from bench_draft order by n`)
  const isReference = ({ name }) => name === 'reference'
  const cursor = (sequence) => Buffer.from(sequence).toString('base64url')
  const tags = new Map()
  const pages = new Map()
  const taken = new Map()

  let turn = 0
  const again = () => editions[turn++ % known]
  /** The next of what each server takes once only. */
  const next = (what, { name }, all, first) => {
    const key = `${what} ${name}`
    const place = taken.get(key) ?? first
    if (place >= all.length) throw new Error(`nothing is left for ${key}: take more --items, or fewer rounds`)
    taken.set(key, place + 1)
    return all[place]
  }
  const edition = (server, id, headers = {}) =>
    isReference(server) ? { path: `/editions/${id}` } : { path: `${base}/editions/${id}`, headers: { ...server.as.director, ...headers } }
  const minutes = (server, after) =>
    isReference(server)
      ? { path: `/minutes?after=${after}` }
      : { path: `${base}/minutes?status=approved&pageSize=50&after=${cursor(after)}`, headers: server.as.director }
  const list = (server, path) => (isReference(server) ? { path } : { path, headers: server.as.coordinator })
  const firstPage = (server) =>
    isReference(server) ? '/meetings' : `${base}/meetings?region=midwest&status=closed&sort=-startsAt&pageSize=50`

  // Of the twelve agendas of a hundred points each session of each server has its own, which it alone changes.
  const own = new Map()
  const agendaOf = (server, session) => {
    const place = names.indexOf(server.name) * sessions + session
    if (!own.has(place)) {
      const points = sql(`select id from agenda_item where meeting = '${drafts[place]}' order by sequence`)
      own.set(place, { meeting: drafts[place], points, point: points[0], pointVersion: 0, version: 0 })
    }
    return own.get(place)
  }
  const share = Math.floor((drafts.length - 12) / names.length)
  const approvable = (server) => {
    const first = 12 + share * names.indexOf(server.name)
    return next('draft', server, drafts.slice(first, first + share), 0)
  }
  const write = (server, method, path, body, version) => ({
    method,
    path,
    body: JSON.stringify(body),
    headers: {
      'Content-Type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json',
      ...(isReference(server) ? {} : { ...server.as.coordinator, 'If-Match': `"${String(version)}"` }),
    },
  })

  /** The tags and the page 200 that a workload starts from. */
  const prepare = async (server) => {
    let path = firstPage(server)
    pages.set(`1 ${server.name}`, path)
    for (let page = 1; page < Math.min(200, meetings / 50 - 1); page += 1) {
      const { next: following } = json(await ask(server.address + path, list(server, path)))
      path = following.slice(server.address.length)
    }
    pages.set(`200 ${server.name}`, path)
    if (isReference(server) || tags.size > 0) return
    for (const id of editions.slice(0, known)) {
      const asked = edition(server, id)
      tags.set(id, (await ask(server.address + asked.path, asked)).headers.etag)
    }
  }

  const all = [
    { name: 'W1 one approved minutes, again', request: (server) => edition(server, again()) },
    {
      name: 'W1 one approved minutes, for the first time',
      request: (server) => edition(server, next('edition', server, editions, known)),
      most: Math.min(1000, Math.floor((editions.length - known) / rounds)),
    },
    { name: 'W2 page 1 of approved minutes, 50 a page', request: (server) => minutes(server, start) },
    { name: 'W2 page 200', request: (server) => minutes(server, deep) },
    {
      name: 'W3 not modified',
      isOwn: true,
      status: 304,
      request: (server) => {
        const id = again()
        return edition(server, id, { 'If-None-Match': tags.get(id) })
      },
    },
    { name: 'W4 page 1 of closed meetings, newest first', request: (server) => list(server, pages.get(`1 ${server.name}`)) },
    { name: 'W4 page 200', request: (server) => list(server, pages.get(`200 ${server.name}`)) },
    {
      name: 'W6 the half-year briefing; the reference composes it',
      request: (server) => (isReference(server) ? { path: '/briefing' } : { path: `${base}/editions/${briefing}`, headers: server.as.clerk }),
    },
    {
      name: 'W7 another title for a point of a hundred, with If-Match',
      request: (server, session) => {
        const agenda = agendaOf(server, session)
        const { meeting, point } = agenda
        const body = { title: `Stand van zaken ${String(turn++)}` }
        const version = agenda.pointVersion++
        agenda.version += 1
        return isReference(server)
          ? write(server, 'POST', `/point/${meeting}/${point}/${String(version)}`, body)
          : write(server, 'PATCH', `${base}/meetings/${meeting}/agendaItems/${point}`, body, version)
      },
      isWrite: true,
    },
    {
      name: 'W7 a hundred points in another order',
      request: (server, session) => {
        const agenda = agendaOf(server, session)
        const { meeting, points } = agenda
        points.push(points.shift())
        const version = agenda.version++
        return isReference(server)
          ? write(server, 'POST', `/order/${meeting}/${String(version)}`, { items: points })
          : write(server, 'PUT', `${base}/meetings/${meeting}/agendaItemOrder`, { items: points }, version)
      },
      isWrite: true,
    },
    {
      name: 'W8 an agenda approved, with its deliveries',
      request: (server) => {
        const meeting = approvable(server)
        return isReference(server)
          ? write(server, 'POST', `/approval/${meeting}`, {})
          : write(server, 'POST', `${base}/meetings/${meeting}/agendaVersions`, {}, 0)
      },
      status: 201,
      most: Math.min(60, Math.floor(share / rounds)),
      isWrite: true,
    },
  ]
  return { all, prepare }
}
