import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/api/types'
import { Button } from '@/ui/button'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { conveneMeeting } from './api'
import { conveneSchema, type ConveneValues } from './move-schema'
import { useMeetingChange } from './use-meeting-change'

interface Props {
  meeting: Meeting
  onClose: () => void
}

/** Calls the body together before there is an agenda. */
export default function ConveneForm({ meeting, onClose }: Props) {
  const { t } = useTranslation()
  const { control, handleSubmit, setError } = useForm<ConveneValues>({
    resolver: zodResolver(conveneSchema),
    defaultValues: { message: '' },
  })
  const convening = useMeetingChange({
    meeting,
    send: conveneMeeting,
    done: t('meeting.convening.done'),
    onClose,
    onError: (error) => placeIssues(error, ['message'], setError),
  })
  const submit = handleSubmit((values) => {
    convening.mutate(values)
  })

  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={convening.error} />
      <TextField control={control} name="message" label={t('meeting.convening.message')} isMultiline autoFocus />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={convening.isPending}>
          {t('meeting.convening.action')}
        </Button>
      </DialogFoot>
    </form>
  )
}
