import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/api/types'
import { Loaded } from '@/ui/states'
import { getAttendance } from './api'
import { AttendanceSheet } from './attendance-sheet'
import './attendance.css'

export function AttendancePage({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation()
  const attendance = useQuery(getAttendance(meeting.id))
  return (
    <section aria-labelledby="attendance">
      <h2 id="attendance" className="unseen">
        {t('meeting.tabs.attendance')}
      </h2>
      <Loaded query={attendance} rows={8}>
        {(data) => <AttendanceSheet key={data.etag} attendance={data} />}
      </Loaded>
    </section>
  )
}
