import { useTranslation } from 'react-i18next'
import type { ConvocationDocument } from '@/api/types'
import { Paragraphs } from './paragraphs'

/** Why the body meets, and for which points where they are known already. */
export function ConvocationText({ document: { message, points } }: { document: ConvocationDocument }) {
  const { t } = useTranslation()
  return (
    <div className="prose">
      <h2>{t('edition.why')}</h2>
      <Paragraphs text={message} />
      {points && points.length > 0 ? (
        <>
          <h2>{t('edition.shortAgenda')}</h2>
          <ol>
            {points.map(({ title }) => (
              <li key={title}>{title}</li>
            ))}
          </ol>
        </>
      ) : (
        <p className="muted">{t('edition.agendaFollows')}</p>
      )}
    </div>
  )
}
