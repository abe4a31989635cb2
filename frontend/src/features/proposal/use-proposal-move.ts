import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { refreshLists, refreshMeeting } from '@/api/refresh'
import type { Proposal } from '@/api/types'
import { useWording } from '@/i18n/wording'
import { useToast } from '@/ui/toasts'
import { endProposalSupport, submitProposal, supportProposal, withdrawProposal } from './api'

const moves = {
  submit: submitProposal,
  withdraw: withdrawProposal,
  support: supportProposal,
  endSupport: endProposalSupport,
} as const
export type Move = keyof typeof moves

/** Moves a proposal on, and says so; the lists are read again whatever came of it. */
export function useProposalMove(proposal: Proposal, onDone?: () => void) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const wording = useWording()
  return useMutation({
    mutationFn: (move: Move) => moves[move](proposal),
    onSuccess: (_, move) => {
      toast(t(`proposal.done.${move}`))
      onDone?.()
    },
    onError: (error) => {
      toast(wording(error).title, 'brick')
    },
    onSettled: () => refreshLists(queries, '/proposals'),
  })
}

/** After the coordinator decided: the lists, and the agenda on which a point came. */
export function useAfterTreatment() {
  const queries = useQueryClient()
  return (meetingId: string | undefined) =>
    Promise.all([
      refreshLists(queries, '/proposals'),
      ...(meetingId === undefined ? [] : [refreshMeeting(queries, meetingId)]),
    ])
}
