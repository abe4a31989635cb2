import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { refreshLists, refreshMeeting } from '@/api/refresh'
import type { Minutes } from '@/api/types'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { useToast } from '@/ui/toasts'
import { approveMinutes } from './api'

interface Props {
  minutes: Minutes
  isOpen: boolean
  onClose: () => void
}

/** Approved text never changes: said before, not after. */
export function ApprovalDialog({ minutes, isOpen, onClose }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const empty = minutes.entries.filter(({ summary = '', outcomes }) => summary === '' && outcomes.length === 0).length
  const approving = useMutation({
    mutationFn: () => approveMinutes(minutes),
    onSuccess: () => {
      onClose()
      toast(t('approval.done'))
    },
    onSettled: () =>
      Promise.all([
        refreshMeeting(queries, minutes.meeting.id),
        refreshLists(queries, '/meetings', '/deliveries', '/informationFlow'),
      ]),
  })
  return (
    <ConfirmDialog
      title={t('approval.title')}
      confirmLabel={t('approval.action')}
      isOpen={isOpen}
      isPending={approving.isPending}
      error={approving.error}
      onConfirm={() => {
        approving.mutate()
      }}
      onClose={() => {
        approving.reset()
        onClose()
      }}
    >
      <p>{t(minutes.status === 'inCorrection' ? 'correction.approveText' : 'approval.text')}</p>
      {empty > 0 && <p>{t('approval.empty', { count: empty })}</p>}
    </ConfirmDialog>
  )
}
