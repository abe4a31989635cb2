import { useQuery } from '@tanstack/react-query'
import { useWatch, type Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { titleOf } from '@/api/titles'
import type { Proposal, Reference } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { CheckChoice } from '@/ui/choices'
import { SelectField } from '@/ui/select-field'
import { listDossiers, listMembers, listOpenMeetings } from './api'
import { circles, circlesOfQuestions, none, type ProposalValues } from './proposal-values'

interface Props {
  control: Control<ProposalValues>
  region: Reference
  proposal: Proposal | undefined
  asks: boolean
}

/** When it is for, who may see it, which dossier it belongs to, and who is asked to back it. */
export function SurroundingFields({ control, region, proposal, asks }: Props) {
  const { t } = useTranslation()
  const { longDate } = useFormats()
  const { today } = useMe()
  const body = useWatch({ control, name: 'body' })
  const meetings = useQuery({ ...listOpenMeetings(body, today), enabled: body !== '' }).data?.items ?? []
  const dossiers = useQuery(listDossiers(region.id)).data?.items ?? []
  return (
    <>
      <SelectField
        control={control}
        name="wishedMeeting"
        label={t('proposal.wished')}
        options={[
          { id: none, label: t('proposal.noWish') },
          ...meetings.map(({ id, startsAt }) => ({ id, label: longDate(startsAt) })),
        ]}
      />
      <div className="form-row">
        <SelectField
          control={control}
          name="circle"
          label={t('item.circle')}
          options={(asks ? circlesOfQuestions : circles).map((circle) => ({
            id: circle,
            label: t(`circles.${circle}`),
          }))}
        />
        <SelectField
          control={control}
          name="dossier"
          label={t('proposal.dossier')}
          options={[
            { id: none, label: t('proposal.noDossier') },
            ...dossiers.map(({ id, title }) => ({ id, label: title })),
          ]}
        />
      </div>
      <BackerField control={control} body={body} proposal={proposal} />
    </>
  )
}

interface BackerProps {
  control: Control<ProposalValues>
  body: string
  proposal: Proposal | undefined
}

/** Every organization that sits in the body but one's own. */
function BackerField({ control, body, proposal }: BackerProps) {
  const { t } = useTranslation()
  const me = useMe()
  const members = useQuery({ ...listMembers(body, me.today), enabled: body !== '' }).data?.items ?? []
  const own = new Set(
    proposal ? [proposal.proposer.organization.id] : me.standings.map(({ organization }) => organization?.id),
  )
  const seated = new Map(members.map(({ organization }) => [organization.id, titleOf(organization)]))
  for (const { organization } of proposal?.coProposers ?? []) seated.set(organization.id, titleOf(organization))
  const options = [...seated]
    .filter(([id]) => !own.has(id))
    .map(([id, label]) => ({ id, label }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'nl'))
  if (options.length === 0) return null
  return (
    <div className="proposal-backers">
      <CheckChoice
        control={control}
        name="coProposers"
        label={t('proposal.backers')}
        help={t('proposal.backersHelp')}
        options={options}
      />
    </div>
  )
}
