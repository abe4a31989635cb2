import { api, bodyOf, http, ifMatch, mergePatch } from '@/api/client'
import type { Briefing } from '@/api/types'

export const listBriefings = (region: string) =>
  api.queryOptions('get', '/briefings', { params: { query: { region, pageSize: 50 } } })

export const getBriefing = (id: string) => api.queryOptions('get', '/briefings/{id}', { params: { path: { id } } })

export const getAnnex = (id: string, nisCode: string) =>
  api.queryOptions('get', '/briefings/{id}/annexes/{nisCode}', { params: { path: { id, nisCode } } })

export const composeBriefing = (region: string, halfYear: string) =>
  bodyOf(http.POST('/briefings', { body: { region, halfYear } }))

export const changeBriefing = ({ id, etag }: Briefing, body: { title: string; introduction: string }) =>
  bodyOf(http.PATCH('/briefings/{id}', { params: { path: { id }, header: ifMatch(etag) }, headers: mergePatch, body }))

export const publishBriefing = ({ id, etag }: Briefing) =>
  bodyOf(http.PUT('/briefings/{id}/publication', { params: { path: { id }, header: ifMatch(etag) } }))
