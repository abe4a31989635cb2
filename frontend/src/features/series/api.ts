import { api, bodyOf, http, ifMatch, mergePatch } from '@/api/client'
import type { MeetingSeries, NewMeetingSeries, NewSeriesPreview, SeriesPatch } from '@/api/types'

export const listSeries = (region: string) =>
  api.queryOptions('get', '/meetingSeries', { params: { query: { region, pageSize: 200 } } })

export const listPlanningWarnings = (region: string) =>
  api.queryOptions('get', '/planningWarnings', { params: { query: { region } } })

/** Writes nothing, and so may be asked like a read. */
export const previewSeries = (body: NewSeriesPreview) => ({
  queryKey: ['post', '/meetingSeries/preview', body] as const,
  queryFn: ({ signal }: { signal: AbortSignal }) => bodyOf(http.POST('/meetingSeries/preview', { body, signal })),
  retry: false,
})

export const startSeries = (body: NewMeetingSeries) => bodyOf(http.POST('/meetingSeries', { body }))

export const planSeries = ({ id, etag }: MeetingSeries, until: string) =>
  bodyOf(http.PUT('/meetingSeries/{id}/planning', { params: { path: { id }, header: ifMatch(etag) }, body: { until } }))

export const changeSeries = ({ id, etag }: MeetingSeries, body: SeriesPatch) =>
  bodyOf(
    http.PATCH('/meetingSeries/{id}', {
      params: { path: { id }, header: ifMatch(etag) },
      headers: mergePatch,
      body,
    }),
  )
