import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { titleOf } from '@/api/titles'
import type { Action } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { ActionMark } from './action-mark'
import type { Opened } from './action-dialogs'
import { isInDraft } from './action-values'
import { ownerOf } from './owner'
import { useActionMove } from './use-action-move'

interface Props {
  action: Action
  /** In a list of many meetings each says from which point it comes. */
  isOfMany: boolean
  onOpen: (opened: Opened) => void
}

/** What is done, by whom and by when, and how far it is. */
export function ActionLine({ action, isOfMany, onOpen }: Props) {
  const { t } = useTranslation()
  const { plainDate } = useFormats()
  const removing = useActionMove()
  const { statement, meeting, agendaItem, body, dueOn, reviewOn, closedOn, closingReason } = action
  return (
    <li className="line action">
      <div className="line-main">
        <p className="line-title">{statement}</p>
        <p className="line-meta">
          <ActionMark action={action} />
          <span>{ownerOf(action)}</span>
          {closedOn === undefined && <span>{t('action.due', { date: plainDate(dueOn) })}</span>}
          {closedOn === undefined && reviewOn !== undefined && (
            <span>{t('action.review', { date: plainDate(reviewOn) })}</span>
          )}
          {closedOn !== undefined && <span>{plainDate(closedOn)}</span>}
        </p>
        {isOfMany && (
          <p className="line-meta">
            <Link to="/meetings/$meetingId/minutes" params={{ meetingId: meeting }}>
              {titleOf(agendaItem)}
            </Link>
            <span>{titleOf(body)}</span>
          </p>
        )}
        {closingReason !== undefined && <p className="measure">{closingReason}</p>}
      </div>
      <div className="action-tools no-print">
        {(['close', 'change'] as const).map((dialog) => {
          const word = dialog === 'change' && !isInDraft(action) ? 'days' : dialog
          return (
            may(action, `${dialog}Action`) && (
              <Button
                key={dialog}
                variant="quiet"
                aria-label={t(`action.${word}Of`, { statement })}
                onPress={() => {
                  onOpen({ dialog, action })
                }}
              >
                {t(`action.${word}`)}
              </Button>
            )
          )
        })}
        {may(action, 'removeAction') && (
          <Button
            variant="quiet"
            isPending={removing.isPending}
            aria-label={t('action.removeOf', { statement })}
            onPress={() => {
              removing.mutate({ move: 'remove', action })
            }}
          >
            {t('action.remove')}
          </Button>
        )}
      </div>
    </li>
  )
}
