import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { EditionDocument, EditionKind } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { DocumentLinks } from '@/ui/document-links'

/** What it is, of which meeting, and where else it can be read. */
export function EditionHead({ editionId, document }: { editionId: string; document: EditionDocument }) {
  const { t } = useTranslation()
  const { longDate, time, date } = useFormats()
  const { title, letter, body, meeting, startsAt, endsAt, location } = document
  const kind = kindOf(document)
  const name = `${t(`delivery.kind.${kind}`)} ${letter}`
  return (
    <header className="edition-head">
      <title>{`${name}, ${title} – Doorstroom`}</title>
      <p className="overline">{t('edition.overline', { name, body: titleOf(body) })}</p>
      <h1>{title}</h1>
      <p className="edition-when">
        {longDate(startsAt)},{' '}
        <span className="figures">
          {time(startsAt)}–{time(endsAt)}
        </span>
        {location !== undefined && ` · ${location}`}
      </p>
      <p className="small muted">{t(`edition.frozen.${kind}`, { date: date(frozenAt(document)) })}</p>
      <div className="row edition-links no-print">
        <DocumentLinks editionId={editionId} title={name} />
        <Link to="/meetings/$meetingId" params={{ meetingId: meeting.id }}>
          {t('edition.meeting')}
        </Link>
      </div>
    </header>
  )
}

function kindOf(document: EditionDocument): EditionKind {
  if (!('entries' in document)) return 'agenda'
  return document.status === 'approved' ? 'minutes' : 'minutesReview'
}

const frozenAt = (document: EditionDocument) => ('entries' in document ? document.frozenAt : document.approvedAt)
