import { zodResolver } from '@hookform/resolvers/zod'
import { parseDate, type CalendarDate } from '@internationalized/date'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { useMe } from '@/api/me'
import { refreshLists } from '@/api/refresh'
import type { Theme } from '@/api/types'
import { Button } from '@/ui/button'
import { RadioChoice } from '@/ui/choices'
import { DateField } from '@/ui/date-field'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toasts'
import { reportTheme } from './api'
import { progresses } from './theme-values'

const schema = z.object({
  progress: z.enum(progresses),
  on: z.custom<CalendarDate | null>().check(z.refine((day) => day !== null, 'errors.date')),
  note: z.string().check(z.maxLength(1000, 'errors.titleLong')),
})
type Values = z.infer<typeof schema>

/** Says how far a theme is on a day; what was said before stays. */
export default function ReportForm({ theme, onClose }: { theme: Theme; onClose: () => void }) {
  const { t } = useTranslation()
  const { today } = useMe()
  const queries = useQueryClient()
  const toast = useToast()
  const { control, handleSubmit, setError } = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { progress: theme.progress ?? 'underway', on: parseDate(today), note: '' },
  })
  const saving = useMutation({
    mutationFn: ({ progress, on, note }: Values) =>
      reportTheme(theme, {
        progress,
        ...(on === null ? {} : { on: on.toString() }),
        ...(note.trim() === '' ? {} : { note }),
      }),
    onSuccess: () => {
      toast(t('theme.reported'))
      onClose()
    },
    onError: (error) => placeIssues(error, ['on', 'note', 'progress'], setError),
    onSettled: () => refreshLists(queries, '/themes', '/themes/{id}/reports'),
  })
  const submit = handleSubmit((values) => {
    saving.mutate(values)
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={saving.error} />
      <RadioChoice
        control={control}
        name="progress"
        label={t('theme.howFar')}
        options={progresses.map((id) => ({ id, label: t(`theme.progress.${id}`) }))}
      />
      <DateField control={control} name="on" label={t('theme.on')} />
      <TextField control={control} name="note" label={t('theme.note')} isMultiline isOptional />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={saving.isPending}>
          {t('theme.reportIt')}
        </Button>
      </DialogFoot>
    </form>
  )
}
