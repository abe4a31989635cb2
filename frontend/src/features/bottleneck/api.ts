import { api, bodyOf, http, ifMatch, mergePatch } from '@/api/client'
import type {
  Bottleneck,
  BottleneckClosing,
  BottleneckLevel,
  BottleneckPatch,
  BottleneckShareAnswer,
  BottleneckState,
  NewBottleneck,
  NewBottleneckLetter,
} from '@/api/types'

export interface Wanted {
  region: string
  status: BottleneckState[]
  level?: BottleneckLevel
  theme?: string
}

/** Of the region and shared with it, the newest first. */
export const listBottlenecks = ({ region, status, level, theme }: Wanted) =>
  api.queryOptions('get', '/bottlenecks', {
    params: {
      query: {
        region,
        status,
        pageSize: 200,
        ...(level === undefined ? {} : { level: [level] }),
        ...(theme === undefined ? {} : { theme }),
      },
    },
  })

export const listThemes = (region: string) =>
  api.queryOptions('get', '/themes', { params: { query: { region, pageSize: 200 } } }, { staleTime: 5 * 60_000 })

export const noteBottleneck = (body: NewBottleneck) => bodyOf(http.POST('/bottlenecks', { body }))

const at = ({ id, etag }: Bottleneck) => ({ path: { id }, header: ifMatch(etag) })

export const changeBottleneck = (bottleneck: Bottleneck, body: BottleneckPatch) =>
  bodyOf(http.PATCH('/bottlenecks/{id}', { params: at(bottleneck), headers: mergePatch, body }))

export const closeBottleneck = (bottleneck: Bottleneck, body: BottleneckClosing) =>
  bodyOf(http.PUT('/bottlenecks/{id}/closing', { params: at(bottleneck), body }))

export const reopenBottleneck = (bottleneck: Bottleneck) =>
  bodyOf(http.PUT('/bottlenecks/{id}/reopening', { params: at(bottleneck) }))

export const addLetter = ({ id }: Bottleneck, body: NewBottleneckLetter) =>
  bodyOf(http.POST('/bottlenecks/{id}/letters', { params: { path: { id } }, body }))

export const removeLetter = ({ id, etag }: Bottleneck, letterId: string) =>
  bodyOf(
    http.DELETE('/bottlenecks/{id}/letters/{letterId}', {
      params: { path: { id, letterId }, header: ifMatch(etag) },
    }),
  )

const of = ({ id, etag }: Bottleneck, regionId: string) => ({ path: { id, regionId }, header: ifMatch(etag) })

export const offerBottleneck = (bottleneck: Bottleneck, regionId: string) =>
  bodyOf(http.PUT('/bottlenecks/{id}/shares/{regionId}', { params: of(bottleneck, regionId) }))

export const answerOffer = (bottleneck: Bottleneck, regionId: string, body: BottleneckShareAnswer) =>
  bodyOf(http.PUT('/bottlenecks/{id}/shares/{regionId}/answer', { params: of(bottleneck, regionId), body }))

export const endShare = (bottleneck: Bottleneck, regionId: string) =>
  http.DELETE('/bottlenecks/{id}/shares/{regionId}', { params: of(bottleneck, regionId) })
