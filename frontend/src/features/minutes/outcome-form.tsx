import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { FieldError, Label, TextArea, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Outcome, OutcomeType } from '@/api/types'
import { Button } from '@/ui/button'
import { ProblemNotice } from '@/ui/notice'
import { noteOutcome, changeOutcome } from './api'
import { outcomeIcons } from './outcome-line'

interface Props {
  meeting: string
  agendaItem: string
  type: OutcomeType
  outcome?: Outcome
  onClose: () => void
  onKept: () => Promise<void>
}

/** The words of an outcome whose type has been picked. */
export function OutcomeForm({ meeting, agendaItem, type, outcome, onClose, onKept }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState(outcome?.text ?? '')
  const [isChecked, setChecked] = useState(false)
  const isMissing = isChecked && text.trim() === ''
  const Icon = outcomeIcons[type]
  const keeping = useMutation({
    mutationFn: () =>
      outcome ? changeOutcome(outcome, { type, text }) : noteOutcome({ meeting, agendaItem, type, text }),
    onSuccess: async () => {
      await onKept()
      onClose()
    },
  })
  return (
    <form
      className="outcome-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setChecked(true)
        if (text.trim() !== '') keeping.mutate()
      }}
    >
      <ProblemNotice error={keeping.error} />
      <TextField
        className="field"
        value={text}
        onChange={setText}
        isRequired
        isInvalid={isMissing}
        validationBehavior="aria"
        autoFocus
      >
        <Label className="label outcome-type">
          <Icon size={18} aria-hidden /> {t(`outcomes.type.${type}`)}
        </Label>
        <TextArea className="control" rows={2} />
        <FieldError className="error">{t('errors.required')}</FieldError>
      </TextField>
      <div className="row row-end">
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" isPending={keeping.isPending}>
          {t(outcome ? 'ui.keep' : 'outcomes.keep')}
        </Button>
      </div>
    </form>
  )
}
