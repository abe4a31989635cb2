/**
 * Receives webhooks, verifies them (Standard Webhooks), and keeps each event once, as a file of its own.
 *
 *   DOORSTROOM_WEBHOOK_SECRET=whsec_… PORT=9000 node receive-webhooks.ts FOLDER
 *
 * Two secrets, parted by a space, while one takes the place of the other. Put TLS before it: outside of your own machine,
 * webhooks go to https addresses only. What an event names is fetched later on, with a token, by whoever reads the folder.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { join } from 'node:path'

const longest = 64 * 1024
const tolerance = 5 * 60
const id = /^[\w-]{1,64}$/

const [folder] = process.argv.slice(2)
const secrets = (process.env['DOORSTROOM_WEBHOOK_SECRET'] ?? '').split(' ').filter((secret) => secret !== '')
if (folder === undefined || secrets.length === 0) {
  console.error('DOORSTROOM_WEBHOOK_SECRET=whsec_… PORT=9000 node receive-webhooks.ts FOLDER')
  process.exit(2)
}
mkdirSync(folder, { recursive: true })

const server = createServer((request, response) => {
  receive(request).then(
    (status) => response.writeHead(status).end(),
    // not kept: it comes again
    (error: unknown) => {
      console.error(error)
      response.writeHead(503).end()
    },
  )
})
server.listen(Number(process.env['PORT'] ?? 9000), 'localhost', () => {
  console.log(`listening at ${JSON.stringify(server.address())}`)
})

/** Keeps first and answers then: what was answered with 2xx does not come again. */
async function receive(request: IncomingMessage): Promise<number> {
  if (request.method !== 'POST') return 405
  const body = await read(request)
  if (body === undefined) return 413
  if (!isGenuine(request.headers, body)) return 401
  const file = join(folder ?? '.', `${String(request.headers['webhook-id'])}.json`)
  writeFileSync(`${file}.part`, body)
  // the same id again is the same event again
  renameSync(`${file}.part`, file)
  const { type, subject } = JSON.parse(body) as { type: string; subject?: string }
  console.log(type, subject ?? '')
  return 204
}

function isGenuine(headers: IncomingHttpHeaders, body: string): boolean {
  const [name, moment, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((header) =>
    String(headers[header]),
  ) as [string, string, string]
  const age = Date.now() / 1000 - Number(moment)
  if (!id.test(name) || !(Math.abs(age) <= tolerance)) return false
  return secrets.some((secret) => {
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
    const expected = createHmac('sha256', key).update(`${name}.${moment}.${body}`).digest()
    return signatures
      .split(' ')
      .filter((signature) => signature.startsWith('v1,'))
      .map((signature) => Buffer.from(signature.slice(3), 'base64'))
      .some((given) => given.length === expected.length && timingSafeEqual(given, expected))
  })
}

async function read(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length
    if (length > longest) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
