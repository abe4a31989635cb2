import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { refreshMeeting } from '@/api/refresh'
import type { AgendaItem } from '@/api/types'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { endTwin } from './api'

interface Props {
  meetingId: string
  item: AgendaItem
  isOpen: boolean
  onClose: () => void
}

/** Lets the two sides of a twin go their own ways. */
export function PartDialog({ meetingId, item, isOpen, onClose }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const parting = useMutation({
    mutationFn: () => endTwin(meetingId, item),
    onSuccess: onClose,
    onSettled: async () => {
      if (item.twin) await refreshMeeting(queries, item.twin.meeting.id)
      await refreshMeeting(queries, meetingId)
    },
  })
  return (
    <ConfirmDialog
      title={t('trail.partTitle')}
      confirmLabel={t('trail.part')}
      isOpen={isOpen}
      isPending={parting.isPending}
      error={parting.error}
      onConfirm={() => {
        parting.mutate()
      }}
      onClose={() => {
        parting.reset()
        onClose()
      }}
    >
      <p>{t('trail.partText', { title: item.title, body: item.twin?.body.title ?? '' })}</p>
    </ConfirmDialog>
  )
}
