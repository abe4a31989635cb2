import { useState } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Vote } from '@/api/types'
import { Button } from '@/ui/button'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { annulVote } from './api'
import { useDeed } from './use-deed'

/** A vote that went wrong does not count, for a reason; it can be taken anew. */
export function AnnulVote({ vote }: { vote: Vote }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const annulling = useDeed(vote.meeting.id, () => annulVote(vote, reason), t('assembly.annulled'))
  return (
    <>
      <Button
        variant="quiet"
        onPress={() => {
          setOpen(true)
        }}
      >
        {t('assembly.annul')}
      </Button>
      <ConfirmDialog
        title={t('assembly.annulTitle')}
        confirmLabel={t('assembly.annul')}
        variant="danger"
        isOpen={isOpen}
        isPending={annulling.isPending}
        error={annulling.error}
        onConfirm={() => {
          annulling.mutate(undefined)
        }}
        onClose={() => {
          setOpen(false)
        }}
      >
        <p>{t('assembly.annulText')}</p>
        <TextField className="field" value={reason} onChange={setReason} isRequired>
          <Label className="label">{t('assembly.annulReason')}</Label>
          <Input className="control" />
        </TextField>
      </ConfirmDialog>
    </>
  )
}
