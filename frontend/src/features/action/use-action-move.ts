import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { refreshLists } from '@/api/refresh'
import type { Action } from '@/api/types'
import { useToast } from '@/ui/toasts'
import { changeAction, closeAction, noteAction, removeAction } from './api'
import { changeOf, closingOf, newActionOf, type ActionValues, type ClosingValues } from './action-values'

/** Whatever can be done with an action, in one shape, so that every one ends the same way. */
export type Move =
  | { move: 'note'; meeting: string; agendaItem: string; values: ActionValues }
  | { move: 'change'; action: Action; values: ActionValues }
  | { move: 'close'; action: Action; values: ClosingValues }
  | { move: 'remove'; action: Action }

function send(asked: Move): Promise<unknown> {
  switch (asked.move) {
    case 'note':
      return noteAction(newActionOf(asked.meeting, asked.agendaItem, asked.values))
    case 'change':
      return changeAction(asked.action, changeOf(asked.action, asked.values))
    case 'close':
      return closeAction(asked.action, closingOf(asked.values))
    case 'remove':
      return removeAction(asked.action)
  }
}

/** Does it, says so, and reads the lists again whatever came of it. */
export function useActionMove(onDone?: () => void) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  return useMutation({
    mutationFn: send,
    onSuccess: (_, { move }) => {
      toast(t(`action.finished.${move}`))
      onDone?.()
    },
    onSettled: () => refreshLists(queries, '/actions'),
  })
}
