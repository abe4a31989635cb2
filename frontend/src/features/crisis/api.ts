import { api, bodyOf, http } from '@/api/client'
import type { NewCrisisLogEntry, NewCrisisMeeting, NewSituationMessage } from '@/api/types'

const often = 15_000

export const listCrisisMeetings = (region: string) =>
  api.queryOptions('get', '/crisisMeetings', { params: { query: { region, pageSize: 50 } } })

export const listCrisisAheadOf = (regularMeeting: string) =>
  api.queryOptions('get', '/crisisMeetings', { params: { query: { regularMeeting, pageSize: 50 } } })

export const getCrisisMeeting = (id: string) =>
  api.queryOptions('get', '/crisisMeetings/{id}', { params: { path: { id } } })

export const callCrisisMeeting = (body: NewCrisisMeeting) => bodyOf(http.POST('/crisisMeetings', { body }))

/** Read again by itself: several write into it at once. Who may not read it gets 404, which is no fault. */
export const listLog = (id: string) =>
  api.queryOptions(
    'get',
    '/crisisMeetings/{id}/logEntries',
    { params: { path: { id }, query: { pageSize: 200 } } },
    { refetchInterval: often, retry: false },
  )

export const writeLog = (id: string, body: NewCrisisLogEntry) =>
  bodyOf(http.POST('/crisisMeetings/{id}/logEntries', { params: { path: { id } }, body }))

export const listSituationMessages = (id: string) =>
  api.queryOptions('get', '/crisisMeetings/{id}/situationMessages', { params: { path: { id } } })

export const tellSituation = (id: string, body: NewSituationMessage) =>
  bodyOf(http.POST('/crisisMeetings/{id}/situationMessages', { params: { path: { id } }, body }))
