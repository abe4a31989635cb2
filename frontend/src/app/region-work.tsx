import { Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMe, worksInRegion } from '@/api/me'
import { SubNavigation, type SubPage } from './sub-navigation'

const pages: SubPage[] = [
  { to: '/dossiers', name: 'app.dossiers' },
  { to: '/themes', name: 'app.themes' },
  { to: '/actions', name: 'app.actions' },
  { to: '/referrals', name: 'app.referrals' },
  { to: '/protocols', name: 'app.protocols' },
  { to: '/plan', name: 'app.plan' },
  { to: '/bottlenecks', name: 'app.bottlenecks' },
  { to: '/decisions', name: 'app.decisions' },
]

/** What a region works on between its meetings, under one head. */
export function RegionWork() {
  const { t } = useTranslation()
  const me = useMe()
  return (
    <>
      {worksInRegion(me) && <SubNavigation label={t('app.region')} pages={pages} />}
      <Outlet />
    </>
  )
}
