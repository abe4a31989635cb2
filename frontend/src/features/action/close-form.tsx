import { zodResolver } from '@hookform/resolvers/zod'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Action } from '@/api/types'
import { Button } from '@/ui/button'
import { RadioChoice } from '@/ui/choices'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { closingSchema, type ClosingValues } from './action-values'
import { useActionMove } from './use-action-move'

/** Done, or dropped and why. */
export default function CloseForm({ action, onClose }: { action: Action; onClose: () => void }) {
  const { t } = useTranslation()
  const { control, handleSubmit, setError } = useForm<ClosingValues>({
    resolver: zodResolver(closingSchema),
    defaultValues: { status: 'done', reason: '' },
  })
  const status = useWatch({ control, name: 'status' })
  const closing = useActionMove(onClose)
  const close = handleSubmit((values) => {
    closing.mutate(
      { move: 'close', action, values },
      { onError: (error) => placeIssues(error, ['status', 'reason'], setError) },
    )
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void close(event)}>
      <ProblemNotice error={closing.error} />
      <RadioChoice
        control={control}
        name="status"
        label={t('action.how')}
        options={(['done', 'dropped'] as const).map((one) => ({ id: one, label: t(`action.status.${one}`) }))}
      />
      <TextField
        control={control}
        name="reason"
        label={t(status === 'done' ? 'action.result' : 'action.why')}
        isMultiline
        isOptional={status === 'done'}
      />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={closing.isPending}>
          {t('action.close')}
        </Button>
      </DialogFoot>
    </form>
  )
}
