import type { Action } from './action'

/** A second key of a sequence must follow within this time, in milliseconds. */
export const sequenceTime = 1200

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent)

/** How one key press is written in a shortcut: `g`, `?`, `mod+k`. */
export function keyOf(event: KeyboardEvent): string {
  const isModified = isApple ? event.metaKey : event.ctrlKey
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  return isModified ? `mod+${key}` : key
}

/** The keys of a shortcut as the reader sees them on the keyboard. */
export function keysShown(shortcut: string): string[] {
  return shortcut
    .split(' ')
    .flatMap((part) => part.split('+'))
    .map((key) => (key === 'mod' ? (isApple ? '⌘' : 'Ctrl') : key.length === 1 ? key.toUpperCase() : key))
}

/** Letters are for writing where somebody writes. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.closest('input, textarea, select, [role=spinbutton]') !== null
}

/** Follows key presses and says which action they ask for. */
export class ShortcutReader {
  private pressed: string[] = []
  private last = 0

  read(key: string, at: number, actions: readonly Action[]): Action | undefined {
    if (at - this.last > sequenceTime) this.pressed = []
    this.last = at
    this.pressed = [...this.pressed, key].slice(-2)
    const sequence = this.pressed.join(' ')
    const found =
      actions.find(({ shortcuts }) => shortcuts?.includes(sequence)) ??
      actions.find(({ shortcuts }) => shortcuts?.includes(key))
    if (found) this.pressed = []
    return found
  }
}
