import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { refreshMeeting } from '@/api/refresh'
import type { AgendaItem } from '@/api/types'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { removeAgendaItem } from './api'

interface Props {
  meetingId: string
  item: AgendaItem | undefined
  onClose: () => void
}

export function RemoveDialog({ meetingId, item, onClose }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const removing = useMutation({
    mutationFn: (removed: AgendaItem) => removeAgendaItem(meetingId, removed),
    onSuccess: onClose,
    onSettled: () => refreshMeeting(queries, meetingId),
  })
  return (
    <ConfirmDialog
      title={t('agenda.removeTitle')}
      confirmLabel={t('agenda.remove')}
      variant="danger"
      isOpen={item !== undefined}
      isPending={removing.isPending}
      error={removing.error}
      onConfirm={() => {
        if (item) removing.mutate(item)
      }}
      onClose={() => {
        removing.reset()
        onClose()
      }}
    >
      <p>{t('agenda.removeText', { title: item?.title ?? '' })}</p>
    </ConfirmDialog>
  )
}
