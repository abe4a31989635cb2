import { zodResolver } from '@hookform/resolvers/zod'
import { parseDate, type CalendarDate } from '@internationalized/date'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { useMe } from '@/api/me'
import { refreshLists } from '@/api/refresh'
import type { Mandate } from '@/api/types'
import { Button } from '@/ui/button'
import { RadioChoice } from '@/ui/choices'
import { DateField } from '@/ui/date-field'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { useToast } from '@/ui/toasts'
import { endMandate } from './api'

const schema = z.object({
  when: z.string(),
  endsOn: z.custom<CalendarDate | null>().check(z.refine((value) => value !== null, 'errors.date')),
})
type Values = z.infer<typeof schema>

/** Ends a mandate at once, or after its last day. It stays in the list. */
export default function EndForm({ mandate, onClose }: { mandate: Mandate; onClose: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const today = parseDate(useMe().today)
  const { control, handleSubmit, setError } = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { when: 'after', endsOn: mandate.endsOn === undefined ? today : parseDate(mandate.endsOn) },
  })
  const when = useWatch({ control, name: 'when' })
  const ending = useMutation({
    mutationFn: ({ endsOn }: Values) =>
      endMandate(mandate, String(when === 'now' ? today.subtract({ days: 1 }) : endsOn)),
    onSuccess: async () => {
      onClose()
      toast(t('mandate.endSet'))
      await refreshLists(queries, '/mandates', '/accounts', '/accounts/{id}')
    },
    onError: (error) => placeIssues(error, ['endsOn'], setError),
  })
  const submit = handleSubmit((values) => {
    ending.mutate(values)
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={ending.error} />
      <RadioChoice
        control={control}
        name="when"
        label={t('mandate.when')}
        options={[
          { id: 'after', label: t('mandate.afterLastDay') },
          { id: 'now', label: t('mandate.atOnce') },
        ]}
      />
      {when === 'after' && <DateField control={control} name="endsOn" label={t('mandate.endsOn')} minimum={today} />}
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="danger" isPending={ending.isPending}>
          {t('mandate.end')}
        </Button>
      </DialogFoot>
    </form>
  )
}
