import { useTranslation } from 'react-i18next'

const parts = ['agenda', 'minutes', 'flow'] as const

/** What the house is for, beside the door; its place is kept while it is not known whether this is a demo. */
export function About({ isShown }: { isShown: boolean }) {
  const { t } = useTranslation()
  return (
    <div className="gate-demo">
      {isShown && (
        <dl className="gate-about">
          {parts.map((part) => (
            <div key={part}>
              <dt>{t(`access.about.${part}.title`)}</dt>
              <dd className="muted">{t(`access.about.${part}.text`)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
