import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CalendarPlus, CalendarSync, CalendarX2 } from 'lucide-react'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '@/actions/action'
import { useActions } from '@/actions/actions-context'
import { listBodies } from '@/api/bodies'
import { useMe } from '@/api/me'
import { may } from '@/api/permitted'
import type { Reference } from '@/api/types'
import { chosenHalfYear } from '@/i18n/half-year'
import { Button } from '@/ui/button'
import { EmptyState, Loaded } from '@/ui/states'
import { listMeetings } from './api'
import { MeetingFilters } from './meeting-filters'
import { MeetingMonths } from './meeting-months'
import './meetings.css'
import { PlanDialog } from './plan-dialog'
import { RegionWarnings } from './region-warnings'

const CalendarDialog = lazy(() => import('./calendar-dialog'))

interface Props {
  region: Reference
  half: string | undefined
  body: string | undefined
  onFilter: (filter: { half?: string; body?: string | undefined }) => void
}

/** Half a year of meetings of all bodies of a region. */
export function MeetingsPage({ region, half, body, onFilter }: Props) {
  const { t } = useTranslation()
  const me = useMe()
  const period = chosenHalfYear(half, me.today)
  const meetings = useQuery(listMeetings(region.id, period, body))
  const bodies = useQuery(listBodies(region.id))
  const [isPlanning, setPlanning] = useState(false)
  const [isFollowing, setFollowing] = useState(false)
  const mayPlan = may(me, 'planMeeting')
  useActions(
    useMemo<Action[]>(() => {
      const run = () => {
        setPlanning(true)
      }
      const name = t('meetings.plan')
      return [{ id: 'plan', name, section: 'page', icon: CalendarPlus, shortcuts: ['n'], isVisible: mayPlan, run }]
    }, [t, mayPlan]),
  )

  return (
    <div className="page">
      <title>{`${t('app.meetings')} – Doorstroom`}</title>
      <header className="page-head">
        <div>
          <p className="overline">{region.title}</p>
          <h1>{t('app.meetings')}</h1>
        </div>
        <div className="row">
          <Link to="/planning">{t('series.title')}</Link>
          <Link to="/crisis">{t('app.crisis')}</Link>
          <Link to="/bundles">{t('app.bundles')}</Link>
          {may(me, 'makeCalendarLink') && (
            <Button
              icon={CalendarSync}
              onPress={() => {
                setFollowing(true)
              }}
            >
              {t('calendar.title')}
            </Button>
          )}
          {mayPlan && (
            <Button
              variant="primary"
              icon={CalendarPlus}
              onPress={() => {
                setPlanning(true)
              }}
            >
              {t('meetings.plan')}
            </Button>
          )}
        </div>
      </header>
      <MeetingFilters period={period} body={body} bodies={bodies.data?.items ?? []} onFilter={onFilter} />
      {mayPlan && <RegionWarnings region={region.id} period={period} />}
      <Loaded query={meetings} rows={6}>
        {({ items }) =>
          items.length === 0 ? (
            <div className="sheet">
              <EmptyState icon={CalendarX2} title={t('meetings.empty')}>
                {t(mayPlan ? 'meetings.emptyPlan' : 'meetings.emptyText')}
              </EmptyState>
            </div>
          ) : (
            <MeetingMonths meetings={items} today={me.today} />
          )
        }
      </Loaded>
      {isFollowing && (
        <Suspense>
          <CalendarDialog
            bodies={bodies.data?.items ?? []}
            onClose={() => {
              setFollowing(false)
            }}
          />
        </Suspense>
      )}
      <PlanDialog
        bodies={bodies.data?.items ?? []}
        isOpen={isPlanning}
        onClose={() => {
          setPlanning(false)
        }}
      />
    </div>
  )
}
