import { zodResolver } from '@hookform/resolvers/zod'
import { parseDate, type CalendarDate } from '@internationalized/date'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { useMe } from '@/api/me'
import { refreshLists } from '@/api/refresh'
import type { Protocol } from '@/api/types'
import { Button } from '@/ui/button'
import { DateField } from '@/ui/date-field'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { useToast } from '@/ui/toasts'
import { concludeProtocol } from './api'

const schema = z.object({
  concludedOn: z.custom<CalendarDate | null>().check(z.refine((value) => value !== null, 'errors.date')),
})
type Values = z.infer<typeof schema>

/** Says when it was concluded. */
export default function ConcludeForm({ protocol, onClose }: { protocol: Protocol; onClose: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const { control, handleSubmit, setError } = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { concludedOn: parseDate(useMe().today) },
  })
  const concluding = useMutation({
    mutationFn: ({ concludedOn }: Values) => concludeProtocol(protocol, String(concludedOn)),
    onSuccess: () => {
      onClose()
      toast(t('protocol.concludedDone'))
    },
    onError: (error) => placeIssues(error, ['concludedOn'], setError),
    onSettled: () => refreshLists(queries, '/protocols', '/protocols/{id}'),
  })
  const submit = handleSubmit((values) => {
    concluding.mutate(values)
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={concluding.error} />
      <DateField control={control} name="concludedOn" label={t('protocol.concludedOn')} />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={concluding.isPending}>
          {t('protocol.conclude')}
        </Button>
      </DialogFoot>
    </form>
  )
}
