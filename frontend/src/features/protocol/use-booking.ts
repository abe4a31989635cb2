import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { refreshLists } from '@/api/refresh'
import type { Contribution, ContributionState } from '@/api/types'
import { useWording } from '@/i18n/wording'
import { useToast } from '@/ui/toasts'
import { reportContributions } from './api'

interface Booking {
  contributions: readonly Contribution[]
  status: ContributionState
}

/** Books contributions as of today, all or none. */
export function useBooking() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const wording = useWording()
  const { today } = useMe()
  return useMutation({
    mutationFn: ({ contributions, status }: Booking) =>
      reportContributions(contributions.map(({ id }) => ({ contribution: id, status, on: today }))),
    onSuccess: (_, { contributions }) => {
      toast(t('protocol.booked', { count: contributions.length }))
    },
    onError: (error) => {
      toast(wording(error).title, 'brick')
    },
    onSettled: () => refreshLists(queries, '/contributions', '/protocols', '/protocols/{id}'),
  })
}
