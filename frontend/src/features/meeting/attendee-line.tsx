import { CircleCheck, CircleDashed, CircleX, MailX, UserRoundCheck, type LucideIcon } from 'lucide-react'
import { Input, Label, RadioButton, RadioField, RadioGroup, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { AttendanceState, Attendee } from '@/api/types'
import { StateMark, type Tone } from '@/ui/state-mark'

const choices = ['present', 'excused', 'substituted', 'absent'] as const
const looks: Record<AttendanceState, [Tone, LucideIcon]> = {
  expected: ['slate', CircleDashed],
  present: ['moss', CircleCheck],
  excused: ['ochre', MailX],
  absent: ['brick', CircleX],
  substituted: ['moss', UserRoundCheck],
}

interface Props {
  attendee: Attendee
  isReadOnly: boolean
  onChange: (changed: Attendee) => void
}

export function AttendeeLine({ attendee, isReadOnly, onChange }: Props) {
  const { organization, officeLabel } = attendee
  const name = `${titleOf(organization)}, ${officeLabel}`
  return (
    <li className="line attendee">
      <div className="line-main">
        <p className="line-title">{organization.title}</p>
        <p className="line-meta">{officeLabel}</p>
      </div>
      {isReadOnly ? <Seen attendee={attendee} /> : <Choice name={name} attendee={attendee} onChange={onChange} />}
    </li>
  )
}

function Seen({ attendee: { status, substitutedBy } }: { attendee: Attendee }) {
  const { t } = useTranslation()
  const [tone, icon] = looks[status]
  return (
    <StateMark tone={tone} icon={icon}>
      {t(`attendance.status.${status}`)}
      {substitutedBy !== undefined && `: ${substitutedBy}`}
    </StateMark>
  )
}

interface ChoiceProps {
  name: string
  attendee: Attendee
  onChange: (changed: Attendee) => void
}

function Choice({ name, attendee, onChange }: ChoiceProps) {
  const { t } = useTranslation()
  const { status, substitutedBy = '', maySubstitute } = attendee
  return (
    <div className="attendee-choice">
      <RadioGroup
        aria-label={name}
        orientation="horizontal"
        className="attendee-statuses"
        value={status === 'expected' ? null : status}
        onChange={(chosen) => {
          onChange({ ...attendee, status: chosen as AttendanceState })
        }}
      >
        {choices
          .filter((choice) => maySubstitute || choice !== 'substituted')
          .map((choice) => {
            const [tone, Icon] = looks[choice]
            return (
              <RadioField key={choice} value={choice}>
                <RadioButton className="attendee-status" data-tone={tone}>
                  <Icon size={16} aria-hidden />
                  {t(`attendance.status.${choice}`)}
                </RadioButton>
              </RadioField>
            )
          })}
      </RadioGroup>
      {status === 'substituted' && (
        <TextField
          className="field attendee-substitute"
          value={substitutedBy}
          onChange={(text) => {
            onChange({ ...attendee, substitutedBy: text })
          }}
        >
          <Label className="label">{t('attendance.substitutedBy')}</Label>
          <Input className="control" placeholder={t('attendance.substituteExample')} />
        </TextField>
      )}
    </div>
  )
}
