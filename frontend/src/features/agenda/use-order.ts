import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Agenda } from '@/api/types'
import { getAgenda, orderAgendaItems } from './api'
import { inOrder } from './reorder'

interface Order {
  ids: string[]
  round: number
}

/**
 * Reorders at once on the screen; the writes follow one after the other, each with the ETag that the one before it
 * brought. A refusal puts the list of before back, drops what still waited, and reads the agenda again.
 */
export function useOrder(meetingId: string, onRefused: (error: unknown) => void) {
  const queries = useQueryClient()
  const round = useRef(0)
  const { queryKey } = getAgenda(meetingId)
  const mutationKey = ['orderAgendaItems', meetingId]
  const current = () => queries.getQueryData<Agenda>(queryKey)

  const ordering = useMutation({
    mutationKey,
    scope: { id: mutationKey.join('/') },
    mutationFn: async ({ ids, round: begun }: Order) =>
      begun === round.current ? orderAgendaItems(meetingId, current()?.etag ?? '', ids) : undefined,
    onMutate: async ({ ids }) => {
      await queries.cancelQueries({ queryKey })
      const before = current()
      if (before) queries.setQueryData<Agenda>(queryKey, { ...before, items: inOrder(before.items, ids) })
      return before
    },
    onSuccess: (agenda, { ids }) => {
      if (!agenda) return
      const isLast = queries.isMutating({ mutationKey }) === 1
      const wanted = isLast ? ids : (current()?.items.map(({ id }) => id) ?? ids)
      queries.setQueryData<Agenda>(queryKey, { ...agenda, items: inOrder(agenda.items, wanted) })
    },
    onError: async (error, _, before) => {
      round.current += 1
      if (before) queries.setQueryData<Agenda>(queryKey, before)
      onRefused(error)
      await queries.invalidateQueries({ queryKey })
    },
  })

  return (ids: string[]) => {
    ordering.mutate({ ids, round: round.current })
  }
}
