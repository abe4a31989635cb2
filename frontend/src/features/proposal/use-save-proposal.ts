import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { refreshLists } from '@/api/refresh'
import type { Proposal } from '@/api/types'
import { useToast } from '@/ui/toasts'
import { addProposal, changeProposal, submitProposal } from './api'
import { changeOf, newProposalOf, type ProposalValues } from './proposal-values'

export interface Saving {
  values: ProposalValues
  /** Kept as a draft, or handed in at once. */
  isHandedIn: boolean
}

/** Keeps what was written, and hands it in where that is asked. */
export function useSaveProposal(proposal: Proposal | undefined, onSaved: () => void) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  return useMutation({
    mutationFn: async ({ values, isHandedIn }: Saving) => {
      const kept = proposal
        ? await changeProposal(proposal, changeOf(values))
        : await addProposal(newProposalOf(values))
      return isHandedIn ? submitProposal(kept) : kept
    },
    onSuccess: (_, { isHandedIn }) => {
      toast(t(isHandedIn ? 'proposal.done.submit' : 'proposal.kept'))
      onSaved()
    },
    onSettled: () => refreshLists(queries, '/proposals'),
  })
}
