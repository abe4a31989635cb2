import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { AuditEntry } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { isKnown } from './events'

/** One thing that happened: what, who, when, and its place in the chain. */
export function AuditLine({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation()
  const { shortDateTime } = useFormats()
  const { type, account, by, at, sequence, subjectKind, subjectId, region } = entry
  return (
    <li className="line audit-line">
      <span className="audit-place">{sequence}</span>
      <div className="line-main">
        <p className="line-title">{isKnown(type) ? t(`audit.event.${type}`) : type}</p>
        <p className="line-meta">
          <span>{shortDateTime(at)}</span>
          {account === undefined ? (
            <span>{t('audit.by', { by })}</span>
          ) : (
            <Link to="/accounts/$accountId" params={{ accountId: account.id }}>
              {t('audit.byAccount', { id: account.id.slice(-6) })}
            </Link>
          )}
          {region !== undefined && <span>{region}</span>}
        </p>
        <p className="audit-subject">
          {subjectKind} {subjectId}
        </p>
      </div>
    </li>
  )
}
