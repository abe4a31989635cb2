import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Meeting, MeetingPatch } from '@/api/types'
import { Button } from '@/ui/button'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { changeMeeting } from './api'
import { placeSchema, type PlaceValues } from './plan-schema'
import { useMeetingChange } from './use-meeting-change'

interface Props {
  meeting: Meeting
  onClose: () => void
}

/** Where a meeting is held, and where it is followed from afar. */
export default function PlaceForm({ meeting, onClose }: Props) {
  const { t } = useTranslation()
  const { control, handleSubmit, setError } = useForm<PlaceValues>({
    resolver: zodResolver(placeSchema),
    defaultValues: { location: meeting.location ?? '', onlineUrl: meeting.onlineUrl ?? '' },
  })
  const placing = useMeetingChange({
    meeting,
    send: changeMeeting,
    done: t('meeting.placing.done'),
    onClose,
    onError: (error) => placeIssues(error, ['location', 'onlineUrl'], setError),
  })
  const submit = handleSubmit(({ location, onlineUrl }) => {
    // the contract's schema names the filled-in values only; null is the merge patch's own word for “no longer”
    placing.mutate({ location: location || null, onlineUrl: onlineUrl || null } as MeetingPatch)
  })

  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={placing.error} />
      <TextField control={control} name="location" label={t('meetings.location')} isOptional />
      <TextField
        control={control}
        name="onlineUrl"
        label={t('meetings.onlineUrl')}
        help={t('meetings.onlineUrlHelp')}
        isOptional
      />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={placing.isPending}>
          {t('ui.keep')}
        </Button>
      </DialogFoot>
    </form>
  )
}
