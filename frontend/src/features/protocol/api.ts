import { api, bodyOf, http, ifMatch, mergePatch } from '@/api/client'
import type {
  Contribution,
  NewContributionReport,
  NewContributions,
  NewProtocol,
  Protocol,
  ProtocolPatch,
  ProtocolSubmission,
} from '@/api/types'

export const listProtocols = (region: string) =>
  api.queryOptions('get', '/protocols', { params: { query: { region, pageSize: 200 } } })

export const getProtocol = (id: string) => api.queryOptions('get', '/protocols/{id}', { params: { path: { id } } })

/** All that the reader may see of a year: the own municipality's, or everybody's. */
export const listContributions = (protocol: string, year: number) =>
  api.queryOptions('get', '/contributions', { params: { query: { protocol, year, pageSize: 200 } } })

export const listOrganizations = (on: string) =>
  api.queryOptions('get', '/organizations', { params: { query: { on, pageSize: 200 } } }, { staleTime: 5 * 60_000 })

/** The conference that speaks for a region is one of these. */
export const listMembers = (body: string, on: string) =>
  api.queryOptions('get', '/memberships', { params: { query: { body, on, pageSize: 200 } } })

export const draftProtocol = (body: NewProtocol) => bodyOf(http.POST('/protocols', { body }))

export const changeProtocol = ({ id, etag }: Protocol, body: ProtocolPatch) =>
  bodyOf(
    http.PATCH('/protocols/{id}', {
      params: { path: { id }, header: ifMatch(etag) },
      headers: mergePatch,
      body,
    }),
  )

export const submitProtocol = ({ id, etag }: Protocol, body: ProtocolSubmission) =>
  bodyOf(http.PUT('/protocols/{id}/submission', { params: { path: { id }, header: ifMatch(etag) }, body }))

export const concludeProtocol = ({ id, etag }: Protocol, concludedOn: string) =>
  bodyOf(
    http.PUT('/protocols/{id}/conclusion', { params: { path: { id }, header: ifMatch(etag) }, body: { concludedOn } }),
  )

export const removeProtocol = ({ id, etag }: Protocol) =>
  http.DELETE('/protocols/{id}', { params: { path: { id }, header: ifMatch(etag) } })

export const addContributions = (body: NewContributions) => bodyOf(http.POST('/contributions', { body }))

export const changeContribution = ({ id, etag }: Contribution, amount: string, note: string) =>
  bodyOf(
    http.PATCH('/contributions/{id}', {
      params: { path: { id }, header: ifMatch(etag) },
      headers: mergePatch,
      // null takes the remark away
      body: { amount, note: note === '' ? (null as never) : note },
    }),
  )

/** All are taken, or none. */
export const reportContributions = (items: NewContributionReport[]) =>
  bodyOf(http.POST('/contributionReports', { body: { items } }))
