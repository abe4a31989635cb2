import { useMutation, useQueryClient } from '@tanstack/react-query'
import { refreshLists, refreshMeeting } from '@/api/refresh'
import { useToast } from '@/ui/toasts'

/** Something done at the table: said aloud when it is done, and everything of the meeting read anew. */
export function useDeed<V>(meeting: string, send: (value: V) => Promise<unknown>, done: string, onDone?: () => void) {
  const queries = useQueryClient()
  const toast = useToast()
  return useMutation({
    mutationFn: send,
    onSuccess: () => {
      toast(done)
      onDone?.()
    },
    onSettled: () => Promise.all([refreshMeeting(queries, meeting), refreshLists(queries, '/decisions')]),
  })
}
