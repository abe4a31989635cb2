import { Link, Outlet, type LinkProps } from '@tanstack/react-router'
import type { ParseKeys } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import type { Me } from '@/api/types'

interface Page {
  to: NonNullable<LinkProps['to']>
  name: ParseKeys
  isFor: (me: Me) => boolean
}

/** Guests see their own slot and nothing of the region's work. */
const works = (me: Me) => me.standings.some(({ role }) => role !== 'guest' && role !== 'administrator')

const pages: Page[] = [
  { to: '/dossiers', name: 'app.dossiers', isFor: works },
  { to: '/themes', name: 'app.themes', isFor: works },
  { to: '/referrals', name: 'app.referrals', isFor: works },
  { to: '/protocols', name: 'app.protocols', isFor: works },
  { to: '/bottlenecks', name: 'app.bottlenecks', isFor: works },
  { to: '/decisions', name: 'app.decisions', isFor: works },
]

/** What a region works on between its meetings, under one head. */
export function RegionWork() {
  const { t } = useTranslation()
  const me = useMe()
  return (
    <>
      <nav className="administration" aria-label={t('app.region')}>
        {pages
          .filter(({ isFor }) => isFor(me))
          .map(({ to, name }) => (
            <Link key={name} to={to} activeOptions={{ includeSearch: false }}>
              {t(name)}
            </Link>
          ))}
      </nav>
      <Outlet />
    </>
  )
}
