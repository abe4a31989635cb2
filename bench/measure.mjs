// Asks each workload of each server in turn, round by round, and tells what an answer cost: CPU time of the server and of
// PostgreSQL, from /proc. Called by bench/run.
import { readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { ask, hangUp, sessions, signIn, sql } from './client.mjs'
import { workloads } from './workloads.mjs'

const [rounds, meetings, only, ...given] = process.argv.slice(2)
const servers = given.map((text) => {
  const [name, pid, address] = text.split('=')
  return { name, pid: Number(pid), address }
})
const seconds = 2
const warmth = 6 // rounds at most, where each thing is asked for but once
const tick = 10 // milliseconds: a hundred to the second is what /proc counts in
const isReference = ({ name }) => name === 'reference'

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

/** What a write puts out for later is part of its cost: a round ends when nothing of it waits any more. */
function settle() {
  const waiting = `select (select count(*) from outbox where done_at is null and due_at < now() + interval '1 hour')
    + (select count(*) from mail where state = 'WAITING' and due_at < now() + interval '1 hour')`
  while (sql(waiting)[0] !== '0') continue
  hangUp()
}

async function round(server, workload) {
  const database = postgres()
  const before = [spent(server.pid), spentBy(database)]
  const until = performance.now() + seconds * 1000
  const expected = workload.status ?? 200
  let answers = 0
  let bytes = 0
  await Promise.all(
    Array.from({ length: sessions }, async (_, session) => {
      while (performance.now() < until && answers < (workload.most ?? Infinity)) {
        answers += 1
        const asked = workload.request(server, session)
        const { status, length, text } = await ask(server.address + asked.path, { isRead: false, ...asked })
        if (status !== (isReference(server) ? 200 : expected)) throw new Error(`${server.name} ${asked.path}: ${String(status)} ${text()}`)
        bytes += length
      }
    }),
  )
  if (workload.isWrite) settle()
  const after = [spent(server.pid), spentBy(database)]
  return {
    server: (after[0] - before[0]) / answers,
    database: (after[1] - before[1]) / answers,
    bytes: bytes / answers,
    answers,
  }
}

const { all, prepare } = workloads(
  Number(meetings),
  Number(rounds) + warmth,
  servers.map(({ name }) => name),
)
const pairs = all.filter(({ name }) => new RegExp(`^${only}`).test(name)).flatMap((workload) =>
  servers.filter((server) => !(isReference(server) && workload.isOwn)).map((server) => ({ workload, server, found: [] })),
)

/** Until the last three rounds lie within a tenth of each other; not as long where each edition is asked for but once. */
async function warm({ workload, server }) {
  const costs = []
  for (let i = 0; i < (workload.most === undefined ? 15 : warmth); i += 1) {
    const { server: own, database } = await round(server, workload)
    costs.push(own + database)
    const last = costs.slice(-3)
    if (last.length === 3 && Math.max(...last) < Math.min(...last) * 1.1) return
  }
}

for (const server of servers) {
  if (!isReference(server)) server.as = await signIn(server)
  await prepare(server)
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
  const reference = pairs.find(({ workload, server }) => workload === pair.workload && isReference(server))
  const ratio = reference && pair !== reference ? (total(pair) / total(reference)).toFixed(2) : '–'
  const part = (name) => median(pair.found.map((each) => each[name]))
  console.log(
    `| ${pair.workload.name} | ${pair.server.name} | ${ms(part('server'))} | ${ms(part('database'))} | ${ms(total(pair))} | ` +
      `${ratio} | ${String(Math.round(part('bytes')))} |`,
  )
}
