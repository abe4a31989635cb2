import { useMutation, useQueryClient } from '@tanstack/react-query'
import { DoorOpen, Lock } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { refreshLists, refreshMeeting } from '@/api/refresh'
import type { Meeting } from '@/api/types'
import { Button } from '@/ui/button'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { useToast } from '@/ui/toasts'
import { closeMeeting, openMeeting } from './api'

const steps = {
  opening: { move: openMeeting, icon: DoorOpen },
  closing: { move: closeMeeting, icon: Lock },
} as const
type Step = keyof typeof steps

/** The next move in the life of a meeting, for whoever may make it. */
export function MeetingSteps({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const [asked, setAsked] = useState<Step>()
  const moving = useMutation({
    mutationFn: (step: Step) => steps[step].move(meeting),
    onSuccess: (_, step) => {
      setAsked(undefined)
      toast(t(`meeting.${step}.done`))
    },
    onSettled: () => Promise.all([refreshMeeting(queries, meeting.id), refreshLists(queries, '/meetings')]),
  })
  const step = nextStep(meeting)
  if (!step) return null
  return (
    <>
      <Button
        icon={steps[step].icon}
        onPress={() => {
          setAsked(step)
        }}
      >
        {t(`meeting.${step}.action`)}
      </Button>
      <ConfirmDialog
        title={t(`meeting.${step}.title`)}
        confirmLabel={t(`meeting.${step}.action`)}
        isOpen={asked !== undefined}
        isPending={moving.isPending}
        error={moving.error}
        onConfirm={() => {
          moving.mutate(step)
        }}
        onClose={() => {
          setAsked(undefined)
          moving.reset()
        }}
      >
        <p>{t(`meeting.${step}.text`)}</p>
      </ConfirmDialog>
    </>
  )
}

function nextStep(meeting: Meeting): Step | undefined {
  if (may(meeting, 'openMeeting')) return 'opening'
  return may(meeting, 'closeMeeting') ? 'closing' : undefined
}
