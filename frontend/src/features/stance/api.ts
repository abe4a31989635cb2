import { api, bodyOf, http, ifMatch } from '@/api/client'
import type { Stance, StanceChange } from '@/api/types'

/** What each municipality says of one common position; no lines where the point is none. */
export const getStances = (id: string, itemId: string) =>
  api.queryOptions('get', '/meetings/{id}/agendaItems/{itemId}/stances', { params: { path: { id, itemId } } })

export interface Place {
  id: string
  itemId: string
}

export const tellStance = (place: Place, { organization, etag }: Stance, body: StanceChange) =>
  bodyOf(
    http.PUT('/meetings/{id}/agendaItems/{itemId}/stances/{organizationId}', {
      params: { path: { ...place, organizationId: organization.id }, header: ifMatch(etag) },
      body,
    }),
  )
