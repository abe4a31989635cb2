import { useQuery } from '@tanstack/react-query'
import { CheckCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { standsAs, useMe } from '@/api/me'
import { titleOf } from '@/api/titles'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { listDeliveriesOfEdition } from './api'
import { received, type Received } from './received'
import { useAcknowledge } from './use-acknowledge'

/** The reader's own receipt of this edition: to be given, or given already. */
export function Receipt({ editionId }: { editionId: string }) {
  const me = useMe()
  const deliveries = useQuery(listDeliveriesOfEdition(editionId))
  const [mine] = received(deliveries.data?.items ?? [])
  if (!mine) return null
  if (mine.confirmable.length > 0) return <Asked received={mine} />
  // a coordinator sees everybody's deliveries here: none of them is a receipt of the coordinator
  const given = standsAs(me, 'coordinator') ? undefined : mine.first.acknowledgedAt
  return given === undefined ? null : <Given at={given} />
}

function Asked({ received: { first, deliveries, confirmable } }: { received: Received }) {
  const { t } = useTranslation()
  const { list } = useFormats()
  const acknowledging = useAcknowledge()
  const offices = list(deliveries.map(({ recipient }) => recipient.officeLabel))
  return (
    <div className="receipt no-print">
      <p>{t('delivery.ask', { offices, organization: titleOf(first.recipient.organization) })}</p>
      <Button
        variant="primary"
        icon={CheckCheck}
        isPending={acknowledging.isPending}
        onPress={() => {
          acknowledging.mutate(confirmable)
        }}
      >
        {t('delivery.acknowledge')}
      </Button>
    </div>
  )
}

function Given({ at }: { at: string }) {
  const { t } = useTranslation()
  const { shortDateTime } = useFormats()
  return <Notice tone="moss" title={t('delivery.acknowledgedAt', { date: shortDateTime(at) })} role="status" />
}
