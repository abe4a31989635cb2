import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { titleOf } from '@/api/titles'
import type { Commitment } from '@/api/types'
import { locales, type Language } from '@/i18n'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { euro } from '@/ui/money'
import { AmountForm, ConfirmForm, WithdrawForm } from './commitment-forms'
import { CommitmentMark } from './commitment-mark'

const forms = { change: AmountForm, confirm: ConfirmForm, withdraw: WithdrawForm }
type Form = keyof typeof forms

/** One commitment with what became of it, and what the reader may do with it. */
export default function CommitmentCard({ commitment, onClose }: { commitment: Commitment; onClose: () => void }) {
  const { t, i18n } = useTranslation()
  const { plainDate } = useFormats()
  const [opened, setOpened] = useState<Form>()
  const { amount, status, pledgedOn, approvedOn, approvedBy, note, withdrawalReason, source } = commitment
  const Opened = opened && forms[opened]
  return (
    <div className="stack">
      <p className="commitment-amount figures">{euro(amount, locales[i18n.language as Language])}</p>
      <p className="line-meta">
        <CommitmentMark status={status} />
        <span>{t('plan.pledgedOn', { date: plainDate(pledgedOn) })}</span>
        {approvedOn !== undefined && approvedBy !== undefined && (
          <span>{t('plan.approved', { by: t(`plan.approval.${approvedBy}`), date: plainDate(approvedOn) })}</span>
        )}
      </p>
      {note !== undefined && <p className="measure">{note}</p>}
      {withdrawalReason !== undefined && <p className="measure">{withdrawalReason}</p>}
      {source === 'example' && <p className="muted small">{t('plan.example')}</p>}
      {Opened ? (
        <Opened commitment={commitment} onClose={onClose} />
      ) : (
        <div className="row">
          {(['confirm', 'change', 'withdraw'] as const).map(
            (one) =>
              may(commitment, `${one}Commitment`) && (
                <Button
                  key={one}
                  variant={one === 'confirm' ? 'primary' : 'secondary'}
                  onPress={() => {
                    setOpened(one)
                  }}
                >
                  {t(`plan.${one}`)}
                </Button>
              ),
          )}
        </div>
      )}
    </div>
  )
}

/** “Izegem, Welzijn” */
export const placeOf = ({ municipality, theme }: Commitment) => `${titleOf(municipality)}, ${titleOf(theme)}`
