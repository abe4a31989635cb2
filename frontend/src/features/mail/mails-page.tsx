import { useQuery } from '@tanstack/react-query'
import { Mail as MailIcon } from 'lucide-react'
import { useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { maySeeMails, useMe } from '@/api/me'
import type { MailState } from '@/api/types'
import { EmptyState, Forbidden, Loaded } from '@/ui/states'
import { listMails } from './api'
import { MailLine } from './mail-line'
import './mails.css'

const views = {
  all: [],
  waiting: ['waiting'],
  failed: ['failed'],
  gone: ['sent', 'kept'],
} as const satisfies Record<string, readonly MailState[]>
type View = keyof typeof views
const names = Object.keys(views) as View[]

/** What went out by mail, and what did not arrive. */
export function MailsPage() {
  const { t } = useTranslation()
  const me = useMe()
  const [view, setView] = useState<View>('all')
  const mails = useQuery(listMails(views[view]))
  if (!maySeeMails(me)) return <Forbidden />

  return (
    <div className="page mails">
      <title>{`${t('mails.title')} – Doorstroom`}</title>
      <header className="page-head">
        <div>
          <h1>{t('mails.title')}</h1>
          <p className="muted measure">{t('mails.lead')}</p>
        </div>
      </header>
      <ToggleButtonGroup
        className="toggles"
        aria-label={t('mails.show')}
        disallowEmptySelection
        selectedKeys={[view]}
        onSelectionChange={([chosen]) => {
          setView(names.find((name) => name === chosen) ?? 'all')
        }}
      >
        {names.map((name) => (
          <ToggleButton key={name} id={name} className="toggle">
            {t(`mails.view.${name}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Loaded query={mails} rows={6}>
        {({ items, next }) =>
          items.length === 0 ? (
            <div className="sheet">
              <EmptyState icon={MailIcon} title={t('mails.empty')}>
                {t('mails.emptyText')}
              </EmptyState>
            </div>
          ) : (
            <>
              <ul className="sheet lines">
                {items.map((mail) => (
                  <MailLine key={mail.id} mail={mail} />
                ))}
              </ul>
              {next !== undefined && <p className="muted small">{t('mails.newest', { count: items.length })}</p>}
            </>
          )
        }
      </Loaded>
    </div>
  )
}
