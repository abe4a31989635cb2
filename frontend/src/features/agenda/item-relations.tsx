import { Link } from '@tanstack/react-router'
import { Columns2, CornerUpRight, type LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { AgendaItem, PointPlace } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { TrailLine } from '@/ui/trail'

/** Where else a point stands, where it comes from and where it went. */
export function ItemRelations({ item: { twin, trail, forwardedTo } }: { item: AgendaItem }) {
  const { t } = useTranslation()
  return (
    <>
      {twin && <PlaceLine icon={Columns2} label={t('trail.alsoOn')} place={twin} />}
      <TrailLine trail={trail.length === 1 && trail[0]?.way === 'twin' ? [] : trail} />
      {forwardedTo.map((place) => (
        <PlaceLine key={place.meeting.id} icon={CornerUpRight} label={t('trail.forwardedTo')} place={place} />
      ))}
    </>
  )
}

interface Props {
  icon: LucideIcon
  label: string
  place: PointPlace
}

function PlaceLine({ icon: Icon, label, place: { body, meeting, startsAt } }: Props) {
  const { date } = useFormats()
  return (
    <p className="trail">
      <Icon size={14} aria-hidden />
      <span>
        {label}{' '}
        <Link to="/meetings/$meetingId" params={{ meetingId: meeting.id }}>
          {body.title ?? body.id}
        </Link>
        , {date(startsAt)}
      </span>
    </p>
  )
}
