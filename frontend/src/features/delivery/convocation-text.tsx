import { useTranslation } from 'react-i18next'

/** Why the body meets; its agenda comes later. */
export function ConvocationText({ message }: { message: string }) {
  const { t } = useTranslation()
  return (
    <div className="prose">
      <h2>{t('edition.why')}</h2>
      {message
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
      <p className="muted">{t('edition.agendaFollows')}</p>
    </div>
  )
}
