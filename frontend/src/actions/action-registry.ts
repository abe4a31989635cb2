import type { Action } from './action'

/** Collects the actions of everything on the screen, each under the key of the part that brought them. */
export class ActionRegistry {
  private readonly owners = new Map<symbol, readonly Action[]>()
  private readonly listeners = new Set<() => void>()
  private visible: readonly Action[] = []

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => {
      this.listeners.delete(listener)
    }
  }

  /** The actions that may be done now; the same array until something changes. */
  readonly actions = (): readonly Action[] => this.visible

  put(owner: symbol, actions: readonly Action[]): void {
    this.owners.set(owner, actions)
    this.publish()
  }

  remove(owner: symbol): void {
    this.owners.delete(owner)
    this.publish()
  }

  private publish(): void {
    this.visible = [...this.owners.values()].flat().filter((action) => action.isVisible !== false)
    for (const listener of this.listeners) listener()
  }
}
