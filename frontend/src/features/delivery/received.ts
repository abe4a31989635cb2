import { may } from '@/api/permitted'
import type { Delivery, DeliveryState } from '@/api/types'

/** One edition as it came in: one person may receive it for more than one office (director and college). */
export interface Received {
  /** The delivery that speaks for all: the one that is furthest behind. */
  first: Delivery
  deliveries: Delivery[]
  /** Those of which the receipt can be confirmed now; before that it must have been opened. */
  confirmable: string[]
}

const behind: DeliveryState[] = ['failed', 'due', 'delivered', 'retrieved', 'acknowledged', 'superseded']

export function received(deliveries: readonly Delivery[]): Received[] {
  const editions = new Map<string, Delivery[]>()
  for (const delivery of deliveries) {
    editions.set(delivery.edition.id, [...(editions.get(delivery.edition.id) ?? []), delivery])
  }
  return [...editions.values()].flatMap((group) => {
    const [first] = group.toSorted((one, other) => behind.indexOf(one.status) - behind.indexOf(other.status))
    if (!first) return []
    const confirmable = group.filter((one) => may(one, 'acknowledgeDelivery')).map(({ id }) => id)
    return [{ first, deliveries: group, confirmable }]
  })
}
