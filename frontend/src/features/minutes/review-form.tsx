import { zodResolver } from '@hookform/resolvers/zod'
import { parseDate, type CalendarDate } from '@internationalized/date'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { useMe } from '@/api/me'
import { refreshLists, refreshMeeting } from '@/api/refresh'
import type { Minutes } from '@/api/types'
import { Button } from '@/ui/button'
import { DateField } from '@/ui/date-field'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { useToast } from '@/ui/toasts'
import { openReview } from './api'

const schema = z.object({
  until: z.custom<CalendarDate | null>().check(z.refine((value) => value !== null, 'errors.date')),
})
type Values = z.infer<typeof schema>

interface Props {
  minutes: Minutes
  onClose: () => void
}

export default function ReviewForm({ minutes, onClose }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const today = parseDate(useMe().today)
  const { control, handleSubmit, setError } = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { until: today.add({ weeks: 2 }) },
  })
  const opening = useMutation({
    mutationFn: (until: string) => openReview(minutes, until),
    onSuccess: () => {
      onClose()
      toast(t('review.done'))
    },
    onError: (error) => placeIssues(error, ['until'], setError),
    onSettled: () =>
      Promise.all([refreshMeeting(queries, minutes.meeting.id), refreshLists(queries, '/meetings', '/deliveries')]),
  })
  const submit = handleSubmit(({ until }) => {
    if (until) opening.mutate(until.toString())
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={opening.error} />
      <DateField control={control} name="until" label={t('review.until')} minimum={today} />
      {minutes.approvedInSilence && <p className="small muted">{t('review.silence')}</p>}
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={opening.isPending}>
          {t('review.action')}
        </Button>
      </DialogFoot>
    </form>
  )
}
