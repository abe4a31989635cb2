import { api, bodyOf, http, ifMatch, mergePatch } from '@/api/client'
import type { Mandate, NewMandate } from '@/api/types'

export interface Wanted {
  person?: string
  on?: string
}

export const listMandates = (wanted: Wanted) =>
  api.queryOptions('get', '/mandates', { params: { query: { ...wanted, pageSize: 200 } } })

export const listPeople = () => api.queryOptions('get', '/people', { params: { query: { pageSize: 200 } } })

export const listOrganizations = (on: string) =>
  api.queryOptions('get', '/organizations', { params: { query: { on, pageSize: 200 } } })

export const giveMandate = (body: NewMandate) => bodyOf(http.POST('/mandates', { body }))

/** Sets the last day; none when it goes on. */
export const endMandate = ({ id, etag }: Mandate, endsOn: string) =>
  bodyOf(
    http.PATCH('/mandates/{id}', {
      params: { path: { id }, header: ifMatch(etag) },
      headers: mergePatch,
      body: { endsOn },
    }),
  )
