import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { refreshLists } from '@/api/refresh'
import type { Bottleneck, BottleneckClosing, BottleneckShareAnswer, NewBottleneckLetter } from '@/api/types'
import { useToast } from '@/ui/toasts'
import {
  addLetter,
  answerOffer,
  changeBottleneck,
  closeBottleneck,
  endShare,
  noteBottleneck,
  offerBottleneck,
  removeLetter,
  reopenBottleneck,
} from './api'
import { changeOf, newBottleneckOf, type BottleneckValues } from './bottleneck-values'

/** Whatever can be done with a bottleneck, in one shape, so that every one ends the same way. */
export type Move =
  | { move: 'note'; region: string; values: BottleneckValues }
  | { move: 'change'; bottleneck: Bottleneck; values: BottleneckValues }
  | { move: 'letter'; bottleneck: Bottleneck; letter: NewBottleneckLetter }
  | { move: 'removeLetter'; bottleneck: Bottleneck; letterId: string }
  | { move: 'close'; bottleneck: Bottleneck; closing: BottleneckClosing }
  | { move: 'reopen'; bottleneck: Bottleneck }
  | { move: 'offer'; bottleneck: Bottleneck; regionId: string }
  | { move: 'answer'; bottleneck: Bottleneck; regionId: string; answer: BottleneckShareAnswer }
  | { move: 'endShare'; bottleneck: Bottleneck; regionId: string }

function send(asked: Move): Promise<unknown> {
  switch (asked.move) {
    case 'note':
      return noteBottleneck(newBottleneckOf(asked.region, asked.values))
    case 'change':
      return changeBottleneck(asked.bottleneck, changeOf(asked.values))
    case 'letter':
      return addLetter(asked.bottleneck, asked.letter)
    case 'removeLetter':
      return removeLetter(asked.bottleneck, asked.letterId)
    case 'close':
      return closeBottleneck(asked.bottleneck, asked.closing)
    case 'reopen':
      return reopenBottleneck(asked.bottleneck)
    case 'offer':
      return offerBottleneck(asked.bottleneck, asked.regionId)
    case 'answer':
      return answerOffer(asked.bottleneck, asked.regionId, asked.answer)
    case 'endShare':
      return endShare(asked.bottleneck, asked.regionId)
  }
}

/** Does it, says so, and reads the lists again whatever came of it. */
export function useBottleneckMove(onDone?: () => void) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  return useMutation({
    mutationFn: send,
    onSuccess: (_, { move }) => {
      toast(t(`bottleneck.done.${move}`))
      onDone?.()
    },
    onSettled: () => refreshLists(queries, '/bottlenecks'),
  })
}
