import { Link } from '@tanstack/react-router'
import { CheckCheck, FileText, Gavel, Landmark, ListOrdered, Send, type LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { TimelineEntry, TimelineKind } from '@/api/types'
import { useFormats } from '@/i18n/format'

const icons: Record<TimelineKind, LucideIcon> = {
  agendaItem: ListOrdered,
  file: FileText,
  outcome: Gavel,
  referral: Send,
  referralAnswer: CheckCheck,
  briefing: Landmark,
}

/** One meeting with all that it did, or one answer or briefing. */
export function TimelineLine({ entries }: { entries: readonly TimelineEntry[] }) {
  const { date } = useFormats()
  const [first] = entries
  if (!first) return null
  return (
    <li className="timeline-moment">
      <p className="timeline-date">
        <time dateTime={first.at}>{date(first.at)}</time>
      </p>
      <div className="stack">
        {first.meeting && (
          <Link to="/meetings/$meetingId" params={{ meetingId: first.meeting.id }} className="line-title">
            {titleOf(first.meeting)}
          </Link>
        )}
        <ul className="timeline-entries">
          {entries.map((entry) => (
            <Entry key={entry.kind + entry.href + (entry.organization?.id ?? '')} entry={entry} />
          ))}
        </ul>
      </div>
    </li>
  )
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const { t } = useTranslation()
  const { kind, title, text, organization, status, outcomeType } = entry
  const Icon = icons[kind]
  const what =
    kind === 'referralAnswer' && organization && status
      ? t('dossier.answer', { who: titleOf(organization), status: t(`referral.status.${status}`) })
      : kind === 'outcome' && outcomeType
        ? t(`outcomes.type.${outcomeType}`)
        : t(`dossier.entry.${kind}`)
  return (
    <li>
      <Icon size={18} aria-hidden />
      <div>
        <p>
          <span className="muted small">{what}</span> <EntryTitle entry={entry} title={title} />
        </p>
        {text !== undefined && <p className="measure">{text}</p>}
      </div>
    </li>
  )
}

function EntryTitle({ entry: { kind, href }, title }: { entry: TimelineEntry; title: string }) {
  if (kind === 'file') {
    return (
      <a href={href} target="_blank" rel="noreferrer">
        {title}
      </a>
    )
  }
  if (kind === 'briefing') {
    return (
      <Link to="/briefings/$briefingId" params={{ briefingId: href.slice(href.lastIndexOf('/') + 1) }}>
        {title}
      </Link>
    )
  }
  return <span>{title}</span>
}
