import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { refreshLists } from '@/api/refresh'
import { titleOf } from '@/api/titles'
import type { Contribution } from '@/api/types'
import { Button } from '@/ui/button'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toasts'
import { changeContribution } from './api'
import { amountOf, typedOf } from '@/ui/money'

const schema = z.object({
  amount: z.string().check(z.refine((typed) => amountOf(typed) !== undefined, 'protocol.amountBad')),
  note: z.string().check(z.trim(), z.maxLength(300, 'errors.titleLong')),
})
type Values = z.infer<typeof schema>

/** Another amount for one municipality, until it is invoiced. */
export default function AmountForm({ contribution, onClose }: { contribution: Contribution; onClose: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const { control, handleSubmit, setError } = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { amount: typedOf(contribution.amount), note: contribution.note ?? '' },
  })
  const changing = useMutation({
    mutationFn: ({ amount, note }: Values) => changeContribution(contribution, amountOf(amount) ?? '', note),
    onSuccess: () => {
      onClose()
      toast(t('protocol.changed'))
    },
    onError: (error) => placeIssues(error, ['amount', 'note'], setError),
    onSettled: () => refreshLists(queries, '/contributions', '/protocols', '/protocols/{id}'),
  })
  const submit = handleSubmit((values) => {
    changing.mutate(values)
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={changing.error} />
      <TextField
        control={control}
        name="amount"
        label={t('protocol.amountOf', { municipality: titleOf(contribution.municipality) })}
        autoFocus
      />
      <TextField control={control} name="note" label={t('protocol.noteField')} isOptional />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={changing.isPending}>
          {t('ui.keep')}
        </Button>
      </DialogFoot>
    </form>
  )
}
