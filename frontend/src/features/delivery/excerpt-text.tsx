import { useTranslation } from 'react-i18next'
import type { ExcerptDocument } from '@/api/types'

/** One decision word for word, and how it was voted. */
export function ExcerptText({ document: { text, count } }: { document: ExcerptDocument }) {
  const { t } = useTranslation()
  return (
    <div className="edition-body stack measure">
      <p className="prose">{text}</p>
      <p className="muted figures">{t('edition.excerptVote', { ...count })}</p>
    </div>
  )
}
