import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Label, TextArea, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { refreshMeeting } from '@/api/refresh'
import { Button } from '@/ui/button'
import { ProblemNotice } from '@/ui/notice'
import { useToast } from '@/ui/toasts'
import { addRemark } from './api'

interface Props {
  meetingId: string
  agendaItem?: string
  onClose: () => void
}

export function RemarkForm({ meetingId, agendaItem, onClose }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const [text, setText] = useState('')
  const adding = useMutation({
    mutationFn: () => addRemark(meetingId, text, agendaItem),
    onSuccess: async () => {
      toast(t('remarks.added'))
      onClose()
      await refreshMeeting(queries, meetingId)
    },
  })
  return (
    <form
      className="outcome-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') adding.mutate()
      }}
    >
      <ProblemNotice error={adding.error} />
      <TextField className="field" value={text} onChange={setText} autoFocus>
        <Label className="label">{t('remarks.text')}</Label>
        <TextArea className="control" rows={3} />
      </TextField>
      <div className="row row-end">
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isDisabled={text.trim() === ''} isPending={adding.isPending}>
          {t('remarks.send')}
        </Button>
      </div>
    </form>
  )
}
