import { useQuery } from '@tanstack/react-query'
import { Coins, Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import type { Plan } from '@/api/types'
import { locales, type Language } from '@/i18n'
import { Button } from '@/ui/button'
import { euro } from '@/ui/money'
import { Picker } from '@/ui/picker'
import { EmptyState, Loaded } from '@/ui/states'
import { csvOf, listCommitments } from './api'
import { CommitmentMark } from './commitment-mark'
import type { Opened } from './plan-dialogs'
import type { PlanSearch } from './plan-page'
import { PlanTable } from './plan-table'
import { counts, wholePeriod, yearsOf } from './plan-values'

interface Props {
  plan: Plan
  plans: readonly Plan[]
  year: number
  onSearch: (change: PlanSearch) => void
  onOpen: (opened: Opened) => void
}

/** One plan in one year: what is pledged in all, and by whom for what. */
export function PlanSheet({ plan, plans, year, onSearch, onOpen }: Props) {
  const { t } = useTranslation()
  const commitments = useQuery(listCommitments(plan.id, year))
  return (
    <>
      <div className="plan-bar">
        {plans.length > 1 && (
          <Picker
            label={t('plan.which')}
            value={plan.id}
            options={plans.map(({ id, title, fromYear, untilYear }) => ({
              id,
              label: `${title} ${fromYear}–${untilYear}`,
            }))}
            onChange={(id) => {
              onSearch({ plan: id, year: undefined })
            }}
          />
        )}
        <Picker
          label={t('plan.year')}
          value={String(year)}
          options={[
            ...yearsOf(plan).map((one) => ({ id: String(one), label: String(one) })),
            { id: String(wholePeriod), label: t('plan.period') },
          ]}
          onChange={(one) => {
            onSearch({ year: Number(one) })
          }}
        />
        {may(plan, 'pledgeCommitment') && (
          <Button
            variant="primary"
            onPress={() => {
              onOpen({ dialog: 'pledge', plan, year })
            }}
          >
            {t('plan.pledge')}
          </Button>
        )}
        {may(plan, 'changePlan') && (
          <Button
            variant="quiet"
            onPress={() => {
              onOpen({ dialog: 'changePlan', plan })
            }}
          >
            {t('plan.changePlan')}
          </Button>
        )}
        <a className="plan-csv no-print" href={csvOf(plan.id, year)} download>
          <Download size={16} aria-hidden /> {t('plan.csv')}
        </a>
      </div>
      <Total plan={plan} />
      <Loaded query={commitments} rows={6}>
        {({ items }) =>
          items.some(counts) ? (
            <>
              <p className="line-meta plan-legend">
                <CommitmentMark status="confirmed" />
                <CommitmentMark status="pledged" />
              </p>
              <PlanTable plan={plan} commitments={items} />
            </>
          ) : (
            <div className="sheet">
              <EmptyState icon={Coins} title={t('plan.nothing')}>
                {t('plan.nothingText')}
              </EmptyState>
            </div>
          )
        }
      </Loaded>
    </>
  )
}

/** Of all years together; councils get none. */
function Total({ plan: { title, fromYear, untilYear, note, total } }: { plan: Plan }) {
  const { t, i18n } = useTranslation()
  const money = (amount: string) => euro(amount, locales[i18n.language as Language])
  return (
    <div className="plan-total">
      <h2>
        {title} {fromYear}–{untilYear}
      </h2>
      {total && (
        <p>
          {t('plan.total', {
            confirmed: money(total.confirmed),
            pledged: money(total.pledged),
            count: total.municipalities,
          })}
        </p>
      )}
      {note !== undefined && <p className="muted measure">{note}</p>}
    </div>
  )
}
