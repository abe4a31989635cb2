import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ChevronLeft } from 'lucide-react'
import { useEffect, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { refreshLists } from '@/api/refresh'
import type { EditionDocument } from '@/api/types'
import { Loaded } from '@/ui/states'
import { AgendaText } from './agenda-text'
import { AnnexText } from './annex-text'
import { getEdition } from './api'
import { BriefingText } from './briefing-text'
import { ConvocationText } from './convocation-text'
import './delivery.css'
import { EditionHead } from './edition-head'
import { ExcerptText } from './excerpt-text'
import { MinutesText } from './minutes-text'
import { Receipt } from './receipt'
import { SituationText } from './situation-text'
import { SlotText } from './slot-text'
import { Superseded } from './superseded'

interface Props {
  editionId: string
  /** What another room lets its reader do with the document. */
  actions: (document: EditionDocument) => ReactNode
}

/** A frozen agenda, minutes or briefing, to be read and confirmed. */
export function EditionPage({ editionId, actions }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const edition = useQuery(getEdition(editionId))
  useEffect(() => {
    // having read it changed the state of its delivery
    if (edition.isSuccess) void refreshLists(queries, '/deliveries')
  }, [edition.isSuccess, queries])
  return (
    <div className="page edition-page">
      <Link to="/" className="back no-print">
        <ChevronLeft size={16} aria-hidden />
        {t('app.today')}
      </Link>
      <Loaded query={edition} rows={6}>
        {(data) => <EditionText editionId={editionId} document={data} actions={actions} />}
      </Loaded>
    </div>
  )
}

function EditionText({ editionId, document, actions }: Props & { document: EditionDocument }) {
  return (
    <article className="sheet edition">
      <EditionHead editionId={editionId} document={document} />
      {'entries' in document && <Superseded editionId={editionId} document={document} />}
      <Receipt editionId={editionId} />
      <div className="edition-actions">{actions(document)}</div>
      <EditionBody document={document} />
    </article>
  )
}

function EditionBody({ document }: { document: EditionDocument }) {
  if ('message' in document) return <ConvocationText document={document} />
  if ('situation' in document) return <SituationText document={document} />
  if ('slots' in document) return <SlotText document={document} />
  if ('count' in document) return <ExcerptText document={document} />
  if ('themes' in document) return <BriefingText document={document} />
  if ('followUps' in document) return <AnnexText followUps={document.followUps} referrals={document.referrals} />
  return 'entries' in document ? <MinutesText document={document} /> : <AgendaText document={document} />
}
