import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Proposal } from '@/api/types'
import { Dialog } from '@/ui/dialog'
import { RichText } from '@/ui/rich-text'
import { Skeletons } from '@/ui/states'
import { ProposalFacts } from './proposal-facts'

const TreatForm = lazy(() => import('./treat-form'))

interface Props {
  proposal: Proposal | undefined
  /** The meeting on whose draft one is working, where there is one. */
  meetingId?: string
  onClose: () => void
}

/** The whole proposal, and what the coordinator decides of it. */
export function TreatDialog({ proposal, meetingId, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog title={proposal?.title ?? t('proposal.treat')} isOpen={proposal !== undefined} onClose={onClose}>
      {proposal && (
        <Suspense fallback={<Skeletons rows={4} />}>
          <div className="proposal-read">
            <ProposalFacts proposal={proposal} />
            {proposal.note !== undefined && <RichText html={proposal.note} />}
          </div>
          <TreatForm proposal={proposal} meetingId={meetingId} onClose={onClose} />
        </Suspense>
      )}
    </Dialog>
  )
}
