import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { refreshLists, refreshMeeting } from '@/api/refresh'
import type { Meeting } from '@/api/types'
import { useToast } from '@/ui/toasts'

interface Settings<W> {
  meeting: Meeting
  send: (meeting: Meeting, wish: W) => Promise<unknown>
  done: string
  onClose: () => void
  onError?: (error: unknown) => void
}

/** Changes a meeting, says so, and reads again what shows it. */
export function useMeetingChange<W>(settings: Settings<W>): UseMutationResult<unknown, unknown, W> {
  const { meeting, send, done, onClose, onError } = settings
  const queries = useQueryClient()
  const toast = useToast()
  return useMutation({
    mutationFn: (wish: W) => send(meeting, wish),
    onSuccess: () => {
      onClose()
      toast(done)
    },
    onError: (error) => onError?.(error),
    onSettled: () =>
      Promise.all([refreshMeeting(queries, meeting.id), refreshLists(queries, '/meetings', '/planningWarnings')]),
  })
}
