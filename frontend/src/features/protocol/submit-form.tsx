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
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toasts'
import { submitProtocol } from './api'

const schema = z.object({
  text: z.string().check(z.trim(), z.minLength(1, 'errors.required'), z.maxLength(1000, 'errors.titleLong')),
  dueOn: z.custom<CalendarDate | null>(),
})
type Values = z.infer<typeof schema>

/** Puts a draft to the councils of all municipalities that are party. */
export default function SubmitForm({ protocol, onClose }: { protocol: Protocol; onClose: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const today = parseDate(useMe().today)
  const { control, handleSubmit, setError } = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { text: t('protocol.submitUsual'), dueOn: today.add({ months: 3 }) },
  })
  const submitting = useMutation({
    mutationFn: ({ text, dueOn }: Values) =>
      submitProtocol(protocol, { text, ...(dueOn === null ? {} : { dueOn: dueOn.toString() }) }),
    onSuccess: () => {
      onClose()
      toast(t('protocol.submittedDone'))
    },
    onError: (error) => placeIssues(error, ['text', 'dueOn'], setError),
    onSettled: () => refreshLists(queries, '/protocols', '/protocols/{id}', '/referrals'),
  })
  const submit = handleSubmit((values) => {
    submitting.mutate(values)
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={submitting.error} />
      <TextField control={control} name="text" label={t('protocol.submitText')} isMultiline autoFocus />
      <DateField control={control} name="dueOn" label={t('protocol.dueOn')} minimum={today} isOptional />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={submitting.isPending}>
          {t('protocol.submit')}
        </Button>
      </DialogFoot>
    </form>
  )
}
