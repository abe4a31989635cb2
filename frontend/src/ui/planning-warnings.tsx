import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { PlanningWarning } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Notice } from './notice'

/** What does not fit in the plans, each with a way to the meeting that it is about; nothing when all fits. */
export function PlanningWarnings({ warnings }: { warnings: readonly PlanningWarning[] }) {
  const { t } = useTranslation()
  if (warnings.length === 0) return null
  return (
    <Notice tone="ochre" title={t('planning.warnings', { count: warnings.length })} role="status">
      <ul>
        {warnings.map((warning) => (
          <WarningLine key={warning.text} warning={warning} />
        ))}
      </ul>
    </Notice>
  )
}

function WarningLine({ warning: { code, meetings } }: { warning: PlanningWarning }) {
  const { t } = useTranslation()
  const { longDate } = useFormats()
  const [first, second] = meetings
  if (first === undefined || second === undefined) return null
  const words = {
    body: titleOf(first.body),
    other: titleOf(second.body),
    day: longDate(first.startsAt),
    later: longDate(second.startsAt),
    times: meetings.length,
  }
  const id = second.id ?? first.id
  return (
    <li>
      {t(`planning.code.${code}`, words)}{' '}
      {id !== undefined && (
        <Link to="/meetings/$meetingId" params={{ meetingId: id }}>
          {t('planning.look')}
        </Link>
      )}
    </li>
  )
}
