import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { refreshLists, refreshMeeting } from '@/api/refresh'
import type { Invitation, NewReply } from '@/api/types'
import { useToast } from '@/ui/toasts'
import { answerInvitation } from './api'

interface Settings {
  onDone?: () => void
  onError?: (error: unknown) => void
}

/** Says whether the reader comes, and reads again what shows it. */
export function useAnswer(invitation: Invitation, { onDone, onError }: Settings = {}) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  return useMutation({
    mutationFn: (reply: NewReply) => answerInvitation(invitation, reply),
    onSuccess: (_, { status }) => {
      onDone?.()
      toast(t(`invitation.done.${status}`))
    },
    onError: (error) => onError?.(error),
    onSettled: () =>
      Promise.all([refreshMeeting(queries, invitation.meeting.id), refreshLists(queries, '/invitations')]),
  })
}
