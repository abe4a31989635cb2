import { useQuery } from '@tanstack/react-query'
import { Gavel } from 'lucide-react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { standsAs, useMe } from '@/api/me'
import { titleOf } from '@/api/titles'
import type { Reference, Referral } from '@/api/types'
import { EmptyState, Loaded } from '@/ui/states'
import { listReferrals, type Shown } from './api'
import { AskedList } from './asked-list'
import './referral.css'
import { ReferralSheet } from './referral-sheet'
import { askedOf } from './states'

const shownOnes: Shown[] = ['open', 'overdue', 'all']

interface Props {
  region: Reference
  shown: Shown
  onShow: (shown: Shown) => void
}

/** What was put to those who decide: one's own to answer, all of the region for its coordinator and those who follow it. */
export function ReferralsPage({ region, shown, onShow }: Props) {
  const { t } = useTranslation()
  const me = useMe()
  const own = standsAs(me, 'coordinator') ? undefined : me.municipalities[0]
  const referrals = useQuery(listReferrals(region.id, shown, own?.id))
  return (
    <div className="page">
      <title>{`${t('referrals.title')} – Doorstroom`}</title>
      <header className="page-head">
        <div>
          <p className="overline">{titleOf(own ?? region)}</p>
          <h1>{t('referrals.title')}</h1>
          <p className="muted measure">{t(own ? 'referrals.leadOwn' : 'referrals.lead')}</p>
        </div>
      </header>
      <ToggleButtonGroup
        className="toggles referral-shown"
        aria-label={t('referrals.show')}
        disallowEmptySelection
        selectedKeys={[shown]}
        onSelectionChange={([key]) => {
          onShow(key as Shown)
        }}
      >
        {shownOnes.map((one) => (
          <ToggleButton key={one} id={one} className="toggle">
            {t(`referrals.shown.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Loaded query={referrals} rows={5}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Nothing shown={shown} />
          ) : (
            <>
              <Listed key={shown} referrals={items} {...(own === undefined ? {} : { own: own.id })} />
              {next !== undefined && <p className="muted">{t('referrals.more', { count: items.length })}</p>}
            </>
          )
        }
      </Loaded>
    </div>
  )
}

function Listed({ referrals, own }: { referrals: readonly Referral[]; own?: string }) {
  const newest = referrals.toReversed()
  if (own !== undefined) return <AskedList asked={askedOf(newest, own)} />
  return (
    <div className="stack">
      {newest.map((referral) => (
        <ReferralSheet key={referral.id} referral={referral} />
      ))}
    </div>
  )
}

function Nothing({ shown }: { shown: Shown }) {
  const { t } = useTranslation()
  const words = { open: 'noneOpen', overdue: 'noneOverdue', all: 'none' } as const
  return (
    <div className="sheet">
      <EmptyState icon={Gavel} title={t(`referrals.${words[shown]}`)}>
        {t(`referrals.${words[shown]}Text`)}
      </EmptyState>
    </div>
  )
}
