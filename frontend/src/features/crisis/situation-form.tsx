import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { refreshLists } from '@/api/refresh'
import { Button } from '@/ui/button'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toasts'
import { tellSituation } from './api'
import { situationSchema, type SituationValues } from './crisis-schema'

interface Props {
  crisis: string
  onClose: () => void
}

/** Tells members and directors how things stand; it cannot be taken back, only followed by another. */
export default function SituationForm({ crisis, onClose }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const { control, handleSubmit, setError } = useForm<SituationValues>({
    resolver: zodResolver(situationSchema),
    defaultValues: { title: '', text: '' },
  })
  const telling = useMutation({
    mutationFn: (values: SituationValues) => tellSituation(crisis, values),
    onSuccess: async () => {
      onClose()
      toast(t('crisis.told'))
      await refreshLists(queries, '/crisisMeetings/{id}/situationMessages', '/deliveries')
    },
    onError: (error) => placeIssues(error, ['title', 'text'], setError),
  })
  const submit = handleSubmit((values) => {
    telling.mutate(values)
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={telling.error} />
      <TextField control={control} name="title" label={t('crisis.messageTitle')} autoFocus />
      <TextField control={control} name="text" label={t('crisis.situation')} isMultiline />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={telling.isPending}>
          {t('crisis.tellIt')}
        </Button>
      </DialogFoot>
    </form>
  )
}
