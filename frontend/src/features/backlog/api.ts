import { api, bodyOf, http } from '@/api/client'
import type { BacklogPoint } from '@/api/types'

/** What was not treated in meetings of the body, and waits for another. */
export const listBacklog = (body: string) =>
  api.queryOptions('get', '/agendaBacklog', { params: { query: { body, pageSize: 200 } } })

export const carryOver = ({ id, meeting }: BacklogPoint, target: string) =>
  bodyOf(
    http.PUT('/meetings/{id}/agendaItems/{itemId}/carryOver', {
      params: { path: { id: meeting.id, itemId: id } },
      body: { meeting: target },
    }),
  )
