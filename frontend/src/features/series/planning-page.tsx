import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CalendarPlus, ChevronLeft, Repeat } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listBodies } from '@/api/bodies'
import { useMe } from '@/api/me'
import { may } from '@/api/permitted'
import type { MeetingSeries, Reference } from '@/api/types'
import { Button } from '@/ui/button'
import { PlanningWarnings } from '@/ui/planning-warnings'
import { EmptyState, Loaded } from '@/ui/states'
import { listPlanningWarnings, listSeries } from './api'
import { SeriesDialog } from './series-dialog'
import { SeriesLine } from './series-line'

/** In which rhythm the bodies of a region meet, and what does not fit. */
export function PlanningPage({ region }: { region: Reference }) {
  const { t } = useTranslation()
  const me = useMe()
  const mayPlan = may(me, 'startMeetingSeries')
  const series = useQuery(listSeries(region.id))
  const bodies = useQuery(listBodies(region.id))
  const warnings = useQuery({ ...listPlanningWarnings(region.id), enabled: mayPlan })
  const [wanted, setWanted] = useState<MeetingSeries | 'new'>()

  return (
    <div className="page">
      <title>{`${t('series.title')} – Doorstroom`}</title>
      <Link to="/meetings" className="back">
        <ChevronLeft size={16} aria-hidden />
        {t('app.meetings')}
      </Link>
      <header className="page-head">
        <div>
          <p className="overline">{region.title}</p>
          <h1>{t('series.title')}</h1>
        </div>
        {mayPlan && (
          <Button
            variant="primary"
            icon={CalendarPlus}
            onPress={() => {
              setWanted('new')
            }}
          >
            {t('series.start')}
          </Button>
        )}
      </header>
      <div className="stack-wide">
        <PlanningWarnings warnings={warnings.data?.warnings ?? []} />
        <Loaded query={series} rows={4}>
          {({ items }) =>
            items.length === 0 ? (
              <div className="sheet">
                <EmptyState icon={Repeat} title={t('series.empty')}>
                  {mayPlan ? t('series.emptyStart') : undefined}
                </EmptyState>
              </div>
            ) : (
              <ul className="sheet lines">
                {inOrder(items).map((each) => (
                  <SeriesLine key={each.id} series={each} onChange={setWanted} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </div>
      <SeriesDialog
        wanted={wanted}
        bodies={bodies.data?.items ?? []}
        onClose={() => {
          setWanted(undefined)
        }}
      />
    </div>
  )
}

/** Body by body, the rhythm of now before those of earlier. */
const inOrder = (series: readonly MeetingSeries[]) =>
  series.toSorted(
    (one, other) =>
      (one.body.title ?? '').localeCompare(other.body.title ?? '', 'nl') || other.startsOn.localeCompare(one.startsOn),
  )
