import type { components } from './schema'

type Problem = components['schemas']['Problem']
export type Issue = components['schemas']['Issue']

/** A refusal of the API: the problem document of the answer, with what its headers add. */
export class ApiProblem extends Error {
  readonly status: number
  readonly type: string
  readonly detail: string
  readonly issues: readonly Issue[]
  readonly retryAfterSeconds: number | undefined

  constructor(problem: Partial<Problem> & { status: number }, retryAfterSeconds?: number) {
    super(problem.title ?? `HTTP ${problem.status}`)
    this.name = 'ApiProblem'
    this.status = problem.status
    this.type = problem.type ?? ''
    this.detail = problem.detail ?? ''
    this.issues = problem.issues ?? []
    this.retryAfterSeconds = retryAfterSeconds
  }

  static async of(response: Response): Promise<ApiProblem> {
    const retryAfter = Number(response.headers.get('Retry-After') ?? Number.NaN)
    const body = await problemBody(response)
    return new ApiProblem({ ...body, status: response.status }, Number.isNaN(retryAfter) ? undefined : retryAfter)
  }

  /** The last part of the problem's type: `urn:problem-type:doorstroom:outcomeNotAllowed` → `outcomeNotAllowed`. */
  get kind(): string {
    return this.type.slice(this.type.lastIndexOf(':') + 1)
  }
}

/** The server was not reached at all: no network, or nobody answers. */
export class ConnectionLost extends Error {
  constructor(cause: unknown) {
    super('No connection', { cause })
    this.name = 'ConnectionLost'
  }
}

export function hasStatus(error: unknown, ...statuses: number[]): error is ApiProblem {
  return error instanceof ApiProblem && statuses.includes(error.status)
}

/** Somebody else was first: the ETag that we sent is no longer the latest. */
export const isStale = (error: unknown) => hasStatus(error, 412)

async function problemBody(response: Response): Promise<Partial<Problem>> {
  const isJson = (response.headers.get('Content-Type') ?? '').includes('json')
  if (!isJson) return {}
  try {
    return (await response.json()) as Partial<Problem>
  } catch {
    // a proxy that cuts the body short: the status still says what happened
    return {}
  }
}
