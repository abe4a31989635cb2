import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { refreshLists } from '@/api/refresh'
import { titleOf } from '@/api/titles'
import type { Briefing } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { useToast } from '@/ui/toasts'
import { publishBriefing } from './api'

interface Props {
  briefing: Briefing
  isOpen: boolean
  onClose: () => void
}

/** Names the councils that will get it, and asks once more: what is published changes no more. */
export function PublishDialog({ briefing, isOpen, onClose }: Props) {
  const { t } = useTranslation()
  const { list } = useFormats()
  const queries = useQueryClient()
  const toast = useToast()
  const councils = briefing.annexes.map(({ municipality }) => titleOf(municipality))
  const publishing = useMutation({
    mutationFn: () => publishBriefing(briefing),
    onSuccess: () => {
      onClose()
      toast(t('briefing.published', { count: councils.length }))
    },
    onSettled: () => refreshLists(queries, '/briefings', '/briefings/{id}', '/deliveries', '/informationFlow'),
  })
  return (
    <ConfirmDialog
      title={t('briefing.publish')}
      confirmLabel={t('briefing.publishNow')}
      isOpen={isOpen}
      isPending={publishing.isPending}
      error={publishing.error}
      onConfirm={() => {
        publishing.mutate()
      }}
      onClose={onClose}
    >
      <p>{t('briefing.goesTo', { count: councils.length })}</p>
      <p>{list(councils)}</p>
      <p>{t('briefing.final')}</p>
    </ConfirmDialog>
  )
}
