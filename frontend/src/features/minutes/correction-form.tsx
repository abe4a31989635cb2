import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { refreshMeeting } from '@/api/refresh'
import type { Minutes } from '@/api/types'
import { Button } from '@/ui/button'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toasts'
import { openCorrection } from './api'

const schema = z.object({
  reason: z.string().check(z.trim(), z.minLength(1, 'errors.reason'), z.maxLength(500, 'errors.titleLong')),
})
type Values = z.infer<typeof schema>

interface Props {
  minutes: Minutes
  onClose: () => void
}

export default function CorrectionForm({ minutes, onClose }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const { control, handleSubmit, setError } = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { reason: '' },
  })
  const opening = useMutation({
    mutationFn: (reason: string) => openCorrection(minutes, reason),
    onSuccess: () => {
      onClose()
      toast(t('correction.done'))
    },
    onError: (error) => placeIssues(error, ['reason'], setError),
    onSettled: () => refreshMeeting(queries, minutes.meeting.id),
  })
  const submit = handleSubmit(({ reason }) => {
    opening.mutate(reason)
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={opening.error} />
      <TextField
        control={control}
        name="reason"
        label={t('correction.reason')}
        help={t('correction.reasonHelp')}
        isMultiline
        autoFocus
      />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={opening.isPending}>
          {t('correction.action')}
        </Button>
      </DialogFoot>
    </form>
  )
}
