import { useQuery } from '@tanstack/react-query'
import { ScrollText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { standsAs, useMe } from '@/api/me'
import { EmptyState, Forbidden, Loaded } from '@/ui/states'
import { Picker } from '@/ui/picker'
import { listAuditEntries, type Wanted } from './api'
import { AuditLine } from './audit-line'
import './audit.css'
import { eventTypes } from './events'
import { Verification } from './verification'

const all = 'all'

interface Props {
  wanted: Wanted
  onShow: (wanted: Wanted) => void
}

/** Who did what, the newest first, and whether the record is whole. */
export function AuditPage({ wanted, onShow }: Props) {
  const { t } = useTranslation()
  const me = useMe()
  const entries = useQuery(listAuditEntries(wanted))
  if (!standsAs(me, 'administrator')) return <Forbidden />
  return (
    <div className="page audit">
      <title>{`${t('audit.title')} – Doorstroom`}</title>
      <header className="page-head">
        <div>
          <h1>{t('audit.title')}</h1>
          <p className="muted measure">{t('audit.lead')}</p>
        </div>
      </header>
      <Verification />
      <Picker
        label={t('audit.what')}
        options={[
          { id: all, label: t('audit.everything') },
          ...eventTypes.map((id) => ({ id, label: t(`audit.event.${id}`) })),
        ]}
        value={wanted.type ?? all}
        onChange={(id) => {
          onShow(id === all ? {} : { type: id })
        }}
      />
      <Loaded query={entries} rows={8}>
        {({ items, next }) => (
          <div className="sheet">
            {items.length === 0 ? (
              <EmptyState icon={ScrollText} title={t('audit.none')} />
            ) : (
              <ul className="lines">
                {items.map((entry) => (
                  <AuditLine key={entry.id} entry={entry} />
                ))}
              </ul>
            )}
            {next !== undefined && <p className="muted small audit-more">{t('audit.more', { count: items.length })}</p>}
          </div>
        )}
      </Loaded>
    </div>
  )
}
