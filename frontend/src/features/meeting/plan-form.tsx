import { zodResolver } from '@hookform/resolvers/zod'
import { parseDate, Time } from '@internationalized/date'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { refreshLists } from '@/api/refresh'
import type { Body, NewMeeting } from '@/api/types'
import { instantAt } from '@/i18n/instants'
import { Button } from '@/ui/button'
import { RadioChoice } from '@/ui/choices'
import { DateField, TimeField } from '@/ui/date-field'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { planMeeting } from './api'
import { planSchema, type PlanValues } from './plan-schema'

interface Props {
  bodies: readonly Body[]
  onClose: () => void
}

export default function PlanForm({ bodies, onClose }: Props) {
  const { t } = useTranslation()
  const { today } = useMe()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const conference = bodies.find(({ kind }) => kind === 'mayorsConference') ?? bodies[0]
  const { control, handleSubmit, setError } = useForm<PlanValues>({
    resolver: zodResolver(planSchema),
    defaultValues: {
      body: conference?.id ?? '',
      kind: 'regular',
      title: '',
      date: parseDate(today).add({ months: 1 }),
      from: new Time(14),
      to: new Time(16),
      location: '',
      onlineUrl: '',
    },
  })
  const planning = useMutation({
    mutationFn: planMeeting,
    onSuccess: async ({ id }) => {
      onClose()
      await refreshLists(queries, '/meetings')
      await navigate({ to: '/meetings/$meetingId', params: { meetingId: id } })
    },
    onError: (error) => placeIssues(error, ['body', 'title', 'location', 'onlineUrl'], setError),
  })
  const submit = handleSubmit((values) => {
    const meeting = newMeeting(values)
    if (meeting) planning.mutate(meeting)
  })

  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={planning.error} />
      <SelectField
        control={control}
        name="body"
        label={t('meetings.body')}
        options={bodies.map(({ id, name }) => ({ id, label: name }))}
      />
      <RadioChoice
        control={control}
        name="kind"
        label={t('meetings.kind')}
        options={(['regular', 'extra', 'crisis'] as const).map((kind) => ({
          id: kind,
          label: t(`meeting.kind.${kind}`),
        }))}
      />
      <DateField control={control} name="date" label={t('meetings.date')} />
      <div className="form-row">
        <TimeField control={control} name="from" label={t('meetings.from')} />
        <TimeField control={control} name="to" label={t('meetings.to')} />
      </div>
      <TextField control={control} name="location" label={t('meetings.location')} isOptional />
      <TextField
        control={control}
        name="onlineUrl"
        label={t('meetings.onlineUrl')}
        help={t('meetings.onlineUrlHelp')}
        isOptional
      />
      <TextField control={control} name="title" label={t('meetings.title')} help={t('meetings.titleHelp')} isOptional />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={planning.isPending}>
          {t('meetings.planIt')}
        </Button>
      </DialogFoot>
    </form>
  )
}

function newMeeting({ body, kind, title, date, from, to, location, onlineUrl }: PlanValues): NewMeeting | undefined {
  if (date === null || from === null || to === null) return undefined
  return {
    body,
    kind,
    startsAt: instantAt(date, from),
    endsAt: instantAt(date, to),
    ...(title === '' ? {} : { title }),
    ...(location === '' ? {} : { location }),
    ...(onlineUrl === '' ? {} : { onlineUrl }),
  }
}
