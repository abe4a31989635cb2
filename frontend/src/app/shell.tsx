import { Link, Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Skeletons } from '@/ui/states'
import { Wordmark } from '@/ui/wordmark'
import { AccountMenu } from './account-menu'
import { ActionCenter } from './action-center'
import { Navigation } from './navigation'
import { RegionSwitch } from './region-switch'
import './shell.css'

export function Shell() {
  const { t } = useTranslation()
  return (
    <>
      <a href="#main" className="skip">
        {t('app.skip')}
      </a>
      <header className="top no-print">
        <div className="top-inner">
          <Link to="/" className="top-brand" aria-label={t('app.home')}>
            <Wordmark />
          </Link>
          <Navigation />
          <div className="top-tools">
            <RegionSwitch />
            <ActionCenter />
            <AccountMenu />
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <Suspense
          fallback={
            <div className="page">
              <Skeletons />
            </div>
          }
        >
          <Outlet />
        </Suspense>
      </main>
    </>
  )
}
