import { http as mock, HttpResponse } from 'msw'
import { api as at } from '@/test/fixtures'
import { server } from '@/test/setup'
import { bodyOf, http, ifMatch } from './client'
import { ApiProblem, ConnectionLost, isStale } from './problem'

const read = () => bodyOf(http.GET('/meetings/{id}', { params: { path: { id: 'm1' } } }))
const refusal = (response: () => Response) => {
  server.use(mock.get(at('/meetings/m1'), response))
  return read().then(
    () => undefined,
    (error: unknown) => error,
  )
}

it('throws the problem that the API answered, with every fault it named', async () => {
  const error = await refusal(() =>
    HttpResponse.json(
      {
        type: 'urn:problem-type:belgif:badRequest',
        title: 'Bad request',
        status: 400,
        detail: 'Two faults',
        issues: [{ type: 'x', in: 'body', name: 'title', detail: 'Te lang' }],
      },
      { status: 400 },
    ),
  )
  expect(error).toBeInstanceOf(ApiProblem)
  expect(error).toMatchObject({ status: 400, kind: 'badRequest', detail: 'Two faults', issues: [{ name: 'title' }] })
})

it('understands an answer that is no problem document', async () => {
  expect(await refusal(() => new HttpResponse('<h1>Bad gateway</h1>', { status: 502 }))).toMatchObject({
    status: 502,
    issues: [],
  })
})

it('reads how long to wait', async () => {
  const error = await refusal(() => HttpResponse.json({}, { status: 429, headers: { 'Retry-After': '120' } }))
  expect(error).toMatchObject({ retryAfterSeconds: 120 })
})

it('tells a dead line from a refusal', async () => {
  expect(await refusal(() => HttpResponse.error())).toBeInstanceOf(ConnectionLost)
})

it('sends the ETag, and knows a stale one', async () => {
  server.use(
    mock.put(at('/meetings/m1/opening'), ({ request }) =>
      HttpResponse.json({ status: 412 }, { status: request.headers.get('If-Match') === '"1"' ? 412 : 500 }),
    ),
  )
  const error: unknown = await http
    .PUT('/meetings/{id}/opening', { params: { path: { id: 'm1' }, header: ifMatch('"1"') } })
    .catch((refused: unknown) => refused)
  expect(isStale(error)).toBe(true)
})
