import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type {
  AgendaDocument,
  AnnexDocument,
  BriefingDocument,
  ConvocationDocument,
  EditionDocument,
  ExcerptDocument,
  MinutesDocument,
} from '@/api/types'
import { useFormats } from '@/i18n/format'
import { EditionLinks } from './edition-links'
import { SituationHead } from './situation-head'
import { SlotHead } from './slot-head'

interface Props<D> {
  editionId: string
  document: D
}

/** What it is, where it belongs, and where else it can be read. */
export function EditionHead({ editionId, document }: Props<EditionDocument>) {
  if ('situation' in document) return <SituationHead editionId={editionId} document={document} />
  if ('slots' in document) return <SlotHead editionId={editionId} document={document} />
  if ('count' in document) return <ExcerptHead editionId={editionId} document={document} />
  return 'briefing' in document ? (
    <BriefingHead editionId={editionId} document={document} />
  ) : (
    <MeetingHead editionId={editionId} document={document} />
  )
}

type OfMeeting = ConvocationDocument | AgendaDocument | MinutesDocument

function MeetingHead({ editionId, document }: Props<OfMeeting>) {
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
      <EditionLinks editionId={editionId} name={name}>
        <Link to="/meetings/$meetingId" params={{ meetingId: meeting.id }}>
          {t('edition.meeting')}
        </Link>
      </EditionLinks>
    </header>
  )
}

function ExcerptHead({ editionId, document }: Props<ExcerptDocument>) {
  const { t } = useTranslation()
  const { date, plainDate } = useFormats()
  const { title, number, body, addressee, decidedOn, frozenAt: at } = document
  const name = t('delivery.kind.excerpt')
  return (
    <header className="edition-head">
      <title>{`${name} ${number} – Doorstroom`}</title>
      <p className="overline">{t('edition.overline', { name: `${name} ${number}`, body: titleOf(body) })}</p>
      <h1>{title}</h1>
      <p className="edition-when">{plainDate(decidedOn)}</p>
      <p className="small muted">{t('edition.slotFor', { organization: titleOf(addressee), date: date(at) })}</p>
      <EditionLinks editionId={editionId} name={name}>
        {null}
      </EditionLinks>
    </header>
  )
}

function BriefingHead({ editionId, document }: Props<BriefingDocument | AnnexDocument>) {
  const { t } = useTranslation()
  const { date } = useFormats()
  const { title, briefing, region, frozenAt: at } = document
  const kind = 'themes' in document ? 'briefing' : 'briefingAnnex'
  const name = t(`delivery.kind.${kind}`)
  return (
    <header className="edition-head">
      <title>{`${title} – Doorstroom`}</title>
      <p className="overline">{t('edition.overline', { name, body: titleOf(region) })}</p>
      <h1>{title}</h1>
      <p className="small muted">{t(`edition.frozen.${kind}`, { date: date(at) })}</p>
      <EditionLinks editionId={editionId} name={name}>
        <Link to="/briefings/$briefingId" params={{ briefingId: briefing.id }}>
          {t('edition.briefing')}
        </Link>
      </EditionLinks>
    </header>
  )
}

function kindOf(document: OfMeeting) {
  if ('message' in document) return 'convocation'
  if (!('entries' in document)) return 'agenda'
  return document.status === 'approved' ? 'minutes' : 'minutesReview'
}

function frozenAt(document: OfMeeting) {
  if ('message' in document) return document.convenedAt
  return 'entries' in document ? document.frozenAt : document.approvedAt
}
