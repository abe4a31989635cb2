import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Invitation } from '@/api/types'
import { Button } from '@/ui/button'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { replyOf, replySchema, valuesOf, type ReplyValues } from './reply-schema'
import { useAnswer } from './use-answer'

interface Props {
  invitation: Invitation
  status: 'excused' | 'substituted'
  onClose: () => void
}

/** Who does not come says so, and perhaps who comes instead and why. */
export default function ReplyForm({ invitation, status, onClose }: Props) {
  const { t } = useTranslation()
  const { control, handleSubmit, setError } = useForm<ReplyValues>({
    resolver: zodResolver(replySchema),
    defaultValues: valuesOf(invitation),
  })
  const answering = useAnswer(invitation, {
    onDone: onClose,
    onError: (error) => placeIssues(error, ['reason'], setError),
  })
  const submit = handleSubmit((values) => {
    answering.mutate(replyOf(status, values))
  })

  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={answering.error} />
      {status === 'substituted' && (
        <>
          <SelectField
            control={control}
            name="office"
            label={t('invitation.office')}
            help={t(`invitation.rule.${invitation.substituteRule}`)}
            options={invitation.substitutes.map(({ office, officeLabel }) => ({ id: office, label: officeLabel }))}
          />
          <TextField
            control={control}
            name="function"
            label={t('invitation.function')}
            help={t('invitation.functionHelp')}
            isOptional
          />
        </>
      )}
      <TextField
        control={control}
        name="reason"
        label={t('invitation.reason')}
        help={t('invitation.reasonHelp')}
        isOptional
        isMultiline
      />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={answering.isPending}>
          {t(`invitation.send.${status}`)}
        </Button>
      </DialogFoot>
    </form>
  )
}
