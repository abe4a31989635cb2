import { Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { standsAs, useMe } from '@/api/me'
import { SubNavigation } from './sub-navigation'

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
      {isAdministrator && <SubNavigation label={t('app.administration')} pages={pages} />}
      <Outlet />
    </>
  )
}
