import { Receipt } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { titleOf } from '@/api/titles'
import type { Contribution } from '@/api/types'
import { locales, type Language } from '@/i18n'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Skeletons } from '@/ui/states'
import { BookMenu } from './book-menu'
import { ContributionMark } from './marks'
import { euro } from '@/ui/money'
import './protocol.css'
import { useBooking } from './use-booking'

const AmountForm = lazy(() => import('./amount-form'))

/** What each municipality contributes, by name, and whether it paid. */
export function ContributionTable({ contributions }: { contributions: readonly Contribution[] }) {
  const { t } = useTranslation()
  const [changed, setChanged] = useState<Contribution>()
  const booking = useBooking()
  const rows = contributions.toSorted((one, other) =>
    titleOf(one.municipality).localeCompare(titleOf(other.municipality), 'nl'),
  )
  const agreed = rows.filter((row) => row.status === 'agreed' && may(row, 'reportContributions'))
  const close = () => {
    setChanged(undefined)
  }
  return (
    <>
      {agreed.length > 1 && (
        <div className="contribution-bar no-print">
          <Button
            icon={Receipt}
            isPending={booking.isPending}
            onPress={() => {
              booking.mutate({ contributions: agreed, status: 'invoiced' })
            }}
          >
            {t('protocol.invoiceAll', { count: agreed.length })}
          </Button>
        </div>
      )}
      <table className="contributions" aria-label={t('protocol.contributions')}>
        <thead>
          <tr>
            <th scope="col">{t('protocol.municipality')}</th>
            <th scope="col" className="contribution-amount">
              {t('protocol.amount')}
            </th>
            <th scope="col">{t('protocol.state')}</th>
            <th scope="col">
              <span className="unseen">{t('protocol.book')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} contribution={row} onChange={setChanged} />
          ))}
        </tbody>
      </table>
      <Dialog
        title={changed ? t('protocol.editOf', { municipality: titleOf(changed.municipality) }) : ''}
        isOpen={changed !== undefined}
        onClose={close}
      >
        <Suspense fallback={<Skeletons rows={2} />}>
          {changed && <AmountForm contribution={changed} onClose={close} />}
        </Suspense>
      </Dialog>
    </>
  )
}

interface RowProps {
  contribution: Contribution
  onChange: (contribution: Contribution) => void
}

function Row({ contribution, onChange }: RowProps) {
  const { t, i18n } = useTranslation()
  const { plainDate } = useFormats()
  const { municipality, amount, status, agreedOn, invoicedOn, paidOn, note } = contribution
  return (
    <tr>
      <th scope="row">
        {titleOf(municipality)}
        {note !== undefined && <span className="contribution-note">{note}</span>}
      </th>
      <td className="contribution-amount figures">{euro(amount, locales[i18n.language as Language])}</td>
      <td>
        <ContributionMark status={status} />
        <span className="contribution-note">{plainDate(paidOn ?? invoicedOn ?? agreedOn)}</span>
      </td>
      <td className="contribution-moves no-print">
        {may(contribution, 'changeContribution') && (
          <Button
            variant="quiet"
            aria-label={t('protocol.editOf', { municipality: titleOf(municipality) })}
            onPress={() => {
              onChange(contribution)
            }}
          >
            {t('protocol.edit')}
          </Button>
        )}
        {may(contribution, 'reportContributions') && <BookMenu contribution={contribution} />}
      </td>
    </tr>
  )
}
