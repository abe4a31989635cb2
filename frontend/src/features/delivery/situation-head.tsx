import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { SituationMessageDocument } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { DocumentLinks } from '@/ui/document-links'

interface Props {
  editionId: string
  document: SituationMessageDocument
}

/** What it is about, and when it was told. */
export function SituationHead({ editionId, document: { title, letter, body, meeting, toldAt } }: Props) {
  const { t } = useTranslation()
  const { longDate, time } = useFormats()
  const name = `${t('delivery.kind.situationMessage')} ${letter}`
  return (
    <header className="edition-head">
      <title>{`${name}, ${title} – Doorstroom`}</title>
      <p className="overline">{t('edition.overline', { name, body: titleOf(body) })}</p>
      <h1>{title}</h1>
      <p className="edition-when">
        {longDate(toldAt)}, <span className="figures">{time(toldAt)}</span>
      </p>
      <div className="row edition-links no-print">
        <DocumentLinks editionId={editionId} title={name} />
        <Link to="/meetings/$meetingId" params={{ meetingId: meeting.id }}>
          {t('edition.meeting')}
        </Link>
      </div>
    </header>
  )
}
