import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

interface Message {
  id: string
  at: string
  signatures: string[]
  body: string
}

/** A system that is sent messages, and verifies them as Standard Webhooks says. */
export async function listen() {
  const messages: Message[] = []
  let status = 204
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const header = (name: string) => String(request.headers[name])
      messages.push({
        id: header('webhook-id'),
        at: header('webhook-timestamp'),
        signatures: header('webhook-signature').split(' '),
        body,
      })
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${String(port)}/doorstroom`,
    answer: (next: number) => {
      status = next
    },
    /** The types of those that this secret signed. */
    verified: (secret: string) =>
      messages
        .filter(({ id, at, body, signatures }) => {
          const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
          const expected = createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64')
          return signatures.includes(`v1,${expected}`)
        })
        .map(({ body }) => (JSON.parse(body) as { type: string }).type),
    close: () => new Promise((done) => server.close(done)),
  }
}
