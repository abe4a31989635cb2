import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { asksOnly, useMe } from '@/api/me'
import type { Proposal, Reference } from '@/api/types'
import { Dialog } from '@/ui/dialog'
import { Skeletons } from '@/ui/states'

const ProposalForm = lazy(() => import('./proposal-form'))

interface Props {
  region: Reference
  edited: Proposal | 'new' | undefined
  onClose: () => void
}

export function ProposalDialog({ region, edited, onClose }: Props) {
  const { t } = useTranslation()
  const asks = asksOnly(useMe())
  const proposal = edited === 'new' ? undefined : edited
  return (
    <Dialog
      title={t(proposal ? 'proposal.change' : asks ? 'proposal.ask' : 'proposal.add')}
      lead={t('proposal.addLead')}
      isOpen={edited !== undefined}
      onClose={onClose}
    >
      <Suspense fallback={<Skeletons rows={5} />}>
        <ProposalForm region={region} proposal={proposal} onClose={onClose} />
      </Suspense>
    </Dialog>
  )
}
