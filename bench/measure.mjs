// Asks each workload of each server in turn, round by round, and tells what an answer cost: CPU time of the server and of
// PostgreSQL, from /proc. Called by bench/run.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { cpus } from 'node:os'

const [rounds, meetings, ...given] = process.argv.slice(2)
const servers = given.map((text) => {
  const [name, pid, address] = text.split('=')
  return { name, pid: Number(pid), address }
})
const sessions = 4
const seconds = 2
const tick = 10 // milliseconds: a hundred to the second is what /proc counts in
const base = '/doorstroom/v1'
const known = 200

const agent = new Agent({ keepAlive: true, maxSockets: sessions })

function ask(url, { method = 'GET', headers = {}, body } = {}) {
  return new Promise((done, failed) => {
    const sent = request(url, { agent, method, headers }, (answer) => {
      const parts = []
      let length = 0
      answer.on('data', (part) => {
        length += part.length
        if (body !== undefined || method !== 'GET' || parts.length === 0 || url.includes('/me')) parts.push(part)
      })
      answer.on('end', () => done({ status: answer.statusCode, headers: answer.headers, length, parts }))
      answer.on('error', failed)
    })
    sent.on('error', failed)
    sent.end(body)
  })
}

const json = ({ parts }) => JSON.parse(Buffer.concat(parts).toString('utf8'))

/** A token of Izegem's director, made as a director makes one. */
async function token({ address }) {
  const cookie = await ask(`${address}${base}/sessions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ userName: 'director-izegem', password: 'doorstroom-demo' }),
  }).then(({ headers }) => headers['set-cookie'][0].split(';')[0])
  const made = await ask(`${address}${base}/accessTokens`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' },
    body: JSON.stringify({ name: 'Meting', organization: '36008', role: 'director', scopes: ['minutes:read'] }),
  })
  return { Authorization: `Bearer ${json(made).secret}` }
}

const sql = (text) =>
  execFileSync('java', ['-cp', process.env.LIBRARIES, 'bench/Reference.java', 'sql', process.env.DOORSTROOM_DB_URL, text], {
    encoding: 'utf8',
  })
    .trim()
    .split('\n')

// The address of each edition and the place before the two pages, from the database.
const editions = sql(`select edition from bench_meeting order by n`)
const [start, deep] = sql(`select sequence from bench_meeting where n in (1, ${Math.min(200 * 50, Number(meetings) - 100)}) order by n`)
const cursor = (sequence) => Buffer.from(sequence).toString('base64url')

const fresh = new Map()
let turn = 0
const again = () => editions[turn++ % known]
const tags = new Map()

/** How each server is asked for the same thing. */
const workloads = [
  {
    name: 'W1 one approved minutes, again',
    application: (id) => `${base}/editions/${id}`,
    reference: (id) => `/editions/${id}`,
    id: again,
  },
  {
    name: 'W1 one approved minutes, for the first time',
    application: (id) => `${base}/editions/${id}`,
    reference: (id) => `/editions/${id}`,
    id: ({ name }) => {
      const place = fresh.get(name) ?? known
      if (place >= editions.length) throw new Error('no edition is left that nobody asked for: take more --items')
      fresh.set(name, place + 1)
      return editions[place]
    },
    most: 1000,
  },
  {
    name: 'W2 page 1 of approved minutes, 50 a page',
    application: () => `${base}/minutes?status=approved&pageSize=50&after=${cursor(start)}`,
    reference: () => `/minutes?after=${start}`,
    id: () => '',
  },
  {
    name: 'W2 page 200',
    application: () => `${base}/minutes?status=approved&pageSize=50&after=${cursor(deep)}`,
    reference: () => `/minutes?after=${deep}`,
    id: () => '',
  },
  {
    name: 'W3 not modified',
    application: (id) => `${base}/editions/${id}`,
    id: again,
    isKnown: true,
  },
]

const postgres = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => commandOf(pid) === 'postgres')
const commandOf = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
  } catch {
    return ''
  }
}
/** Milliseconds of CPU time that a process had. */
function spent(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * tick
  } catch {
    return 0
  }
}
const spentBy = (pids) => pids.reduce((sum, pid) => sum + spent(pid), 0)

async function round(server, workload) {
  const isReference = server.name === 'reference'
  const database = postgres()
  const before = [spent(server.pid), spentBy(database)]
  const until = performance.now() + seconds * 1000
  let answers = 0
  let bytes = 0
  await Promise.all(
    Array.from({ length: sessions }, async () => {
      while (performance.now() < until && answers < (workload.most ?? Infinity)) {
        answers += 1
        const id = workload.id(server)
        const path = (isReference ? workload.reference : workload.application)(id)
        const headers = isReference ? {} : { ...server.token }
        if (workload.isKnown) headers['If-None-Match'] = tags.get(id)
        const { status, length } = await ask(server.address + path, { headers })
        if (status !== (workload.isKnown ? 304 : 200)) throw new Error(`${server.name} ${path}: ${status}`)
        bytes += length
      }
    }),
  )
  const after = [spent(server.pid), spentBy(database)]
  return {
    server: (after[0] - before[0]) / answers,
    database: (after[1] - before[1]) / answers,
    bytes: bytes / answers,
    answers,
  }
}

const asked = (server, workload) => server.name !== 'reference' || workload.reference !== undefined
const pairs = workloads.flatMap((workload) =>
  servers.filter((server) => asked(server, workload)).map((server) => ({ workload, server, found: [] })),
)

/** Until the last three rounds lie within a tenth of each other; not as long where each edition is asked for but once. */
async function warm({ workload, server }) {
  const costs = []
  for (let i = 0; i < (workload.most === undefined ? 15 : 6); i += 1) {
    const { server: own, database } = await round(server, workload)
    costs.push(own + database)
    const last = costs.slice(-3)
    if (last.length === 3 && Math.max(...last) < Math.min(...last) * 1.1) return
  }
}

for (const server of servers.filter(({ name }) => name !== 'reference')) server.token = await token(server)
const first = servers[0]
for (const id of editions.slice(0, known)) {
  tags.set(id, (await ask(`${first.address}${base}/editions/${id}`, { headers: first.token })).headers.etag)
}
for (const pair of pairs) await warm(pair)
for (let i = 0; i < Number(rounds); i += 1) {
  for (const pair of pairs) pair.found.push(await round(pair.server, pair.workload))
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const total = ({ found }) => median(found.map((each) => each.server + each.database))
const ms = (value) => value.toFixed(3)
console.log(
  `${new Date().toISOString().slice(0, 10)}, ${String(cpus().length)} cores ${cpus()[0]?.model ?? ''}, ${meetings} minutes, ` +
    `medians of ${rounds} rounds, milliseconds of CPU per answer:\n`,
)
console.log('| workload | server | application | PostgreSQL | together | of the reference | bytes |')
console.log('|---|---|---|---|---|---|---|')
for (const pair of pairs) {
  const reference = pairs.find(({ workload, server }) => workload === pair.workload && server.name === 'reference')
  const ratio = reference && pair !== reference ? (total(pair) / total(reference)).toFixed(2) : '–'
  const part = (name) => median(pair.found.map((each) => each[name]))
  console.log(
    `| ${pair.workload.name} | ${pair.server.name} | ${ms(part('server'))} | ${ms(part('database'))} | ${ms(total(pair))} | ` +
      `${ratio} | ${String(Math.round(part('bytes')))} |`,
  )
}
