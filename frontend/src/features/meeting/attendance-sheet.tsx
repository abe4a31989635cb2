import { useMutation, useQueryClient } from '@tanstack/react-query'
import { CheckCheck } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { isStale } from '@/api/problem'
import { refreshMeeting } from '@/api/refresh'
import type { Attendance, Attendee } from '@/api/types'
import { Button } from '@/ui/button'
import { LeaveGuard } from '@/ui/leave-guard'
import { ProblemNotice } from '@/ui/notice'
import { useToast } from '@/ui/toasts'
import { changeAttendance } from './api'
import { AttendeeLine } from './attendee-line'

/** Who was there; kept as one whole when the coordinator says so. */
export function AttendanceSheet({ attendance }: { attendance: Attendance }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const [attendees, setAttendees] = useState(attendance.items)
  const mayRecord = may(attendance, 'changeAttendance')
  const isChanged = attendees !== attendance.items
  const recording = useMutation({
    mutationFn: () => changeAttendance(attendance, attendees),
    // not awaited: what was kept is kept, and who leaves meanwhile leaves nothing behind
    onSuccess: () => {
      toast(t('attendance.kept'))
      void refreshMeeting(queries, attendance.meeting.id)
    },
  })
  const change = (changed: (all: Attendee[]) => Attendee[]) => {
    if (recording.isSuccess) recording.reset()
    setAttendees(changed)
  }

  return (
    <div className="stack">
      <LeaveGuard isUnsaved={isChanged && !recording.isSuccess} />
      <div className="attendance-head">
        <p className="figures" role="status">
          {t('attendance.count', { count: attendees.filter(isPresent).length, total: attendees.length })}
        </p>
        {mayRecord && (
          <Button
            icon={CheckCheck}
            onPress={() => {
              change((all) => all.map((one) => (one.status === 'expected' ? { ...one, status: 'present' } : one)))
            }}
          >
            {t('attendance.allPresent')}
          </Button>
        )}
      </div>
      <ul className="sheet lines">
        {attendees.map((attendee, place) => (
          <AttendeeLine
            key={`${attendee.organization.id}/${attendee.office}`}
            attendee={attendee}
            isReadOnly={!mayRecord}
            onChange={(changed) => {
              change((all) => all.with(place, changed))
            }}
          />
        ))}
      </ul>
      <ProblemNotice error={recording.error} />
      {mayRecord && (
        <div className="attendance-foot">
          <p className="muted">{isChanged ? t('attendance.unsaved') : ''}</p>
          {isStale(recording.error) && (
            <Button onPress={() => void refreshMeeting(queries, attendance.meeting.id)}>{t('ui.latest')}</Button>
          )}
          <Button
            variant="primary"
            isDisabled={!isChanged || recording.isSuccess}
            isPending={recording.isPending}
            onPress={() => {
              recording.mutate()
            }}
          >
            {t('attendance.keep')}
          </Button>
        </div>
      )}
    </div>
  )
}

const isPresent = ({ status }: Attendee) => status === 'present' || status === 'substituted'
