import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, bodyOf, http, ifMatch, mergePatch } from '@/api/client'
import type { Dossier, DossierPatch, DossierState, NewDossier } from '@/api/types'

/** Where the page after this one begins: the cursor that `next` bears. */
const cursorOf = ({ next }: { next?: string }) =>
  next === undefined ? undefined : (new URL(next, window.location.origin).searchParams.get('after') ?? undefined)

export interface Wanted {
  theme?: string | undefined
  status: DossierState
}

export const listDossiers = (region: string, { theme, status }: Wanted) =>
  infiniteQueryOptions({
    queryKey: ['get', '/dossiers', { region, theme, status }],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      bodyOf(
        http.GET('/dossiers', {
          params: {
            query: {
              region,
              status: [status],
              pageSize: 100,
              ...(theme === undefined ? {} : { theme }),
              ...(after === undefined ? {} : { after }),
            },
          },
        }),
      ),
    getNextPageParam: cursorOf,
  })

export const getDossier = (id: string) => api.queryOptions('get', '/dossiers/{id}', { params: { path: { id } } })

/** The latest first. */
export const readTimeline = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['get', '/dossiers/{id}/timeline', id],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      bodyOf(
        http.GET('/dossiers/{id}/timeline', {
          params: { path: { id }, query: { pageSize: 20, ...(after === undefined ? {} : { after }) } },
        }),
      ),
    getNextPageParam: cursorOf,
  })

export const listThemes = (region: string) =>
  api.queryOptions('get', '/themes', { params: { query: { region, pageSize: 200 } } })

const at = ({ id, etag }: Dossier) => ({ path: { id }, header: ifMatch(etag) })

export const openDossier = (body: NewDossier) => bodyOf(http.POST('/dossiers', { body }))

export const changeDossier = (dossier: Dossier, body: DossierPatch) =>
  bodyOf(http.PATCH('/dossiers/{id}', { params: at(dossier), headers: mergePatch, body }))

export const closeDossier = (dossier: Dossier) => bodyOf(http.PUT('/dossiers/{id}/closing', { params: at(dossier) }))

export const reopenDossier = (dossier: Dossier) => bodyOf(http.PUT('/dossiers/{id}/reopening', { params: at(dossier) }))
