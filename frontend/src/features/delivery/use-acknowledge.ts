import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { refreshLists } from '@/api/refresh'
import { useWording } from '@/i18n/wording'
import { useToast } from '@/ui/toasts'
import { acknowledgeDelivery } from './api'

/** Confirms that something was received and read, for each office that the reader holds, and says so. */
export function useAcknowledge() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const wording = useWording()
  return useMutation({
    mutationFn: (ids: readonly string[]) => Promise.all(ids.map((id) => acknowledgeDelivery(id))),
    onSuccess: () => {
      toast(t('delivery.acknowledged'))
    },
    onError: (error) => {
      toast(wording(error).title, 'brick')
    },
    onSettled: () => refreshLists(queries, '/deliveries', '/informationFlow'),
  })
}
