import { useQuery } from '@tanstack/react-query'
import { Coins, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { may } from '@/api/permitted'
import { titleOf } from '@/api/titles'
import type { Plan, Reference } from '@/api/types'
import { Button } from '@/ui/button'
import { EmptyState, Loaded } from '@/ui/states'
import { listPlans } from './api'
import './plan.css'
import { PlanDialogs, type Opened } from './plan-dialogs'
import { PlanSheet } from './plan-sheet'
import { yearNow } from './plan-values'

export interface PlanSearch {
  plan?: string | undefined
  year?: number | undefined
}

interface Props {
  region: Reference
  search: PlanSearch
  onSearch: (change: PlanSearch) => void
}

/** What the municipalities pledge for the strategic plan of the region. */
export function PlanPage({ region, search, onSearch }: Props) {
  const { t } = useTranslation()
  const me = useMe()
  const plans = useQuery(listPlans(region.id))
  const [opened, setOpened] = useState<Opened>()
  const mayOpen = may(me, 'openPlan')
  const shown = (items: readonly Plan[]) => items.find(({ id }) => id === search.plan) ?? items[0]
  return (
    <div className="page">
      <title>{`${t('plan.title')} – Doorstroom`}</title>
      <header className="page-head">
        <div>
          <p className="overline">{titleOf(region)}</p>
          <h1>{t('plan.title')}</h1>
          <p className="muted measure">{t('plan.lead')}</p>
        </div>
        {mayOpen && (
          <Button
            icon={Plus}
            onPress={() => {
              setOpened({ dialog: 'open' })
            }}
          >
            {t('plan.open')}
          </Button>
        )}
      </header>
      <Loaded query={plans} rows={5}>
        {({ items }) => {
          const plan = shown(items)
          return plan ? (
            <PlanSheet
              plan={plan}
              plans={items}
              year={search.year ?? yearNow(plan, me.today)}
              onSearch={onSearch}
              onOpen={setOpened}
            />
          ) : (
            <div className="sheet">
              <EmptyState icon={Coins} title={t('plan.none')}>
                {t(mayOpen ? 'plan.noneOwn' : 'plan.noneText')}
              </EmptyState>
            </div>
          )
        }}
      </Loaded>
      <PlanDialogs
        region={region.id}
        opened={opened}
        onClose={() => {
          setOpened(undefined)
        }}
      />
    </div>
  )
}
