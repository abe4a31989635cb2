import { zodResolver } from '@hookform/resolvers/zod'
import { parseDate } from '@internationalized/date'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { refreshLists } from '@/api/refresh'
import type { Body } from '@/api/types'
import { Button } from '@/ui/button'
import { DateField, TimeField } from '@/ui/date-field'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { callCrisisMeeting } from './api'
import { called, callSchema, type CallValues } from './crisis-schema'

interface Props {
  bodies: readonly Body[]
  onClose: () => void
}

/** When, why and for which points: all that is needed to call a body together. */
export default function CallForm({ bodies, onClose }: Props) {
  const { t } = useTranslation()
  const { today } = useMe()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const conference = bodies.find(({ kind }) => kind === 'mayorsConference') ?? bodies[0]
  const { control, handleSubmit, setError } = useForm<CallValues>({
    resolver: zodResolver(callSchema),
    defaultValues: {
      body: conference?.id ?? '',
      date: parseDate(today),
      from: null,
      location: '',
      onlineUrl: '',
      message: '',
      points: '',
    },
  })
  const calling = useMutation({
    mutationFn: callCrisisMeeting,
    onSuccess: async ({ id }) => {
      onClose()
      await refreshLists(queries, '/meetings', '/crisisMeetings')
      await navigate({ to: '/meetings/$meetingId/crisis', params: { meetingId: id } })
    },
    onError: (error) => placeIssues(error, ['body', 'location', 'onlineUrl', 'message', 'points'], setError),
  })
  const submit = handleSubmit((values) => {
    const wish = called(values)
    if (wish) calling.mutate(wish)
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={calling.error} />
      <SelectField
        control={control}
        name="body"
        label={t('crisis.body')}
        options={bodies.map(({ id, name }) => ({ id, label: name }))}
      />
      <div className="form-row">
        <DateField control={control} name="date" label={t('crisis.date')} />
        <TimeField control={control} name="from" label={t('crisis.from')} />
      </div>
      <TextField control={control} name="message" label={t('crisis.message')} isMultiline autoFocus />
      <TextField control={control} name="points" label={t('crisis.points')} help={t('crisis.pointsHelp')} isMultiline />
      <TextField control={control} name="location" label={t('crisis.location')} isOptional />
      <TextField control={control} name="onlineUrl" label={t('crisis.onlineUrl')} isOptional />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={calling.isPending}>
          {t('crisis.callIt')}
        </Button>
      </DialogFoot>
    </form>
  )
}
