import { Keyboard } from 'lucide-react'
import { lazy, Suspense, useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Action } from '@/actions/action'
import { useActions, useVisibleActions } from '@/actions/actions-context'
import { useShortcuts } from '@/actions/use-shortcuts'
import { useGlobalActions } from './global-actions'

const ActionSearch = lazy(() => import('@/actions/action-search'))

const id = 'actions'

/** Brings the actions that are there on every page, listens to the keyboard and shows the searchable list. */
export function ActionCenter() {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const actions = useVisibleActions()
  useActions(
    useMemo<Action[]>(() => {
      const run = () => {
        setOpen(true)
      }
      return [{ id, name: t('actions.open'), section: 'account', icon: Keyboard, shortcuts: ['?', 'mod+k'], run }]
    }, [t]),
  )
  useActions(useGlobalActions())
  useShortcuts()
  return (
    <>
      <Button
        className="icon-button top-keys"
        aria-label={t('actions.open')}
        onPress={() => {
          setOpen(true)
        }}
      >
        <Keyboard size={20} aria-hidden />
      </Button>
      {isOpen && (
        <Suspense>
          <ActionSearch
            actions={actions.filter((action) => action.id !== id)}
            onClose={() => {
              setOpen(false)
            }}
          />
        </Suspense>
      )}
    </>
  )
}
