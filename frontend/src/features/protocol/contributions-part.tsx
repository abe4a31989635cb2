import { useQuery } from '@tanstack/react-query'
import { Coins, Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { standsAs, useMe } from '@/api/me'
import { may } from '@/api/permitted'
import type { Protocol } from '@/api/types'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Picker } from '@/ui/picker'
import { EmptyState, Loaded, Skeletons } from '@/ui/states'
import { listContributions } from './api'
import { ContributionTable } from './contribution-table'
import './protocol.css'
import { YearTotals } from './year-totals'

const AddForm = lazy(() => import('./add-form'))

interface Props {
  protocol: Protocol
  year: number | undefined
  onYear: (year: number) => void
}

/** What is contributed under a protocol, year after year: the totals for all, a municipality's own for itself. */
export function ContributionsPart({ protocol, year, onYear }: Props) {
  const { t } = useTranslation()
  const [isAdding, setAdding] = useState(false)
  const { contributions } = protocol
  const shown = contributions.find((each) => each.year === year) ?? contributions[0]
  const mayAdd = may(protocol, 'addContributions')
  const close = () => {
    setAdding(false)
  }
  if (!shown && !mayAdd) return null
  return (
    <section aria-labelledby="contributions">
      <div className="section-head">
        <h2 id="contributions">{t('protocol.contributions')}</h2>
        <div className="row no-print">
          {shown && contributions.length > 1 && (
            <Picker
              label={t('protocol.year')}
              options={contributions.map((each) => ({ id: String(each.year), label: String(each.year) }))}
              value={String(shown.year)}
              onChange={(chosen) => {
                onYear(Number(chosen))
              }}
            />
          )}
          {mayAdd && (
            <Button
              icon={Plus}
              onPress={() => {
                setAdding(true)
              }}
            >
              {t('protocol.add')}
            </Button>
          )}
        </div>
      </div>
      <div className="sheet">
        {shown ? (
          <>
            <YearTotals total={shown} />
            <Rows key={shown.year} protocol={protocol.id} year={shown.year} />
          </>
        ) : (
          <EmptyState icon={Coins} title={t('protocol.noContributions')}>
            {t('protocol.noContributionsText')}
          </EmptyState>
        )}
      </div>
      <Dialog title={t('protocol.addTitle')} lead={t('protocol.addHelp')} isOpen={isAdding} onClose={close}>
        <Suspense fallback={<Skeletons rows={3} />}>
          <AddForm protocol={protocol} onClose={close} onAdded={onYear} />
        </Suspense>
      </Dialog>
    </section>
  )
}

function Rows({ protocol, year }: { protocol: string; year: number }) {
  const { t } = useTranslation()
  const isCoordinator = standsAs(useMe(), 'coordinator')
  const contributions = useQuery(listContributions(protocol, year))
  return (
    <Loaded query={contributions} rows={4}>
      {({ items }) => (
        <>
          {items.length > 0 && <ContributionTable contributions={items} />}
          {!isCoordinator && (
            <p className="muted small sheet-padded">
              {items.length === 0 && `${t('protocol.noOwn')} `}
              {t('protocol.onlyTotals')}
            </p>
          )}
        </>
      )}
    </Loaded>
  )
}
