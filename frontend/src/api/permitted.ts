import type { OperationName } from './types'

/** Whether the reader may do this now: the server has weighed role and state already. */
export function may(resource: { permitted: readonly string[] }, operation: OperationName): boolean {
  return resource.permitted.includes(operation)
}
