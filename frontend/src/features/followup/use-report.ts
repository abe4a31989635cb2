import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { refreshLists } from '@/api/refresh'
import type { FollowUp, FollowUpState } from '@/api/types'
import { useWording } from '@/i18n/wording'
import { useToast } from '@/ui/toasts'
import { reportFollowUps } from './api'
import { reportOf } from './states'

interface Report {
  followUps: readonly FollowUp[]
  status: FollowUpState
}

/** Says how far the municipality is with one or several follow-ups, all or none. */
export function useReport(onDone?: () => void) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const wording = useWording()
  return useMutation({
    mutationFn: ({ followUps, status }: Report) => reportFollowUps(followUps.map((one) => reportOf(one, status))),
    onSuccess: (_, { followUps }) => {
      toast(t('followUp.reported', { count: followUps.length }))
      onDone?.()
    },
    onError: (error) => {
      toast(wording(error).title, 'brick')
    },
    onSettled: () => refreshLists(queries, '/followUps'),
  })
}
