import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MinutesEntry } from '@/api/types'

export function EntryHead({ entry, children }: { entry: MinutesEntry; children?: ReactNode }) {
  const { t } = useTranslation()
  const { id, sequence, title, kind, circle } = entry
  return (
    <header className="entry-head">
      <span className="entry-number" aria-hidden>
        {sequence}
      </span>
      <div>
        <h3 id={`entry-${id}`}>
          <span className="unseen">{sequence}. </span>
          {title}
        </h3>
        <p className="small muted">
          {t(`agenda.kind.${kind}`)} · <span className="unseen">{t('agenda.for')} </span>
          {t(`circles.${circle}`)}
        </p>
      </div>
      <div className="entry-tools no-print">{children}</div>
    </header>
  )
}
