import { useQuery } from '@tanstack/react-query'
import { CheckCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { EmptyState, Loaded } from '@/ui/states'
import { listOpenDeliveries } from './api'
import './delivery.css'
import { InboxLine } from './inbox-line'
import { received } from './received'

/** What came in for the reader and still asks to be read and confirmed. */
export function Inbox() {
  const { t } = useTranslation()
  // a delegate confirms nothing
  const readsOnly = useMe().standings.every(({ role }) => role === 'delegate')
  const deliveries = useQuery(listOpenDeliveries())
  return (
    <section aria-labelledby="inbox">
      <div className="section-head">
        <h2 id="inbox">{t(readsOnly ? 'delivery.inboxReading' : 'delivery.inbox')}</h2>
      </div>
      <Loaded query={deliveries} rows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <div className="sheet">
              <EmptyState icon={CheckCheck} title={t('delivery.inboxEmpty')}>
                {t('delivery.inboxEmptyText')}
              </EmptyState>
            </div>
          ) : (
            <ul className="sheet lines">
              {received(items).map((one) => (
                <InboxLine key={one.first.id} received={one} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  )
}
