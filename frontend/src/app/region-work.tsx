import { Link, Outlet, type LinkProps } from '@tanstack/react-router'
import type { ParseKeys } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useMe, worksInRegion } from '@/api/me'

interface Page {
  to: NonNullable<LinkProps['to']>
  name: ParseKeys
}

const pages: Page[] = [
  { to: '/dossiers', name: 'app.dossiers' },
  { to: '/themes', name: 'app.themes' },
  { to: '/referrals', name: 'app.referrals' },
  { to: '/protocols', name: 'app.protocols' },
  { to: '/bottlenecks', name: 'app.bottlenecks' },
  { to: '/decisions', name: 'app.decisions' },
]

/** What a region works on between its meetings, under one head. */
export function RegionWork() {
  const { t } = useTranslation()
  const me = useMe()
  return (
    <>
      {worksInRegion(me) && (
        <nav className="administration" aria-label={t('app.region')}>
          {pages.map(({ to, name }) => (
            <Link key={name} to={to} activeOptions={{ includeSearch: false }}>
              {t(name)}
            </Link>
          ))}
        </nav>
      )}
      <Outlet />
    </>
  )
}
