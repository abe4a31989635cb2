import { useTranslation } from 'react-i18next'
import type { AgendaDocument } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { FileList } from '@/ui/file-list'
import { RichText } from '@/ui/rich-text'

/** The points of a frozen agenda; the clock times stand there only for who sees every point. */
export function AgendaText({ document }: { document: AgendaDocument }) {
  const { t } = useTranslation()
  const { time } = useFormats()
  return (
    <ol className="edition-items">
      {document.items.map(
        ({ id, sequence, title, kind, startsAt, minutes, presenter, speaker, note = '', files = [] }) => (
          <li key={id} className="edition-item">
            <span className="edition-number" aria-hidden>
              {startsAt === undefined ? sequence : time(startsAt)}
            </span>
            <div className="edition-body">
              <h2>{title}</h2>
              <p className="line-meta">
                <span>{t(`agenda.kind.${kind}`)}</span>
                {speaker && (
                  <span>{t('agenda.speakerOf', { name: speaker.name, organization: speaker.organization })}</span>
                )}
                {presenter !== undefined && <span>{presenter}</span>}
                <span className="figures">{t('agenda.minutes', { count: minutes })}</span>
              </p>
              {note !== '' && <RichText html={note} face="serif" />}
              <FileList files={files} title={title} />
            </div>
          </li>
        ),
      )}
    </ol>
  )
}
