import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { refreshLists } from '@/api/refresh'
import type { NewReminders } from '@/api/types'
import { useWording } from '@/i18n/wording'
import { useToast } from '@/ui/toasts'
import { remindDeliveries } from './api'

/** Reminds recipients of what is late, and says how many letters went out. */
export function useRemind(onReminded?: () => void) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const wording = useWording()
  return useMutation({
    mutationFn: (wish: NewReminders) => remindDeliveries(wish),
    onSuccess: ({ letters }) => {
      if (letters === 0) toast(t('flow.remindedNobody'), 'brick')
      else toast(t('flow.reminded', { count: letters }))
      onReminded?.()
    },
    onError: (error) => {
      const { title, issues } = wording(error)
      toast([title, ...issues].join(' '), 'brick')
    },
    onSettled: () => refreshLists(queries, '/deliveries', '/informationFlow', '/mails'),
  })
}
