import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { FilePlus2, Stamp } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { standsAs, useMe } from '@/api/me'
import { titleOf } from '@/api/titles'
import type { Protocol, Reference } from '@/api/types'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { EmptyState, Loaded, Skeletons } from '@/ui/states'
import { listProtocols } from './api'
import { ProtocolMark } from './marks'
import './protocol.css'
import { RenewalAlarm } from './renewal'
import { Term } from './term'

const DraftForm = lazy(() => import('./draft-form'))

/** What a region rests on: the newest term first, with an alarm above for what ends. */
export function ProtocolsPage({ region }: { region: Reference }) {
  const { t } = useTranslation()
  const isCoordinator = standsAs(useMe(), 'coordinator')
  const protocols = useQuery(listProtocols(region.id))
  const [isDrafting, setDrafting] = useState(false)
  const close = () => {
    setDrafting(false)
  }
  return (
    <div className="page">
      <title>{`${t('protocol.title')} – Doorstroom`}</title>
      <header className="page-head">
        <div>
          <p className="overline">{titleOf(region)}</p>
          <h1>{t('protocol.title')}</h1>
          <p className="muted measure">{t('protocol.lead')}</p>
        </div>
        {isCoordinator && (
          <Button
            variant="primary"
            icon={FilePlus2}
            onPress={() => {
              setDrafting(true)
            }}
          >
            {t('protocol.draft')}
          </Button>
        )}
      </header>
      <Loaded query={protocols} rows={4}>
        {({ items }) =>
          items.length === 0 ? (
            <div className="sheet">
              <EmptyState icon={Stamp} title={t('protocol.none')}>
                {t(isCoordinator ? 'protocol.noneText' : 'protocol.noneReader')}
              </EmptyState>
            </div>
          ) : (
            <div className="stack">
              {items.map((protocol) => (
                <RenewalAlarm key={protocol.id} protocol={protocol} />
              ))}
              <ul className="sheet lines">
                {items.map((protocol) => (
                  <ProtocolLine key={protocol.id} protocol={protocol} />
                ))}
              </ul>
            </div>
          )
        }
      </Loaded>
      <Dialog title={t('protocol.draft')} isOpen={isDrafting} onClose={close} isDismissable={false}>
        <Suspense fallback={<Skeletons rows={6} />}>
          <DraftForm region={region} protocols={protocols.data?.items ?? []} onClose={close} />
        </Suspense>
      </Dialog>
    </div>
  )
}

function ProtocolLine({ protocol }: { protocol: Protocol }) {
  const { t } = useTranslation()
  const { id, title, kind, status, approvals, parties } = protocol
  return (
    <li className="line protocol-line">
      <div className="line-main">
        <Link to="/protocols/$protocolId" params={{ protocolId: id }} className="line-title">
          {title}
        </Link>
        <p className="line-meta">
          <span>{t(`protocol.kind.${kind}`)}</span>
          <Term protocol={protocol} />
          <span>{t('protocol.partiesCount', { count: parties.length })}</span>
        </p>
      </div>
      <div className="protocol-state">
        <ProtocolMark status={status} />
        {approvals !== undefined && (
          <span className="small muted figures">
            {t('protocol.approvedBy', { decided: approvals.decided, total: approvals.total })}
          </span>
        )}
      </div>
    </li>
  )
}
