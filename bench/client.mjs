// How the workloads ask: over connections that stay, signed in as who would ask it.
import { execFileSync } from 'node:child_process'
import { Agent, request } from 'node:http'

export const sessions = 4
export const base = '/doorstroom/v1'

const agent = new Agent({ keepAlive: true, maxSockets: sessions })

/** A server may have closed what stood idle while this process waited for another. */
export const hangUp = () => {
  agent.destroy()
}

/** Sends one request and gives its answer, with its text only where somebody wants to read it: a long one costs the asker. */
export function ask(url, { method = 'GET', headers = {}, body, isRead = true } = {}) {
  return new Promise((done, failed) => {
    const sent = request(url, { agent, method, headers }, (answer) => {
      const parts = []
      let length = 0
      answer.on('data', (part) => {
        length += part.length
        if (isRead || answer.statusCode >= 400) parts.push(part)
      })
      answer.on('end', () => {
        done({ status: answer.statusCode, headers: answer.headers, length, text: () => Buffer.concat(parts).toString('utf8') })
      })
      answer.on('error', failed)
    })
    sent.on('error', failed)
    sent.end(body)
  })
}

export const json = (answer) => JSON.parse(answer.text())

async function session({ address }, userName) {
  const { headers } = await ask(`${address}${base}/sessions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ userName, password: 'doorstroom-demo' }),
  })
  return { Cookie: headers['set-cookie'][0].split(';')[0], 'Sec-Fetch-Site': 'same-origin' }
}

/** A token, made as its reader makes one. */
async function token(server, userName, role, scopes) {
  const made = await ask(`${server.address}${base}/accessTokens`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(await session(server, userName)) },
    body: JSON.stringify({ name: 'Meting', organization: '36008', role, scopes }),
  })
  return { Authorization: `Bearer ${json(made).secret}` }
}

/** Izegem's director and its council's clerk by their systems, the coordinator in the browser. */
export async function signIn(server) {
  return {
    director: await token(server, 'director-izegem', 'director', ['minutes:read']),
    clerk: await token(server, 'clerk-izegem', 'councilClerk', ['briefings:read']),
    coordinator: await session(server, 'coordinator-midwest'),
  }
}

export const sql = (text) =>
  execFileSync('java', ['-cp', process.env.LIBRARIES, 'bench/Reference.java', 'sql', process.env.DOORSTROOM_DB_URL, text], {
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
