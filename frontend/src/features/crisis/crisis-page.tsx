import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ChevronLeft, Siren } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listBodies } from '@/api/bodies'
import { useMe } from '@/api/me'
import { may } from '@/api/permitted'
import { titleOf } from '@/api/titles'
import type { CrisisMeeting, Reference } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { MeetingMark } from '@/ui/marks'
import { EmptyState, Loaded, Skeletons } from '@/ui/states'
import { listCrisisMeetings } from './api'

const CallForm = lazy(() => import('./call-form'))

/** Where a body is called together at once, and the times that it was. */
export function CrisisPage({ region }: { region: Reference }) {
  const { t } = useTranslation()
  const me = useMe()
  const meetings = useQuery(listCrisisMeetings(region.id))
  const bodies = useQuery(listBodies(region.id))
  const [isCalling, setCalling] = useState(false)
  const mayCall = may(me, 'callCrisisMeeting')
  const close = () => {
    setCalling(false)
  }
  return (
    <div className="page">
      <title>{`${t('crisis.title')} – Doorstroom`}</title>
      <Link to="/meetings" className="back">
        <ChevronLeft size={16} aria-hidden />
        {t('app.meetings')}
      </Link>
      <header className="page-head">
        <div>
          <p className="overline">{region.title}</p>
          <h1>{t('crisis.title')}</h1>
          <p className="muted measure">{t('crisis.lead')}</p>
        </div>
        {mayCall && (
          <Button
            variant="primary"
            icon={Siren}
            onPress={() => {
              setCalling(true)
            }}
          >
            {t('crisis.call')}
          </Button>
        )}
      </header>
      <Loaded query={meetings} rows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <div className="sheet">
              <EmptyState icon={Siren} title={t('crisis.none')}>
                {mayCall && t('crisis.noneText')}
              </EmptyState>
            </div>
          ) : (
            <ul className="sheet lines">
              {items.map((crisis) => (
                <CrisisLine key={crisis.id} crisis={crisis} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <Dialog title={t('crisis.call')} lead={t('crisis.callLead')} isOpen={isCalling} onClose={close}>
        <Suspense fallback={<Skeletons rows={5} />}>
          <CallForm bodies={bodies.data?.items ?? []} onClose={close} />
        </Suspense>
      </Dialog>
    </div>
  )
}

function CrisisLine({ crisis: { id, meeting, startsAt, status, body, regularMeeting } }: { crisis: CrisisMeeting }) {
  const { t } = useTranslation()
  const { longDate, time } = useFormats()
  return (
    <li className="line">
      <div className="line-main">
        <Link to="/meetings/$meetingId/crisis" params={{ meetingId: id }} className="line-title">
          {titleOf(meeting)}
        </Link>
        <p className="line-meta">
          <span>
            {longDate(startsAt)}, <span className="figures">{time(startsAt)}</span>
          </span>
          <span>{titleOf(body)}</span>
          <MeetingMark status={status} />
        </p>
        {regularMeeting && <p className="small muted">{t('crisis.aheadOf', { title: titleOf(regularMeeting) })}</p>}
      </div>
    </li>
  )
}
