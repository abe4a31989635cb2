import { useBlocker } from '@tanstack/react-router'
import type { Snapshot } from './autosave'

interface Props {
  saving: Snapshot
  flush: () => Promise<boolean>
}

/** Leaving first keeps what waits; where that fails, the page stays and the sign says why. */
export function SaveGuard({ saving, flush }: Props) {
  useBlocker({
    shouldBlockFn: async ({ current, next }) => current.pathname !== next.pathname && !(await flush()),
    enableBeforeUnload: saving.state !== 'kept',
    disabled: saving.state === 'kept',
  })
  return null
}
