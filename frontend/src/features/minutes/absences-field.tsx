import { useQuery } from '@tanstack/react-query'
import { Check, UserRoundX } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { Absence, Attendee } from '@/api/types'
import { getAttendance } from './api'

interface Props {
  meetingId: string
  absences: readonly Absence[]
  onChange: (absences: Absence[]) => void
}

/** Who came later, left earlier or went out, of those who were there. */
export function AbsencesField({ meetingId, absences, onChange }: Props) {
  const { t } = useTranslation()
  const attendance = useQuery(getAttendance(meetingId))
  const away = new Set(absences.map(keyOf))
  const seats = (attendance.data?.items ?? [])
    .map((attendee) => ({ ...attendee, id: seatOf(attendee) }))
    .filter(({ id, status }) => away.has(id) || (status !== 'excused' && status !== 'absent'))
  const names = seats.filter(({ id }) => away.has(id)).map(({ organization }) => titleOf(organization))

  return (
    <div className="absences-field">
      <MenuTrigger>
        <Button className="button">
          <UserRoundX size={18} aria-hidden />
          {t('absences.choose')}
        </Button>
        <Popover className="popover">
          <Menu
            className="options"
            aria-label={t('absences.choose')}
            selectionMode="multiple"
            shouldCloseOnSelect={false}
            items={seats}
            selectedKeys={away}
            onSelectionChange={(keys) => {
              onChange(
                seats
                  .filter(({ id }) => keys === 'all' || keys.has(id))
                  .map(({ organization, office }) => ({ organization: organization.id, office })),
              )
            }}
            renderEmptyState={() => <p className="option">{t('absences.nobody')}</p>}
          >
            {({ organization, officeLabel }) => (
              <MenuItem className="option" textValue={titleOf(organization)}>
                {({ isSelected }) => (
                  <>
                    <span className="option-check">{isSelected && <Check size={16} aria-hidden />}</span>
                    <span>
                      {titleOf(organization)} <span className="small muted">{officeLabel}</span>
                    </span>
                  </>
                )}
              </MenuItem>
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
      <p className="small muted" aria-live="polite">
        {names.length === 0 ? t('absences.none') : t('absences.line', { names: names.join(', ') })}
      </p>
    </div>
  )
}

const keyOf = ({ organization, office }: Absence) => `${office} ${organization}`
const seatOf = ({ organization, office }: Attendee) => keyOf({ organization: organization.id, office })
