import { api, bodyOf, http, ifMatch } from '@/api/client'
import type { ExcerptRequest } from '@/api/types'

interface Narrow {
  region: string
  body: string | undefined
  year: string | undefined
}

export const listDecisions = ({ region, body, year }: Narrow) =>
  api.queryOptions('get', '/decisions', {
    params: {
      query: {
        region,
        pageSize: 200,
        ...(body === undefined ? {} : { body }),
        ...(year === undefined ? {} : { year: Number(year) }),
      },
    },
  })

export const listExcerpts = (region: string) =>
  api.queryOptions('get', '/excerptRequests', { params: { query: { region, pageSize: 200 } } })

export const askExcerpt = (id: string, municipality: string) =>
  bodyOf(http.POST('/decisions/{id}/excerptRequests', { params: { path: { id } }, body: { municipality } }))

export const issueExcerpt = ({ id, etag }: ExcerptRequest) =>
  bodyOf(http.PUT('/excerptRequests/{id}/issue', { params: { path: { id }, header: ifMatch(etag) } }))
