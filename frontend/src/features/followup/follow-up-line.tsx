import { Link } from '@tanstack/react-router'
import { Check } from 'lucide-react'
import { CheckboxButton, CheckboxField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { titleOf } from '@/api/titles'
import type { FollowUp } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { FollowUpMark } from './follow-up-mark'
import { StateMenu } from './state-menu'
import { nextStates } from './states'
import { useReport } from './use-report'

interface Props {
  followUp: FollowUp
  /** Rows of several municipalities stand together: each names its own. */
  isOfMany: boolean
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
}

/** What one municipality was asked, by when and how far it is. */
export function FollowUpLine({ followUp, isOfMany, isChosen, onChoose }: Props) {
  const { t } = useTranslation()
  const { plainDate } = useFormats()
  const reporting = useReport()
  const { outcome, meeting, municipality, text, dueOn, ownerLabel, note } = followUp
  const states = may(followUp, 'reportFollowUp') ? nextStates(followUp.status) : []
  return (
    <li className="line follow-up">
      {states.length > 0 && (
        <CheckboxField aria-label={t('followUp.choose', { text })} isSelected={isChosen} onChange={onChoose}>
          <CheckboxButton className="choice" data-shape="box">
            <span className="choice-mark">
              <Check size={14} strokeWidth={3} aria-hidden />
            </span>
          </CheckboxButton>
        </CheckboxField>
      )}
      <div className="line-main">
        <p className="line-title">{text}</p>
        <p className="line-meta">
          <Link to="/meetings/$meetingId/minutes" params={{ meetingId: meeting.id }}>
            {outcome.title}
          </Link>
          {isOfMany && <span>{titleOf(municipality)}</span>}
          <span>{t('followUp.due', { date: plainDate(dueOn), owner: ownerLabel })}</span>
          <FollowUpMark followUp={followUp} />
        </p>
        {note !== undefined && <p className="follow-up-note">{note}</p>}
      </div>
      {states.length > 0 && (
        <StateMenu
          label={t('followUp.changeOf', { text })}
          states={states}
          isDisabled={reporting.isPending}
          onPick={(status) => {
            reporting.mutate({ followUps: [followUp], status })
          }}
        />
      )}
    </li>
  )
}
