import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { refreshLists } from '@/api/refresh'
import type { Dossier, Triage } from '@/api/types'
import { useWording } from '@/i18n/wording'
import { useToast } from '@/ui/toasts'
import { changeDossier } from './api'

interface Moved {
  id: string
  title: string
  from: Triage
  to: Triage
}

/** Moves a dossier on the policy agenda, says where it stands, and takes the last move back when asked. */
export function useMoveDossier(dossiers: readonly Dossier[]) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const wording = useWording()
  const [last, setLast] = useState<Moved>()
  const [said, setSaid] = useState<string>()
  const moving = useMutation({
    mutationFn: ({ dossier, to }: { dossier: Dossier; to: Triage }) => changeDossier(dossier, { triage: to }),
    onSuccess: (_, { dossier, to }) => {
      setSaid(t('dossier.moved', { title: dossier.title, to: t(`dossier.triage.${to}`) }))
    },
    onError: (error) => {
      setLast(undefined)
      toast(wording(error).title, 'brick')
    },
    onSettled: () => refreshLists(queries, '/dossiers', '/dossiers/{id}'),
  })
  const move = (dossier: Dossier, to: Triage) => {
    setLast({ id: dossier.id, title: dossier.title, from: dossier.triage, to })
    moving.mutate({ dossier, to })
  }
  const moved = dossiers.find(({ id, triage }) => id === last?.id && triage === last.to)
  const undo =
    last && moved && !moving.isPending
      ? () => {
          setLast(undefined)
          moving.mutate({ dossier: moved, to: last.from })
        }
      : undefined
  return { move, undo, said }
}
