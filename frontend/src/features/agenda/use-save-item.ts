import { useMutation, useQueryClient } from '@tanstack/react-query'
import { refreshMeeting } from '@/api/refresh'
import type { AgendaItem } from '@/api/types'
import { addAgendaItem, changeAgendaItem } from './api'
import { changeOf, newItemOf, type ItemValues } from './item-schema'

/** Adds a point, or changes the one that is given; the agenda is read again whatever came of it. */
export function useSaveItem(meetingId: string, item: AgendaItem | undefined, onSaved: () => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (values: ItemValues) =>
      item ? changeAgendaItem(meetingId, item, changeOf(values)) : addAgendaItem(meetingId, newItemOf(values)),
    onSuccess: onSaved,
    onSettled: () => refreshMeeting(queries, meetingId),
  })
}
