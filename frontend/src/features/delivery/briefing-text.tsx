import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { BriefingDocument, BriefingTheme } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { RichText } from '@/ui/rich-text'
import './delivery.css'

/** The introduction, then theme by theme what the meetings took. */
export function BriefingText({ document: { introduction = '', themes } }: { document: BriefingDocument }) {
  return (
    <>
      {introduction !== '' && (
        <div className="briefing-introduction">
          <RichText html={introduction} face="serif" />
        </div>
      )}
      <BriefingThemes themes={themes} />
    </>
  )
}

/** What the region did, per theme and dossier. */
export function BriefingThemes({ themes }: { themes: readonly BriefingTheme[] }) {
  const { t } = useTranslation()
  if (themes.length === 0) return <p className="muted briefing-theme">{t('briefing.empty')}</p>
  return themes.map(({ theme, dossiers }) => (
    <section key={theme?.id ?? ''} className="briefing-theme">
      <h2>{theme ? titleOf(theme) : t('briefing.otherThemes')}</h2>
      {dossiers.map(({ dossier, points }) => (
        <div key={dossier?.id ?? ''} className="briefing-dossier">
          {dossier && <p className="overline">{t('briefing.dossier', { title: titleOf(dossier) })}</p>}
          {points.map((point) => (
            <Point key={point.agendaItem} point={point} />
          ))}
        </div>
      ))}
    </section>
  ))
}

function Point({ point }: { point: BriefingTheme['dossiers'][number]['points'][number] }) {
  const { t } = useTranslation()
  const { plainDate } = useFormats()
  const { title, meeting, date, summary = '', outcomes } = point
  return (
    <article className="briefing-point">
      <h3>{title}</h3>
      <p className="line-meta">
        {titleOf(meeting)}, {plainDate(date)}
      </p>
      {summary !== '' && <RichText html={summary} face="serif" />}
      {outcomes.map(({ id, type, text }) => (
        <p key={id} className="edition-outcome">
          <strong>{t(`outcomes.type.${type}`)}</strong>
          {text}
        </p>
      ))}
    </article>
  )
}
