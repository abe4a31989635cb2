import { useTranslation } from 'react-i18next'
import type { SituationMessageDocument } from '@/api/types'
import { Paragraphs } from './paragraphs'

/** How things stand in a crisis. */
export function SituationText({ document: { situation } }: { document: SituationMessageDocument }) {
  const { t } = useTranslation()
  return (
    <div className="prose">
      <h2>{t('edition.situation')}</h2>
      <Paragraphs text={situation} />
    </div>
  )
}
