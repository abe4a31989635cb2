import type { FlowCell } from '@/api/types'

/** How many deliveries of a municipality are where. */
export type FlowCounts = Pick<
  FlowCell,
  'due' | 'delivered' | 'retrieved' | 'acknowledged' | 'failed' | 'overdue' | 'total'
>

export const noDeliveries: FlowCounts = {
  due: 0,
  delivered: 0,
  retrieved: 0,
  acknowledged: 0,
  failed: 0,
  overdue: 0,
  total: 0,
}

export type FlowState = 'nothing' | 'failed' | 'overdue' | 'due' | 'delivered' | 'retrieved' | 'acknowledged'

/** The one word for a cell: what went wrong comes before what is under way, and that before what is done. */
export function flowState({ total, failed, overdue, acknowledged, retrieved, due }: FlowCounts): FlowState {
  if (total === 0) return 'nothing'
  if (failed > 0) return 'failed'
  if (overdue > 0) return 'overdue'
  if (acknowledged === total) return 'acknowledged'
  if (acknowledged + retrieved === total) return 'retrieved'
  return due > 0 ? 'due' : 'delivered'
}
