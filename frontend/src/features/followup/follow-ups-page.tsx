import { useQuery } from '@tanstack/react-query'
import { ListChecks } from 'lucide-react'
import { useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { standsAs, useMe } from '@/api/me'
import { titleOf } from '@/api/titles'
import type { FollowUp, FollowUpState, Reference } from '@/api/types'
import { EmptyState, Loaded } from '@/ui/states'
import { listFollowUps, openStates } from './api'
import { FollowUpLine } from './follow-up-line'
import './follow-up.css'
import { StateMenu } from './state-menu'
import { commonStates } from './states'
import { useReport } from './use-report'

const ended: FollowUpState[] = ['done', 'notApplicable', 'optedOut']
const shown = { open: openStates, ended } as const
export type Shown = keyof typeof shown

interface Props {
  region: Reference
  show: Shown
  onShow: (show: Shown) => void
}

/** What municipalities do with what was agreed: one's own for a municipality, all of the region for its coordinator. */
export function FollowUpsPage({ region, show, onShow }: Props) {
  const { t } = useTranslation()
  const me = useMe()
  const own = standsAs(me, 'coordinator') ? undefined : me.municipalities[0]
  const followUps = useQuery(listFollowUps(region.id, shown[show], own?.id))
  return (
    <div className="page">
      <title>{`${t('app.followUps')} – Doorstroom`}</title>
      <header className="page-head">
        <div>
          <p className="overline">{titleOf(own ?? region)}</p>
          <h1>{t('followUp.title')}</h1>
          <p className="muted measure">{t(own ? 'followUp.leadOwn' : 'followUp.lead')}</p>
        </div>
      </header>
      <ToggleButtonGroup
        className="toggles follow-up-shown"
        aria-label={t('followUp.show')}
        disallowEmptySelection
        selectedKeys={[show]}
        onSelectionChange={(keys) => {
          onShow(keys.has('ended') ? 'ended' : 'open')
        }}
      >
        {(['open', 'ended'] as const).map((one) => (
          <ToggleButton key={one} id={one} className="toggle">
            {t(`followUp.shown.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Loaded query={followUps} rows={5}>
        {({ items }) => <FollowUpList key={show} followUps={items} isOfMany={own === undefined} />}
      </Loaded>
    </div>
  )
}

function FollowUpList({ followUps, isOfMany }: { followUps: readonly FollowUp[]; isOfMany: boolean }) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const together = followUps.filter(({ id }) => chosen.has(id))
  const reporting = useReport(() => {
    setChosen(new Set())
  })
  if (followUps.length === 0) {
    return (
      <div className="sheet">
        <EmptyState icon={ListChecks} title={t('followUp.none')}>
          {t('followUp.noneText')}
        </EmptyState>
      </div>
    )
  }
  return (
    <>
      {together.length > 0 && (
        <div className="follow-up-bar" role="group" aria-label={t('followUp.chosen', { count: together.length })}>
          <p>{t('followUp.chosen', { count: together.length })}</p>
          <StateMenu
            label={t('followUp.changeChosen')}
            states={commonStates(together)}
            isDisabled={reporting.isPending}
            onPick={(status) => {
              reporting.mutate({ followUps: together, status })
            }}
          />
        </div>
      )}
      <ul className="sheet lines">
        {followUps.map((followUp) => (
          <FollowUpLine
            key={followUp.id}
            followUp={followUp}
            isOfMany={isOfMany}
            isChosen={chosen.has(followUp.id)}
            onChoose={(isChosen) => {
              setChosen((all) => {
                const others = [...all].filter((id) => id !== followUp.id)
                return new Set(isChosen ? [...others, followUp.id] : others)
              })
            }}
          />
        ))}
      </ul>
    </>
  )
}
