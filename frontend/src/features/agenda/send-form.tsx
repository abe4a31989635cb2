import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { refreshMeeting } from '@/api/refresh'
import type { AgendaItem, Destination, TrailWay } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { RadioChoice } from '@/ui/choices'
import { DialogFoot } from '@/ui/dialog'
import { Notice, ProblemNotice } from '@/ui/notice'
import { Skeletons } from '@/ui/states'
import { useToast } from '@/ui/toasts'
import { forwardAgendaItem, getDestinations, twinAgendaItem } from './api'

interface Props {
  meetingId: string
  item: AgendaItem
  way: TrailWay
  onClose: () => void
}

/** The meetings that fit, the nearest chosen already; and for which bodies nothing is planned yet. */
export default function SendForm({ meetingId, item, way, onClose }: Props) {
  const { t } = useTranslation()
  const destinations = useQuery(getDestinations(meetingId, item.id))
  if (destinations.error)
    return <ProblemNotice error={destinations.error} onRetry={() => void destinations.refetch()} />
  if (!destinations.data) return <Skeletons rows={3} />
  const bodies = destinations.data.bodies.filter((each) => each.way === way)
  const silent = bodies.filter(({ meetings }) => meetings.length === 0)
  return (
    <div className="form">
      <p className="measure">{t(way === 'twin' ? 'trail.twinText' : 'trail.forwardText')}</p>
      {silent.map(({ body }) => (
        <Notice key={body.id} tone="ochre" title={t('trail.nothingPlanned', { body: body.title ?? body.id })}>
          <p>{t(way === 'twin' ? 'trail.planTwin' : 'trail.planPrepared')}</p>
        </Notice>
      ))}
      {silent.length < bodies.length ? (
        <Choice meetingId={meetingId} item={item} way={way} bodies={bodies} onClose={onClose} />
      ) : (
        <DialogFoot>
          <Button onPress={onClose}>{t('ui.close')}</Button>
        </DialogFoot>
      )}
    </div>
  )
}

interface ChoiceProps extends Props {
  bodies: readonly Destination[]
}

function Choice({ meetingId, item, way, bodies, onClose }: ChoiceProps) {
  const { t } = useTranslation()
  const { longDate, date } = useFormats()
  const queries = useQueryClient()
  const toast = useToast()
  const fitting = bodies.flatMap(({ body, meetings }) =>
    meetings.map((each) => ({ ...each, body: body.title ?? body.id })),
  )
  const { control, handleSubmit } = useForm({ defaultValues: { meeting: fitting[0]?.id ?? '' } })
  const sending = useMutation({
    mutationFn: (meeting: string) =>
      way === 'twin' ? twinAgendaItem(meetingId, item, meeting) : forwardAgendaItem(meetingId, item, meeting),
    onSuccess: (_, meeting) => {
      const chosen = fitting.find(({ id }) => id === meeting)
      if (chosen) toast(t('trail.sent', { body: chosen.body, date: date(chosen.startsAt) }), 'moss')
      void refreshMeeting(queries, meeting)
      onClose()
    },
    onSettled: () => refreshMeeting(queries, meetingId),
  })
  const send = handleSubmit(({ meeting }) => {
    sending.mutate(meeting)
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      <RadioChoice
        control={control}
        name="meeting"
        label={t('trail.which')}
        options={fitting.map(({ id, body, startsAt }) => ({ id, label: `${body}, ${longDate(startsAt)}` }))}
      />
      <ProblemNotice error={sending.error} />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={sending.isPending}>
          {t(way === 'twin' ? 'trail.twin' : 'trail.forward')}
        </Button>
      </DialogFoot>
    </form>
  )
}
