import createFetchClient, { type Middleware } from 'openapi-fetch'
import createQueryClient from 'openapi-react-query'
import { ApiProblem, ConnectionLost } from './problem'
import type { paths } from './schema'

const refusals: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await ApiProblem.of(response)
  },
  onError({ error }) {
    return isAbort(error) ? undefined : new ConnectionLost(error)
  },
}

/** Typed by the contract. Every refusal is thrown as an {@link ApiProblem}, a dead line as {@link ConnectionLost}. */
export const http = createFetchClient<paths, 'application/json'>({
  headers: { Accept: 'application/json' },
  baseUrl: new URL('/doorstroom/v1', window.location.origin).href,
  // looked up at each call, so that tests can put their own in its place
  fetch: (request: Request) => globalThis.fetch(request),
})
http.use(refusals)

/** Reads for TanStack Query, keyed by method, path and parameters. */
export const api = createQueryClient(http)

/** The body of an answer; refusals were thrown before. */
export async function bodyOf<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call
  if (data === undefined) throw new ApiProblem({ status: 502, title: 'Empty answer' })
  return data
}

export const ifMatch = (etag: string) => ({ 'If-Match': etag })

/** PATCH is a JSON Merge Patch: only what changes, null where something goes away. */
export const mergePatch = { 'Content-Type': 'application/merge-patch+json' }

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}
