import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { refreshLists } from '@/api/refresh'
import type { Body, MeetingSeries } from '@/api/types'
import { Button } from '@/ui/button'
import { DateField, TimeField } from '@/ui/date-field'
import { DialogFoot } from '@/ui/dialog'
import { ProblemNotice } from '@/ui/notice'
import { NumberField } from '@/ui/number-field'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toasts'
import { changeSeries, planSeries, startSeries } from './api'
import { RhythmFields } from './rhythm-fields'
import { SeriesPreview } from './series-preview'
import { asProposed, newSeries, seriesChange, seriesSchema, type SeriesValues } from './series-values'

interface Props {
  series: MeetingSeries | undefined
  bodies: readonly Body[]
  onClose: () => void
}

/** Starts a series, or lets another take the place of one, with its meetings in sight while it is filled in. */
export default function SeriesForm({ series, bodies, onClose }: Props) {
  const { t } = useTranslation()
  const { today } = useMe()
  const queries = useQueryClient()
  const toast = useToast()
  const { control, handleSubmit } = useForm<SeriesValues>({
    resolver: zodResolver(seriesSchema),
    defaultValues: asProposed(series, bodies, today),
  })
  const values = useWatch({ control }) as SeriesValues
  const saving = useMutation({
    mutationFn: (wish: SeriesValues) => (series ? change(series, wish) : start(wish)),
    onSuccess: () => {
      onClose()
      toast(t('series.done'))
    },
    onSettled: () => refreshLists(queries, '/meetingSeries', '/meetings', '/planningWarnings'),
  })
  const submit = handleSubmit((wish) => {
    saving.mutate(wish)
  })

  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={saving.error} />
      {series === undefined && (
        <SelectField
          control={control}
          name="body"
          label={t('meetings.body')}
          options={bodies.map(({ id, name }) => ({ id, label: name }))}
        />
      )}
      <RhythmFields control={control} kind={values.kind} />
      <div className="form-row">
        <DateField control={control} name="from" label={t('series.from')} />
        <TimeField control={control} name="time" label={t('meetings.from')} />
        <NumberField
          control={control}
          name="minutes"
          label={t('series.minutes')}
          minimum={15}
          maximum={720}
          step={15}
        />
      </div>
      <TextField control={control} name="location" label={t('meetings.location')} isOptional />
      {series === undefined && <DateField control={control} name="until" label={t('series.until')} />}
      <SeriesPreview values={values} replaces={series?.id} />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={saving.isPending}>
          {t(series ? 'series.changeIt' : 'series.startIt')}
        </Button>
      </DialogFoot>
    </form>
  )
}

async function start(values: SeriesValues): Promise<MeetingSeries | undefined> {
  const wish = newSeries(values)
  if (wish === undefined || values.until === null) return undefined
  return planSeries(await startSeries(wish), values.until.toString())
}

async function change(series: MeetingSeries, values: SeriesValues): Promise<MeetingSeries | undefined> {
  const wish = seriesChange(values)
  return wish && changeSeries(series, wish)
}
