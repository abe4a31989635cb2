import { api, bodyOf, http, ifMatch, mergePatch } from '@/api/client'
import type { NewTheme, NewThemeReport, Theme, ThemePatch } from '@/api/types'

export const listThemes = (region: string) =>
  api.queryOptions('get', '/themes', { params: { query: { region, pageSize: 200 } } })

/** The latest day first. */
export const listReports = (id: string) =>
  api.queryOptions('get', '/themes/{id}/reports', { params: { path: { id }, query: { pageSize: 50 } } })

export const addTheme = (body: NewTheme) => bodyOf(http.POST('/themes', { body }))

export const changeTheme = ({ id, etag }: Theme, body: ThemePatch) =>
  bodyOf(http.PATCH('/themes/{id}', { params: { path: { id }, header: ifMatch(etag) }, headers: mergePatch, body }))

export const reportTheme = ({ id }: Theme, body: NewThemeReport) =>
  bodyOf(http.POST('/themes/{id}/reports', { params: { path: { id } }, body }))
