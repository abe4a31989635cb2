import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Megaphone } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { titleOf } from '@/api/titles'
import type { CrisisMeeting } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { EmptyState, Loaded, Skeletons } from '@/ui/states'
import { listSituationMessages } from './api'

const SituationForm = lazy(() => import('./situation-form'))

/** What members and directors were told. */
export function SituationMessages({ crisis }: { crisis: CrisisMeeting }) {
  const { t } = useTranslation()
  const { shortDateTime } = useFormats()
  const messages = useQuery(listSituationMessages(crisis.id))
  const [isTelling, setTelling] = useState(false)
  const close = () => {
    setTelling(false)
  }
  return (
    <section className="stack" aria-labelledby="situation-messages">
      <h2 id="situation-messages">{t('crisis.messages')}</h2>
      {may(crisis, 'tellSituation') && (
        <div>
          <Button
            icon={Megaphone}
            onPress={() => {
              setTelling(true)
            }}
          >
            {t('crisis.tell')}
          </Button>
        </div>
      )}
      <Loaded query={messages} rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <div className="sheet">
              <EmptyState icon={Megaphone} title={t('crisis.messagesEmpty')}>
                {t('crisis.messagesEmptyText')}
              </EmptyState>
            </div>
          ) : (
            <ul className="sheet lines">
              {items.toReversed().map(({ edition, letter, toldAt }) => (
                <li key={edition.id} className="line">
                  <div className="line-main">
                    <Link to="/editions/$editionId" params={{ editionId: edition.id }} className="line-title">
                      {titleOf(edition)}
                    </Link>
                    <p className="line-meta">
                      <span>{letter}</span>
                      <span className="figures">{shortDateTime(toldAt)}</span>
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <Dialog title={t('crisis.tell')} lead={t('crisis.tellLead')} isOpen={isTelling} onClose={close}>
        <Suspense fallback={<Skeletons rows={3} />}>
          <SituationForm crisis={crisis.id} onClose={close} />
        </Suspense>
      </Dialog>
    </section>
  )
}
