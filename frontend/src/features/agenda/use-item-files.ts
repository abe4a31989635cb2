import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { refreshMeeting } from '@/api/refresh'
import type { AgendaItem, Meeting } from '@/api/types'
import { uploadFile } from '@/api/upload'
import { useToast } from '@/ui/toasts'
import { attachFile, detachFile } from './api'

/** Uploads files one after the other and puts each with the point; takes them away again. */
export function useItemFiles(meeting: Meeting, item: AgendaItem) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const [progress, setProgress] = useState(0)
  const onSettled = () => refreshMeeting(queries, meeting.id)
  const attaching = useMutation({
    mutationFn: async (files: File[]) => {
      let current = item
      for (const [place, file] of files.entries()) {
        const onProgress = (part: number) => {
          setProgress((place + part) / files.length)
        }
        const stored = await uploadFile({ file, region: meeting.region.id, circle: item.circle, onProgress })
        current = await attachFile(meeting.id, current, stored.id)
      }
    },
    onSuccess: (_, files) => {
      toast(t('item.attached', { count: files.length }))
    },
    onSettled,
  })
  const detaching = useMutation({ mutationFn: (file: string) => detachFile(meeting.id, item, file), onSettled })
  return { attaching, detaching, progress }
}
