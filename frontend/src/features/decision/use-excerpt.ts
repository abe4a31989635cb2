import { useMutation, useQueryClient } from '@tanstack/react-query'
import { refreshLists } from '@/api/refresh'
import { useToast } from '@/ui/toasts'

/** Something done about an excerpt: said aloud, and the lists read anew. */
export function useExcerpt(send: () => Promise<unknown>, done: string) {
  const queries = useQueryClient()
  const toast = useToast()
  return useMutation({
    mutationFn: send,
    onSuccess: () => {
      toast(done)
    },
    onSettled: () => refreshLists(queries, '/excerptRequests', '/decisions'),
  })
}
