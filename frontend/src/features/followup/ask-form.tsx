import { zodResolver } from '@hookform/resolvers/zod'
import { parseDate, type CalendarDate } from '@internationalized/date'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { useMe } from '@/api/me'
import { refreshLists } from '@/api/refresh'
import type { FollowUpOwner, Outcome } from '@/api/types'
import { Button } from '@/ui/button'
import { DateField } from '@/ui/date-field'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toasts'
import { askFollowUps } from './api'

const owners = ['director', 'mayor', 'deputyDirector', 'councilClerk'] as const satisfies FollowUpOwner[]

const schema = z.object({
  text: z.string().check(z.trim(), z.minLength(1, 'errors.required'), z.maxLength(1000, 'errors.titleLong')),
  owner: z.enum(owners),
  dueOn: z.custom<CalendarDate | null>().check(z.refine((value) => value !== null, 'errors.date')),
})
type Values = z.infer<typeof schema>

interface Props {
  outcome: Outcome
  onClose: () => void
}

/** Asks every member of the body that took the outcome, and was not asked yet, to follow it up. */
export default function AskForm({ outcome, onClose }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const today = parseDate(useMe().today)
  const { control, handleSubmit, setError } = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: {
      text: '',
      owner: outcome.circle === 'body' ? 'mayor' : 'director',
      dueOn: today.add({ months: 2 }),
    },
  })
  const asking = useMutation({
    mutationFn: ({ text, owner, dueOn }: Values) =>
      askFollowUps({ outcome: outcome.id, text, owner, dueOn: String(dueOn) }),
    onSuccess: ({ items }) => {
      onClose()
      toast(t('followUp.asked', { count: items.length }))
    },
    onError: (error) => placeIssues(error, ['text', 'owner', 'dueOn'], setError),
    onSettled: () => refreshLists(queries, '/followUps'),
  })
  const submit = handleSubmit((values) => {
    asking.mutate(values)
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={asking.error} />
      <TextField control={control} name="text" label={t('followUp.text')} isMultiline autoFocus />
      <SelectField
        control={control}
        name="owner"
        label={t('followUp.owner')}
        options={owners.map((id) => ({ id, label: t(`followUp.owners.${id}`) }))}
      />
      <DateField control={control} name="dueOn" label={t('followUp.dueOn')} minimum={today} />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={asking.isPending}>
          {t('followUp.askAll')}
        </Button>
      </DialogFoot>
    </form>
  )
}
