import { api, bodyOf, http, ifMatch, mergePatch } from '@/api/client'
import type { Minutes, EntryPatch, NewOutcome, Outcome, OutcomeType, SignatureCapacity } from '@/api/types'

export const getMinutes = (id: string) =>
  api.queryOptions('get', '/meetings/{id}/minutes', { params: { path: { id } } })

export const changeMinutesEntry = (meetingId: string, itemId: string, etag: string, body: EntryPatch) =>
  bodyOf(
    http.PATCH('/meetings/{id}/minutes/entries/{itemId}', {
      params: { path: { id: meetingId, itemId }, header: ifMatch(etag) },
      headers: mergePatch,
      body,
    }),
  )

export const openReview = ({ etag, meeting: { id } }: Minutes, until: string) =>
  bodyOf(
    http.PUT('/meetings/{id}/minutes/review', { params: { path: { id }, header: ifMatch(etag) }, body: { until } }),
  )

export const approveMinutes = ({ etag, meeting: { id } }: Minutes) =>
  bodyOf(http.PUT('/meetings/{id}/minutes/approval', { params: { path: { id }, header: ifMatch(etag) } }))

/** Opens the text of approved minutes once more; nobody else sees anything of it until it is approved. */
export const openCorrection = ({ etag, meeting: { id } }: Minutes, reason: string) =>
  bodyOf(
    http.POST('/meetings/{id}/minutes/corrections', {
      params: { path: { id }, header: ifMatch(etag) },
      body: { reason },
    }),
  )

export const listSignatures = (id: string) =>
  api.queryOptions('get', '/meetings/{id}/minutes/signatures', { params: { path: { id } } })

export const signMinutes = (id: string, capacity: SignatureCapacity, edition: string) =>
  bodyOf(
    http.PUT('/meetings/{id}/minutes/signatures/{capacity}', { params: { path: { id, capacity } }, body: { edition } }),
  )

export const revokeSignature = (id: string, capacity: SignatureCapacity) =>
  http.DELETE('/meetings/{id}/minutes/signatures/{capacity}', { params: { path: { id, capacity } } })

export const listRemarks = (id: string) =>
  api.queryOptions('get', '/meetings/{id}/minutes/remarks', { params: { path: { id } } })

export const addRemark = (id: string, text: string, agendaItem?: string) =>
  bodyOf(
    http.POST('/meetings/{id}/minutes/remarks', {
      params: { path: { id } },
      body: { text, ...(agendaItem === undefined ? {} : { agendaItem }) },
    }),
  )

/** Who was there, and so could leave. */
export const getAttendance = (id: string) =>
  api.queryOptions('get', '/meetings/{id}/attendance', { params: { path: { id } } })

export const noteOutcome = (body: NewOutcome) => bodyOf(http.POST('/outcomes', { body }))

export const changeOutcome = ({ id, etag }: Outcome, body: { type: OutcomeType; text: string }) =>
  bodyOf(http.PATCH('/outcomes/{id}', { params: { path: { id }, header: ifMatch(etag) }, headers: mergePatch, body }))

export const removeOutcome = ({ id, etag }: Outcome) =>
  http.DELETE('/outcomes/{id}', { params: { path: { id }, header: ifMatch(etag) } })

/** Says which outcomes the body may take. */
export const getBody = (id: string) =>
  api.queryOptions('get', '/bodies/{id}', { params: { path: { id } } }, { staleTime: 5 * 60_000 })

/** Who belonged to the body on that day. */
export const listMemberships = (body: string, on: string) =>
  api.queryOptions('get', '/memberships', { params: { query: { body, on, pageSize: 200 } } }, { staleTime: 5 * 60_000 })
