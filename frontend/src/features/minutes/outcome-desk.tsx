import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { refreshMeeting } from '@/api/refresh'
import type { MinutesEntry, Outcome, OutcomeType } from '@/api/types'
import { IconButton } from '@/ui/icon-button'
import { ProblemNotice } from '@/ui/notice'
import { removeOutcome } from './api'
import type { House } from './house'
import { OutcomeForm } from './outcome-form'
import { OutcomeLine } from './outcome-line'
import { OutcomePicker } from './outcome-picker'

/** What the form is open for: a new outcome of a type, or one that is there. */
type Writing = { type: OutcomeType; outcome?: Outcome } | undefined

interface Props {
  entry: MinutesEntry
  house: House
}

/** The outcomes of a point, and the picker that offers only what this body may take. */
export function OutcomeDesk({ entry, house }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [writing, setWriting] = useState<Writing>()
  const meetingId = house.minutes.meeting.id
  const refresh = () => refreshMeeting(queries, meetingId)
  const removing = useMutation({ mutationFn: removeOutcome, onSettled: refresh })
  const close = () => {
    setWriting(undefined)
  }

  return (
    <fieldset className="outcome-desk">
      <legend className="label">{t('outcomes.title')}</legend>
      <ProblemNotice error={removing.error} />
      <ul className="outcomes">
        {entry.outcomes
          .filter(({ id }) => id !== writing?.outcome?.id)
          .map((outcome) => (
            <li key={outcome.id}>
              <OutcomeLine outcome={outcome}>
                <span className="outcome-tools">
                  {may(outcome, 'changeOutcome') && (
                    <IconButton
                      label={t('outcomes.change', { text: outcome.text })}
                      icon={Pencil}
                      onPress={() => {
                        setWriting({ type: outcome.type, outcome })
                      }}
                    />
                  )}
                  {may(outcome, 'removeOutcome') && (
                    <IconButton
                      label={t('outcomes.remove', { text: outcome.text })}
                      icon={Trash2}
                      onPress={() => {
                        removing.mutate(outcome)
                      }}
                    />
                  )}
                </span>
              </OutcomeLine>
            </li>
          ))}
      </ul>
      {writing ? (
        <OutcomeForm
          key={writing.outcome?.id ?? writing.type}
          meeting={meetingId}
          agendaItem={entry.id}
          {...writing}
          onClose={close}
          onKept={refresh}
        />
      ) : (
        <OutcomePicker
          types={house.outcomeTypes}
          onPick={(type) => {
            setWriting({ type })
          }}
        />
      )}
    </fieldset>
  )
}
