import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/api/types'
import { Button } from '@/ui/button'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { cancelMeeting } from './api'
import { cancelSchema, type CancelValues } from './move-schema'
import { useMeetingChange } from './use-meeting-change'

interface Props {
  meeting: Meeting
  onClose: () => void
}

export default function CancelForm({ meeting, onClose }: Props) {
  const { t } = useTranslation()
  const { control, handleSubmit, setError } = useForm<CancelValues>({
    resolver: zodResolver(cancelSchema),
    defaultValues: { reason: '' },
  })
  const cancelling = useMeetingChange({
    meeting,
    send: cancelMeeting,
    done: t('meeting.cancelling.done'),
    onClose,
    onError: (error) => placeIssues(error, ['reason'], setError),
  })
  const submit = handleSubmit((values) => {
    cancelling.mutate(values)
  })

  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={cancelling.error} />
      <TextField
        control={control}
        name="reason"
        label={t('meeting.reason')}
        help={t('meeting.reasonHelp')}
        isMultiline
        autoFocus
      />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="danger" isPending={cancelling.isPending}>
          {t('meeting.cancelling.action')}
        </Button>
      </DialogFoot>
    </form>
  )
}
