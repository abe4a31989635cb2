import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Plan } from '@/api/types'
import { Dialog } from '@/ui/dialog'
import { Skeletons } from '@/ui/states'
import { wholePeriod } from './plan-values'

const PlanForm = lazy(() => import('./plan-form'))
const PledgeForm = lazy(() => import('./pledge-form'))

/** Which dialog of the page stands open. */
export type Opened =
  { dialog: 'open' } | { dialog: 'changePlan'; plan: Plan } | { dialog: 'pledge'; plan: Plan; year: number }

interface Props {
  region: string
  opened: Opened | undefined
  onClose: () => void
}

export function PlanDialogs({ region, opened, onClose }: Props) {
  const { t } = useTranslation()
  if (opened === undefined) return null
  const isPledge = opened.dialog === 'pledge'
  const period = isPledge && opened.year !== wholePeriod ? String(opened.year) : t('plan.period')
  return (
    <Dialog title={t(`plan.${opened.dialog}`)} {...(isPledge ? { lead: period } : {})} isOpen onClose={onClose}>
      <Suspense fallback={<Skeletons rows={4} />}>
        {isPledge ? (
          <PledgeForm plan={opened.plan} year={opened.year} onClose={onClose} />
        ) : (
          <PlanForm region={region} plan={opened.dialog === 'changePlan' ? opened.plan : undefined} onClose={onClose} />
        )}
      </Suspense>
    </Dialog>
  )
}
