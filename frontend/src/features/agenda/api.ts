import { api, bodyOf, http, ifMatch, mergePatch } from '@/api/client'
import type { AgendaItem, AgendaItemPatch, Circle, NewAgendaItem } from '@/api/types'

export const getAgenda = (id: string) => api.queryOptions('get', '/meetings/{id}/agenda', { params: { path: { id } } })

export const addAgendaItem = (id: string, body: NewAgendaItem) =>
  bodyOf(http.POST('/meetings/{id}/agendaItems', { params: { path: { id } }, body }))

export const changeAgendaItem = (meetingId: string, { id, etag }: AgendaItem, body: AgendaItemPatch) =>
  bodyOf(
    http.PATCH('/meetings/{id}/agendaItems/{itemId}', {
      params: { path: { id: meetingId, itemId: id }, header: ifMatch(etag) },
      headers: mergePatch,
      body,
    }),
  )

export const removeAgendaItem = (meetingId: string, { id, etag }: AgendaItem) =>
  http.DELETE('/meetings/{id}/agendaItems/{itemId}', {
    params: { path: { id: meetingId, itemId: id }, header: ifMatch(etag) },
  })

export const attachFile = (meetingId: string, { id, etag }: AgendaItem, fileId: string) =>
  bodyOf(
    http.PUT('/meetings/{id}/agendaItems/{itemId}/files/{fileId}', {
      params: { path: { id: meetingId, itemId: id, fileId }, header: ifMatch(etag) },
    }),
  )

export const detachFile = (meetingId: string, { id, etag }: AgendaItem, fileId: string) =>
  bodyOf(
    http.DELETE('/meetings/{id}/agendaItems/{itemId}/files/{fileId}', {
      params: { path: { id: meetingId, itemId: id, fileId }, header: ifMatch(etag) },
    }),
  )

/** To which meetings of other bodies a point may go. */
export const getDestinations = (id: string, itemId: string) =>
  api.queryOptions('get', '/meetings/{id}/agendaItems/{itemId}/destinations', { params: { path: { id, itemId } } })

export const twinAgendaItem = (meetingId: string, { id, etag }: AgendaItem, meeting: string) =>
  bodyOf(
    http.PUT('/meetings/{id}/agendaItems/{itemId}/twin', {
      params: { path: { id: meetingId, itemId: id }, header: ifMatch(etag) },
      body: { meeting },
    }),
  )

export const endTwin = (meetingId: string, { id, etag }: AgendaItem) =>
  http.DELETE('/meetings/{id}/agendaItems/{itemId}/twin', {
    params: { path: { id: meetingId, itemId: id }, header: ifMatch(etag) },
  })

export const forwardAgendaItem = (meetingId: string, { id, etag }: AgendaItem, meeting: string) =>
  bodyOf(
    http.PUT('/meetings/{id}/agendaItems/{itemId}/forwarding', {
      params: { path: { id: meetingId, itemId: id }, header: ifMatch(etag) },
      body: { meeting },
    }),
  )

/** The whole order in one write. */
export const orderAgendaItems = (id: string, etag: string, items: string[]) =>
  bodyOf(
    http.PUT('/meetings/{id}/agendaItemOrder', { params: { path: { id }, header: ifMatch(etag) }, body: { items } }),
  )

/** Whom a speaker may come for. */
export const listOrganizations = () =>
  api.queryOptions('get', '/organizations', { params: { query: { pageSize: 200 } } }, { staleTime: 5 * 60_000 })

/** What came to this meeting from others that did not treat it. */
export const listCarriedPoints = (id: string) =>
  api.queryOptions('get', '/agendaBacklog', { params: { query: { carriedTo: id, pageSize: 200 } } })

export const listRecipients = (id: string) =>
  api.queryOptions('get', '/meetings/{id}/recipients', { params: { path: { id } } })

export const listAgendaVersions = (id: string) =>
  api.queryOptions('get', '/meetings/{id}/agendaVersions', { params: { path: { id } } })

export const getAgendaChanges = (id: string, letter: string, since: string) =>
  api.queryOptions(
    'get',
    '/meetings/{id}/agendaVersions/{letter}/changes',
    { params: { path: { id, letter }, query: { since } } },
    { staleTime: Infinity },
  )

/** Approving is publishing: freezes the edition, releases it and writes the deliveries. */
export const approveAgenda = (id: string, etag: string, release: Circle[]) =>
  bodyOf(
    http.POST('/meetings/{id}/agendaVersions', { params: { path: { id }, header: ifMatch(etag) }, body: { release } }),
  )
