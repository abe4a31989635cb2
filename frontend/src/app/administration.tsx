import { Link, Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { standsAs, useMe } from '@/api/me'

const pages = [
  { to: '/accounts', name: 'app.accounts' },
  { to: '/audit', name: 'app.audit' },
  { to: '/import', name: 'app.import' },
  { to: '/mails', name: 'account.mails' },
  { to: '/tokens', name: 'app.tokens' },
  { to: '/webhooks', name: 'app.webhooks' },
] as const

/** What an administrator keeps, under one head; others find single pages of it without. */
export function Administration() {
  const { t } = useTranslation()
  const isAdministrator = standsAs(useMe(), 'administrator')
  return (
    <>
      {isAdministrator && (
        <nav className="administration" aria-label={t('app.administration')}>
          {pages.map(({ to, name }) => (
            <Link key={to} to={to} activeOptions={{ includeSearch: false }}>
              {t(name)}
            </Link>
          ))}
        </nav>
      )}
      <Outlet />
    </>
  )
}
