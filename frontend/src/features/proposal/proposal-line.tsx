import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Button as Trigger, Disclosure, DisclosurePanel } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import type { Proposal } from '@/api/types'
import { Button } from '@/ui/button'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { Notice } from '@/ui/notice'
import { RichText } from '@/ui/rich-text'
import { ProposalFacts } from './proposal-facts'
import { useProposalMove } from './use-proposal-move'

interface Props {
  proposal: Proposal
  onEdit: (proposal: Proposal) => void
  onTreat: (proposal: Proposal) => void
}

/** One proposal, and what its reader may do with it. */
export function ProposalLine({ proposal, onEdit, onTreat }: Props) {
  const { t } = useTranslation()
  const { title, note, reason, status } = proposal
  return (
    <li className="line proposal">
      <div className="line-main">
        <p className="line-title">{title}</p>
        <ProposalFacts proposal={proposal} />
        {status === 'sentBack' && reason !== undefined && (
          <Notice tone="brick" title={t('proposal.reasonTitle')}>
            <p>{reason}</p>
          </Notice>
        )}
        {note !== undefined && (
          <Disclosure className="proposal-note">
            <Trigger slot="trigger" className="proposal-toggle" aria-label={t('agenda.noteOf', { title })}>
              <ChevronRight size={16} aria-hidden />
              {t('agenda.note')}
            </Trigger>
            <DisclosurePanel>
              <RichText html={note} />
            </DisclosurePanel>
          </Disclosure>
        )}
      </div>
      <Tools proposal={proposal} onEdit={onEdit} onTreat={onTreat} />
    </li>
  )
}

function Tools({ proposal, onEdit, onTreat }: Props) {
  const { t } = useTranslation()
  const { title } = proposal
  const [isWithdrawing, setWithdrawing] = useState(false)
  const close = () => {
    setWithdrawing(false)
  }
  const move = useProposalMove(proposal, close)
  const tool = (name: 'submit' | 'support' | 'endSupport') => (
    <Button
      isDisabled={move.isPending}
      aria-label={t(`proposal.${name}Of`, { title })}
      onPress={() => {
        move.mutate(name)
      }}
    >
      {t(`proposal.${name}`)}
    </Button>
  )
  return (
    <div className="proposal-tools">
      {(may(proposal, 'treatProposal') || may(proposal, 'acceptProposal')) && (
        <Button
          aria-label={t('proposal.treatOf', { title })}
          onPress={() => {
            onTreat(proposal)
          }}
        >
          {t('proposal.treat')}
        </Button>
      )}
      {may(proposal, 'submitProposal') && tool('submit')}
      {may(proposal, 'supportProposal') && tool('support')}
      {may(proposal, 'endProposalSupport') && tool('endSupport')}
      {may(proposal, 'changeProposal') && (
        <Button
          variant="quiet"
          aria-label={t('proposal.editOf', { title })}
          onPress={() => {
            onEdit(proposal)
          }}
        >
          {t('proposal.edit')}
        </Button>
      )}
      {may(proposal, 'withdrawProposal') && (
        <Button
          variant="quiet"
          aria-label={t('proposal.withdrawOf', { title })}
          onPress={() => {
            setWithdrawing(true)
          }}
        >
          {t('proposal.withdraw')}
        </Button>
      )}
      <ConfirmDialog
        title={t('proposal.withdrawTitle')}
        confirmLabel={t('proposal.withdraw')}
        variant="danger"
        isOpen={isWithdrawing}
        isPending={move.isPending}
        onConfirm={() => {
          move.mutate('withdraw')
        }}
        onClose={close}
      >
        <p>{t('proposal.withdrawText', { title })}</p>
      </ConfirmDialog>
    </div>
  )
}
