import { useState } from 'react'
import { Label, TextArea, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { Vote } from '@/api/types'
import { Button } from '@/ui/button'
import { ProblemNotice } from '@/ui/notice'
import { takeDecision } from './api'
import { useDeed } from './use-deed'

/** Writes down what an adopted vote decided; it gets the next number of its body and year. */
export function TakeDecision({ vote }: { vote: Vote }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const taking = useDeed(vote.meeting.id, () => takeDecision(vote.id, text), t('assembly.numbered'))
  const name = titleOf(vote.agendaItem)
  return (
    <div className="stack">
      <TextField className="field" value={text} onChange={setText} aria-label={t('assembly.decisionOf', { name })}>
        <Label className="label">{t('assembly.decisionText')}</Label>
        <TextArea className="control" placeholder={t('assembly.decisionExample')} />
      </TextField>
      <ProblemNotice error={taking.error} />
      <div className="row">
        <Button
          isDisabled={text.trim() === ''}
          isPending={taking.isPending}
          onPress={() => {
            taking.mutate(undefined)
          }}
        >
          {t('assembly.number')}
        </Button>
      </div>
    </div>
  )
}
