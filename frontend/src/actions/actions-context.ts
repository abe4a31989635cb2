import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import type { Action } from './action'
import { ActionRegistry } from './action-registry'

export const ActionsContext = createContext(new ActionRegistry())

/** Offers these actions while the calling component is on the screen. */
export function useActions(actions: readonly Action[]): void {
  const registry = useContext(ActionsContext)
  const [owner] = useState(() => Symbol('actions'))
  useEffect(() => {
    registry.put(owner, actions)
  }, [registry, owner, actions])
  useEffect(
    () => () => {
      registry.remove(owner)
    },
    [registry, owner],
  )
}

/** All actions that may be done now. */
export function useVisibleActions(): readonly Action[] {
  const registry = useContext(ActionsContext)
  return useSyncExternalStore(registry.subscribe, registry.actions)
}
