import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { refreshLists, refreshMeeting } from '@/api/refresh'
import type { BacklogPoint, Meeting } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { useWording } from '@/i18n/wording'
import { Button } from '@/ui/button'
import { useToast } from '@/ui/toasts'
import { carryOver, listBacklog } from './api'

/** What earlier meetings did not come to, beside the draft on which it can go on. */
export function BacklogTray({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation()
  const points = useQuery(listBacklog(meeting.body.id)).data?.items ?? []
  if (points.length === 0) return null
  return (
    <section className="sheet agenda-card no-print" aria-labelledby="backlog">
      <h3 id="backlog">{t('backlog.title', { count: points.length })}</h3>
      <ul className="tray">
        {points.map((point) => (
          <Point key={point.id} point={point} target={meeting} />
        ))}
      </ul>
    </section>
  )
}

function Point({ point, target }: { point: BacklogPoint; target: Meeting }) {
  const { t } = useTranslation()
  const { date } = useFormats()
  const queries = useQueryClient()
  const toast = useToast()
  const wording = useWording()
  const { title, kind, minutes, meeting, meetingStatus } = point
  const carrying = useMutation({
    mutationFn: () => carryOver(point, target.id),
    onSuccess: () => {
      toast(t('backlog.done', { title }))
    },
    onError: (error) => {
      toast(wording(error).title, 'brick')
    },
    onSettled: () => Promise.all([refreshLists(queries, '/agendaBacklog'), refreshMeeting(queries, target.id)]),
  })
  return (
    <li className="tray-item">
      <p className="line-title">{title}</p>
      <p className="line-meta">
        <span>
          {t(meetingStatus === 'cancelled' ? 'backlog.cancelledOn' : 'backlog.notTreatedOn', {
            date: date(meeting.startsAt),
          })}
        </span>
        <span>
          {t(`agenda.kind.${kind}`)}, {t('agenda.minutes', { count: minutes })}
        </span>
      </p>
      {may(point, 'carryOverAgendaItem') && (
        <Button
          aria-label={t('backlog.carryOf', { title })}
          isPending={carrying.isPending}
          onPress={() => {
            carrying.mutate()
          }}
        >
          {t('backlog.carry')}
        </Button>
      )}
    </li>
  )
}
