import { useState } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { titleOf } from '@/api/titles'
import type { CouncilMandate, Meeting } from '@/api/types'
import { Button } from '@/ui/button'
import { Dialog, DialogFoot } from '@/ui/dialog'
import { ProblemNotice } from '@/ui/notice'
import { reportMandate } from './api'
import { useDeed } from './use-deed'

interface Props {
  meeting: Meeting
  mandate: CouncilMandate
}

/** What the own council decided: given or refused, on which day, and where it can be read. */
export function ReportMandate({ meeting, mandate }: Props) {
  const { t } = useTranslation()
  const { today } = useMe()
  const name = titleOf(mandate.municipality)
  const [isOpen, setOpen] = useState(false)
  const [decidedOn, setDecidedOn] = useState(mandate.decidedOn ?? today)
  const [link, setLink] = useState(mandate.link ?? '')
  const close = () => {
    setOpen(false)
  }
  const reporting = useDeed(
    meeting.id,
    (status: CouncilMandate['status']) =>
      reportMandate(meeting.id, mandate, { status, decidedOn, ...(link === '' ? {} : { link }) }),
    t('assembly.mandateReported'),
    close,
  )
  const answers = mandate.status === 'asked' ? (['refused', 'given'] as const) : [mandate.status]
  return (
    <>
      <Button
        aria-label={t('assembly.reportOf', { name })}
        onPress={() => {
          setOpen(true)
        }}
      >
        {t('assembly.report')}
      </Button>
      <Dialog title={t('assembly.reportTitle', { name })} isOpen={isOpen} onClose={close} isDismissable={false}>
        <div className="form">
          <TextField className="field" type="date" value={decidedOn} onChange={setDecidedOn}>
            <Label className="label">{t('assembly.councilOn')}</Label>
            <Input className="control control-short" max={today} />
          </TextField>
          <TextField className="field" type="url" value={link} onChange={setLink}>
            <Label className="label">{t('assembly.councilLink')}</Label>
            <Input className="control" placeholder="https://" />
          </TextField>
          <ProblemNotice error={reporting.error} />
          <DialogFoot>
            <Button onPress={close}>{t('ui.cancel')}</Button>
            {answers.map((status) => (
              <Button
                key={status}
                variant={status === 'refused' ? 'danger' : 'primary'}
                isPending={reporting.isPending && reporting.variables === status}
                onPress={() => {
                  reporting.mutate(status)
                }}
              >
                {t(`assembly.answer.${status}`)}
              </Button>
            ))}
          </DialogFoot>
        </div>
      </Dialog>
    </>
  )
}
