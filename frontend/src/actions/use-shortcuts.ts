import { useEffect, useState } from 'react'
import { readPreference } from '@/ui/preferences'
import { useVisibleActions } from './actions-context'
import { isWriting, keyOf, ShortcutReader } from './shortcuts'

/** WCAG 2.2, 2.1.4: shortcuts of a single letter can be switched off. */
export const singleKeysAllowed = () => readPreference('singleKeys') !== 'off'

/** Lets the keyboard ask for the visible actions, except where somebody writes or a dialog is open. */
export function useShortcuts(): void {
  const actions = useVisibleActions()
  const [reader] = useState(() => new ShortcutReader())
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = keyOf(event)
      const isPlain = !key.startsWith('mod+')
      if (event.defaultPrevented || event.altKey || key === 'Shift') return
      if (isPlain && (isWriting(event.target) || !singleKeysAllowed())) return
      if (document.querySelector('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]')) return
      const action = reader.read(key, event.timeStamp, actions)
      if (!action) return
      event.preventDefault()
      action.run()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [actions, reader])
}
