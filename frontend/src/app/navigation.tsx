import { Link, useMatch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { maySeeFlow, maySeeProposals, standsAs, useMe, worksInRegion } from '@/api/me'

export function Navigation() {
  const { t } = useTranslation()
  const me = useMe()
  const isInRegion = useMatch({ from: '/signed-in/region-work', shouldThrow: false }) !== undefined
  return (
    <nav className="top-nav" aria-label={t('app.navigation')}>
      <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
        {t('app.today')}
      </Link>
      {me.regions.length > 0 && (
        <Link to="/meetings" activeOptions={{ includeSearch: false }}>
          {t('app.meetings')}
        </Link>
      )}
      {maySeeProposals(me) && (
        <Link to="/proposals" activeOptions={{ includeSearch: false }}>
          {t('app.proposals')}
        </Link>
      )}
      {me.regions.length > 0 && (
        <>
          <Link to="/follow-ups" activeOptions={{ includeSearch: false }}>
            {t('app.followUps')}
          </Link>
          <Link to="/briefings" activeOptions={{ includeSearch: false }}>
            {t('app.briefings')}
          </Link>
        </>
      )}
      {worksInRegion(me) && (
        <Link
          to="/dossiers"
          activeOptions={{ includeSearch: false }}
          {...(isInRegion ? { 'aria-current': 'page' as const } : {})}
        >
          {t('app.region')}
        </Link>
      )}
      {standsAs(me, 'administrator') && (
        <Link to="/accounts" activeOptions={{ includeSearch: false }}>
          {t('app.administration')}
        </Link>
      )}
      {maySeeFlow(me) && (
        <Link to="/flow" activeOptions={{ includeSearch: false }}>
          {t('app.flow')}
        </Link>
      )}
    </nav>
  )
}
