import { ChevronRight, MinusCircle, Send } from 'lucide-react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { Recipient } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { StateMark } from '@/ui/state-mark'

interface Props {
  recipients: readonly Recipient[]
  isReached: (recipient: Recipient) => boolean
}

/** Who will receive it, by office; each group opens to its names. */
export function RecipientGroups({ recipients, isReached }: Props) {
  const { t } = useTranslation()
  if (recipients.length === 0) return <p className="muted">{t('approve.nobody')}</p>
  return (
    <ul className="recipients">
      {byOffice(recipients).map(([office, group]) => (
        <li key={office}>
          <Group office={office} group={group} reached={group.filter(isReached).length} />
        </li>
      ))}
    </ul>
  )
}

interface GroupProps {
  office: string
  group: readonly Recipient[]
  reached: number
}

function Group({ office, group, reached }: GroupProps) {
  const { t } = useTranslation()
  const { list } = useFormats()
  return (
    <Disclosure className="recipient-group">
      <Button slot="trigger" className="recipient-toggle">
        <ChevronRight size={16} aria-hidden />
        <span>{office}</span>
        {reached > 0 ? (
          <StateMark tone="brand" icon={Send}>
            {t('approve.receive', { count: reached })}
          </StateMark>
        ) : (
          <StateMark tone="slate" icon={MinusCircle}>
            {t('approve.receiveNothing')}
          </StateMark>
        )}
      </Button>
      <DisclosurePanel>
        <p className="small muted recipient-names">
          {list(group.map(({ recipient }) => titleOf(recipient.organization)))}
        </p>
      </DisclosurePanel>
    </Disclosure>
  )
}

function byOffice(recipients: readonly Recipient[]): [string, Recipient[]][] {
  const groups = new Map<string, Recipient[]>()
  for (const one of recipients) {
    const { officeLabel } = one.recipient
    groups.set(officeLabel, [...(groups.get(officeLabel) ?? []), one])
  }
  return [...groups]
}
