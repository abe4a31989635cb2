import { zodResolver } from '@hookform/resolvers/zod'
import { parseAbsolute, toCalendarDate, toTime } from '@internationalized/date'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Meeting, Rescheduling } from '@/api/types'
import { timeZone } from '@/i18n/format'
import { instantAt } from '@/i18n/instants'
import { Button } from '@/ui/button'
import { DateField, TimeField } from '@/ui/date-field'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { rescheduleMeeting } from './api'
import { moveSchema, type MoveValues } from './move-schema'
import { useMeetingChange } from './use-meeting-change'

interface Props {
  meeting: Meeting
  onClose: () => void
}

export default function MoveForm({ meeting, onClose }: Props) {
  const { t } = useTranslation()
  const { control, handleSubmit, setError } = useForm<MoveValues>({
    resolver: zodResolver(moveSchema),
    defaultValues: asPlanned(meeting),
  })
  const moving = useMeetingChange({
    meeting,
    send: rescheduleMeeting,
    done: t('meeting.moving.done'),
    onClose,
    onError: (error) => placeIssues(error, ['location', 'reason'], setError),
  })
  const submit = handleSubmit((values) => {
    const wish = rescheduling(values)
    if (wish) moving.mutate(wish)
  })

  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={moving.error} />
      <DateField control={control} name="date" label={t('meetings.date')} />
      <div className="form-row">
        <TimeField control={control} name="from" label={t('meetings.from')} />
        <TimeField control={control} name="to" label={t('meetings.to')} />
      </div>
      <TextField control={control} name="location" label={t('meetings.location')} isOptional />
      <TextField
        control={control}
        name="reason"
        label={t('meeting.reason')}
        help={t('meeting.reasonHelp')}
        isMultiline
      />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={moving.isPending}>
          {t('meeting.moving.action')}
        </Button>
      </DialogFoot>
    </form>
  )
}

function asPlanned({ startsAt, endsAt, location }: Meeting): MoveValues {
  const start = parseAbsolute(startsAt, timeZone)
  return {
    date: toCalendarDate(start),
    from: toTime(start),
    to: toTime(parseAbsolute(endsAt, timeZone)),
    location: location ?? '',
    reason: '',
  }
}

function rescheduling({ date, from, to, location, reason }: MoveValues): Rescheduling | undefined {
  if (date === null || from === null || to === null) return undefined
  return {
    startsAt: instantAt(date, from),
    endsAt: instantAt(date, to),
    reason,
    ...(location === '' ? {} : { location }),
  }
}
