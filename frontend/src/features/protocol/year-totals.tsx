import { useTranslation } from 'react-i18next'
import type { ContributionYear } from '@/api/types'
import { locales, type Language } from '@/i18n'
import { euro } from '@/ui/money'

/** What is agreed, invoiced and paid in a year by all together. */
export function YearTotals({ total }: { total: ContributionYear }) {
  const { t, i18n } = useTranslation()
  const locale = locales[i18n.language as Language]
  const { year, municipalities, agreed, invoiced, paid } = total
  return (
    <dl className="year-totals" aria-label={`${t('protocol.total')} ${String(year)}`}>
      {(
        [
          ['agreedTotal', agreed],
          ['invoicedTotal', invoiced],
          ['paidTotal', paid],
        ] as const
      ).map(([name, amount]) => (
        <div key={name}>
          <dt>{t(`protocol.${name}`)}</dt>
          <dd className="figures">{euro(amount, locale)}</dd>
        </div>
      ))}
      <div>
        <dt>{String(year)}</dt>
        <dd className="figures">{t('protocol.ofCount', { count: municipalities })}</dd>
      </div>
    </dl>
  )
}
