import { useTranslation } from 'react-i18next'
import type { SlotDocument } from '@/api/types'
import { useFormats } from '@/i18n/format'

/** When a speaker is expected, and for which points. */
export function SlotText({ document: { slots } }: { document: SlotDocument }) {
  const { t } = useTranslation()
  const { time } = useFormats()
  return (
    <ol className="edition-items">
      {slots.map(({ id, title, speaker, startsAt, endsAt }) => (
        <li key={id} className="edition-item">
          <span className="edition-number" aria-hidden>
            {time(startsAt)}
          </span>
          <div className="edition-body">
            <h2>{title}</h2>
            <p className="line-meta">
              <span className="figures">{t('edition.slotTime', { from: time(startsAt), to: time(endsAt) })}</span>
              <span>{speaker}</span>
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
