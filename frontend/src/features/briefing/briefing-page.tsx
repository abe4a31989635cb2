import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ChevronLeft } from 'lucide-react'
import { lazy, Suspense, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { may } from '@/api/permitted'
import { titleOf } from '@/api/titles'
import type { Briefing, BriefingAnnex, BriefingTheme } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { RichText } from '@/ui/rich-text'
import { Loaded, Skeletons } from '@/ui/states'
import { getAnnex, getBriefing } from './api'
import { BriefingMark } from './briefing-mark'
import './briefing.css'

// the pen and the publishing, for who writes
const BriefingDesk = lazy(() => import('./briefing-desk'))

interface Props {
  briefingId: string
  /** How another room shows what meetings took. */
  themes: (themes: readonly BriefingTheme[]) => ReactNode
  annex: (annex: BriefingAnnex) => ReactNode
}

/** One briefing: written by its coordinator, then read with the annex of one's own municipality. */
export function BriefingPage({ briefingId, themes, annex }: Props) {
  const { t } = useTranslation()
  const briefing = useQuery(getBriefing(briefingId))
  return (
    <div className="page briefing-page">
      <Link to="/briefings" className="back no-print">
        <ChevronLeft size={16} aria-hidden />
        {t('app.briefings')}
      </Link>
      <Loaded query={briefing} rows={6}>
        {(data) => (
          <>
            {may(data, 'changeBriefing') && (
              <Suspense fallback={<Skeletons rows={4} />}>
                <BriefingDesk key={data.etag} briefing={data} />
              </Suspense>
            )}
            <article className="sheet briefing">
              <Head briefing={data} />
              {themes(data.themes)}
            </article>
            <OwnAnnex briefing={data} annex={annex} />
          </>
        )}
      </Loaded>
    </div>
  )
}

function Head({
  briefing: { title, region, status, introduction = '', publishedAt, edition },
}: {
  briefing: Briefing
}) {
  const { t } = useTranslation()
  const { date } = useFormats()
  return (
    <header className="briefing-head">
      <title>{`${title} – Doorstroom`}</title>
      <p className="overline">{titleOf(region)}</p>
      <h1>{title}</h1>
      <p className="line-meta">
        <BriefingMark status={status} />
        {publishedAt !== undefined && <span>{t('briefing.publishedAt', { date: date(publishedAt) })}</span>}
      </p>
      {edition && (
        <Link to="/editions/$editionId" params={{ editionId: edition.id }} className="no-print">
          {t('briefing.edition')}
        </Link>
      )}
      {introduction !== '' && <RichText html={introduction} face="serif" />}
    </header>
  )
}

/** What is still open in the reader's own municipality. */
function OwnAnnex({ briefing, annex }: { briefing: Briefing; annex: Props['annex'] }) {
  const { t } = useTranslation()
  const { municipalities } = useMe()
  const own = briefing.annexes.find(({ municipality }) => municipalities.some(({ id }) => id === municipality.id))
  const read = useQuery({ ...getAnnex(briefing.id, own?.municipality.id ?? ''), enabled: own !== undefined })
  if (!own) return null
  return (
    <section className="sheet briefing" aria-labelledby="annex">
      <h2 id="annex">{t('briefing.annexOf', { municipality: titleOf(own.municipality) })}</h2>
      <Loaded query={read} rows={3}>
        {(data) => annex(data)}
      </Loaded>
    </section>
  )
}
